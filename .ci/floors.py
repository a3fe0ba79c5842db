"""Compare figures with their floors: floors.py FLOORS DIR, where DIR holds CORPUS.json,
or CORPUS.txt with a row of figures a line, each behind its name."""
import json
import os
import re
import sys


def figure(folder, corpus, key):
    table = f"{folder}/{corpus}.txt"
    if os.path.exists(table):
        row, name = key.split(".")
        for line in open(table, encoding="utf-8"):
            if line.startswith(row + " "):
                return float(re.search(re.escape(name) + r"\s+([\d.]+)", line).group(1))
        raise KeyError(f"{corpus} {key}")
    with open(f"{folder}/{corpus}.json", encoding="utf-8") as f:
        value = json.load(f)
    for part in key.split("."):
        value = value[part]
    return value


failed = False
for line in open(sys.argv[1], encoding="utf-8"):
    if line.startswith("#") or not line.strip():
        continue
    corpus, key, floor = line.rstrip("\n").split("\t")
    value = figure(sys.argv[2], corpus, key)
    ok = value >= float(floor)
    failed |= not ok
    print(f"{'ok  ' if ok else 'FAIL'} {corpus} {key}: {value}, floor {floor}")
sys.exit(failed)
