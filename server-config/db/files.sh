#!/bin/sh
# Copies the files that the messages of a backup have: from one folder of files into another. What is there already
# stays as it is, because a file is named by what is in it. Each that was not found is named, a line each.
#
#   files.sh BACKUP FROM TO
#
# backup.sh and restore.sh do this where they are told folders. What backups share is there once, so a folder of files
# can be kept for all of them.
set -eu
umask 077

if [ $# -ne 3 ]; then
    echo "usage: files.sh BACKUP FROM TO" >&2
    exit 2
fi
backup=$1
from=$2
to=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The columns stand in the order in which migration 12 made them.
pg_restore --data-only --table=content_folder --file="$work/folder" "$backup"
token=$(awk -F '\t' '$1 == "1" && NF == 2 { print $2 }' "$work/folder")
if [ -z "$token" ]; then
    echo "Files: the backup has none in a folder" >&2
    exit
fi
for folder in "$from" "$to"; do
    if [ -e "$folder/installation" ] && [ "$(cat "$folder/installation")" != "$token" ]; then
        echo "$folder holds the files of another installation of Lobby than $backup; nothing was copied." >&2
        exit 1
    fi
done
if [ ! -e "$from/installation" ]; then
    echo "$from is no folder of Lobby's files: the file “installation” is not in it. Nothing was copied." >&2
    exit 1
fi
pg_restore --data-only --table=content --file="$work/content" "$backup"
awk -F '\t' '$3 == "FOLDER" && $4 > 0 { print substr($1, 1, 2) "/" substr($1, 3, 2) "/" $1 }' "$work/content" \
    > "$work/files"

touch "$work/why"
copied=0
there=0
missing=0
mkdir -p "$to/content"
cp "$from/installation" "$to/installation.part"
mv "$to/installation.part" "$to/installation"
while read -r file; do
    if [ -e "$to/content/$file" ]; then
        there=$((there + 1))
    elif mkdir -p "$to/content/${file%/*}" && cp "$from/content/$file" "$to/content/$file.part" 2> "$work/why"; then
        # Under its own name there is only a file that is whole.
        mv "$to/content/$file.part" "$to/content/$file"
        copied=$((copied + 1))
    elif [ -e "$from/content/$file" ]; then
        cat "$work/why" >&2
        exit 1
    else
        missing=$((missing + 1))
        echo "${file##*/}"
    fi
done < "$work/files"
sync -f "$to"
echo "Files: $copied copied, $there there already, $missing missing" >&2
