#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Goals 1 and 2: start to the full overview, against one Qt label (qt_min). Needs an X display (xvfb-run -s '-screen 0 1400x900x24').

  goal_1_start.py [--rounds 7] [SIZE …]     default 1000 10000 100000; prints milliseconds to the full window and the ratio to qt_min
"""
import argparse
import json
import os
import subprocess

import rig

SETTLE = "700"


def full(command):
    env = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=os.environ.get("DBUS_SESSION_BUS_ADDRESS", "disabled:"))
    done = subprocess.run([rig.program("xfirst"), "-s", SETTLE, "--"] + command, capture_output=True, stdin=subprocess.DEVNULL, env=env)
    return json.loads(done.stdout)["full_ms"]


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
        product, ruler = rig.median(product[1:]), rig.median(ruler[1:])
        medians[n] = product
        print("goal 1: %6d documents: overview %.0f ms, qt_min %.0f ms, ratio %.2f (goal 1.8)" % (n, product, ruler, product / ruler))
    if 1000 in medians and 100000 in medians:
        print("goal 2: 100 000 against 1 000: ratio %.2f (goal 1.1)" % (medians[100000] / medians[1000]))


if __name__ == "__main__":
    main()
