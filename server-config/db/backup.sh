#!/bin/sh
# Writes all that Lobby has into one file, as it is at the moment this begins, and copies the files that people sent
# until then. People can go on writing meanwhile.
#
#   backup.sh FILE [FOLDER COPY]
#
# FOLDER is the one in which Lobby keeps files (LOBBY_FILES_FOLDER). COPY may be the same for all backups: what it does
# not have yet is added. Without them, or where files are kept in the database, FILE is all there is.
#
# Which database, and who asks for it, is said as to every program of PostgreSQL: PGHOST, PGPORT, PGUSER, PGDATABASE,
# and a password in ~/.pgpass. Unless they say otherwise, user and database are named lobby. The programs of PostgreSQL
# must not be older than the server.
set -eu
umask 077

if [ $# -ne 1 ] && [ $# -ne 3 ]; then
    echo "usage: backup.sh FILE [FOLDER COPY]" >&2
    exit 2
fi
file=$1
if [ -e "$file" ]; then
    echo "$file is there already; it stays as it is." >&2
    exit 1
fi
export PGUSER="${PGUSER:-lobby}" PGDATABASE="${PGDATABASE:-lobby}"

# Under its own name there is only a file that is whole, with all files of its messages in the copy.
trap 'rm -f "$file.part" "$file.missing" "$file.kept"' EXIT
pg_dump --no-password --format=custom --no-owner --no-privileges --file="$file.part"
pg_restore --list "$file.part" > /dev/null
if [ $# -eq 3 ]; then
    # Never before the dump: what is sent in between would be a message without its file.
    "$(dirname "$0")/files.sh" "$file.part" "$2" "$3" > "$file.missing"
fi
sync "$file.part"
mv "$file.part" "$file"
echo "$file: $(wc -c < "$file") bytes"

# What was unsent in between is gone, as it should be. Anything else that was not found is lost.
if [ -s "$file.missing" ]; then
    psql --no-password --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --command \
        "select hash from content where place = 'FOLDER' and uses > 0" > "$file.kept"
    if grep -F -x -f "$file.missing" "$file.kept" >&2; then
        echo "These files are lost: messages have them, and they are not in $2." >&2
        exit 1
    fi
fi
