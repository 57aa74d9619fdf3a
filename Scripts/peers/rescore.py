"""Re-scores a country with numpy: packed sheets out by COPY, whole columns at once, packed results back by COPY."""

import json
import sys
import time

import numpy as np
import psycopg

host, port, database = sys.argv[1:4]
connection = psycopg.connect(host=host, port=port, dbname=database, user="postgres")


def fetch(query, fields):
    """Copies rows of fixed width out, as one structured array."""
    row = [("n", ">i2")]
    for name, kind in fields:
        row += [(name + "_length", ">i4"), (name, kind)]
    with connection.cursor().copy(f"copy ({query}) to stdout (format binary)") as copy:
        return np.frombuffer(b"".join(copy)[19:-2], dtype=np.dtype(row))


def store(table, columns):
    """Copies rows in; a column is an array of numbers or a list of bytes."""
    with connection.cursor() as cursor:
        cursor.execute(f"drop table if exists peer.{table}")
        kinds = ", ".join(f"{name} {'bytea' if isinstance(v, list) else 'int8'}" for name, v in columns.items())
        cursor.execute(f"create table peer.{table} ({kinds})")
        with cursor.copy(f"copy peer.{table} from stdin (format binary)") as copy:
            copy.set_types(["bytea" if isinstance(v, list) else "int8" for v in columns.values()])
            for row in zip(*(v if isinstance(v, list) else v.tolist() for v in columns.values())):
                copy.write_row(row)


start, cpu = time.perf_counter(), time.process_time()
sheets = fetch(
    "select tenant_id, unit_id, marks from pingyi.sheets",
    [("tenant", ">i4"), ("unit", ">i8"), ("marks", "(45,)>i4")],
)
narrow = ["tenant", "form", "sector", "absent", "bonus", "deduction"]
wide = ["jury_sum", "public_sum", "peer_sum", "jury_count", "public_count", "peer_count"]
beside = fetch(
    "select tenant_id, form, sector, absent, bonus, deduction, unit_id, jury_sum, public_sum, peer_sum, "
    "jury_count, public_count, peer_count from peer.beside",
    [(n, ">i4") for n in narrow] + [("unit", ">i8")] + [(n, ">i8") for n in wide],
)
points = [(f"p{i}", ">i4") for i in range(1, 46)]
rest = [("bonus_cap", ">i4"), ("deduction_cap", ">i4")]
weights = [(f"o{i}", ">i8") for i in range(1, 5)] + [(f"w{i}", ">i8") for i in range(1, 4)]
minimums = [(f"g{i}", ">i4") for i in range(1, 5)]
schemes = fetch("select * from peer.schemes", [("tenant", ">i4")] + points + rest + weights + minimums)
above = fetch("select tenant_id, node from peer.above", [("tenant", ">i4"), ("node", ">i4")])
connection.commit()

order = np.argsort(sheets["unit"], kind="stable")
order_beside = np.argsort(beside["unit"], kind="stable")
marks = sheets["marks"][order].astype(np.int32)
unit = sheets["unit"][order].astype(np.int64)
b = {name: beside[name][order_beside].astype(np.int64) for name in narrow + wide}
place_of = np.zeros(int(schemes["tenant"].max()) + 1, np.int64)
place_of[schemes["tenant"].astype(np.int64)] = np.arange(len(schemes))
s = place_of[b["tenant"]]
full = np.stack([schemes[f"p{i}"].astype(np.int32) for i in range(1, 46)], axis=1)[s]
given = marks != np.iinfo(np.int32).min
earned = np.where(given, np.clip(marks, 0, full), 0)
complete = given.all(axis=1)
sheet = earned.sum(axis=1, dtype=np.int64)
sheet += np.minimum(b["bonus"], schemes["bonus_cap"].astype(np.int64)[s])
sheet -= np.minimum(b["deduction"], schemes["deduction_cap"].astype(np.int64)[s])
carried = np.clip(sheet, 0, 1_000_000)
onsite = b["form"] == 0


def weight(on, off):
    own = schemes[on].astype(np.int64)[s]
    return np.where(onsite, own, schemes[off].astype(np.int64)[s] if off else 0)


