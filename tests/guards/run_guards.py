#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Removes one guard at a time and requires its test to fail.

  run_guards.py SOURCE_DIR BUILD_DIR [NAME …]   builds and runs; one line per guard; exit 1 when one is not seen to matter
  run_guards.py --fit SOURCE_DIR                only whether each patch still fits and names a test that exists

Each tests/guards/patches/NAME.patch starts with lines "target: …" (what to build), "test: …" (the test program, or a Python test by the
name ctest knows) and "case: …" (the test case that must fail), then a unified diff of core/, ui/ or app/ that removes the guard. The tree is copied into BUILD_DIR, once
for each of two processors, and never changed itself; BUILD_DIR is kept between runs. First every case must pass with its guard: one that always fails proves nothing.
"""
import collections
import concurrent.futures
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time

LEFT_OUT = {"build", ".git", "__pycache__"}
HEAD = ("target", "test", "case")
LONGEST_CASE = 180  # seconds
SKIPPED = 77  # as the tests' CMakeLists.txt files tell ctest


def patches_of(source):
    folder = os.path.join(source, "tests", "guards", "patches")
    return {name[:-6]: os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".patch")}


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def read_patch(path):
    """Its head, and per file the (old text, new text) of each hunk."""
    head, hunks, file, old, new = {}, {}, None, None, None
    lines = read(path).split("\n")
    for line in lines:
        if line.startswith("--- ") and old is None:
            file = ""
        elif line.startswith("+++ b/") and file == "":
            file = line[len("+++ b/"):]
            hunks[file] = []
        elif file is None:
            key, colon, value = line.partition(":")
            if colon:
                head[key.strip()] = value.strip()
        elif line.startswith("@@ "):
            numbers = re.match(r"@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@", line).groups()
            left = [int(n) if n else 1 for n in numbers]
            old, new = [], []
            hunks[file].append((old, new))
        elif old is not None and any(left):
            sign, text = line[:1], line[1:]
            if sign in (" ", "-", ""):
                old.append(text)
                left[0] -= 1
            if sign in (" ", "+", ""):
                new.append(text)
                left[1] -= 1
            if not any(left):
                old = None
    return head, {name: [("\n".join(a) + "\n", "\n".join(b) + "\n") for a, b in pairs] for name, pairs in hunks.items()}


def without_guard(text, hunks):
    """The text with each hunk done. A hunk fits where its lines stand, at whatever line; standing there twice is no fit."""
    for old, new in hunks:
        # Looking ahead: of two that follow each other the second begins with the line end of the first.
        places = [found.end() for found in re.finditer(r"^(?=%s)" % re.escape(old), text, re.MULTILINE)]
        if len(places) != 1:
            raise ValueError("stands there %d times: %s" % (len(places), next((line for line in old.split("\n") if line.strip()), "").strip()[:80]))
        text = text[:places[0]] + new + text[places[0] + len(old):]
    return text


def cases_of(source, test):
    """The names of the cases of a test: of a program those in the folder whose CMakeLists.txt declares it, of a script its own."""
    names = set()
    for folder, _, files in os.walk(os.path.join(source, "tests")):
        if "CMakeLists.txt" not in files:
            continue
        declared = read(os.path.join(folder, "CMakeLists.txt"))
        if test.startswith("test_") and re.search(r"overzicht_test\(\s*%s\b" % re.escape(test[len("test_"):]), declared):
            for file in files:
                if file.endswith(".cpp"):
                    text = re.sub(r'"\s*\n\s*"', "", read(os.path.join(folder, file)))
                    names |= {re.sub(r"\\(.)", r"\1", name) for name in re.findall(r'(?:TEST_CASE|SCENARIO)\(\s*"((?:[^"\\]|\\.)*)"', text)}
        script = re.search(r"add_test\(NAME %s COMMAND \S+ \$\{CMAKE_CURRENT_SOURCE_DIR\}/(\w+\.py)" % re.escape(test), declared)
        if script:
            names |= {name.replace("_", " ") for name in re.findall(r"def test_(\w+)", read(os.path.join(folder, script.group(1))))}
    return names


def fits(source, path):
    """Why a patch can no longer be used; nothing when it can."""
    head, files = read_patch(path)
    lacking = [key for key in HEAD if not head.get(key)]
    if lacking:
        return "its head says no %s" % " and no ".join(lacking)
    if head["case"] not in cases_of(source, head["test"]):
        return "%s has no case '%s'" % (head["test"], head["case"])
    if not any(files.values()):
        return "it changes nothing"
    for file, hunks in files.items():
        if not file.startswith(("core/", "ui/", "app/")) or ".." in file:
            return "it changes %s, which is neither core nor ui nor app" % file
        if not os.path.exists(os.path.join(source, file)):
            return "there is no %s" % file
        text = read(os.path.join(source, file))
        try:
            if without_guard(text, hunks) == text:
                return "it changes nothing in %s" % file
        except ValueError as why:
            return "%s: %s" % (file, why)
    return None


def copy_tree(source, tree):
    """Makes tree the same as source, writing only what differs, so that the build redoes only that."""
    wanted = set()
    for folder, folders, files in os.walk(source):
        folders[:] = [name for name in folders if name not in LEFT_OUT]
        for name in files:
            path = os.path.join(folder, name)
            relative = os.path.relpath(path, source)
            wanted.add(relative)
            to = os.path.join(tree, relative)
            with open(path, "rb") as f:
                content = f.read()
            if os.path.exists(to):
                with open(to, "rb") as f:
                    if f.read() == content:
                        continue
            os.makedirs(os.path.dirname(to), exist_ok=True)
            shutil.copy(path, to)  # with its mode: scripts are run
    for folder, _, files in os.walk(tree):
        for name in files:
            path = os.path.join(folder, name)
            if os.path.relpath(path, tree) not in wanted:
                os.remove(path)


def build(out, targets, *options):
    ran = subprocess.run(["ninja", "-C", out, *options, *targets], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return None if ran.returncode == 0 else ran.stdout.decode(errors="replace")[-2000:]


def command_of(out, test, case):
    """What runs one case: of Catch by its name, of a script as ctest runs it."""
    if test.startswith("test_"):
        return [os.path.join(out, "tests", test), re.sub(r'([\\,\["])', r"\\\1", case)]
    listed = subprocess.run(["ctest", "--test-dir", out, "--show-only=json-v1", "-R", "^%s$" % re.escape(test)], stdout=subprocess.PIPE, check=True)
    return json.loads(listed.stdout)["tests"][0]["command"] + ["-k", "test_" + case.replace(" ", "_")]


def run_case(out, test, case):
    """"passes", "fails", or what else became of it."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", TZ="Europe/Brussels", LC_ALL="C.UTF-8")
    child = subprocess.Popen(command_of(out, test, case), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, start_new_session=True)
    try:
        said = child.communicate(timeout=LONGEST_CASE)[0]
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        return "does not end"
    if child.returncode == SKIPPED or (child.returncode == 0 and b"assertions: - none -" in said):
        return "checks nothing on this machine"
    if child.returncode == 0 and (b"in 1 test case)" in said or re.search(rb"^Ran 1 test in ", said, re.MULTILINE)):
        return "passes"
    if child.returncode != 0 and b"FAILED" in said:
        return "fails"
    return "ends with %d and without a verdict" % child.returncode


