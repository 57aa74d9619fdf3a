"""Resolves OSCAL profiles with compliance-trestle: a catalog of 45 controls and two levels of profiles that set parameters."""

import json
import pathlib
import sys
import tempfile
import time
import uuid

from trestle.core.profile_resolver import ProfileResolver

CHAINS = 20
VERSION = "1.1.3"


def metadata(title):
    return {"title": title, "last-modified": "2024-01-01T00:00:00+00:00", "version": "1", "oscal-version": VERSION}


def write(folder, kind, name, document):
    place = folder / kind / name
    place.mkdir(parents=True)
    document = {"uuid": str(uuid.uuid4()), **document}
    singular = kind[:-1]
    (place / f"{singular}.json").write_text(json.dumps({singular: document}, ensure_ascii=False), encoding="utf-8")


def catalog(values, items):
    controls = [
        {
            "id": item,
            "title": values[item]["text"],
            "params": [{"id": f"{item}_points", "label": "points", "values": [values[item]["points"]]}],
            "parts": [{"id": f"{item}_smt", "name": "statement", "prose": values[item]["text"]}],
        }
        for item in items
    ]
    return {"metadata": metadata("template"), "groups": [{"id": "items", "title": "items", "controls": controls}]}


def profile(title, parent, patch, items):
    settings = [
        {"param-id": f"{item}_points", "values": [patch[item]["points"]]}
        for item in items
        if "points" in patch.get(item, {})
    ]
    return {
        "metadata": metadata(title),
        "imports": [{"href": f"trestle://{parent}", "include-all": {}}],
        "merge": {"as-is": True},
        "modify": {"set-parameters": settings},
    }


def resolve(folder, name):
    resolved = ProfileResolver.get_resolved_profile_catalog(folder, str(folder / "profiles" / name / "profile.json"))
    return resolved.oscal_serialize_json_bytes()


with open(sys.argv[1], encoding="utf-8") as file:
    work = json.load(file)
items = work["items"]
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    (folder / ".trestle").mkdir()
    write(folder, "catalogs", "template", catalog(json.loads(work["template"]), items))
    for number, chain in enumerate(work["chains"][:CHAINS]):
        upper, lower = json.loads(chain["prefecture"]), json.loads(chain["county"])
        write(folder, "profiles", f"p{number}", profile("prefecture", "catalogs/template/catalog.json", upper, items))
        write(folder, "profiles", f"c{number}", profile("county", f"profiles/p{number}/profile.json", lower, items))
    points = []
    for number in range(min(CHAINS, len(work["chains"]))):
        resolved = json.loads(resolve(folder, f"c{number}"))
        found = {
            parameter["id"]: parameter["values"][0]
            for group in resolved["catalog"]["groups"]
            for control in group["controls"]
            for parameter in control["params"]
        }
        points.append([found[f"{item}_points"] for item in items])
    start, cpu = time.perf_counter(), time.process_time()
    for number in range(len(points)):
        resolve(folder, f"c{number}")
    wall, used = time.perf_counter() - start, time.process_time() - cpu
print(json.dumps({"wall": round(wall * 1e6), "cpu": round(used * 1e6), "chains": len(points), "points": points}))
