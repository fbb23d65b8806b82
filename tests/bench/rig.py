# SPDX-License-Identifier: EUPL-1.2
"""What the measurements share: the corpus, a home that holds it (served by the demo town, fetched by overzichtctl), medians."""
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BUILD = os.environ.get("OVERZICHT_BUILD", os.path.join(ROOT, "build", "release"))
WORK = os.environ.get("OVERZICHT_BENCH", os.path.join(ROOT, "build", "bench"))
CTL, WINDOW = os.path.join(BUILD, "bin", "overzichtctl"), os.path.join(BUILD, "bin", "overzicht")


def program(name):
    path = os.path.join(BUILD, "bench", name)
    if not os.path.exists(path):
        sys.exit("%s is not built: ninja -C %s benches" % (name, BUILD))
    return path


def corpus(n):
    os.makedirs(WORK, exist_ok=True)
    path = os.path.join(WORK, "corpus-%d.jsonl" % n)
    if not os.path.exists(path):
        subprocess.run([sys.executable, os.path.join(HERE, "make_corpus.py"), "-n", str(n), "--jsonl", path + ".part"], check=True)
        os.rename(path + ".part", path)
    return path


def maildir(n):
    path = os.path.join(WORK, "maildir-%d" % n)
    if not os.path.exists(path):
        subprocess.run([sys.executable, os.path.join(HERE, "make_corpus.py"), "-n", str(n), "--maildir", path + ".part"], check=True)
        os.rename(path + ".part", path)
    return path


def queries():
    path = os.path.join(WORK, "queries.tsv")
    with open(path, "w", encoding="utf-8") as f:
        subprocess.run([sys.executable, os.path.join(HERE, "make_corpus.py"), "--queries", "200"], check=True, stdout=f)
    return path


class Town:
    """The demo town serving the corpus over `providers` message providers, linked into `home`."""

    def __init__(self, home, n, providers=1):
        os.makedirs(home, mode=0o700, exist_ok=True)
        self.process = subprocess.Popen([CTL, "--home", home, "demo", "--corpus", corpus(n), "--providers", str(providers)], stdout=subprocess.PIPE)
        self.ready = json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def timed(command):
    """Runs it to its end: what it wrote, seconds it took, seconds of processor time of it and of what it waited for."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, capture_output=True)
    took, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode())
    return done.stdout, took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def processor_ms(pid):
    """Milliseconds of processor time that process has used so far."""
    with open("/proc/%d/stat" % pid, encoding="utf-8") as f:
        user, system = f.read().rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) * 1000 / os.sysconf("SC_CLK_TCK")


def sync(home):
    """One round: what it tells of itself, seconds it took, seconds of processor time."""
    told, took, cpu = timed([CTL, "--home", home, "--json", "sync"])
    return json.loads(told), took, cpu


def filled_home(n):
    """A home with the corpus of n letters stored; made once."""
    home = os.path.join(WORK, "home-%d" % n)
    if not os.path.exists(os.path.join(home, "filled")):
        shutil.rmtree(home, ignore_errors=True)
        with Town(home, n):
            sync(home)
        open(os.path.join(home, "filled"), "w").close()
    return home


def median(values):
    return statistics.median(values)


def percentile(values, p):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * p / 100))]
