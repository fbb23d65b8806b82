#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The ledger check finds a promise whose test is missing."""
import json
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from ledger import check  # noqa: E402


class Ledger(unittest.TestCase):
    def problems(self, row, systems=()):
        with tempfile.TemporaryDirectory() as root:
            os.makedirs(os.path.join(root, "tests", "net"))
            with open(os.path.join(root, "tests", "net", "CMakeLists.txt"), "w", encoding="utf-8") as f:
                f.write("overzicht_test(net FILES a_test.cpp)\n")
            with open(os.path.join(root, "tests", "net", "a_test.cpp"), "w", encoding="utf-8") as f:
                f.write('TEST_CASE("a token stays home")\n{}\n')
            with open(os.path.join(root, "tests", "README.md"), "w", encoding="utf-8") as f:
                f.write("| promise | test | figure | guard |\n|---|---|---|---|\n" + row + "\n")
            os.makedirs(os.path.join(root, "resources", "systems"))
            with open(os.path.join(root, "resources", "systems", "systems.json"), "w", encoding="utf-8") as f:
                json.dump({"systems": list(systems)}, f)
            return check(root)[1]

    def test_a_row_with_its_test_is_accepted(self):
        self.assertEqual(self.problems("| tokens stay | `net: a token stays home` | 0 bytes | seen |"), [])

    def test_a_row_that_names_a_missing_test_is_refused(self):
        self.assertEqual(len(self.problems("| tokens stay | `net: a token goes away` | 0 bytes | seen |")), 1)

    def test_a_row_that_names_a_missing_program_is_refused(self):
        self.assertEqual(len(self.problems("| tokens stay | `nets: a token stays home` | 0 bytes | seen |")), 1)

    def test_a_row_that_names_nothing_is_refused(self):
        self.assertEqual(len(self.problems("| tokens stay | later | 0 bytes | seen |")), 1)

    def test_a_system_that_gives_more_than_a_link_names_a_test_that_exists(self):
        row = "| tokens stay | `net: a token stays home` | 0 bytes | seen |"
        for gives, test, wrong in (("link", "", 0), ("status", "net: a token stays home", 0), ("status", "net: a token goes away", 1), ("status", "nets: a token stays home", 1), ("status", "", 1),
                                   ("link", "net: a token goes away", 1)):
            with self.subTest(gives=gives, test=test):
                self.assertEqual(len(self.problems(row, [{"id": "loket", "gives": gives, "evidence": {"test": test} if test else {}}])), wrong)


if __name__ == "__main__":
    unittest.main()
