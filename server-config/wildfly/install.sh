#!/bin/sh
# Sets a WildFly up for Lobby; uninstall.sh takes it all back. Twice is the same as once. README.md tells the rest.
set -eu
. "$(dirname "$0")/common.sh"

usage() {
    cat >&2 <<'USAGE'
install.sh --wildfly FOLDER --driver JAR --eclipselink JAR --url JDBC-URL --user NAME [options]

  --wildfly FOLDER      the WildFly, stopped
  --driver JAR          the JDBC driver of PostgreSQL (postgresql-42.7.14.jar)
  --eclipselink JAR     EclipseLink (eclipselink-4.0.9.jar)
  --url JDBC-URL        jdbc:postgresql://host:5432/lobby
  --user NAME           whom the database knows Lobby as
  --password-file FILE  its password on the first line; otherwise it is in LOBBY_DB_PASSWORD, or asked for
  --war FILE            lobby.war, to be deployed too
  --config FILE         the configuration to set up; standalone.xml if not given
USAGE
    exit 2
}

DRIVER= ECLIPSELINK= URL= USER_NAME= PASSWORD_FILE= WAR=
while [ $# -gt 0 ]; do
    case "$1" in
        --help | -h) usage ;;
    esac
    [ $# -ge 2 ] || usage
    case "$1" in
        --wildfly) WILDFLY=$2 ;;
        --config) CONFIG=$2 ;;
        --driver) DRIVER=$2 ;;
        --eclipselink) ECLIPSELINK=$2 ;;
        --url) URL=$2 ;;
        --user) USER_NAME=$2 ;;
        --password-file) PASSWORD_FILE=$2 ;;
        --war) WAR=$2 ;;
        *) usage ;;
    esac
    shift 2
done
[ -n "$WILDFLY" ] && [ -n "$DRIVER" ] && [ -n "$ECLIPSELINK" ] && [ -n "$URL" ] && [ -n "$USER_NAME" ] || usage
require_server
require_jar "$DRIVER" org/postgresql/Driver.class
require_jar "$ECLIPSELINK" org/eclipse/persistence/jpa/PersistenceProvider.class
[ -z "$WAR" ] || require_jar "$WAR" WEB-INF/jboss-web.xml

password() {
    if [ -n "$PASSWORD_FILE" ]; then
        [ -r "$PASSWORD_FILE" ] || fail "$PASSWORD_FILE cannot be read."
        head -n 1 "$PASSWORD_FILE"
    elif [ -n "${LOBBY_DB_PASSWORD+given}" ]; then
        printf '%s\n' "$LOBBY_DB_PASSWORD"
    elif [ -t 0 ]; then
        printf 'Password of %s in the database: ' "$USER_NAME" >&2
        stty -echo
        trap 'stty echo' EXIT
        IFS= read -r typed
        stty echo
        printf '\n' >&2
        printf '%s\n' "$typed"
    else
        fail "No password: give --password-file or LOBBY_DB_PASSWORD."
    fi
}
PASSWORD=$(password)
[ -n "$PASSWORD" ] || fail "The password is empty."
unset LOBBY_DB_PASSWORD

# The driver, under a name of our own: whatever driver the server has stays as it is.
put() {
    cmp -s "$1" "$2" || cp "$1" "$2"
}
mkdir -p "$DRIVER_MODULE"
put "$DRIVER" "$DRIVER_MODULE/postgresql.jar"
put "$(dirname "$0")/postgresql-module.xml" "$DRIVER_MODULE/module.xml"

# EclipseLink: the server has a module for it with everything but EclipseLink. Ours comes before it and has both.
if [ -e "$ECLIPSELINK_MODULE/module.xml" ] && ! is_ours "$ECLIPSELINK_MODULE"; then
    echo "This WildFly has an EclipseLink of its own, in $ECLIPSELINK_MODULE: it is left as it is."
else
    [ -e "$SERVERS_MODULE/module.xml" ] || fail "$SERVERS_MODULE is missing: this WildFly was made without JPA."
    mkdir -p "$ECLIPSELINK_MODULE"
    for jar in "$SERVERS_MODULE"/*.jar; do
        put "$jar" "$ECLIPSELINK_MODULE/$(basename "$jar")"
    done
    put "$ECLIPSELINK" "$ECLIPSELINK_MODULE/eclipselink.jar"
    sed -e 's|<resources>|<resources>\n        <resource-root path="eclipselink.jar"/>|' \
        -e '/<module name="java\./d' \
        -e "s|<dependencies>|<dependencies>\n        <!-- $MARK -->$(for name in desktop instrument logging management \
            naming rmi sql xml; do printf '\\n        <module name="java.%s"/>' $name; done)|" \
        "$SERVERS_MODULE/module.xml" > "$WORK/module.xml"
    put "$WORK/module.xml" "$ECLIPSELINK_MODULE/module.xml"
fi

# The store of the password, in a folder that nobody but the server can open.
mkdir -p "$STORE"
chmod 700 "$STORE"

{
    property lobby.url "$URL"
    property lobby.user "$USER_NAME"
    property lobby.password "$PASSWORD"
    property lobby.store.password "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
} > "$WORK/cli.properties"
cli "$(dirname "$0")/install.cli"

if [ -n "$WAR" ]; then
    mkdir -p "$WILDFLY/standalone/deployments"
    put "$WAR" "$WILDFLY/standalone/deployments/lobby.war"
    rm -f "$WILDFLY/standalone/deployments/lobby.war".*
    : > "$WILDFLY/standalone/deployments/lobby.war.dodeploy"
fi
echo "This WildFly is set up for Lobby ($CONFIG). Start it, and ask for /lobby/api/health/ready."
