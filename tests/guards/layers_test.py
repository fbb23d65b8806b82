#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The layer check finds what it must: each fixture is a small tree that breaks one rule, and one that breaks none."""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "packaging", "cmake"))
from check_layers import check, circle  # noqa: E402


class Layers(unittest.TestCase):
    def problems(self, file, text):
        with tempfile.TemporaryDirectory() as root:
            folder = os.path.join(root, "core", "middle")
            os.makedirs(folder)
            with open(os.path.join(folder, file), "w", encoding="utf-8") as f:
                f.write(text)
            declared = os.path.join(root, "layers.txt")
            with open(declared, "w", encoding="utf-8") as f:
                f.write("%s|middle|low;Qt6::Core|kept\n" % folder)
            return check(root, declared)

    def test_a_declared_folder_and_plain_qt_headers_are_allowed(self):
        self.assertEqual(self.problems("a.h", '#include "low/x.h"\n#include "middle/b.h"\n#include <QString>\n#include <vector>\n'), [])

    def test_a_folder_that_is_not_declared_is_refused_with_file_and_line(self):
        self.assertEqual(self.problems("a.cpp", '#include "low/x.h"\n#include "high/x.h"\n'), ['core/middle/a.cpp:2: "high/x.h" is not declared by middle'])

    def test_what_is_kept_for_sources_may_not_stand_in_a_header(self):
        self.assertEqual(self.problems("a.cpp", '#include "kept/x.h"\n'), [])
        self.assertEqual(len(self.problems("a.h", '#include "kept/x.h"\n')), 1)

    def test_climbing_out_and_naming_a_qt_module_are_refused(self):
        self.assertEqual(len(self.problems("a.h", '#include "../high/x.h"\n')), 1)
        # A text that the check must refuse, not an include of ours.
        self.assertEqual(len(self.problems("a.h", "#include <QtNetwork/QNetworkReply>\n")), 1)

    def test_folders_that_need_each_other_in_a_circle_are_refused(self):
        self.assertIsNone(circle({"low": {"Qt6::Core"}, "middle": {"low"}, "high": {"low", "middle"}}))
        self.assertEqual(circle({"high": {"middle"}, "middle": {"low"}, "low": {"middle"}}), ["middle", "low", "middle"])
        self.assertEqual(circle({"own": {"own"}}), ["own", "own"])
        with tempfile.TemporaryDirectory() as root:
            declared = os.path.join(root, "layers.txt")
            with open(declared, "w", encoding="utf-8") as f:
                f.write("%s|a|b|\n%s|b||a\n" % (root, root))
            self.assertEqual(check(root, declared), ["folders need each other in a circle: a → b → a"])

    def test_an_include_without_its_folder_is_refused(self):
        self.assertEqual(len(self.problems("a.cpp", '#include "b.h"\n')), 1)


if __name__ == "__main__":
    unittest.main()
