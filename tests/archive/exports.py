#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Exports of the demo town's home as others read them, by parsers that are not ours; and exports that a kill, a failing disk or a full one ends.

  exports.py CTL SHIM [--long]      --long: with 10 000 letters, and what that takes
"""
import errno
import html.parser
import json
import os
import re
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "faults"))
import rig

CTL, SHIM = sys.argv[1:3]
LONG = "--long" in sys.argv


class Page(html.parser.HTMLParser):
    """What a page leads to, and what it is made of."""

    def __init__(self):
        super().__init__()
        self.tags, self.links, self.ids, self.attributes, self.open = set(), [], set(), set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        given = dict(attrs)
        self.ids.add(given.get("id"))
        if "href" in given:
            self.links.append(given["href"])
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, tag


def calendar(text):
    """The components of a text/calendar (RFC 5545): name → list of {property: value}."""
    lines = text.split(b"\r\n")
    assert lines.pop() == b"", "it does not end with a line end"
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    whole, found, open_ = text.replace(b"\r\n ", b"").decode().split("\r\n")[:-1], {}, []
    for line in whole:
        name, colon, value = line.partition(":")
        assert colon and re.fullmatch(r"[A-Z-]+(;[A-Z-]+=[A-Z-]+)*", name), line
        if name == "BEGIN":
            open_.append((value, {}))
        elif name == "END":
            kind, properties = open_.pop()
            assert kind == value
            found.setdefault(kind, []).append(properties)
        else:
            assert name.split(";")[0] not in open_[-1][1], line
            open_[-1][1][name.split(";")[0]] = value
    assert not open_
    return found


class Exports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.town = rig.Town(CTL, 10_000 if LONG else 0)
        cls.addClassCleanup(cls.town.close)
        cls.home = cls.town.home("full")
        ran = cls.town.run(cls.home, ["sync"], timeout=600)
        assert ran.exit == 0, ran.err
        cls.want = cls.town.letters(cls.home)

    def path(self, name):
        return os.path.join(self.town.folder, name)

    def nothing_beside(self):
        return [name for name in os.listdir(self.town.folder) if name.startswith(".overzicht-unfinished")]

    def is_whole(self, folder):
        return subprocess.run(["sha256sum", "-c", "--quiet", "--strict", "SHA256SUMS"], cwd=folder, capture_output=True, check=False).returncode == 0

    def bring(self, folder, name):
        return self.town.run(self.path(name), ["--json", "import", folder], timeout=600)


class Short(Exports):
    def test_the_page_has_no_script_and_leads_nowhere_but_into_itself_and_to_the_contents(self):
        out = self.path("page")
        self.assertEqual(self.town.run(self.home, ["export", out]).exit, 0)
        with open(os.path.join(out, "index.html"), encoding="utf-8") as f:
            text = f.read()
        page = Page()
        page.feed(text)
        page.close()
        self.assertEqual(page.open, [])
        self.assertLessEqual(page.tags, {"html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "strong", "nav", "ul", "li", "a", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "pre", "dl", "dt", "dd", "br"})
        self.assertFalse([name for name in page.attributes if name.startswith("on") or name in ("src", "style", "srcset", "action")])
        for link in page.links:
            self.assertRegex(link, r"^(#[a-z0-9-]+|contents/[A-Za-z0-9%./_~-]+)$")
            self.assertTrue(link[1:] in page.ids if link[0] == "#" else os.path.isfile(os.path.join(out, link)), link)
        self.assertIn("default-src 'none'", text)
        self.assertGreater(text.count('scope="row"'), 100)

    def test_the_calendar_has_what_is_to_be_done_and_the_same_names_each_time(self):
        todo = json.loads(self.town.run(self.home, ["--json", "list", "--todo"]).out)["items"]
        names = []
        for name in ("calendar-1", "calendar-2"):
            self.assertEqual(self.town.run(self.home, ["export", self.path(name)]).exit, 0)
            with open(os.path.join(self.path(name), "todo.ics"), "rb") as f:
                found = calendar(f.read())
            self.assertEqual(len(found["VTODO"]), len(todo))
            self.assertEqual(len(found["VEVENT"]), len([row for row in todo if "dueAt" in row]))
            self.assertNotIn("VALARM", found)
            for one in found["VTODO"] + found["VEVENT"]:
                self.assertRegex(one["DTSTAMP"], r"^[0-9]{8}T[0-9]{6}Z$")
                self.assertRegex(one.get("DUE", one.get("DTSTART", "20260101")), r"^[0-9]{8}(T[0-9]{6}Z)?$")
            names.append([one["UID"] for one in found["VTODO"] + found["VEVENT"]])
            self.assertEqual(len(set(names[-1])), len(names[-1]))
        self.assertEqual(names[0], names[1])

    def test_the_records_are_json_and_their_digests_are_what_coreutils_find(self):
        out = self.path("json")
        self.assertEqual(self.town.run(self.home, ["export", out]).exit, 0)
        self.assertTrue(self.is_whole(out))
        with open(os.path.join(out, "overzicht.json"), encoding="utf-8") as f:
            told = json.load(f)
        self.assertEqual((told["format"], told["version"], len(told["records"])), ("overzicht-export", 1, told["count"]))
        self.assertEqual(sum(1 for record in told["records"] if record["is"] == "item"), told["items"])

    def test_killed_at_any_moment_an_export_is_whole_or_not_there_and_the_next_one_works(self):
        killed = 0
        for n in range(12):
            out = self.path("killed-%d" % n)
            running = self.town.start(self.home, ["export", out])
            time.sleep(0.05 + 0.04 * n)
            killed += running.poll() is None
            running.kill()
            running.wait()
            self.assertTrue(not os.path.exists(out) or self.is_whole(out), n)
            if not os.path.exists(out):
                self.assertEqual(self.town.run(self.home, ["export", out]).exit, 0)
                self.assertTrue(self.is_whole(out))
            self.assertEqual(self.nothing_beside(), [])
        self.assertGreater(killed, 0)

    def test_killed_at_any_moment_an_import_is_whole_or_not_there_and_the_next_one_works(self):
        out = self.path("source")
        self.assertEqual(self.town.run(self.home, ["export", out]).exit, 0)
        for n in range(12):
            home = self.path("brought-%d" % n)
            running = self.town.start(home, ["import", out])
            time.sleep(0.05 + 0.04 * n)
            running.kill()
            running.wait()
            if not os.path.exists(os.path.join(home, "overzicht.db")):
                self.assertEqual(self.bring(out, "brought-%d" % n).exit, 0)
            self.assertEqual(self.town.letters(home), self.want)
            self.assertEqual(self.town.findings(home), [])

    def test_whatever_call_fails_an_export_and_an_import_are_whole_or_not_there(self):
        source = self.path("sound")
        self.assertEqual(self.town.run(self.home, ["export", source]).exit, 0)
        place = self.path("hurt")
        for words, where in ((lambda: (self.home, ["export", os.path.join(place, "out")]), "out"), (lambda: (os.path.join(place, "home"), ["import", source]), "home")):
            log = self.path("calls")
            os.makedirs(place)
            self.assertEqual(self.town.run(*words(), {"LD_PRELOAD": SHIM, "FAULT_BELOW": place, "FAULT_AT": "0", "FAULT_LOG": log}).exit, 0)
            with open(log, encoding="utf-8") as f:
                calls = len(f.readlines())
            self.assertGreater(calls, 10)
            for number, sticky in ((errno.EIO, "0"), (errno.ENOSPC, "1")):
                for at in sorted({1 + i * (calls - 1) // 9 for i in range(10)}):
                    self.town.forget(place)
                    os.makedirs(place)
                    ran = self.town.run(*words(), {"LD_PRELOAD": SHIM, "FAULT_BELOW": place, "FAULT_AT": str(at), "FAULT_ERRNO": str(number), "FAULT_STICKY": sticky})
                    what = "%s, call %d of %d, %s: %s %s" % (where, at, calls, errno.errorcode[number], ran.exit, ran.err)
                    self.assertIn(ran.exit, (0, 3), what)
                    there = os.path.join(place, where)
                    if where == "out":
                        self.assertTrue(not os.path.exists(there) or self.is_whole(there), what)
                    elif os.path.exists(os.path.join(there, "overzicht.db")):
                        self.assertEqual(self.town.letters(there), self.want, what)
                    if ran.exit == 0:
                        self.assertTrue(os.path.exists(there), what)
            self.town.forget(place)
            os.remove(log)


class Long(Exports):
    def test_ten_thousand_letters_go_out_and_in_again_in_little_memory_and_are_the_same(self):
        out, home = self.path("out"), self.path("in")
        for words, at in ((["export", out], self.home), (["import", out], home)):
            started = time.monotonic()
            running = subprocess.Popen([CTL, "--home", at] + words, stdout=subprocess.DEVNULL, env=self.town.loaded({}))
            _, status, used = os.wait4(running.pid, 0)
            self.assertEqual(status, 0)
            print("%s of %d: %.1f s, %.1f s of a core, %d MiB" % (words[0], sum(self.want.values()), time.monotonic() - started, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024), flush=True)
            self.assertLess(used.ru_maxrss // 1024, 100)
        self.assertEqual(self.town.run(self.home, ["--json", "list"]).out, self.town.run(home, ["--json", "list"]).out)
        self.assertEqual(self.town.findings(home), [])


if __name__ == "__main__":
    del Exports
    if LONG:
        del Short
    else:
        del Long
    unittest.main(argv=sys.argv[:1], verbosity=1)
