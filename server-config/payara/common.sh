# shellcheck shell=sh disable=SC2034 # what is set here is used by those who read this in
# What install.sh and uninstall.sh share: how to speak to the server, and what is to be remembered of it.

POOL=lobby-pool
RESOURCE=jdbc/lobby
ALIAS=lobby-db-password
CONFIG=configs.config.server-config

payara=""
domain=domain1
admin_port=4848
admin_user="admin"
admin_password_file=""
restart=no

fail() {
    echo "$1" >&2
    exit 1
}

say() {
    echo "$1"
}

# Finds the server and makes a folder for what only this run may read.
prepare() {
    [ -n "$payara" ] || fail "Say where Payara Server is: --payara /opt/payara6"
    asadmin=$payara/glassfish/bin/asadmin
    [ -x "$asadmin" ] || fail "$asadmin does not exist: --payara must name the folder that has glassfish/ in it."
    domain_folder=$payara/glassfish/domains/$domain
    [ -d "$domain_folder" ] || fail "There is no domain $domain in $payara/glassfish/domains."
    memory=$domain_folder/config/lobby-install.properties
    umask 077
    private=$(mktemp -d)
    trap 'rm -rf "$private"' EXIT
    trap 'exit 1' HUP INT TERM
    if [ -n "$admin_password_file" ]; then
        [ -r "$admin_password_file" ] || fail "$admin_password_file cannot be read."
        cp "$admin_password_file" "$private/admin"
    else
        : > "$private/admin"
    fi
    admin version > "$private/version" 2>&1 || fail "$domain does not answer on port $admin_port: \
start it with $asadmin start-domain $domain, or see --admin-port and --admin-password-file. It said: \
$(tail -n 1 "$private/version")"
}

# One command of the server's. Nothing secret may be among its words: others can see them.
admin() {
    "$asadmin" --interactive=false --terse --echo=false --port "$admin_port" --user "$admin_user" \
        --passwordfile "${passwords:-$private/admin}" "$@"
}

# A command that changes something; what the server says is shown only where it fails.
change() {
    admin "$@" > "$private/said" 2>&1 || {
        cat "$private/said" >&2
        fail "The server refused: $1"
    }
}

lists() {
    admin "$1" 2> /dev/null | awk '{ print $1 }' | grep -qxF "$2"
}

# The value that a dotted name has now.
value_of() {
    NAME=$1= awk 'index($0, ENVIRON["NAME"]) == 1 { print substr($0, length(ENVIRON["NAME"]) + 1) }' "$private/values"
}

read_values() {
    admin get "$CONFIG.*" > "$private/values" 2> /dev/null || fail "The server does not tell its settings."
}

# remember WORD VALUE: what uninstall.sh has to know. What is remembered already stays as it is.
remember() {
    touch "$memory"
    [ -n "$(remembered "$1")" ] || printf '%s=%s\n' "$1" "$2" >> "$memory"
}

remembered() {
    [ ! -f "$memory" ] || NAME=$1= awk 'index($0, ENVIRON["NAME"]) == 1 {
        print substr($0, length(ENVIRON["NAME"]) + 1)
        exit
    }' "$memory"
}

forget() {
    if [ -f "$memory" ]; then
        NAME=$1= awk 'index($0, ENVIRON["NAME"]) != 1' "$memory" > "$private/memory"
        cat "$private/memory" > "$memory"
    fi
}

restart_required() {
    admin list-domains --long 2> /dev/null | awk -v domain="$domain" '$1 == domain { print $NF }' | grep -q true
}

# Whether the server counts it among what needs no restart, and it does: the data grid; and listeners, which are made anew
# for each attribute that changes, several times at once, and may be left not to answer at all.
needs_restart() {
    case $1 in
        *.hazelcast-* | *.network-config.*) return 0 ;;
        *) return 1 ;;
    esac
}

# Restarts where something needs it and --restart was given; says so otherwise.
restart_if_needed() {
    if [ "${restart_needed:-no}" = yes ] || restart_required; then
        if [ "$restart" = yes ]; then
            say "Restarting $domain …"
            change restart-domain "$domain"
        else
            restart_left=yes
        fi
    fi
}

tell_restart() {
    if [ "${restart_left:-no}" = yes ]; then
        say "Restart the server now; until then it may not answer: $asadmin restart-domain $domain"
    fi
}
