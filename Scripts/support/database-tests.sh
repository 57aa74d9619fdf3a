# The database's own tests: a fresh database is migrated, held against the goldens, linted, and
# tested by pgTAP as every service role. Sourced by Scripts/test.

psql_admin() { psql -h "$PINGYI_SOCKET" -U postgres -X -q -v ON_ERROR_STOP=1 "$@"; }

checked=pingyi_check
psql_admin -d postgres -c "drop database if exists $checked" >/dev/null 2>&1
check "pingyi migrate makes a database" .build/debug/pingyi migrate --database $checked
check "a second migration changes nothing" bash -c \
    ".build/debug/pingyi migrate --database $checked --json | grep -q '\"applied\": \[\]'"

pg_dump -h "$PINGYI_SOCKET" -U postgres --schema-only --schema=pingyi $checked |
    sed -E -f SQL/golden/normalise.sed >"$report/schema.sql"
check "the schema is SQL/golden/schema.sql" diff -u SQL/golden/schema.sql "$report/schema.sql"
psql_admin -d $checked -AtqX -f SQL/tests/setup/permissions.sql >"$report/permissions.txt"
check "the permissions are SQL/golden/permissions.txt" diff -u SQL/golden/permissions.txt "$report/permissions.txt"

for lint in SQL/lints/*.sql; do
    check "lint $(basename "$lint" .sql)" bash -c \
        "test -z \"\$(psql -h '$PINGYI_SOCKET' -U postgres -X -q -At -v ON_ERROR_STOP=1 -d $checked -f '$lint')\""
done

pg_prove --host "$PINGYI_SOCKET" --username postgres --dbname $checked SQL/tests/*.sql >"$report/pgtap.log" 2>&1 && tap=0 || tap=1
tail -n 4 "$report/pgtap.log"
# pg_prove counts the assertions of all files in its closing lines: Files=6, Tests=185, …
assertions=$(sed -nE 's/.*Tests=([0-9]+).*/\1/p' "$report/pgtap.log" | tail -n 1)
if [ $tap = 0 ]; then
    passed=$((passed + ${assertions:-0}))
else
    failed=$((failed + 1))
    grep -E '^(not ok|#|.*Dubious|.*Failed)' "$report/pgtap.log" | head -n 40
fi
psql_admin -d postgres -c "drop database if exists $checked" >/dev/null
