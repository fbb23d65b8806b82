#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A home on a disk with 8 MB left that does not hold what comes: it stays readable, it is said in words, and room is all it needs to go on.

  disk_full.py CTL        needs a file system of its own: root, or user namespaces; otherwise skipped (77)
"""
import os
import re
import subprocess
import sys
import unittest

import rig

CTL = sys.argv[1]
LETTERS = 5000
MEGABYTE = 1024 * 1024


def mounted(folder, megabytes):
    os.makedirs(folder, mode=0o700, exist_ok=True)
    return subprocess.run(["mount", "-t", "tmpfs", "-o", "size=%dm,mode=0700" % megabytes, "tmpfs", folder], stderr=subprocess.DEVNULL, check=False).returncode == 0


def fill(path):
    """Until not a byte is left."""
    try:
        with open(path, "ab", buffering=0) as f:
            while True:
                f.write(b"\0" * 4096)
    except OSError:
        pass


class TheDiskIsFull(unittest.TestCase):
    def test_what_does_not_fit_is_said_in_words_what_came_stays_readable_and_room_is_all_it_needs(self):
        town = rig.Town(CTL, LETTERS)
        self.addCleanup(town.close)
        calm = town.home("calm")
        self.assertEqual(town.run(calm, ["sync"]).exit, 0)
        want = town.letters(calm)
        self.assertEqual(sum(want.values()), LETTERS)
        size = os.path.getsize(os.path.join(calm, "overzicht.db"))
        self.assertGreater(size, 9 * MEGABYTE, "the letters fit: nothing was tried")

        disk = os.path.join(town.folder, "disk")
        self.assertTrue(mounted(disk, 64))
        self.addCleanup(lambda: subprocess.run(["umount", disk], check=False))
        ballast = os.path.join(disk, "ballast")
        with open(ballast, "wb") as f:
            f.write(b"\0" * (56 * MEGABYTE))
        home = town.home(os.path.join("disk", "home"))

        full = town.run(home, ["sync"])
        print("with 8 MB for %.1f MB: exit %s, %s" % (size / MEGABYTE, full.exit, full.err.strip()[:600]), flush=True)
        self.assertIn(full.exit, (1, 3), full.err)
        self.assertRegex(full.err, r"the disk is full: make at least [0-9]+ MB free", full.err)
        for _ in range(2):  # nothing gets worse by trying
            again = town.run(home, ["sync"])
            self.assertIn(again.exit, (1, 3), again.err)
            self.assertIn("disk is full", again.err)
        fill(os.path.join(disk, "ballast"))
        stored = town.letters(home)
        self.assertNotIsInstance(stored, str, "the list must stay readable: %s" % (stored,))
        print("%d of %d letters are there, and listed while the disk is full" % (sum(stored.values()), LETTERS), flush=True)
        self.assertGreater(sum(stored.values()), 0)
        self.assertEqual(sum((stored - want).values()), 0)
        word = next(iter(stored))[2].split()[-1]
        self.assertEqual(town.run(home, ["search", re.sub(r"\W", "", word) or "a"]).exit, 0)
        findings = town.findings(home)
        self.assertIsNotNone(findings)
        print("check while full: %s" % (findings or "sound"), flush=True)

        os.remove(ballast)
        after = town.run(home, ["sync"])
        self.assertEqual(after.exit, 0, after.err)
        self.assertEqual(rig.difference(town.letters(home), want), (0, 0))
        self.assertEqual(town.findings(home), [])

    def test_a_home_that_was_closed_whole_is_read_on_a_disk_without_a_byte_left(self):
        town = rig.Town(CTL)
        self.addCleanup(town.close)
        disk = os.path.join(town.folder, "disk")
        self.assertTrue(mounted(disk, 8))
        self.addCleanup(lambda: subprocess.run(["umount", disk], check=False))
        home = town.home(os.path.join("disk", "home"))
        self.assertEqual(town.run(home, ["sync"]).exit, 0)
        want = town.letters(home)
        self.assertGreater(len(want), 70)
        fill(os.path.join(disk, "ballast"))
        for _ in range(2):
            self.assertEqual(town.letters(home), want)
            self.assertEqual(town.findings(home), [])
            self.assertEqual(town.run(home, ["--json", "search", "de"]).exit, 0)
            full = town.run(home, ["sync", "--full"])
            self.assertIn(full.exit, (1, 3), full.err)
            self.assertRegex(full.err, r"the disk is full: make at least [0-9]+ MB free")
        os.remove(os.path.join(disk, "ballast"))
        self.assertEqual(town.run(home, ["sync", "--full"]).exit, 0)
        self.assertEqual(town.letters(home), want)
        self.assertEqual(town.findings(home), [])


def main():
    if "--inside" not in sys.argv:
        for words in (["unshare", "-m"], ["unshare", "-rm"]):
            if subprocess.run(words + [sys.executable, __file__, CTL, "--inside", "--try"], check=False, stderr=subprocess.DEVNULL).returncode == 0:
                sys.exit(subprocess.run(words + [sys.executable, __file__, CTL, "--inside"], check=False).returncode)
        print("no file system of its own can be mounted here: skipped")
        sys.exit(77)
    if "--try" in sys.argv:
        import tempfile
        folder = tempfile.mkdtemp(prefix="overzicht-faults-")
        good = mounted(folder, 1)
        if good:
            subprocess.run(["umount", folder], check=True)
        os.rmdir(folder)
        sys.exit(0 if good else 1)
    unittest.main(argv=sys.argv[:1])


if __name__ == "__main__":
    main()
