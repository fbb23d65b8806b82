#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Goal 13: the longest piece of our own work on the UI thread (painting apart) during a first sync from 12 providers with the window open.
Needs an X display.

  goal_13_ui_thread.py [--rounds 3] [SIZE …]     default 1000 10000 100000 (at 100 000 one round unless told); the window prints its own longest
event at its end (--measure). One line per round: a single late event is what the goal is about, so nothing is averaged away.
"""
import argparse
import json
import os
import shutil
import subprocess

import rig


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--rounds", type=int)
    ap.add_argument("sizes", type=int, nargs="*")
    a = ap.parse_args()
    for n in a.sizes or [1000, 10000, 100000]:
        home = os.path.join(rig.WORK, "ui-home-%d" % n)
        for _ in range(a.rounds or (1 if n > 10000 else 3)):
            shutil.rmtree(home, ignore_errors=True)
            with rig.Town(home, n, providers=12):
                done = subprocess.run([rig.WINDOW, "--home", home, "--measure"], capture_output=True, timeout=1800)
            figures = json.loads(done.stdout.splitlines()[-1])
            print("goal 13: first sync of %6d from 12 providers in %.1f s: longest own work on the UI thread %.1f ms CPU (%s), %.1f ms wall (goal 16); p99 %.2f ms; longest paint %.1f ms" % (
                n, figures["syncSeconds"], figures["longestCpuMs"], figures["longestOf"], figures["longestWallMs"], figures["p99CpuMs"], figures["longestPaintMs"]), flush=True)
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