class Copy:
    """A private copy of the tree and its build, of which at most one guard is removed at a time."""

    def __init__(self, source, folder):
        self.tree, self.out, self.original = os.path.join(folder, "tree"), os.path.join(folder, "out"), {}
        copy_tree(source, self.tree)

    def configure(self):
        """What went wrong, or nothing."""
        if os.path.exists(os.path.join(self.out, "build.ninja")):
            return None
        # Without optimizing: each guard costs a compilation and a link, and its case runs once.
        made = subprocess.run(["cmake", "-S", self.tree, "-B", self.out, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O0", "-DOVERZICHT_TESTS=ON"],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return "the copy cannot be configured\n%s" % made.stdout.decode(errors="replace")[-2000:] if made.returncode else None

    def build_all(self, guards):
        why = build(self.out, sorted({target for guard in guards for target in guard.targets}))
        return "the copy does not build with all its guards\n%s" % why if why else None

    def remove_guard(self, files):
        changed = {}
        for file, hunks in files.items():
            if file not in self.original:
                self.original[file] = read(os.path.join(self.tree, file))
            changed[file] = without_guard(self.original[file], hunks)
        # What the last one changed is put back in the same breath: a file both touch is compiled once.
        for file, text in self.original.items():
            self.write(file, changed.get(file, text))

    def restore(self):
        self.remove_guard({})

    def write(self, file, text):
        path = os.path.join(self.tree, file)
        if read(path) != text:
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)


class Guard:
    def __init__(self, name, head, files):
        self.name, self.test, self.case, self.targets, self.files = name, head["test"], head["case"], head["target"].split(), files

    def key(self):
        """Neighbours change the same file: one compilation each."""
        return self.targets, sorted(self.files), self.name


def check_fit(source):
    problems = 0
    for name, path in patches_of(source).items():
        why = fits(source, path)
        if why:
            problems += 1
            print("BAD  %s: %s" % (name, why))
    print("%d guards, %d whose patch no longer fits" % (len(patches_of(source)), problems))
    return 1 if problems or not patches_of(source) else 0


def tell(word, name, what, since):
    print("%s %s: %s (%.1f s)" % (word, name, what, time.monotonic() - since))
    sys.stdout.flush()


def matters(copy, guard, with_guard):
    """Whether its case fails without it; told in one line."""
    since, told = time.monotonic(), "'%s'" % guard.case
    if with_guard == "checks nothing on this machine":
        tell("skip", guard.name, "%s %s" % (told, with_guard), since)
        return True
    if with_guard != "passes":
        tell("BAD ", guard.name, "%s %s with its guard as well" % (told, with_guard), since)
        return False
    copy.remove_guard(guard.files)
    why = build(copy.out, guard.targets, "-j1")
    if why:
        tell("BAD ", guard.name, "does not build without its guard\n%s" % why, since)
        return False
    without = run_case(copy.out, guard.test, guard.case)
    if without != "fails":
        tell("BAD ", guard.name, "%s %s without it" % (told, without), since)
        return False
    tell("seen", guard.name, "%s fails without it" % told, since)
    return True


def run_from(copy, take, before):
    """How many of those it takes are not seen to matter."""
    bad = 0
    try:
        while True:
            try:
                guard = take()
            except IndexError:
                return bad  # none is left
            bad += not matters(copy, guard, before[guard.test, guard.case])
    finally:
        copy.restore()


def run(source, folder, names):
    paths = patches_of(source)
    unknown = [name for name in names if name not in paths]
    if unknown:
        print("no such patch: %s" % ", ".join(unknown))
        return 2
    began, bad, guards = time.monotonic(), 0, []
    for name in names or paths:
        why = fits(source, paths[name])
        if why:
            bad += 1
            tell("BAD ", name, why, began)
        else:
            guards.append(Guard(name, *read_patch(paths[name])))
    guards.sort(key=Guard.key)

    # The second copy builds what it needs when it needs it, and finds in the cache of the compiler what the first one made: its paths are the same, seen from where it is built.
    os.environ.update(CCACHE_BASEDIR=folder, CCACHE_NOHASHDIR="1")
    copies = [Copy(source, os.path.join(folder, name)) for name in ("one", "two")[:min(os.cpu_count() or 1, len(guards))]]
    why = next(filter(None, (copy.configure() for copy in copies)), None) or (copies and copies[0].build_all(guards))
    if why:
        print("BAD  %s" % why)
        return 1
    print("built with all guards (%.1f s)" % (time.monotonic() - began))
    sys.stdout.flush()
    since, cases = time.monotonic(), sorted({(guard.test, guard.case) for guard in guards})
    with concurrent.futures.ThreadPoolExecutor(len(copies) or 1) as beside:
        before = dict(zip(cases, beside.map(lambda case: run_case(copies[0].out, *case), cases)))
        for case, became in before.items():
            if became != "passes":
                before[case] = run_case(copies[0].out, *case)  # some look at the clock: once more, alone
        print("%d cases run with all guards (%.1f s)" % (len(before), time.monotonic() - since))
        sys.stdout.flush()
        # From both ends, until they meet: each keeps to neighbours, and neither waits for the other.
        left = collections.deque(guards)
        bad += sum(beside.map(lambda copy, take: run_from(copy, take, before), copies, (left.popleft, left.pop)))
    print("%d guards, %d not seen to matter (%.0f s)" % (len(names or paths), bad, time.monotonic() - began))
    return 1 if bad or not guards else 0


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--fit":
        return check_fit(os.path.abspath(sys.argv[2]))
    if len(sys.argv) < 3:
        print(__doc__)
        return 2
    return run(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3:])


if __name__ == "__main__":
    sys.exit(main())
