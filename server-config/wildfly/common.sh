# What install.sh and uninstall.sh share: read by them, not run.

CONFIG=standalone.xml
WILDFLY=
MARK="set up for Lobby"

WORK=$(umask 077 && mktemp -d)
trap 'rm -rf "$WORK"' EXIT
trap 'exit 130' INT TERM HUP

fail() {
    echo "$*" >&2
    exit 1
}

# Where everything is, once it is known that this is a WildFly, that nobody runs it and that it is ours to change.
require_server() {
    [ -f "$WILDFLY/jboss-modules.jar" ] || fail "$WILDFLY is no WildFly: jboss-modules.jar is missing there."
    WILDFLY=$(cd "$WILDFLY" && pwd -P)
    CONFIGURATION="$WILDFLY/standalone/configuration"
    DRIVER_MODULE="$WILDFLY/modules/lobby/postgresql/main"
    ECLIPSELINK_MODULE="$WILDFLY/modules/org/eclipse/persistence/main"
    SERVERS_MODULE="$WILDFLY/modules/system/layers/base/org/eclipse/persistence/main"
    STORE="$CONFIGURATION/lobby"
    case "$CONFIG" in
        *[!A-Za-z0-9._-]*) fail "$CONFIG is no name of a file in $CONFIGURATION." ;;
    esac
    [ -f "$CONFIGURATION/$CONFIG" ] || fail "$CONFIGURATION/$CONFIG is missing."
    [ -O "$CONFIGURATION/$CONFIG" ] ||
        fail "$CONFIGURATION/$CONFIG belongs to somebody else: run this as the user that WildFly runs as."
    if ps -eww -o args | grep -F -- "-Djboss.home.dir=$WILDFLY" |
            grep -Ev -- "-Djboss.server.base.dir=|grep " | grep -q . ||
        ps -eww -o args | grep -F -- "-Djboss.server.base.dir=$WILDFLY/standalone" | grep -qv "grep "; then
        fail "This WildFly is running. Stop it first: it would write its own configuration over what is set here."
    fi
}

require_jar() {
    [ -f "$1" ] || fail "$1 is missing."
    unzip -l "$1" "$2" >/dev/null 2>&1 || fail "$1 is another file than it should be: it has no $2."
}

is_ours() {
    grep -qF "$MARK" "$1/module.xml"
}

# A line of a properties file with a value that stands between quotes in the commands.
property() {
    value=$(printf '%s\n' "$2" | sed -e 's/[\\"]/\\&/g' -e 's/\\/\\\\/g')
    printf '%s=%s\n' "$1" "$value"
}

# Has the server's own command line do what a file says, without starting the server: no port is opened. What it is
# to know comes from a file that only we can read, since the arguments of a process can be seen by everybody.
cli() {
    {
        printf 'embed-server --server-config=%s --std-out=discard\n' "$CONFIG"
        cat "$1"
        printf 'stop-embedded-server\n'
    } > "$WORK/commands.cli"
    if ! "$WILDFLY/bin/jboss-cli.sh" --file="$WORK/commands.cli" --properties="$WORK/cli.properties" \
            --resolve-parameter-values --no-color-output > "$WORK/cli.log" 2>&1; then
        cat "$WORK/cli.log" >&2
        fail "WildFly refused; what was done until then is harmless, and done again by the next run."
    fi
}
