#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A patch that can no longer be used is found out, and one that can does exactly what it says."""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from run_guards import copy_tree, fits, read_patch, without_guard  # noqa: E402

HEAD = "target: test_net\ntest: test_net\ncase: a token stays home, always\n\n"
DIFF = "--- a/core/net/a.cpp\n+++ b/core/net/a.cpp\n@@ -1,3 +1,2 @@\n one\n-guard\n three\n"


class Guards(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = self.folder.name
        self.write("tests/net/CMakeLists.txt", "overzicht_test(net FILES a_test.cpp)\n")
        self.write("tests/net/a_test.cpp", 'TEST_CASE("a token stays home, always", "[net]")\n{}\n')
        self.write("core/net/a.cpp", "zero\none\nguard\nthree\n")

    def tearDown(self):
        self.folder.cleanup()

    def write(self, file, text):
        path = os.path.join(self.root, file)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        return path

    def why(self, patch):
        return fits(self.root, self.write("tests/guards/patches/one.patch", patch))

    def test_a_patch_fits_also_after_lines_were_added_above(self):
        self.assertIsNone(self.why(HEAD + DIFF))
        self.write("core/net/a.cpp", "new\n" * 50 + "one\nguard\nthree\n")
        self.assertIsNone(self.why(HEAD + DIFF))

    def test_a_patch_whose_guard_was_rewritten_no_longer_fits(self):
        self.write("core/net/a.cpp", "one\nother guard\nthree\n")
        self.assertIn("stands there 0 times", self.why(HEAD + DIFF))

    def test_a_patch_that_could_mean_two_places_does_not_fit(self):
        self.write("core/net/a.cpp", "one\nguard\nthree\none\nguard\nthree\n")
        self.assertIn("stands there 2 times", self.why(HEAD + DIFF))

    def test_a_patch_must_name_a_case_that_exists_in_its_own_program(self):
        self.assertIn("has no case", self.why(HEAD.replace("always", "never") + DIFF))
        self.assertIn("has no case", self.why(HEAD.replace("test: test_net", "test: test_base") + DIFF))
        self.assertIn("says no case", self.why(HEAD.split("case")[0] + "\n" + DIFF))

    def test_a_patch_may_name_a_case_of_a_python_test(self):
        self.write("tests/faults/CMakeLists.txt", "add_test(NAME faults COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/faults.py ${ctl})\n")
        self.write("tests/faults/faults.py", "class F:\n    def test_nothing_is_lost(self):\n        pass\n")
        self.write("tests/faults/other.py", "class G:\n    def test_something_else(self):\n        pass\n")
        head = HEAD.replace("test: test_net", "test: faults")
        self.assertIsNone(self.why(head.replace("a token stays home, always", "nothing is lost") + DIFF))
        self.assertIn("has no case", self.why(head.replace("a token stays home, always", "something else") + DIFF))

    def test_a_patch_may_change_only_the_program(self):
        self.write("tests/net/b.cpp", "one\nguard\nthree\n")
        self.assertIn("neither core nor ui nor app", self.why(HEAD + DIFF.replace("core/net/a.cpp", "tests/net/b.cpp")))
        self.assertIn("changes nothing", self.why(HEAD))

    def test_a_removed_guard_leaves_all_else_as_it_was(self):
        files = read_patch(self.write("p.patch", HEAD + DIFF))[1]
        self.assertEqual(without_guard("zero\none\nguard\nthree\nfour\n", files["core/net/a.cpp"]), "zero\none\nthree\nfour\n")

    def test_the_copy_is_the_same_and_only_what_differs_is_written(self):
        tree = os.path.join(self.root, "copy")
        source = os.path.join(self.root, "core")
        copy_tree(source, tree)
        same = os.path.join(tree, "net", "a.cpp")
        os.utime(same, (1, 1))
        self.write("core/net/b.cpp", "b")
        self.write("core/build/x", "never copied")
        self.write("copy/net/gone.cpp", "no longer there")
        copy_tree(source, tree)
        self.assertEqual(sorted(os.listdir(os.path.join(tree, "net"))), ["a.cpp", "b.cpp"])
        self.assertEqual(os.stat(same).st_mtime, 1)
        self.assertFalse(os.path.exists(os.path.join(tree, "build")))


if __name__ == "__main__":
    unittest.main()
