# How the scripts speak: one line for each step, errors with what to do. Sourced by the scripts beside it.

# The folder that holds the project, however the script was called.
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
fail() {
    printf '\033[1merror:\033[0m %s\n' "$1" >&2
    shift
    for line in "$@"; do printf '    %s\n' "$line" >&2; done
    exit 1
}

# Runs a command with the rights to install packages: as it is for root, through sudo for others.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "This step needs the rights of root: $*" \
            "Run the command above as root, then start the script again."
    fi
}
