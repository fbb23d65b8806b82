#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""kill -9 at random moments of a sync of 5000 letters: none lost, none doubled, the store sound after each, and the program soon there again.

  kills.py CTL [--kills 15] [--beside 2] [--seed N]      BESIDE homes at a time; a home lives through a few kills, spread over one sync from its first byte to its last
"""
import argparse
import concurrent.futures
import json
import os
import random
import signal
import sys
import threading
import time
import unittest

import rig

A = None
LETTERS = 5000
FEWEST_IN_A_LIFE, MOST_IN_A_LIFE = 4, 20


class KilledAtAnyMoment(unittest.TestCase):
    def setUp(self):
        self.town = rig.Town(A.ctl, LETTERS)
        self.addCleanup(self.town.close)
        calm = self.town.home("calm")
        whole = self.town.run(calm, ["sync"])
        self.assertEqual(whole.exit, 0, whole.err)
        self.whole = whole.seconds
        self.want = self.town.letters(calm)
        self.assertEqual(sum(self.want.values()), LETTERS)
        self.one_at_a_time = threading.Lock()
        self.hit = self.half = 0
        self.slowest = 0.0

    def test_killed_at_any_moment_of_a_sync_no_letter_is_lost_or_doubled_and_the_store_is_sound(self):
        chance, lives, left = random.Random(A.seed), [], A.kills
        while left:
            lives.append(min(chance.randint(FEWEST_IN_A_LIFE, MOST_IN_A_LIFE), left))
            left -= lives[-1]
        with concurrent.futures.ThreadPoolExecutor(A.beside) as beside:
            running = [beside.submit(self.live, number, kills) for number, kills in enumerate(lives)]
            try:
                for life in running:
                    life.result()
            except BaseException:
                beside.shutdown(cancel_futures=True)
                raise
        print("%d kills in %d homes, seed %d: %d while it ran, %d times a part was there; one sync %.2f s, slowest start %.2f s" % (
            A.kills, len(lives), A.seed, self.hit, self.half, self.whole, self.slowest), flush=True)
        self.assertGreater(self.hit, A.kills // 3)
        self.assertGreater(self.half, 0, "no kill came in the middle of the landing")

    def live(self, number, kills):
        """One home from nothing to all letters, killed on the way."""
        chance = random.Random("%d/%d" % (A.seed, number))
        home, before = self.town.home("home-%d" % number), 0
        for kill in range(kills):
            # What is still to come, spread over the kills that are still to come: some land before it has begun, some at its very end.
            words = ["sync"] if chance.random() < 0.8 else ["sync", "--full"]
            wait = chance.uniform(0, 2 * self.whole * max(0.2, 1 - before / LETTERS) / (kills - kill))
            process = self.town.start(home, words)
            time.sleep(wait)
            hit = process.poll() is None
            process.send_signal(signal.SIGKILL)
            process.wait()
            what = "seed %d, home %d, kill %d of %d, after %.3f s of %s" % (A.seed, number, kill + 1, kills, wait, " ".join(words))
            started = self.town.run(home, ["--json", "list", "--limit", "50"])
            self.assertEqual(started.exit, 0, what + ": " + started.err)
            shown = json.loads(started.out)["total"]
            told = self.checked(home, what)
            self.assertEqual(shown, told, what + ": what is stored and what is shown differ")
            self.assertGreaterEqual(told, before, what + ": what was there is gone")
            if kill == kills - 1:
                have = self.town.letters(home)
                self.assertNotIsInstance(have, str, what)
                self.assertEqual(sum((have - self.want).values()), 0, what + ": doubled")
                self.assertEqual(sum(have.values()), told, what)
            before = told
            with self.one_at_a_time:
                self.hit += hit
                self.half += 0 < told < LETTERS
                self.slowest = max(self.slowest, started.seconds)
        what = "seed %d, home %d, after %d kills" % (A.seed, number, kills)
        after = self.town.run(home, ["sync"])
        self.assertEqual(after.exit, 0, what + ": " + after.err)
        self.assertEqual(rig.difference(self.town.letters(home), self.want), (0, 0), what)
        self.assertEqual(self.checked(home, what), LETTERS, what)
        self.town.forget(home)

    def checked(self, home, what):
        """How many letters are stored, when all is sound."""
        ran = self.town.run(home, ["--json", "check"])
        self.assertEqual(ran.exit, 0, "%s: %s %s" % (what, ran.out.decode(errors="replace"), ran.err))
        told = json.loads(ran.out)
        self.assertEqual((told["ok"], told["findings"]), (True, []), what)
        self.assertEqual(sum(feed["quarantined"] for feed in told["feeds"]), 0, what)
        return sum(feed["items"] for feed in told["feeds"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("ctl")
    parser.add_argument("--kills", type=int, default=15)
    parser.add_argument("--beside", type=int, default=2)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3), "big"))
    A, rest = parser.parse_known_args()
    print("seed %d" % A.seed, flush=True)
    unittest.main(argv=sys.argv[:1] + rest)
