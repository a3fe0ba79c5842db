"""Compare figures with their floors: floors.py FLOORS DIR, where DIR holds CORPUS.json."""
import json
import sys

failed = False
for line in open(sys.argv[1], encoding="utf-8"):
    if line.startswith("#") or not line.strip():
        continue
    corpus, key, floor = line.rstrip("\n").split("\t")
    with open(f"{sys.argv[2]}/{corpus}.json", encoding="utf-8") as f:
        value = json.load(f)
    for part in key.split("."):
        value = value[part]
    ok = value >= float(floor)
    failed |= not ok
    print(f"{'ok  ' if ok else 'FAIL'} {corpus} {key}: {value}, floor {floor}")
sys.exit(failed)
