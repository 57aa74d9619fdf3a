"""Merges two merge patches (RFC 7386) over a template, from bytes to bytes; no locks, no provenance."""

import json
import sys
import time

import json_merge_patch

with open(sys.argv[1], encoding="utf-8") as file:
    work = json.load(file)
template = work["template"].encode()
chains = [(chain["prefecture"].encode(), chain["county"].encode()) for chain in work["chains"]]


def resolve(prefecture, county):
    values = json.loads(template)
    values = json_merge_patch.merge(values, json.loads(prefecture))
    values = json_merge_patch.merge(values, json.loads(county))
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


points = []
for chain in chains:
    values = json.loads(resolve(*chain))
    points.append([values[item]["points"] for item in work["items"]])
start, cpu = time.perf_counter(), time.process_time()
done = 0
while time.perf_counter() - start < 0.5:
    for chain in chains:
        resolve(*chain)
    done += len(chains)
wall, used = time.perf_counter() - start, time.process_time() - cpu
print(json.dumps({"wall": round(wall * 1e6), "cpu": round(used * 1e6), "chains": done, "points": points}))
