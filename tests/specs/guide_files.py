#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The worked files of the guide (resources/guide) against the real interface files that they were written for.

  guide_files.py OVERZICHTCTL PRISM GUIDE      reads OVERZICHT_SPECS; without it the test is skipped (exit 77)

A mock answers with the examples of the file, the same to every request: a next page that never ends is part of that, and must be told as a fault.
"""
import json
import os
import sys
import tempfile
import unittest

from prism import Prism, ctl, run

GUIDE = sys.argv[3]
KEYS = {"OVERZICHT_SPECS_TOKEN": "x", "OVERZICHT_SPECS_INSZ": "85073003328"}


def forPeople(text):
    """Without its byte order mark, and with a dialog that is not only for programs: such a one is passed over."""
    whole = json.loads(text.removeprefix(b"\xef\xbb\xbf"))
    whole["components"]["schemas"]["DialogListItem"]["properties"]["isApiOnly"]["example"] = False
    return json.dumps(whole).encode()


def definitive(text):
    """Its first example of a document is still being written: such a one is passed over."""
    return text.replace(b"        - in_bewerking\n        - ter_vaststelling\n        - definitief\n", b"        - definitief\n        - in_bewerking\n        - ter_vaststelling\n")


class GuideFiles(unittest.TestCase):
    def linked(self, name, addresses):
        """The home of a worked file whose addresses lead to the mock."""
        with open(os.path.join(GUIDE, name), encoding="utf-8") as f:
            text = f.read()
        for written, played in addresses.items():
            self.assertIn(written, text)
            text = text.replace(written, played)
        source = json.loads(text)
        source["signIn"]["tokenFrom"] = "env:OVERZICHT_SPECS_TOKEN"
        if "person" in source:
            source["person"]["inszFrom"] = "env:OVERZICHT_SPECS_INSZ"
        folder = tempfile.mkdtemp(prefix="overzicht-guide-")
        file = os.path.join(folder, name)
        with open(file, "w", encoding="utf-8") as f:
            json.dump(source, f)
        home = os.path.join(folder, "home")
        added = ctl(home, "source", "add", file, **KEYS)
        self.assertEqual(added.returncode, 0, added.stderr)
        return home

    def synced(self, home):
        done = ctl(home, "--json", "sync", **KEYS)
        feeds = {feed["feed"]: feed for feed in json.loads(done.stdout)["feeds"]}
        rows = json.loads(ctl(home, "--json", "list", **KEYS).stdout)["items"]
        return feeds, rows

    def test_mijn_taken_gives_the_task_of_its_example_with_its_last_moment(self):
        mock = Prism("mijn-taken/openapi.yaml", "/taken/550e8400-e29b-41d4-a716-446655440000")
        self.addCleanup(mock.stop)
        feeds, rows = self.synced(self.linked("mijn-taken.json", {"https://api.example.nl/v1": mock.base}))
        self.assertEqual(feeds["taken"]["health"], "fresh", feeds)
        self.assertEqual(len(rows), 1)
        self.assertEqual(rows[0]["subject"], "Upload vehicle registration document")
        self.assertEqual(rows[0]["kind"], "dossier")
        self.assertEqual(rows[0]["dueAt"], "2026-12-12T23:59:59+01:00")
        self.assertEqual({path for _, path in mock.requests()}, {"/context/zoek"})
        self.assertEqual({method for method, _ in mock.requests()}, {"post"})

    def test_dialogporten_gives_the_dialog_of_its_example(self):
        mock = Prism("dialogporten-enduser/openapi.v1.enduser.verified.json", "/api/v1/metadata/limits", forPeople)
        self.addCleanup(mock.stop)
        feeds, rows = self.synced(self.linked("dialogporten.json", {"https://platform.altinn.no/dialogporten": mock.base}))
        self.assertEqual(len(rows), 1, feeds)
        self.assertEqual((rows[0]["kind"], rows[0]["arrivedAt"][:10]), ("dossier", "2022-12-31"), rows)
        self.assertEqual(feeds["dialogs"]["health"], "faulty")  # every page says that there is one more, and is the same
        self.assertTrue({path.split("?")[0] for _, path in mock.requests()} <= {"/api/v1/enduser/dialogs"}, mock.requests())

    def test_zgw_gives_a_case_and_its_document(self):
        zaken = Prism("zgw/zaken-1.5.1.openapi.yaml", "/zaken")
        self.addCleanup(zaken.stop)
        documenten = Prism("zgw/documenten-1.3.2.openapi.yaml", "/enkelvoudiginformatieobjecten", definitive)
        self.addCleanup(documenten.stop)
        home = self.linked("zgw-zaken.json", {"https://zgw.gemeente.example/zaken/api/v1": zaken.base, "https://documenten.gemeente.example/documenten/api/v1": documenten.base,
                                              '"documenten.gemeente.example"': '"127.0.0.1:%d"' % documenten.port})
        feeds, rows = self.synced(home)
        self.assertEqual({(row["kind"], row["arrivedAt"][:10]) for row in rows}, {("dossier", "2019-08-24"), ("document", "2019-08-24")}, feeds)
        self.assertEqual([row["state"] for row in rows if row["kind"] == "dossier"], ["done"])  # its example has an end date
        for feed in feeds.values():  # the address of the next page in the examples is nobody's that the file names: not one request goes there
            self.assertEqual((feed["health"], feed["new"], feed["quarantined"]), ("faulty", 1, 0))
            self.assertIn("api.example.org", feed["detail"])
        self.assertEqual([path.split("/")[1] for _, path in zaken.requests()], ["zaken", "zaken"])  # the list, and the case by itself: both with the two headers, or the mock refuses


if __name__ == "__main__":
    run()
