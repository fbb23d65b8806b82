#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The real window and five syncs of the command line on one home: nothing lost or doubled, and the store's log stays short whichever page is open.

  shared_home.py BIN [--syncs 25]

Ends with 77 where no X server can be had.
"""
import argparse
import collections
import json
import os
import shutil
import subprocess
import sys
import time
import unittest
import urllib.request

import rig

A = None
PAGES = 6
LONGEST_LOG = 8 << 20  # bytes; the log is folded back at 4 MiB
SKIPPED = 77


class Screen:
    def __init__(self, folder):
        self.display = os.path.join(folder, "display")
        with open(self.display, "wb") as told:
            self.process = subprocess.Popen(["Xvfb", "-displayfd", str(told.fileno()), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                                            pass_fds=[told.fileno()], stderr=subprocess.DEVNULL)
        for _ in range(100):
            with open(self.display, encoding="ascii") as told:
                number = told.read().strip()
            if number:
                break
            time.sleep(0.1)
        self.name = ":" + number

    def close(self):
        self.process.terminate()
        self.process.wait(10)


class OneHome(unittest.TestCase):
    def setUp(self):
        self.town = rig.Town(os.path.join(A.bin, "overzichtctl"))
        self.addCleanup(self.town.close)
        self.home = self.town.home("shared")
        self.screen = Screen(self.town.folder)
        self.addCleanup(self.screen.close)
        self.window = None

    def open_window(self):
        shown = {"DISPLAY": self.screen.name, "QT_QPA_PLATFORM": "xcb"}
        self.window = subprocess.Popen([os.path.join(A.bin, "overzicht"), "--home", self.home, "--no-sync"],
                                       env=rig.environment(self.town.folder, shown), stderr=subprocess.DEVNULL)
        self.addCleanup(self.close_window)
        found = self.xdotool("search", "--sync", "--onlyvisible", "--name", "Overzicht").split()
        self.shown = found[-1]
        self.xdotool("windowfocus", "--sync", self.shown)

    def close_window(self):
        if self.window.poll() is None:
            self.window.kill()
        self.window.wait(10)

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *words], env=dict(os.environ, DISPLAY=self.screen.name), capture_output=True, text=True, timeout=30, check=True).stdout

    def send(self, subject):
        request = urllib.request.Request(self.town.ready["control"] + "/letter", json.dumps({"subject": subject}).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            answer.read()

    def everything_once(self, sent):
        have = self.town.letters(self.home)
        self.assertNotIsInstance(have, str)
        calm = self.town.home("calm")
        self.assertEqual(self.town.run(calm, ["sync"]).exit, 0)
        self.assertEqual(rig.difference(have, self.town.letters(calm)), (0, 0))
        subjects = collections.Counter()
        for (_, _, subject, _), times in have.items():
            subjects[subject] += times
        self.assertEqual([s for s in sent if subjects[s] != 1], [], "each letter once")
        self.assertEqual(self.town.findings(self.home), [])

    def test_the_window_and_five_syncs_at_once_double_nothing_and_lose_nothing(self):
        self.open_window()
        sent = ["Samen %d" % n for n in range(5)]
        for subject in sent:
            self.send(subject)
            self.xdotool("key", "F5")
            together = [self.town.start(self.home, ["sync"]) for _ in range(5)]
            self.assertEqual([p.wait(60) for p in together], [0] * 5)
        self.assertIsNone(self.window.poll(), "the window is still there")
        self.everything_once(sent)

    def test_the_log_stays_short_over_many_syncs_with_every_page_open_in_turn(self):
        self.open_window()
        log, longest, sent, pages = os.path.join(self.home, "overzicht.db-wal"), 0, [], set()
        for n in range(A.syncs):
            self.xdotool("key", "ctrl+%d" % (n % PAGES + 1))
            sent.append("Na elkaar %d" % n)
            self.send(sent[-1])
            done = self.town.run(self.home, ["sync", "--full"])
            self.assertEqual(done.exit, 0, done.err)
            longest = max(longest, os.path.getsize(log))
            pages.add(self.xdotool("getwindowname", self.shown))
        print("%d syncs, the log never above %.1f MiB" % (A.syncs, longest / (1 << 20)), flush=True)
        self.assertEqual(len(pages), PAGES, pages)
        self.assertGreater(longest, 0)
        self.assertLess(longest, LONGEST_LOG)
        self.assertIsNone(self.window.poll(), "the window is still there")
        self.everything_once(sent)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("bin")
    parser.add_argument("--syncs", type=int, default=25)
    A, rest = parser.parse_known_args()
    for needed in ("Xvfb", "xdotool"):
        if not shutil.which(needed):
            print("skipped: %s is missing" % needed)
            sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1] + rest)
