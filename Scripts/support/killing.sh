# Kills a server with SIGKILL while writers record marks. Sourced after say.sh and server.sh; reads
# the variables report (a folder) and writers, and sets writing while the writers run.

# Waits for the end of a process. One that its parent never notices (a container without an init)
# is dead after 10 s all the same.
await_end() {
    local tries state
    for ((tries = 0; tries < 1000; tries++)); do
        state=$(sed -E 's/^.*\) (.).*/\1/' "/proc/$1/stat" 2>/dev/null) || return 0
        [ -n "$state" ] || return 0
        sleep 0.01
    done
    [ "$state" = Z ] || fail "Process $1 is still there 10 s after SIGKILL, in state $state."
}

# Kills the postmaster with all its children, none of which may clean up, and waits for their end.
kill_server() {
    local postmaster process children
    postmaster=$(as_server head -n 1 "$data/postmaster.pid")
    [[ $postmaster =~ ^[0-9]+$ ]] || fail "There is no server to kill: $data/postmaster.pid names none."
    # Stopped first, so that no child is born while its siblings are counted.
    kill -STOP "$postmaster" || fail "The server $postmaster had ended by itself." "Its log: $log"
    children=$(ps -o pid= --ppid "$postmaster" || true)
    # shellcheck disable=SC2086
    kill -KILL "$postmaster" $children
    for process in $postmaster $children; do await_end "$process"; done
    # The number of a dead process that nobody noticed would pass for a running server.
    if kill -0 "$postmaster" 2>/dev/null; then
        as_server rm -f "$data/postmaster.pid" "$socket/.s.PGSQL.5432.lock"
    fi
}

# Fills the server, starts it again with the settings after $1, runs the writers and kills it $1 times.
# What the program reports is shown and kept in ingest.log; its verdict is the status.
ingest_under_kills() {
    local count=$1 program round moment begun status=0
    shift
    program=$(cd "$project" && swift build --show-bin-path)/store-torture
    "$program" prepare "$socket" pingyi_torture "$project/SQL/tests/setup/world.sql" ||
        fail "The database to torture could not be made."
    stop_server torture >/dev/null
    start_server torture "$@" >/dev/null
    rm -f "$report/until"
    mkfifo "$report/until"
    "$program" ingest "$socket" pingyi_torture "$writers" <"$report/until" >"$report/ingest.log" 2>&1 &
    writing=$!
    # The writers stop when this end closes; the server must not inherit it.
    exec 3>"$report/until"
    for ((round = 1; round <= count; round++)); do
        moment=$((RANDOM % 3)).$(printf %03d $((RANDOM % 1000)))
        sleep "$moment" 3>&-
        kill -0 "$writing" 2>/dev/null || break
        kill_server 3>&-
        begun=$(date +%s%3N)
        if server_is_running; then fail "The server outlived kill $round."; fi
        (start_server torture "$@") >"$report/restart.log" 2>&1 3>&- ||
            fail "The server did not come back after kill $round." "$(tail -n 5 "$report/restart.log")"
        note "kill $round of $count after $moment s; back in $(($(date +%s%3N) - begun)) ms"
    done
    sleep 1 3>&-
    exec 3>&-
    wait "$writing" || status=$?
    writing=
    while IFS= read -r line; do note "$line"; done <"$report/ingest.log"
    [ "$round" -gt "$count" ] || { note "the writers ended before the last kill"; return 1; }
    return "$status"
}
