#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Real interface files, served on loopback by a mock server (npm @stoplight/prism-cli), and the program asked about them."""
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.request

CTL, PRISM = sys.argv[1], sys.argv[2]
SPECS = os.environ.get("OVERZICHT_SPECS", "")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Prism:
    """One interface file served on loopback; its log tells which requests came."""

    def __init__(self, file, ready_path, plain=None):
        """file: below the folder of the real files; plain: for a file that prism cannot read as it is, what makes it readable."""
        self.port = free_port()
        self.log = tempfile.NamedTemporaryFile("w+", suffix=".log")
        path = os.path.join(SPECS, file)
        if plain:
            self.copy = tempfile.NamedTemporaryFile("wb", suffix=os.path.splitext(file)[1])
            with open(path, "rb") as f:
                self.copy.write(plain(f.read()))
            self.copy.flush()
            path = self.copy.name
        self.process = subprocess.Popen([PRISM, "mock", "-h", "127.0.0.1", "-p", str(self.port), path], stdout=self.log, stderr=self.log)
        self.base = "http://127.0.0.1:%d" % self.port
        for _ in range(600):
            try:
                urllib.request.urlopen(urllib.request.Request(self.base + ready_path, headers={"Authorization": "Bearer x"})).read()
                break
            except urllib.error.HTTPError:
                break  # it answers, which is all we wait for
            except OSError:
                time.sleep(0.1)
        self.skip = os.path.getsize(self.log.name)

    def requests(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as f:
            f.seek(self.skip)
            return re.findall(r"\b(get|post|patch) (/\S+)", f.read())

    def stop(self):
        self.process.terminate()
        self.process.wait()


def ctl(home, *words, **more):
    env = dict(os.environ, LANG="en_GB.UTF-8", **more)
    return subprocess.run([CTL, "--home", home, *words], capture_output=True, text=True, env=env, timeout=100)


def run():
    """unittest.main, or exit 77 (skipped) where there are no real files or no mock server."""
    if not SPECS:
        print("OVERZICHT_SPECS is not set: skipped")
        sys.exit(77)
    if not os.access(PRISM, os.X_OK):
        print("%s is not there: skipped" % PRISM)
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
