#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Removes one guard at a time and requires its test to fail.

  run_guards.py SOURCE_DIR BUILD_DIR [NAME …]

Each tests/guards/patches/NAME.patch starts with lines "target: …" (what to build), "test: …" (the test program) and "case: …"
(the test case that must fail), then a unified diff that removes the guard. The tree is copied, never changed; BUILD_DIR is kept between runs.
"""
import os
import shutil
import subprocess
import sys


def read_patch(path):
    head, diff, in_diff = {}, [], False
    with open(path, encoding="utf-8") as f:
        for line in f:
            in_diff = in_diff or line.startswith(("--- ", "diff "))
            if in_diff:
                diff.append(line)
            elif ":" in line:
                key, value = line.split(":", 1)
                head[key.strip()] = value.strip()
    return head, "".join(diff)


def main():
    source, build = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    folder = os.path.join(source, "tests", "guards", "patches")
    wanted = sys.argv[3:] or sorted(name[:-6] for name in os.listdir(folder) if name.endswith(".patch"))
    tree = os.path.join(build, "tree")
    os.makedirs(build, exist_ok=True)
    bad = 0
    for name in wanted:
        head, diff = read_patch(os.path.join(folder, name + ".patch"))
        # Only what differs is written, so that the build redoes only what the patch touches.
        subprocess.run(["rsync", "-a", "--delete", "--checksum", "--exclude", "/build", "--exclude", "/.git", source + "/", tree + "/"], check=True)
        applied = subprocess.run(["patch", "-p1", "-s", "-d", tree], input=diff.encode(), capture_output=True)
        if applied.returncode:
            print("BAD  %s: the patch no longer fits: %s" % (name, applied.stdout.decode().strip()))
            bad += 1
            continue
        configured = subprocess.run(["cmake", "-S", tree, "-B", os.path.join(build, "out"), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release"], capture_output=True)
        built = subprocess.run(["ninja", "-C", os.path.join(build, "out"), head["target"]], capture_output=True)
        if configured.returncode or built.returncode:
            print("BAD  %s: does not build without its guard\n%s" % (name, built.stdout.decode()[-2000:]))
            bad += 1
            continue
        program = os.path.join(build, "out", "tests", head["test"])
        ran = subprocess.run([program, head["case"]], capture_output=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), timeout=600)
        if ran.returncode == 0 or b"No test cases matched" in ran.stdout:
            print("BAD  %s: '%s' passes without its guard" % (name, head["case"]))
            bad += 1
        else:
            print("seen %s: '%s' fails without its guard" % (name, head["case"]))
        sys.stdout.flush()
    print("%d guards, %d not seen to matter" % (len(wanted), bad))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
