# A walk through the command line on a small sample year, as the README shows it. Sourced by Scripts/test.

pingyi=.build/debug/pingyi
export PINGYI_DATABASE=pingyi_smoke
psql_admin -d postgres -c "drop database if exists $PINGYI_DATABASE" >/dev/null 2>&1
walk=$report/walk
mkdir -p "$walk"
cp -r Tenants "$walk/Tenants"

exits_with() {
    local wanted=$1 got=0
    shift
    "$@" >"$report/exit.log" 2>&1 || got=$?
    [ "$got" = "$wanted" ] || { cat "$report/exit.log"; echo "exit code $got instead of $wanted"; return 1; }
}
says() {
    local wanted=$1
    shift
    "$@" >"$report/says.log" 2>&1 || true
    grep -qE -- "$wanted" "$report/says.log" || { cat "$report/says.log"; echo "nothing says: $wanted"; return 1; }
}

check "the demo runs from files to comparison" $pingyi demo --tenants "$walk/Tenants"
check "the demo can be run again" $pingyi demo --tenants "$walk/Tenants"
check "a second plan has nothing to do" exits_with 0 $pingyi tenants plan "$walk/Tenants" --detailed-exitcode
check "rollups verify" $pingyi rollup verify
check "a county is provisioned" env PINGYI_BINARY="$project/$pingyi" Scripts/provision-county 653199 示例县 653100 --tenants "$walk/Tenants"
check "and provisioned twice" env PINGYI_BINARY="$project/$pingyi" Scripts/provision-county 653199 示例县 653100 --tenants "$walk/Tenants"
check "it stands in the register" says 示例县 $pingyi tenants list --under 653100
printf 'name: 一\nname: 二\n' >"$walk/Tenants/650000-xinjiang/650100-urumqi/tenant.yaml"
check "a bad file exits with 1" exits_with 1 $pingyi tenants plan "$walk/Tenants"
check "and names file and line" says 'tenant.yaml:[0-9]+' $pingyi tenants plan "$walk/Tenants"
check "schemes lint is content" $pingyi schemes lint
check "schemes resolve gives JSON" bash -c "$pingyi schemes resolve --tenant 650102 --json | python3 -m json.tool >/dev/null"
check "schemes explain tells who set a value" says '新疆维吾尔自治区第1版' $pingyi schemes explain --tenant 650102 I14-1.points
check "an unknown address exits with 1" exits_with 1 $pingyi schemes explain --tenant 650102 I99-9.points
check "score reads a file of inputs" bash -c "$pingyi score --tenant 650000 --json Tests/Samples/xinjiang-inputs.json | python3 -m json.tool >/dev/null"
check "score knows the county rule of Louxing" says 优秀 $pingyi score --tenant 431302 Tests/Samples/louxing-inputs.json
check "a wrong command line exits with 64" exits_with 64 $pingyi tenants plan --nonsense
check "without a database the exit code is 4" exits_with 4 $pingyi tenants list --socket /tmp/pingyi-nowhere
check "doctor finds fault with a server that may lose data" exits_with 1 $pingyi doctor
check "and names the setting" says fsync $pingyi doctor
psql_admin -d postgres -c "drop database if exists $PINGYI_DATABASE" >/dev/null 2>&1
unset PINGYI_DATABASE
