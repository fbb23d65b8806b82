#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Goals 5, 6 and 7: search, words → rows, newest 50, against libnotmuch on the same letters; thread CPU time.

  goal_5_search.py [--rounds 7] [--kept N] [SIZE …]     default 1000 10000 100000

--kept: of the newest N letters the text of three pages is kept first, as if they had been opened (in a copy of the home).
"""
import argparse
import os
import shutil
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


def with_texts(n, kept):
    """A copy of the home of n letters in which the text of the newest ones is kept; made once."""
    home = os.path.join(rig.WORK, "home-%d-kept-%d" % (n, kept))
    if not os.path.exists(os.path.join(home, "kept")):
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(rig.filled_home(n), home)
        took = times([rig.program("bench_search"), home, "keep", str(kept)])
        print("a text of three pages kept: p50 %.2f ms, p99 %.2f ms, of %d" % (rig.median(took) / 1e3, rig.percentile(took, 99) / 1e3, len(took)))
        open(os.path.join(home, "kept"), "w").close()
    return home


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--rounds", type=int, default=7)
    ap.add_argument("--kept", type=int, default=0)
    ap.add_argument("sizes", type=int, nargs="*")
    a = ap.parse_args()
    words, p99 = rig.queries(), {}
    for n in a.sizes or [1000, 10000, 100000]:
        home, peer = with_texts(n, min(n, a.kept)) if a.kept else rig.filled_home(n), notmuch_database(n)
        ours, theirs, others = [], [], {"best": [], "keys": [], "why": []}
        for _ in range(a.rounds):
            ours += times([rig.program("bench_search"), home, words, "1"])
            for what in others:
                others[what] += times([rig.program("bench_search"), home, words, "1", what])
            theirs += times([rig.program("bench_notmuch"), peer, words, "1"])
        p99[n] = rig.percentile(ours, 99)
        print("goal 5: %6d documents: p50 %.2f ms against %.2f ms, ratio %.3f (goal 0.25); p99 %.2f ms against %.2f ms, ratio %.3f (goal 0.10)" % (
            n, rig.median(ours) / 1e3, rig.median(theirs) / 1e3, rig.median(ours) / rig.median(theirs),
            p99[n] / 1e3, rig.percentile(theirs, 99) / 1e3, p99[n] / rig.percentile(theirs, 99)), flush=True)
        for what, told in (("best", "ranked (goal 50 ms)"), ("keys", "each key stroke"), ("why", "reasons of twelve rows")):
            print("goal 7: %6d documents: %s: p50 %.2f ms, p99 %.2f ms, most %.2f ms" % (n, told, rig.median(others[what]) / 1e3, rig.percentile(others[what], 99) / 1e3, max(others[what]) / 1e3), flush=True)
    if 10000 in p99 and 100000 in p99:
        print("goal 6: p99 at 100 000 against 10 000: ratio %.2f (goal 4)" % (p99[100000] / p99[10000]))


if __name__ == "__main__":
    main()