jury = np.where(b["jury_count"] > 0, weight("o1", None), 0)
public = np.where(b["public_count"] > 0, weight("o2", "w1"), 0)
peer = np.where(b["peer_count"] > 0, weight("o3", "w2"), 0)
carryover = weight("o4", "w3")
jurors = np.where(onsite, np.maximum(b["jury_count"], 1), 1)
voters, raters = np.maximum(b["public_count"], 1), np.maximum(b["peer_count"], 1)
fraction = (jury * b["jury_sum"] * voters * raters + public * b["public_sum"] * jurors * raters
            + peer * b["peer_sum"] * jurors * voters + carryover * carried * jurors * voters * raters)
share = jurors * voters * raters * (jury + public + peer + carryover) * 100
scored = complete & (b["absent"] == 0)
total = np.where(scored, (2 * fraction + share) // (2 * share) * 100, -1)
limits = np.stack([schemes[f"g{i}"].astype(np.int64) for i in range(1, 5)], axis=1)[s]
grade = np.where(scored, (total[:, None] < limits).sum(axis=1), 255)

form = b["tenant"] * 2 + b["form"]
ranking = np.lexsort((-total, form))
sorted_form, sorted_total = form[ranking], total[ranking]
at = np.arange(len(ranking))
starts = np.r_[True, sorted_form[1:] != sorted_form[:-1]]
changes = starts | np.r_[True, sorted_total[1:] != sorted_total[:-1]]
first = np.maximum.accumulate(np.where(starts, at, 0))
rank = np.empty(len(at), np.int64)
rank[ranking] = np.maximum.accumulate(np.where(changes, at, 0)) - first + 1
rank[~scored] = 0

# Own cells, then the cells of everybody above by adding whole cells.
key = (b["tenant"] * 2 + b["form"]) * 64 + b["sector"]
by_key = np.lexsort((total, key))
sorted_key = key[by_key]
cuts = np.flatnonzero(np.r_[True, sorted_key[1:] != sorted_key[:-1]])
cell_key = sorted_key[cuts]
grades = [(grade == g).astype(np.int64) for g in range(5)]
numbers = np.concatenate([
    np.stack([np.ones(len(unit), np.int64), scored.astype(np.int64), np.where(scored, total, 0)] + grades, axis=1),
    earned, np.where(given, full, 0), given,
], axis=1)
own = np.add.reduceat(numbers[by_key], cuts, axis=0)


def spread(keys):
    """Repeats each row for everybody above its tenant: which rows, and under which key."""
    lift = np.argsort(above["tenant"], kind="stable")
    tenants, nodes = above["tenant"][lift].astype(np.int64), above["node"][lift].astype(np.int64)
    begin = np.searchsorted(tenants, keys // 128)
    count = np.searchsorted(tenants, keys // 128, side="right") - begin
    rows = np.repeat(np.arange(len(keys)), count)
    inside = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    return rows, nodes[np.repeat(begin, count) + inside] * 128 + keys[rows] % 128


rows, node_key = spread(cell_key)
by_node = np.argsort(node_key, kind="stable")
sorted_node = node_key[by_node]
node_cuts = np.flatnonzero(np.r_[True, sorted_node[1:] != sorted_node[:-1]])
cells = np.add.reduceat(own[rows[by_node]], node_cuts, axis=0)
rows, unit_key = spread(key[scored])
totals = total[scored][rows]
by_total = np.lexsort((totals, unit_key))
ends = np.searchsorted(unit_key[by_total], sorted_node[node_cuts])
medians = totals[by_total][np.minimum(ends + np.maximum(cells[:, 1] - 1, 0) // 2, len(totals) - 1)]

tenant_cuts = np.flatnonzero(np.r_[True, b["tenant"][1:] != b["tenant"][:-1]])
result = np.stack([unit, total, rank, grade], axis=1)
bodies = [part.astype(">i4").tobytes() for part in np.split(result, tenant_cuts[1:])]
store("numpy_outcomes", {"tenant_id": b["tenant"][tenant_cuts], "body": bodies})
nodes = sorted_node[node_cuts] // 128
node_starts = np.flatnonzero(np.r_[True, nodes[1:] != nodes[:-1]])
wholes = np.concatenate([(sorted_node[node_cuts] % 128)[:, None], medians[:, None], cells], axis=1).astype(">i8")
packed = [part.tobytes() for part in np.split(wholes, node_starts[1:])]
store("numpy_cells", {"node": nodes[node_starts], "body": packed})
connection.commit()
wall, used = time.perf_counter() - start, time.process_time() - cpu
print(json.dumps({"wall": round(wall * 1e6), "cpu": round(used * 1e6)}))
