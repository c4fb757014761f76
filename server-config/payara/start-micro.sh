#!/bin/sh
# Starts Lobby on Payara Micro, in the foreground. Everything comes from the environment: see systemd/lobby.env.
set -eu

fail() {
    echo "$1" >&2
    exit 1
}

readable() {
    [ -r "$2" ] || fail "$1 is \"$2\", but must name a file that can be read: $3."
}

readable PAYARA_MICRO "${PAYARA_MICRO:-}" "payara-micro-6.2025.10.jar"
readable POSTGRESQL_DRIVER "${POSTGRESQL_DRIVER:-}" "the JDBC driver of PostgreSQL"
readable LOBBY_WAR "${LOBBY_WAR:-}" "lobby.war"
[ -n "${LOBBY_DB_URL:-}" ] || fail "LOBBY_DB_URL is missing: jdbc:postgresql://host:5432/lobby"
[ -n "${LOBBY_DB_USER:-}" ] || fail "LOBBY_DB_USER is missing: whom Lobby is in the database."
[ -n "${LOBBY_DB_PASSWORD:-}" ] || fail "LOBBY_DB_PASSWORD is missing: the password of $LOBBY_DB_USER in the database."

export LOBBY_LISTEN="${LOBBY_LISTEN:-127.0.0.1}"

# shellcheck disable=SC2086 # the options of the JVM are several words
exec java -Xmx1g -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true ${JVM_OPTIONS:-} -jar "$PAYARA_MICRO" \
    --nocluster --disablephonehome --addlibs "$POSTGRESQL_DRIVER" \
    --prebootcommandfile "$(cd "$(dirname "$0")" && pwd)/pre-boot.asadmin" \
    --deploy "$LOBBY_WAR" --contextroot "${LOBBY_CONTEXT_ROOT:-/}" --port "${LOBBY_PORT:-8080}"
