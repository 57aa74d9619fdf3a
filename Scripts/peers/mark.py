"""Changes marks with psycopg and computes county, prefecture and region again from their units, in each transaction."""

import json
import random
import sys
import threading
import time

import psycopg

host, port, database, duration = *sys.argv[1:4], float(sys.argv[4])
RECOMPUTE = """
insert into peer.recomputed
select a.node, count(*), sum(u.total), percentile_disc(0.5) within group (order by u.total)
from peer.above a
join peer.above below on below.node = a.node
join peer.unit_totals u on u.tenant_id = below.tenant_id
where a.tenant_id = %s and a.depth > (select min(depth) from peer.above)
group by a.node
order by a.node
on conflict (node) do update set units = excluded.units, sum = excluded.sum, median = excluded.median
"""


def change(connection, units, chance):
    tenant, unit = chance.choice(units)
    with connection.transaction(), connection.cursor() as cursor:
        cursor.execute(
            "update peer.unit_totals set total = %s where tenant_id = %s and unit_id = %s",
            (chance.randrange(1_000_000), tenant, unit),
        )
        cursor.execute(RECOMPUTE, (tenant,))


def write(units, number, counts, end):
    chance = random.Random(number)
    with psycopg.connect(host=host, port=port, dbname=database, user="postgres", autocommit=True) as connection:
        connection.execute("set session_replication_role = replica")
        while time.perf_counter() < end:
            try:
                change(connection, units, chance)
                counts[number] += 1
            except psycopg.errors.DeadlockDetected:
                pass


with psycopg.connect(host=host, port=port, dbname=database, user="postgres") as first:
    everybody = first.execute(
        "select u.tenant_id, u.unit_id from peer.unit_totals u join pingyi.tenants t using (tenant_id) "
        "where t.level = 'county'"
    ).fetchall()
start, cpu = time.perf_counter(), time.process_time()
done = [0] * 8
threads = [threading.Thread(target=write, args=(everybody, n, done, start + duration)) for n in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
wall, used = time.perf_counter() - start, time.process_time() - cpu
print(json.dumps({"wall": round(wall * 1e6), "cpu": round(used * 1e6), "changes": sum(done)}))
