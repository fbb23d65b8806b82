#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Lets one call of a sync that changes a file fail, for call after call: whatever fails, nothing is lost, nothing doubled, and it is said in words.

  io_errors.py CTL SHIM [--points N]      N calls for each error, spread over a whole sync (default 13; 0 = at most 400)
"""
import argparse
import errno
import os
import re
import signal
import subprocess
import sys
import unittest

import rig

A = None


def shim(below, log, at=0, number=errno.EIO, sticky=False):
    return {"LD_PRELOAD": A.shim, "FAULT_BELOW": below, "FAULT_AT": str(at), "FAULT_ERRNO": str(number), "FAULT_STICKY": "1" if sticky else "0", "FAULT_LOG": log}


class InputAndOutputFails(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = rig.Town(A.ctl)
        cls.addClassCleanup(cls.town.close)
        calm = cls.town.home("calm")
        assert cls.town.run(calm, ["sync"]).exit == 0
        cls.want = cls.town.letters(calm)
        assert len(cls.want) > 70
        cls.calls = cls.counted()

    @classmethod
    def counted(cls):
        home, log = cls.town.home("counted"), os.path.join(cls.town.folder, "calls")
        ran = cls.town.run(home, ["sync"], shim(home, log))
        assert ran.exit == 0, ran.err
        cls.sources = len(os.listdir(os.path.join(home, "sources")))
        with open(log, encoding="utf-8") as f:
            calls = f.read().split("\n")[:-1]
        kinds = {}
        for call in calls:
            kinds[call.split()[0]] = kinds.get(call.split()[0], 0) + 1
        print("one sync makes %d calls: %s" % (len(calls), ", ".join("%s %d" % kind for kind in sorted(kinds.items()))), flush=True)
        return calls

    def points(self):
        """Spread over the sync, and over the kinds of calls: of the few that open or rename a file as many as of the many that write."""
        kinds, chosen = {}, set()
        for at, call in enumerate(self.calls, 1):
            # First of all the program asks of every source file whether the home is the demo town's, and it plays the town's post office (who may speak
            # for whom) only when all say so: what it cannot read there is not the town's. That is no matter of storing; the files are read again later.
            if at <= self.sources:
                continue
            kinds.setdefault(call.split()[0], []).append(at)
        left = A.points or 400
        for done, places in enumerate(sorted(kinds.values(), key=len)):
            share = min(len(places), left // (len(kinds) - done))
            chosen.update(places[i * (len(places) - 1) // max(1, share - 1)] for i in range(share))
            left -= share
        return sorted(chosen)

    def one(self, at, number, sticky):
        """One failing sync into a fresh home, and what came of it."""
        home, log = self.town.home("hurt"), os.path.join(self.town.folder, "failed")
        if os.path.exists(log):
            os.remove(log)
        ran = self.town.run(home, ["sync"], shim(home, log, at, number, sticky))
        failed = []
        if os.path.exists(log):
            with open(log, encoding="utf-8") as f:
                failed = [line for line in f.read().split("\n") if line.startswith("!")]
        what = "call %d (%s) with %s%s: exit %s, %s" % (at, failed[0] if failed else "not reached", errno.errorcode[number], " and all after it" if sticky else "", ran.exit, ran.err.strip()[-4000:])
        self.assertIn(ran.exit, (0, 1, 3), what + (signal.Signals(-ran.exit).name if ran.exit and ran.exit < 0 else ""))
        if ran.exit:
            self.assertRegex(ran.err, r"[a-z]{2,} [a-z]{2,}", what)
            self.assertNotRegex(ran.err, r"terminate called|ASSERT|QSql|QFile|core dumped", what)
        else:
            # What did not matter may be passed over, but then everything has to be there.
            self.assertEqual(self.town.letters(home), self.want, what)
        findings = self.town.findings(home)
        self.assertIsNotNone(findings, what)
        if findings:
            self.told.append("%s: %s" % (what, findings[0]))
        again = self.town.run(home, ["sync"])
        self.assertEqual(again.exit, 0, what + "; again: " + again.err)
        have = self.town.letters(home)
        self.assertNotIsInstance(have, str, what)
        self.assertEqual(rig.difference(have, self.want), (0, 0), what)
        self.assertEqual(self.town.findings(home), [], what)
        return bool(failed), ran

    def series(self, number, sticky):
        self.told, reached, exits = [], 0, {}
        for at in self.points():
            with self.subTest(at=at, error=errno.errorcode[number], sticky=sticky):
                hit, ran = self.one(at, number, sticky)
                reached += hit
                exits[ran.exit] = exits.get(ran.exit, 0) + 1
                if ran.err:
                    self.sentences.setdefault(re.sub(r"[0-9]+", "9", ran.err.strip().split("\n")[-1][-160:]), at)
        print("%s%s: %d of %d points reached, exits %s, %d told by the check" % (
            errno.errorcode[number], " from there on" if sticky else "", reached, len(self.points()), exits, len(self.told)), flush=True)
        for line in self.told:
            print("  " + line)
        # No two syncs make the same number of calls, so the last points are not always reached; that most are shows that the failures were real.
        self.assertGreater(reached, len(self.points()) // 2)

    sentences = {}

    def test_an_input_or_output_error_anywhere_in_a_sync_loses_no_letter_and_doubles_none(self):
        self.series(errno.EIO, False)

    def test_a_disk_that_is_full_from_any_moment_of_a_sync_loses_no_letter_and_doubles_none(self):
        self.series(errno.ENOSPC, True)

    def test_a_program_that_crashes_says_where_and_ends_as_it_would_have(self):
        running = subprocess.Popen([A.ctl, "--home", self.town.home("crash"), "demo"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.town.loaded({}))
        self.assertTrue(running.stdout.readline())
        running.send_signal(signal.SIGSEGV)
        _, told = running.communicate(timeout=60)
        self.assertEqual(running.returncode, -signal.SIGSEGV)
        self.assertRegex(told.decode(), r"crashed: signal 11 at .* in thread overzichtctl\n(.*\n)*.*/overzichtctl\(\+0x[0-9a-f]+\)")

    @unittest.skipUnless(os.environ.get("FAULT_SENTENCES"), "only to read them")
    def test_z_sentences(self):
        for sentence, at in self.sentences.items():
            print("  %d: %s" % (at, sentence))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("ctl")
    parser.add_argument("shim")
    parser.add_argument("--points", type=int, default=13)
    A, rest = parser.parse_known_args()
    unittest.main(argv=sys.argv[:1] + rest, verbosity=1)
