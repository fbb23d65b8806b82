#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Goals 1 and 2: start to the full overview, against one Qt label (qt_min). Needs an X display (xvfb-run -s '-screen 0 1400x900x24').

  goal_1_start.py [--rounds 7] [SIZE …]     default 1000 10000 100000; prints milliseconds to the full window and the ratio to qt_min,
and the processor time until 700 ms later, which other work on the machine disturbs less
"""
import argparse
import json
import os
import subprocess

import rig

SETTLE = "700"


def full(command):
    env = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=os.environ.get("DBUS_SESSION_BUS_ADDRESS", "disabled:"))
    with subprocess.Popen([rig.program("xfirst"), "-s", SETTLE, "--"] + command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env) as first:
        line = first.stdout.readline()
        if not line:
            raise SystemExit("no window was seen of %s: is there an X display?" % command[0])
        told = json.loads(line)
        return told["full_ms"], rig.processor_ms(told["pid"])


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--rounds", type=int, default=7)
    ap.add_argument("sizes", type=int, nargs="*")
    a = ap.parse_args()
    medians = {}
    for n in a.sizes or [1000, 10000, 100000]:
        home = rig.filled_home(n)
        product, ruler = [], []
        for _ in range(a.rounds + 1):
            product.append(full([rig.WINDOW, "--home", home, "--no-sync"]))
            ruler.append(full([rig.program("qt_min")]))
        (product, cpu), (ruler, ruler_cpu) = [[rig.median(side) for side in zip(*rounds[1:])] for rounds in (product, ruler)]
        medians[n] = product
        print("goal 1: %6d documents: overview %.0f ms, qt_min %.0f ms, ratio %.2f (goal 1.8); of processor time %.0f ms against %.0f ms, ratio %.2f" % (
            n, product, ruler, product / ruler, cpu, ruler_cpu, cpu / ruler_cpu), flush=True)
    if 1000 in medians and 100000 in medians:
        print("goal 2: 100 000 against 1 000: ratio %.2f (goal 1.1)" % (medians[100000] / medians[1000]))


if __name__ == "__main__":
    main()
