#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Goal 4: processor time of the whole program over a minute in which nothing happens, notifications on, fetching in the background on. Needs an X display and a session bus:

  tests/notify/with_daemon.sh dunst tests/bench/goal_4_idle.py [--minutes 5] [SIZE …]      default 10000

Once with its window open, once in the background. The first minutes hold the first round (nobody answers: the town is not there); each minute is told, the figure is the median.
"""
import argparse
import glob
import os
import shutil
import subprocess
import tempfile
import time

import rig


def seconds(pid):
    """Of processor time of all its threads, to the nanosecond. One that ends takes its own with it: a minute can read a little less than it was."""
    total = 0
    for path in glob.glob("/proc/%d/task/*/schedstat" % pid):
        with open(path, encoding="utf-8") as f:
            total += int(f.read().split()[0])
    return total / 1e9


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--minutes", type=int, default=5)
    ap.add_argument("sizes", type=int, nargs="*")
    a = ap.parse_args()
    os.environ.pop("QT_QPA_PLATFORM", None)
    for n in a.sizes or [10000]:
        with tempfile.TemporaryDirectory() as folder:
            home = os.path.join(folder, "home")
            shutil.copytree(rig.filled_home(n), home)
            with open(os.path.join(home, "ui.ini"), "w", encoding="utf-8") as f:
                f.write("[background]\nevery=1\n[notify]\nshow=all\n")
            for what, more in (("in the background", ["--background"]), ("with its window open", [])):
                program = subprocess.Popen([rig.WINDOW, "--home", home] + more)
                time.sleep(15)
                used = []
                for _ in range(a.minutes):
                    before = seconds(program.pid)
                    time.sleep(60)
                    used.append(seconds(program.pid) - before)
                program.terminate()
                program.wait()
                print("goal 4: %6d documents, %s: %.4f s a minute (goal 0.05); each: %s" % (n, what, rig.median(used), " ".join("%.4f" % one for one in used)), flush=True)


if __name__ == "__main__":
    main()
