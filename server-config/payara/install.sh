#!/bin/sh
# Sets a Payara Server up for Lobby, and deploys Lobby where it is told which. Run again, it changes what is otherwise
# than asked and nothing else. uninstall.sh undoes it.
set -eu
. "$(dirname "$0")/common.sh"

usage() {
    cat << 'USAGE'
install.sh --payara FOLDER --driver JAR --url URL --user NAME [more]

  --payara FOLDER               Payara Server 6, the folder that has glassfish/ in it; the domain must run
  --driver JAR                  the JDBC driver of PostgreSQL
  --url URL                     jdbc:postgresql://host:5432/lobby
  --user NAME                   whom Lobby is in the database
  --war WAR                     lobby.war, to be deployed too; the database is asked first whether it lets Lobby in
  --password-file FILE          their password, the first line of it; or it is in the environment variable
                                LOBBY_DB_PASSWORD; or it is asked for
  --context-root PATH           where Lobby is on the server, / or /lobby            (/lobby)
  --set LOBBY_NAME=VALUE        a setting of docs/settings.md, as often as you like
  --no-hazelcast                switches the data grid of the server off; Lobby does not use it
  --restart                     restarts the domain where it needs that; otherwise you are told to
  --domain NAME                 (domain1)
  --admin-port PORT             (4848)
  --admin-user NAME             (admin)
  --admin-password-file FILE    a file for asadmin, with a line AS_ADMIN_PASSWORD=…
USAGE
}

driver="" war="" database="" user="" password_file="" context_root=/lobby hazelcast=yes settings=""

while [ $# -gt 0 ]; do
    case $1 in
        --no-hazelcast) hazelcast=no; shift; continue ;;
        --restart) restart=yes; shift; continue ;;
        --help | -h) usage; exit 0 ;;
    esac
    [ $# -ge 2 ] || fail "$1 needs a value; see --help."
    case $1 in
        --payara) payara=$2 ;;
        --driver) driver=$2 ;;
        --war) war=$2 ;;
        --url) database=$2 ;;
        --user) user=$2 ;;
        --password-file) password_file=$2 ;;
        --context-root) context_root=$2 ;;
        --set) settings="$settings$2
" ;;
        --domain) domain=$2 ;;
        --admin-port) admin_port=$2 ;;
        --admin-user) admin_user=$2 ;;
        --admin-password-file) admin_password_file=$2 ;;
        *) fail "$1 is not known; see --help." ;;
    esac
    shift 2
done

