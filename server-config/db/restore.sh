#!/bin/sh
# Puts what backup.sh wrote into an empty database, all of it or nothing, and brings the files back.
#
#   restore.sh FILE [COPY FOLDER]
#
# COPY is what backup.sh copied files into, FOLDER where Lobby is going to look for them (LOBBY_FILES_FOLDER): whoever
# does this must be the user that the server runs as, or give FOLDER to that user afterwards.
#
# Which database, and who does it, is said as to backup.sh. Lobby must not be running on it yet: it would make its
# tables first, and this touches no database that has any.
set -eu

if [ $# -ne 1 ] && [ $# -ne 3 ]; then
    echo "usage: restore.sh FILE [COPY FOLDER]" >&2
    exit 2
fi
file=$1
export PGUSER="${PGUSER:-lobby}" PGDATABASE="${PGDATABASE:-lobby}"

ask() {
    psql --no-password --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --command "$1"
}

tables=$(ask "select count(*) from pg_tables where schemaname = 'public'")
if [ "$tables" -ne 0 ]; then
    echo "The database $PGDATABASE has $tables tables already; nothing was changed." >&2
    exit 1
fi
if [ $# -eq 3 ]; then
    "$(dirname "$0")/files.sh" "$file" "$2" "$3" > /dev/null
fi
pg_restore --no-password --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$PGDATABASE" "$file"
ask "set client_min_messages = error; analyze" > /dev/null
echo "Restored: $(ask "select count(*) from conversation") conversations, $(ask "select count(*) from message") messages"
