#!/bin/sh
# Takes from a Payara Server what install.sh gave to it. The database is not touched.
set -eu
. "$(dirname "$0")/common.sh"

usage() {
    cat << 'USAGE'
uninstall.sh --payara FOLDER [more]

  --payara FOLDER               Payara Server 6, the folder that has glassfish/ in it; the domain must run
  --restart                     restarts the domain where it needs that; otherwise you are told to
  --domain NAME                 (domain1)
  --admin-port PORT             (4848)
  --admin-user NAME             (admin)
  --admin-password-file FILE    a file for asadmin, with a line AS_ADMIN_PASSWORD=…
USAGE
}

while [ $# -gt 0 ]; do
    case $1 in
        --restart) restart=yes; shift; continue ;;
        --help | -h) usage; exit 0 ;;
    esac
    [ $# -ge 2 ] || fail "$1 needs a value; see --help."
    case $1 in
        --payara) payara=$2 ;;
        --domain) domain=$2 ;;
        --admin-port) admin_port=$2 ;;
        --admin-user) admin_user=$2 ;;
        --admin-password-file) admin_password_file=$2 ;;
        *) fail "$1 is not known; see --help." ;;
    esac
    shift 2
done

# What somebody has changed since is theirs, and stays.
put_back() {
    [ -f "$memory" ] || return 0
    read_values
    sed -n 's/^before://p' "$memory" > "$private/before"
    set --
    while IFS= read -r line <&3; do
        name=${line%%=*}
        if [ "$(value_of "$name")" = "$(remembered "ours:$name")" ]; then
            set -- "$@" "$line"
            ! needs_restart "$name" || restart_needed=yes
            say "${name#"$CONFIG".} is ${line#*=} again."
        else
            say "${name#"$CONFIG".} was changed by somebody else since: it stays."
        fi
    done 3< "$private/before"
    if [ $# -gt 0 ]; then
        change set "$@"
    fi
    sed -n 's/^setting:\(.*\)=ours$/\1/p' "$memory" > "$private/settings"
    while IFS= read -r name <&3; do
        if [ -n "$(value_of "$CONFIG.system-property.$name.value")" ]; then
            change delete-system-property --target server-config "$name"
            say "$name is gone."
        fi
    done 3< "$private/settings"
}

take() {
    if lists "$1" "$2"; then
        shift 2
        change "$@"
        say "$1: done."
    fi
}

prepare
take list-applications lobby undeploy lobby
take list-jdbc-resources "$RESOURCE" delete-jdbc-resource "$RESOURCE"
take list-jdbc-connection-pools "$POOL" delete-jdbc-connection-pool "$POOL"
take list-password-aliases "$ALIAS" delete-password-alias "$ALIAS"
library=$(remembered library || true)
if [ -n "$library" ]; then
    take list-libraries "$library" remove-library "$library"
    restart_needed=yes
fi
put_back
rm -f "$memory"
restart_if_needed
tell_restart
say "The server is as it was before. The database was not touched."
