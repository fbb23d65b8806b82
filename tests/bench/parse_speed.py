#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Parse speed of each adapter in MB/s, against the raw parser (QJsonDocument, QXmlStreamReader) over the same bytes in the same run.

  parse_speed.py [--rounds 5] [ADAPTER …]     default: every test program that measures it
Each test program of an adapter has one hidden case for this ([.bench]); it prints the fastest of many readings of one page. Told here: the median over the rounds.
"""
import argparse
import glob
import os
import re
import subprocess

import rig

LINE = re.compile(r"^(?P<page>[^:]+): (?P<ruler>Q\w+) (?P<raw>\d+) MB/s, (?P<reads>\w+::\w+) (?P<ours>\d+) MB/s, ratio (?P<ratio>[\d.]+)$", re.M)


def measured(program):
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", TZ="Europe/Brussels", LC_ALL="C.UTF-8")
    return [m.groupdict() for m in LINE.finditer(subprocess.run([program, "[.bench]"], capture_output=True, text=True, env=env).stdout)]


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--rounds", type=int, default=5)
    ap.add_argument("adapters", nargs="*")
    a = ap.parse_args()
    folders = sorted(os.path.basename(os.path.dirname(p)) for p in glob.glob(os.path.join(rig.ROOT, "tests", "*", "speed_test.cpp")))
    for name in a.adapters or folders:
        program = os.path.join(rig.BUILD, "tests", "test_" + name)
        if not os.path.exists(program):
            print("%s: not built (ninja -C %s test_%s)" % (name, rig.BUILD, name))
            continue
        rounds = [measured(program) for _ in range(a.rounds)]
        for lines in zip(*rounds):
            one = {key: rig.median([float(line[key]) for line in lines]) for key in ("raw", "ours", "ratio")}
            print("%-14s %-18s %4.0f MB/s, %s %4.0f MB/s, ratio %.2f (%s)" % (name, lines[0]["reads"], one["ours"], lines[0]["ruler"], one["raw"], one["ratio"], lines[0]["page"]), flush=True)


if __name__ == "__main__":
    main()
