#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The program against the real interface files of the eBox.

  real_files.py OVERZICHTCTL PRISM      reads OVERZICHT_SPECS; without it the test is skipped (exit 77)
"""
import json
import os
import tempfile
import unittest

from prism import Prism, ctl, run


class RealFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.federation = Prism("ebox-message-registry/ebox-federation-1.3.yaml", "/messageProviders")
        cls.registry = Prism("ebox-message-registry/e-Box-Enterprise-swagger-v2.1-AP-Public.yaml", "/ebox")

    @classmethod
    def tearDownClass(cls):
        cls.federation.stop()
        cls.registry.stop()

    def home_with(self, source):
        folder = tempfile.mkdtemp(prefix="overzicht-specs-")
        file = os.path.join(folder, "source.json")
        source = dict({"protocol": "ebox", "name": {"nl": "Echt"}, "signIn": {"kind": "bearer", "tokenFrom": "env:OVERZICHT_SPECS_TOKEN"}}, **source)
        with open(file, "w", encoding="utf-8") as f:
            json.dump(source, f)
        home = os.path.join(folder, "home")
        self.assertEqual(self.ctl(home, "source", "add", file).returncode, 0)
        return home

    def ctl(self, home, *words):
        return ctl(home, *words, OVERZICHT_SPECS_TOKEN="x")

    def test_a_deactivated_provider_of_the_federation_is_listed_and_never_asked(self):
        home = self.home_with({"source": "federation", "baseUrl": self.federation.base})
        before = len(self.registry.requests())
        done = self.ctl(home, "--json", "sync")
        feeds = {feed["feed"]: feed for feed in json.loads(done.stdout)["feeds"]}
        self.assertEqual(feeds["string"]["health"], "inactive", done.stdout)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(self.registry.requests()), before)
        self.assertEqual({path for _, path in self.federation.requests()}, {"/messageProviders"})
        self.assertIn("string", self.ctl(home, "sync").stdout)

    def test_the_registry_file_as_a_fixed_provider_gives_one_expired_message_with_its_faults_told(self):
        home = self.home_with({"source": "registry", "providers": [{"id": "echt", "baseUrl": self.registry.base}]})
        before = len(self.registry.requests())
        report = {feed["feed"]: feed for feed in json.loads(self.ctl(home, "--json", "sync").stdout)["feeds"]}
        self.assertEqual((report["echt"]["new"], report["echt"]["quarantined"]), (1, 0))
        self.assertEqual(report["echt"]["health"], "faulty")
        listed = json.loads(self.ctl(home, "--json", "list").stdout)
        self.assertEqual(len(listed["items"]), 1)
        row = listed["items"][0]
        self.assertEqual(row["expiresAt"][:10], "2019-08-24")
        self.assertNotIn("amountCents", row)
        shown = self.ctl(home, "--json", "show", row["id"]).stdout
        self.assertIn("the amount was refused: it is a number that cannot be an amount", shown)
        self.assertRegex(shown, r"points to another place; that is not followed")  # the raw form of the record alone would not do
        detail = json.loads(self.ctl(home, "--json", "source", "list").stdout)[0]["feeds"]
        self.assertTrue(any("-2147483648" in (feed.get("detail") or "") for feed in detail), detail)
        asked = {path.split("?")[0] for _, path in self.registry.requests()[before:]}
        self.assertFalse([path for path in asked if "content" in path and "/ebox/" in path], asked)

    def test_what_was_kept_says_that_it_is_expired(self):
        home = self.home_with({"source": "registry", "providers": [{"id": "echt", "baseUrl": self.registry.base}]})
        self.ctl(home, "sync")
        row = json.loads(self.ctl(home, "--json", "list").stdout)["items"][0]
        self.assertRegex(self.ctl(home, "show", row["id"]).stdout.lower(), "expired")


if __name__ == "__main__":
    run()
