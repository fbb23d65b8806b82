# SPDX-License-Identifier: EUPL-1.2
"""What the fault tests share: a demo town that runs, homes that are linked to it, and what each of them holds."""
import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(os.path.dirname(HERE), "bench", "make_corpus.py")

Ran = collections.namedtuple("Ran", "exit out err seconds")


def environment(folder, more=None):
    return dict({"PATH": os.environ["PATH"], "HOME": folder, "XDG_RUNTIME_DIR": os.path.join(folder, "run"), "LANG": "en_US.UTF-8", "TZ": "Europe/Brussels"}, **(more or {}))


class Town:
    """The demo town's servers, with a folder of its own for everything that is made here."""

    def __init__(self, ctl, letters=0, folder=None):
        self.ctl = ctl
        self.folder = folder or tempfile.mkdtemp(prefix="overzicht-faults-")
        os.makedirs(os.path.join(self.folder, "run"), mode=0o700, exist_ok=True)
        words = [ctl, "--home", os.path.join(self.folder, "town"), "demo"]
        if letters:
            corpus = os.path.join(self.folder, "corpus.jsonl")
            subprocess.run([sys.executable, CORPUS, "-n", str(letters), "--jsonl", corpus], check=True)
            words += ["--corpus", corpus, "--providers", "4"]
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, env=environment(self.folder))
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the demo town did not start")
        self.ready = json.loads(line)

    def close(self):
        self.process.terminate()
        self.process.wait(30)
        self.process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def home(self, name):
        """A home with the town's sources and nothing fetched yet."""
        home = os.path.join(self.folder, name)
        shutil.rmtree(home, ignore_errors=True)
        os.makedirs(home, mode=0o700)
        shutil.copytree(os.path.join(self.folder, "town", "sources"), os.path.join(home, "sources"))
        shutil.copy(os.path.join(self.folder, "town", "demo.town"), home)  # what makes the town's senders known there
        return home

    def loaded(self, more):
        """What is loaded before every program here: who tells where it crashed, and a test's own."""
        teller = os.path.join(os.path.dirname(os.path.dirname(self.ctl)), "tests", "crash_teller.so")
        own = (more or {}).get("LD_PRELOAD")
        return environment(self.folder, dict(more or {}, LD_PRELOAD=teller + (":" + own if own else "")))

    def forget(self, home):
        shutil.rmtree(home, ignore_errors=True)

    def run(self, home, words, more=None, timeout=120):
        started = time.monotonic()
        try:
            done = subprocess.run([self.ctl, "--home", home] + words, capture_output=True, env=self.loaded(more), timeout=timeout, check=False)
        except subprocess.TimeoutExpired as late:
            return Ran(None, late.stdout or b"", late.stderr or b"", timeout)
        return Ran(done.returncode, done.stdout, done.stderr.decode(errors="replace"), time.monotonic() - started)

    def start(self, home, words, more=None):
        return subprocess.Popen([self.ctl, "--home", home] + words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.loaded(more))

    def letters(self, home):
        """What a home shows, as a counted set; or the words in which it says why it cannot."""
        listed = self.run(home, ["--json", "list"])
        if listed.exit != 0:
            return listed.err
        return collections.Counter((row["kind"], row["sender"]["id"], row["subject"], row["arrivedAt"]) for row in json.loads(listed.out)["items"])

    def findings(self, home):
        """[] = all is sound; None = the check itself ended otherwise than by telling."""
        checked = self.run(home, ["--json", "check"])
        try:
            told = json.loads(checked.out)
        except ValueError:
            return None
        if checked.exit not in (0, 3) or told["ok"] != (checked.exit == 0) or bool(told["findings"]) == told["ok"]:
            return None
        return told["findings"]


def difference(have, want):
    """How many are lost, how many doubled or foreign."""
    return sum((want - have).values()), sum((have - want).values())
