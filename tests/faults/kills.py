#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""kill -9 at random moments of a sync of 5000 letters: none lost, none doubled, the store sound after each, and the program soon there again.

  kills.py CTL [--kills 15] [--seed N]
"""
import argparse
import os
import random
import signal
import sys
import time
import unittest

import rig

A = None
LETTERS = 5000


class KilledAtAnyMoment(unittest.TestCase):
    def test_killed_at_any_moment_of_a_sync_no_letter_is_lost_or_doubled_and_the_store_is_sound(self):
        town = rig.Town(A.ctl, LETTERS)
        self.addCleanup(town.close)
        calm = town.home("calm")
        whole = town.run(calm, ["sync"])
        self.assertEqual(whole.exit, 0, whole.err)
        want = town.letters(calm)
        self.assertEqual(sum(want.values()), LETTERS)

        chance = random.Random(A.seed)
        kills = lives = hit = 0
        slowest, half = 0.0, 0
        while kills < A.kills:
            lives += 1
            home, before = town.home("killed"), 0
            for _ in range(min(chance.randint(1, 6), A.kills - kills)):
                # Most of them in the middle of the landing, some before it has begun and some at its very end.
                words = ["sync"] if chance.random() < 0.8 else ["sync", "--full"]
                wait = chance.uniform(0, whole.seconds * max(0.2, 1 - before / LETTERS))
                process = town.start(home, words)
                time.sleep(wait)
                hit += process.poll() is None
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills += 1
                what = "seed %d, kill %d, after %.3f s of %s" % (A.seed, kills, wait, " ".join(words))
                started = town.run(home, ["--json", "list", "--limit", "50"])
                self.assertEqual(started.exit, 0, what + ": " + started.err)
                slowest = max(slowest, started.seconds)
                self.assertEqual(town.findings(home), [], what)
                have = town.letters(home)
                self.assertNotIsInstance(have, str, what)
                self.assertEqual(sum((have - want).values()), 0, what)
                self.assertGreaterEqual(sum(have.values()), before, what + ": what was there is gone")
                before = sum(have.values())
                half += 0 < before < LETTERS
            after = town.run(home, ["sync"])
            self.assertEqual(after.exit, 0, after.err)
            self.assertEqual(rig.difference(town.letters(home), want), (0, 0), "seed %d, after kill %d" % (A.seed, kills))
            self.assertEqual(town.findings(home), [])
        print("%d kills in %d homes, seed %d: %d while it ran, %d times a part was there; one sync %.2f s, slowest start %.2f s" % (
            kills, lives, A.seed, hit, half, whole.seconds, slowest), flush=True)
        self.assertGreater(hit, kills // 3)
        self.assertGreater(half, 0, "no kill came in the middle of the landing")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("ctl")
    parser.add_argument("--kills", type=int, default=15)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3), "big"))
    A, rest = parser.parse_known_args()
    print("seed %d" % A.seed, flush=True)
    unittest.main(argv=sys.argv[:1] + rest)
