#!/bin/sh
# Takes back what install.sh did; the database and what is in it stay. Twice is the same as once.
set -eu
. "$(dirname "$0")/common.sh"

usage() {
    echo "uninstall.sh --wildfly FOLDER [--config FILE]" >&2
    exit 2
}

while [ $# -gt 0 ]; do
    [ $# -ge 2 ] || usage
    case "$1" in
        --wildfly) WILDFLY=$2 ;;
        --config) CONFIG=$2 ;;
        *) usage ;;
    esac
    shift 2
done
[ -n "$WILDFLY" ] || usage
require_server

: > "$WORK/cli.properties"
cli "$(dirname "$0")/uninstall.cli"

rm -f "$WILDFLY/standalone/deployments/lobby.war" "$WILDFLY/standalone/deployments/lobby.war".*
rm -rf "$STORE"
rm -rf "$WILDFLY/modules/lobby/postgresql"
rmdir "$WILDFLY/modules/lobby" 2>/dev/null || true
if [ -e "$ECLIPSELINK_MODULE/module.xml" ] && is_ours "$ECLIPSELINK_MODULE"; then
    rm -rf "$ECLIPSELINK_MODULE"
    (cd "$WILDFLY/modules" && rmdir -p org/eclipse/persistence 2>/dev/null) || true
fi
echo "This WildFly is as it was before Lobby ($CONFIG)."
