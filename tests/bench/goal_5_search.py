#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Goals 5 and 6: search, words → rows, newest 50, against libnotmuch on the same letters; thread CPU time.

  goal_5_search.py [--rounds 7] [SIZE …]     default 1000 10000 100000
"""
import argparse
import os
import subprocess

import rig


def times(command):
    return [float(line) for line in subprocess.run(command, check=True, capture_output=True).stdout.split()]


def notmuch_database(n):
    folder = rig.maildir(n)
    config = os.path.join(rig.WORK, "notmuch-%d.config" % n)
    with open(config, "w", encoding="utf-8") as f:
        f.write("[database]\npath=%s\n[user]\nname=x\nprimary_email=x@x.example\n[new]\ntags=\n" % folder)
    subprocess.run(["notmuch", "--config", config, "new", "--quiet"], check=True, stderr=subprocess.DEVNULL)
    return folder


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--rounds", type=int, default=7)
    ap.add_argument("sizes", type=int, nargs="*")
    a = ap.parse_args()
    words, p99 = rig.queries(), {}
    for n in a.sizes or [1000, 10000, 100000]:
        home, peer = rig.filled_home(n), notmuch_database(n)
        ours, theirs = [], []
        for _ in range(a.rounds):
            ours += times([rig.program("bench_search"), home, words, "1"])
            theirs += times([rig.program("bench_notmuch"), peer, words, "1"])
        p99[n] = rig.percentile(ours, 99)
        print("goal 5: %6d documents: p50 %.2f ms against %.2f ms, ratio %.3f (goal 0.25); p99 %.2f ms against %.2f ms, ratio %.3f (goal 0.10)" % (
            n, rig.median(ours) / 1e3, rig.median(theirs) / 1e3, rig.median(ours) / rig.median(theirs),
            p99[n] / 1e3, rig.percentile(theirs, 99) / 1e3, p99[n] / rig.percentile(theirs, 99)), flush=True)
    if 10000 in p99 and 100000 in p99:
        print("goal 6: p99 at 100 000 against 10 000: ratio %.2f (goal 4)" % (p99[100000] / p99[10000]))


if __name__ == "__main__":
    main()
