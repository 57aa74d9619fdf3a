# The private PostgreSQL server: a Unix socket in a folder that only its owner enters, no TCP,
# checksums on, never as root. Sourced after say.sh and packages.sh.

# A short name for this checkout, so that two checkouts do not share a server.
checkout=$(printf '%s' "$project" | sha256sum | cut -c 1-8)

# Who runs the server: Debian's user postgres for root, oneself otherwise.
if [ "$(id -u)" = 0 ]; then server_user=postgres; else server_user=$(id -un); fi

as_server() {
    if [ "$(id -u)" = 0 ]; then (cd / && runuser -u "$server_user" -- "$@"); else (cd / && "$@"); fi
}

# Sets data, socket and log of the server named $1 (demo, test).
locate_server() {
    local name=$1
    binaries=$(server_binaries) || fail "No PostgreSQL server at or above its floor is installed."
    socket=/tmp/pingyi-$checkout-$(id -u)-$name
    local inside=$project/.private/$name
    if [ -d "$inside/data" ] || { mkdir -p "$inside" 2>/dev/null && as_server test -x "$inside" &&
        { [ "$(id -u)" != 0 ] || chown "$server_user" "$inside"; }; }; then
        state=$inside
    else
        # The server's user can't reach the checkout, as when it lies in root's home.
        if [ "$(id -u)" = 0 ]; then state=/var/lib/pingyi/$checkout/$name; else
            state=${XDG_STATE_HOME:-$HOME/.local/state}/pingyi/$checkout/$name
        fi
        mkdir -p "$state"
        [ "$(id -u)" != 0 ] || chown "$server_user" "$state"
    fi
    data=$state/data
    log=$state/server.log
}

server_is_running() { [ -f "$data/PG_VERSION" ] && as_server "$binaries/pg_ctl" -D "$data" status >/dev/null 2>&1; }

# Who may connect, by the name of the operating system's user: no passwords, no trust.
write_access() {
    local role who
    printf 'local all all peer map=pingyi\n' | as_server tee "$data/pg_hba.conf" >/dev/null
    for role in postgres pingyi_owner pingyi_migrate pingyi_app pingyi_engine pingyi_public \
        pingyi_tally pingyi_audit pingyi_backup; do
        for who in "$server_user" "$(id -un)"; do printf 'pingyi %s %s\n' "$who" "$role"; done
    done | sort -u | as_server tee "$data/pg_ident.conf" >/dev/null
}

# Starts the server named $1; further arguments are settings such as fsync=off.
start_server() {
    locate_server "$1"
    shift
    if server_is_running; then
        note "The private PostgreSQL is running already ($socket)"
    else
        if [ ! -f "$data/PG_VERSION" ]; then
            say "Creating a private PostgreSQL in $state"
            as_server "$binaries/initdb" -D "$data" -U postgres --auth-local=peer --data-checksums \
                --encoding=UTF8 --locale=C.UTF-8 >"$state.initdb.log" 2>&1 ||
                fail "initdb failed." "$(tail -n 3 "$state.initdb.log")"
            rm -f "$state.initdb.log"
        fi
        write_access
        make_socket_folder
        say "Starting the private PostgreSQL $("$binaries/postgres" --version | sed -E 's/^[^0-9]*([0-9.]+).*/\1/') (socket only, as $server_user)"
        local settings=(-c listen_addresses= -c "unix_socket_directories=$socket"
            -c unix_socket_permissions=0700 -c max_connections=80 -c shared_buffers=256MB
            -c max_wal_size=2GB -c log_min_messages=warning -c timezone=UTC) setting
        for setting in "$@"; do settings+=(-c "$setting"); done
        as_server "$binaries/pg_ctl" -D "$data" -w -t 60 -l "$log" -s -o "${settings[*]}" start ||
            fail "PostgreSQL did not start." "Its log: $log" "$(as_server tail -n 5 "$log" 2>/dev/null)"
    fi
    export PINGYI_SOCKET=$socket
}

# A folder under /tmp with a short name: a socket's path may have at most 107 bytes.
make_socket_folder() {
    if [ -e "$socket" ] && [ "$(stat -c %U "$socket")" != "$server_user" ]; then
        fail "$socket belongs to $(stat -c %U "$socket"), not to $server_user." \
            "Remove it, then start again."
    fi
    as_server mkdir -p -m 0700 "$socket"
    as_server chmod 0700 "$socket"
}

stop_server() {
    locate_server "$1"
    if server_is_running; then
        say "Stopping the private PostgreSQL"
        as_server "$binaries/pg_ctl" -D "$data" -m fast -w -s stop
    else
        note "The private PostgreSQL is not running"
    fi
}
