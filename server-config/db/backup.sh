#!/bin/sh
# Writes all that Lobby has into one file, as it is at the moment this begins. People can go on writing meanwhile.
#
#   backup.sh FILE
#
# Which database, and who asks for it, is said as to every program of PostgreSQL: PGHOST, PGPORT, PGUSER, PGDATABASE,
# and a password in ~/.pgpass. Unless they say otherwise, user and database are named lobby. The programs of PostgreSQL
# must not be older than the server.
set -eu
umask 077

if [ $# -ne 1 ]; then
    echo "usage: backup.sh FILE" >&2
    exit 2
fi
file=$1
if [ -e "$file" ]; then
    echo "$file is there already; it stays as it is." >&2
    exit 1
fi
export PGUSER="${PGUSER:-lobby}" PGDATABASE="${PGDATABASE:-lobby}"

# Under its own name there is only a file that is whole.
trap 'rm -f "$file.part"' EXIT
pg_dump --no-password --format=custom --no-owner --no-privileges --file="$file.part"
pg_restore --list "$file.part" > /dev/null
sync "$file.part"
mv "$file.part" "$file"
echo "$file: $(wc -c < "$file") bytes"