check() {
    [ -r "$driver" ] || fail "--driver must name the JDBC driver of PostgreSQL; \"$driver\" cannot be read."
    [ -z "$war" ] || [ -r "$war" ] || fail "--war must name lobby.war; \"$war\" cannot be read."
    case $database in
        jdbc:postgresql://*) ;;
        *) fail "--url is \"$database\", but must be like jdbc:postgresql://host:5432/lobby." ;;
    esac
    [ -n "$user" ] || fail "Say whom Lobby is in the database: --user lobby"
    case $context_root in
        /*) ;;
        *) fail "--context-root is \"$context_root\", but must begin with a slash." ;;
    esac
    printf %s "$settings" | while IFS= read -r setting; do
        printf '%s\n' "$setting" | grep -qE '^LOBBY_[A-Z_]+=' || fail "--set $setting: must be LOBBY_NAME=value."
        case ${setting%%=*} in
            *PASSWORD* | *SECRET* | *TOKEN* | *KEY*)
                fail "${setting%%=*} is a secret: give it in the environment of the server, others can see --set." ;;
        esac
    done
}

read_password() {
    if [ -n "$password_file" ]; then
        [ -r "$password_file" ] || fail "$password_file cannot be read."
        password=$(head -n 1 "$password_file")
    elif [ -n "${LOBBY_DB_PASSWORD:-}" ]; then
        password=$LOBBY_DB_PASSWORD
    elif [ -t 0 ]; then
        printf 'Password of %s in the database: ' "$user"
        stty -echo
        IFS= read -r password
        stty echo
        echo
    else
        fail "The password of $user: --password-file FILE, or the environment variable LOBBY_DB_PASSWORD."
    fi
    unset LOBBY_DB_PASSWORD
    [ -n "$password" ] || fail "The password of $user is empty."
}

# The password goes into the store of the server, and the pool names it there. asadmin reads it as Java properties, where
# any character may be written as a number.
keep_password() {
    sum=$(printf %s "$domain_folder $password" | sha256sum | cut -d' ' -f1)
    verb=create
    if lists list-password-aliases "$ALIAS"; then
        verb=update
        [ "$(remembered password)" != "$sum" ] || return 0
    fi
    {
        cat "$private/admin"
        printf '\nAS_ADMIN_ALIASPASSWORD='
        printf %s "$password" | iconv -f UTF-8 -t UTF-16BE | od -An -v -tx1 -w2 | tr -d ' ' | sed 's/^/\\u/' | tr -d '\n'
        echo
    } > "$private/alias"
    passwords=$private/alias
    change "$verb-password-alias" "$ALIAS"
    passwords=""
    forget password
    remember password "$sum"
    password_is_new=yes
}

add_driver() {
    present=$(admin list-libraries 2> /dev/null | grep -E '^postgresql-?[0-9.]*.*\.jar$' | head -n 1 || true)
    if [ -z "$present" ]; then
        change add-library --upload=true "$driver"
        remember library "$(basename "$driver")"
        say "Driver $(basename "$driver") added."
    elif [ "$present" != "$(basename "$driver")" ]; then
        say "The server has the driver $present already: it stays."
    fi
}

# name=value of what the server has to be told, apart from the data source. Nobody is told which version it is. Who may
# frame a page is for Lobby to say: a portal of the house may (LOBBY_FRAME_ANCESTORS). Pages and the styles of
# PrimeFaces are compressed, as a proxy would do it; what Lobby serves itself is already.
wanted() {
    echo "$CONFIG.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=64"
    echo "$CONFIG.thread-pools.thread-pool.http-thread-pool.min-thread-pool-size=8"
    for protocol in http-listener-1 http-listener-2; do
        http=$CONFIG.network-config.protocols.protocol.$protocol.http
        echo "$http.cookie-same-site-enabled=true"
        echo "$http.cookie-same-site-value=Lax"
        echo "$http.xframe-options=false"
        echo "$http.server-header=false"
        echo "$http.xpowered-by=false"
        echo "$http.compression=on"
        echo "$http.compressable-mime-type=text/html,text/css"
    done
    if [ "$hazelcast" = no ]; then
        echo "$CONFIG.hazelcast-config-specific-configuration.enabled=false"
    fi
    printf %s "$settings" | while IFS= read -r setting; do
        name=$(printf %s "${setting%%=*}" | tr 'A-Z_' 'a-z.')
        echo "$CONFIG.system-property.$name.value=${setting#*=}"
    done
}

# Sets what is otherwise, after writing down what it was.
converge() {
    read_values
    wanted > "$private/wanted"
    set --
    while IFS= read -r line <&3; do
        name=${line%%=*}
        value=${line#*=}
        before=$(value_of "$name")
        [ "$before" != "$value" ] || continue
        case $name in
            "$CONFIG.system-property."*) set_property "$name" "$value" ;;
            *)
                if [ -n "$before" ]; then
                    remember "before:$name" "$before"
                    forget "ours:$name"
                    remember "ours:$name" "$value"
                    set -- "$@" "$name=$value"
                    say "${name#"$CONFIG".} is $value now; it was $before."
                    ! needs_restart "$name" || restart_needed=yes
                fi ;;
        esac
    done 3< "$private/wanted"
    if [ $# -gt 0 ]; then
        change set "$@"
    fi
}

set_property() {
    name=${1#"$CONFIG.system-property."}
    name=${name%.value}
    remember "setting:$name" ours
    change create-system-properties --target server-config \
        "$name=$(printf %s "$2" | sed 's/[\\:=]/\\&/g')"
    settings_are_new=yes
    say "$name is $2 now."
}

# A connection for about half of the requests that are worked on at once. One that broke is noticed when it is handed
# out, looked at most once a second, and then all are made anew.
pool_attributes() {
    cat << ATTRIBUTES
$pool.steady-pool-size=4
$pool.max-pool-size=40
$pool.pool-resize-quantity=4
$pool.max-wait-time-in-millis=4000
$pool.connection-validation-method=custom-validation
$pool.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation
$pool.is-connection-validation-required=true
$pool.validate-atmost-once-period-in-seconds=1
$pool.fail-all-connections=true
$pool.property.user=$user
$pool.property.password=\${ALIAS=$ALIAS}
$pool.property.URL=$database
ATTRIBUTES
}

make_data_source() {
    pool=resources.jdbc-connection-pool.$POOL
    if ! lists list-jdbc-connection-pools "$POOL"; then
        change create-jdbc-connection-pool --restype=javax.sql.DataSource \
            --datasourceclassname=org.postgresql.ds.PGSimpleDataSource "$POOL"
        say "Connection pool $POOL made."
    fi
    admin get "$pool.*" > "$private/values" 2> /dev/null
    pool_attributes > "$private/wanted"
    set --
    if [ "${password_is_new:-no}" = yes ]; then
        # a pool looks a password up only when it is told that it has another
        change set "$pool.property.password=another"
        set -- "$pool.property.password=\${ALIAS=$ALIAS}"
    fi
    while IFS= read -r line <&3; do
        if [ "$(value_of "${line%%=*}")" != "${line#*=}" ]; then
            set -- "$@" "$line"
        fi
    done 3< "$private/wanted"
    if [ $# -gt 0 ]; then
        change set "$@"
        say "Connection pool $POOL set up."
    fi
    if ! lists list-jdbc-resources "$RESOURCE"; then
        change create-jdbc-resource --connectionpoolid="$POOL" "$RESOURCE"
        say "Data source $RESOURCE made."
    fi
}

# The database is asked before anything is deployed: its answer is easier to read than that of a failed start.
ping_database() {
    admin ping-connection-pool "$POOL" > "$private/said" 2>&1 || {
        cat "$private/said" >&2
        fail "The database does not let Lobby in: see what it says above."
    }
}

# Lobby reads its settings when it starts.
deploy() {
    sum=$(sha256sum "$war" | cut -d' ' -f1)
    if [ "${settings_are_new:-no}" = no ] && lists list-applications lobby \
        && [ "$(remembered deployed)" = "$sum $context_root" ]; then
        say "lobby.war $sum is deployed already."
        return
    fi
    say "Deploying lobby.war $sum …"
    forget deployed
    change deploy --force=true --upload=true --name lobby --contextroot "$context_root" "$war"
    remember deployed "$sum $context_root"
}

check
prepare
read_password
keep_password
add_driver
converge
make_data_source
restart_if_needed
if [ -n "$war" ]; then
    ping_database
    deploy
fi
tell_restart
[ -n "$war" ] || {
    say "This server is set up for Lobby. Deploy lobby.war, or run this with --war."
    exit
}
port=$(admin get "$CONFIG.network-config.network-listeners.network-listener.http-listener-1.port" | cut -d= -f2)
say "Lobby is at http://$(hostname):$port${context_root%/}/"
