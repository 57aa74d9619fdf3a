# Installs what is missing, by Debian package name. Sourced after say.sh.

# The oldest minor release of each major version that is safe to run: earlier ones have open holes
# in row-level security. One table for the scripts and for the program, which checks it at start.
floors=$project/SQL/server-floors.tsv

# Prints the floor of a major version, nothing when the version is not in the table.
floor_of() { awk -v major="$1" '$1 == major { print $2 }' "$floors"; }

# True when the first version is at least the second: at_least 15.20 15.8.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# Prints the folder of the newest installed PostgreSQL server that is at or above its floor.
server_binaries() {
    local folder version floor
    for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV); do
        [ -x "$folder/postgres" ] || continue
        version=$("$folder/postgres" --version | sed -E 's/^[^0-9]*([0-9]+\.[0-9]+).*/\1/')
        floor=$(floor_of "${version%%.*}")
        if [ -n "$floor" ] && at_least "$version" "$floor"; then
            printf '%s\n' "$folder"
            return 0
        fi
    done
    return 1
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

package_lists_are_fresh=no
refresh_package_lists() {
    [ $package_lists_are_fresh = no ] || return 0
    say "Refreshing Debian's package lists (apt-get update)"
    as_root apt-get update -qq || note "apt-get update reported a problem; going on with the lists at hand"
    package_lists_are_fresh=yes
}

# Installs packages by name; those that are there already cost nothing.
install_packages() {
    local missing=() name
    for name in "$@"; do is_installed "$name" || missing+=("$name"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    refresh_package_lists
    say "Installing from Debian: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
        >/dev/null || fail "apt-get could not install: ${missing[*]}" \
        "Try by hand: apt-get install ${missing[*]}"
}

# The major version that this Debian release carries.
offered_major() {
    apt-cache show postgresql 2>/dev/null |
        sed -nE 's/^Depends:.*postgresql-([0-9]+).*/\1/p' | head -n 1
}

# Sees to a PostgreSQL server at or above its floor, and to libpq's headers.
install_postgresql() {
    if server_binaries >/dev/null && is_installed libpq-dev; then return 0; fi
    refresh_package_lists
    local major
    major=$(offered_major)
    [ -n "$major" ] || fail "This Debian offers no package named postgresql." \
        "Add Debian's main archive to /etc/apt/sources.list and start again."
    if ! is_installed "postgresql-$major"; then
        # The private server below is the only one needed: no cluster on port 5432 as a side effect.
        install_packages postgresql-common
        as_root mkdir -p /etc/postgresql-common/createcluster.d
        echo 'create_main_cluster = false' |
            as_root tee /etc/postgresql-common/createcluster.d/pingyi.conf >/dev/null
    fi
    say "Installing from Debian: postgresql-$major libpq-dev (new, or brought up to the floor)"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "postgresql-$major" "postgresql-client-$major" libpq5 libpq-dev >/dev/null ||
        fail "apt-get could not install postgresql-$major and libpq-dev." \
            "Try by hand: apt-get install postgresql-$major libpq-dev"
    server_binaries >/dev/null || fail \
        "PostgreSQL $major is older than $(floor_of "$major"), the first release that is safe here." \
        "Bring the package up to date from Debian's security archive, or install a version of" \
        "this table: $floors"
}

# Sees to the Swift toolchain.
require_swift() {
    command -v swift >/dev/null || fail "The command swift is not on the PATH." \
        "Install Swift 6.3 or later for your Debian release, then start again."
    local version
    version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
    at_least "$version" 6.3 || fail "Swift $version is too old; 6.3 or later is needed."
    own_expanded_macros
}

# The compiler keeps what macros expand to in one folder for all users and belongs to whoever built
# first; where that was another user, it leaves files with garbled names in the project instead.
own_expanded_macros() {
    local shared=${TMPDIR:-/tmp}/swift-generated-sources
    [ -e "$shared" ] && [ ! -w "$shared" ] || return 0
    export TMPDIR=${TMPDIR:-/tmp}/pingyi-$(id -u)
    mkdir -p -m 700 "$TMPDIR"
}
