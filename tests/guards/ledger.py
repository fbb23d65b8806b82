#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""tests/README.md is the ledger of promises: every row must name a test that exists. So must what we say of a system in resources/systems: that more than a
link comes of it is a promise too.

  ledger.py SOURCE_DIR      exit 1 with one line per row or system that names no test, or a test that is not there

A row: | promise | `test program: test name` | figure | guard |, with several tests as `…`, `…`. The test program is a name ctest knows; the test name, where one is given,
stands as TEST_CASE, SCENARIO or def test_ in a file below tests/.
"""
import json
import os
import re
import sys


def sources(root):
    for folder, _, files in os.walk(os.path.join(root, "tests")):
        for file in files:
            if file.endswith((".cpp", ".py", ".sh", "CMakeLists.txt")):
                with open(os.path.join(folder, file), encoding="utf-8", errors="replace") as f:
                    yield file, f.read()


def systems(root):
    """(where, "program: title" or nothing) of each system that gives more than a link, or names a test."""
    folder = os.path.join(root, "resources", "systems")
    for file in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        with open(os.path.join(folder, file), encoding="utf-8") as f:
            for system in json.load(f)["systems"]:
                test = system["evidence"].get("test", "")
                if test or system["gives"] != "link":
                    yield "resources/systems/%s: %s" % (file, system["id"]), test


def check(root):
    cases, programs = set(), set()
    for file, text in sources(root):
        if file == "CMakeLists.txt":
            programs |= set(re.findall(r"overzicht_test\(\s*(\w+)", text)) | set(re.findall(r"add_test\(\s*NAME\s+([\w$\{\}.-]+)", text))
        joined = re.sub(r'"\s*\n\s*"', "", text)
        cases |= {re.sub(r'\\(.)', r"\1", name) for name in re.findall(r'(?:TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE)\(\s*"((?:[^"\\]|\\.)*)"', joined)}
        cases |= {name.replace("_", " ") for name in re.findall(r"def test_(\w+)", text)}
    problems, rows = [], 0

    def look(where, program, case):
        if not any(re.fullmatch(re.sub(r"\$\{\w+\}", r"\\w+", known), program) for known in programs):
            problems.append("%s: no test program '%s'" % (where, program))
        elif case and case not in cases:
            problems.append("%s: no test '%s'" % (where, case))

    with open(os.path.join(root, "tests", "README.md"), encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not line.startswith("|") or len(cells) != 4 or set(cells[0]) <= set("-: ") or cells[0] == "promise":
                continue
            rows += 1
            if not re.fullmatch(r"`[^`]+`(, `[^`]+`)*", cells[1]):
                problems.append("tests/README.md:%d: no test named" % number)
                continue
            for test in re.findall(r"`([^`]+)`", cells[1]):
                look("tests/README.md:%d" % number, *(re.split(r":\s*", test, maxsplit=1) + [""])[:2])
    for where, test in systems(root):
        look(where, *(test.split(": ", 1) + [""])[:2])
    return rows, problems


def main():
    rows, problems = check(sys.argv[1])
    print("\n".join(problems) if problems else "%d promises, each with a test" % rows)
    sys.exit(1 if problems or not rows else 0)


if __name__ == "__main__":
    main()
