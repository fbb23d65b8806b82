# SPDX-License-Identifier: EUPL-1.2
"""journey.py BIN HOME DEMO: what a screen reader is told of the window, over the real accessibility bus. run.sh makes the surroundings."""
import json
import os
import re
import subprocess
import sys
import unicodedata
import unittest
import urllib.request

import pyatspi

from reader import Reader

BIN, HOME, DEMO = sys.argv[1:4]
PLACES = {  # the name of the place → words that only its page shows
    "Overzicht": "Te doen",
    "Documenten": "Documenten",
    "Dossiers": "Dossiers",
    "Attesten": "Attesten",
    "Betalingen": "Betalingen",
    "Meldingen": "Meldingen",
    "Bronnen": "Bronnen",
    "Weergave": "Weergave",
    "Instellingen": "Instellingen",
}
HOSTILE = "Betaal \u202eneves\u202c <b>nu</b> &amp; <img src=x>\nRegel twee\u0007\u200f einde"
FINE = "Boete: te snel gereden"

reader = None
window = None


def ask_town(path, body):
    with open(DEMO, encoding="utf-8") as file:
        control = json.loads(file.readline())["control"]
    request = urllib.request.Request(control + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def setUpModule():
    global reader, window
    ask_town("/letter", {"subject": HOSTILE})
    subprocess.run([os.path.join(BIN, "overzichtctl"), "--home", HOME, "sync"], check=True, timeout=60, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    window = subprocess.Popen([os.path.join(BIN, "overzicht"), "--home", HOME, "--no-sync"])
    try:
        reader = Reader()
        focus_window()
    except BaseException:
        window.kill()
        window.wait()
        raise


def tearDownModule():
    try:
        reader.menu_item("Afsluiten").act("Press")
        status = window.wait(timeout=10)
    except BaseException:
        window.kill()
        window.wait()
        raise
    if status != 0:
        raise AssertionError(f"the window ended with {status}")


def focus_window():
    """There is no window manager here to give the keyboard to the window."""
    found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Overzicht"], capture_output=True, text=True, timeout=10, check=True)
    subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1]], timeout=10, check=True)
    reader.pump(0.2)


def key(name):
    subprocess.run(["xdotool", "key", name], timeout=10, check=True)


def place(name):
    """The tab of the place; a counter may follow its name."""
    return reader.see("page tab", lambda told: told == name or told.startswith(name + ", "))


def go_to(name):
    if reader.window().name == f"{name} – Overzicht":
        return
    place(name).act("Press")
    reader.wait(f"the window on {name}", lambda: reader.window().name == f"{name} – Overzicht")


def row(words):
    return reader.see("list item", lambda name: words in name)


def unsafe(text):
    """What must never reach a voice or a braille line: control characters and orders that turn the text around."""
    depth = 0
    for at, c in enumerate(text):
        if c == "\u2068":  # our own isolation of foreign text
            depth += 1
        elif c == "\u2069":
            depth -= 1
        elif c == "\n" or unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"):
            return f"U+{ord(c):04X} at {at} in {text!r}"
        if depth < 0:
            return f"an isolation that ends too early in {text!r}"
    return f"an isolation that does not end in {text!r}" if depth else None


class AScreenReader(unittest.TestCase):
    met = None

    def every_page(self):
        """Each page as it shows, walked once; on the page with letters the hostile one is chosen."""
        if AScreenReader.met is None:
            met = {}
            for name in PLACES:
                go_to(name)
                if name == "Documenten":
                    row("Betaal").act("Press")
                    reader.see("heading", lambda told: "Betaal" in told)
                reader.pump(0.1)
                met[name] = reader.wait(f"what {name} shows", reader.showing)
                self.assertGreater(len(met[name]), 20, name)
            AScreenReader.met = met
        return AScreenReader.met.items()

    def test_hears_the_name_of_the_window_and_of_its_page(self):
        go_to("Overzicht")
        self.assertEqual(reader.window().role, "frame")
        self.assertEqual(reader.window().name, "Overzicht – Overzicht")
        go_to("Meldingen")
        self.assertEqual(reader.window().name, "Meldingen – Overzicht")

    def test_finds_each_place_by_its_dutch_name_and_the_page_changes_when_it_presses_it(self):
        go_to("Instellingen")
        tabs = [n.name for n in reader.showing() if n.role == "page tab"]
        self.assertEqual([re.sub(r", \d+ nieuw$", "", tab) for tab in tabs], list(PLACES))
        for name, words in PLACES.items():
            with self.subTest(name):
                go_to(name)
                reader.see("label", words)
                reader.wait(f"{name} told as the chosen place", lambda: [n.name.split(",")[0] for n in reader.showing() if n.role == "page tab" and n.chosen] == [name])

    def test_presses_a_choice_and_what_it_chooses_changes(self):
        go_to("Documenten")
        listed = lambda: reader.see("list", "Documenten").thing.childCount
        whole = listed()
        chip = reader.see("radio button", lambda name: name.startswith("Ongelezen"))
        unread = int(chip.name.split()[-1])
        self.assertNotEqual(unread, whole)
        chip.act("Press")
        reader.wait("only what is unread", lambda: listed() == unread)
        reader.see("radio button", "Alle").act("Press")
        reader.wait("everything again", lambda: listed() == whole)

    def test_finds_a_name_on_everything_that_takes_the_focus_on_every_page(self):
        met = 0
        for name, nodes in self.every_page():
            for node in nodes:
                if node.focusable:
                    met += 1
                    with self.subTest(page=name, thing=repr(node)):
                        self.assertTrue(node.name.strip())
        self.assertGreater(met, 9 * len(PLACES))

    def test_never_meets_a_nameless_kind_of_thing_that_takes_the_focus(self):
        for name, nodes in self.every_page():
            for node in nodes:
                with self.subTest(page=name, thing=repr(node)):
                    self.assertFalse((node.focusable or node.focused) and node.role in ("filler", "unknown", "invalid", "panel"))

    def test_hears_a_row_as_one_sentence_of_at_most_160_characters(self):
        go_to("Documenten")
        fine = row(FINE).name
        self.assertLessEqual(len(fine), 160)
        for words in ("Officieel document", "Politiezone Leievallei", FINE, "voorbeeld"):
            self.assertIn(words, fine)
        self.assertRegex(fine, r", (nog \d+ dagen|nog 1 dag|vandaag|morgen), €\xa053,00, ")
        rows = [n.name for n in reader.rows()]
        self.assertGreaterEqual(len(rows), 5)
        for told in rows:
            self.assertLessEqual(len(told), 160, told)
            self.assertNotIn("\n", told)

    def test_hears_each_row_that_the_arrows_reach(self):
        go_to("Documenten")
        focus_window()
        first, second = reader.rows()[:2]
        first.act("SetFocus")
        reader.wait("the focus on the first row", lambda: reader.rows()[0].focused)
        reader.told.clear()
        key("Down")
        reader.wait("the second row told", lambda: ("object:state-changed:focused", "list item", second.name, 1) in reader.told)

    def test_chooses_a_row_and_reads_the_letter(self):
        go_to("Documenten")
        row(FINE).act("Press")
        reader.see("heading", FINE)
        reader.see("label", "Politiezone Leievallei")
        reader.see("push button", "Open de brief")

    def test_reads_what_stands_on_the_pages_of_a_letter_and_comes_back(self):
        go_to("Documenten")
        row(FINE).act("Press")
        reader.see("heading", FINE)
        reader.see("push button", "Open de brief").act("Press")
        asked = [n for n in reader.showing() if n.name == "Ja, open de brief"]
        if asked:
            asked[0].act("Press")
        page = reader.see("paragraph", lambda name: name.startswith("Bladzijde 1 van "), 20)
        text = page.thing.queryText()
        read = reader.wait("the text of the page", lambda: (lambda all: all if "53,00" in all else None)(text.getText(0, -1)), 20)
        self.assertIsNone(unsafe(read.replace("\n", " ")))
        at = read.index("53,00")
        line = text.getTextAtOffset(at, pyatspi.TEXT_BOUNDARY_LINE_START)[0]
        self.assertIn("53,00", line)
        x, y, wide, high = text.getCharacterExtents(at, pyatspi.DESKTOP_COORDS)
        sheet = page.thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        self.assertTrue(sheet.x <= x < sheet.x + sheet.width and wide > 0 and high > 0, (x, y, wide, high))
        reader.see("push button", "Lees als tekst").act("Press")
        whole = reader.see("text", "De tekst van de brief")
        reader.wait("the text in our own letters", lambda: "53,00" in whole.thing.queryText().getText(0, -1))
        reader.see("push button", lambda name: name.startswith("Sluit de brief")).act("Press")
        reader.see("heading", FINE)
        reader.wait("the letter closed", lambda: not [n for n in reader.showing() if n.role == "paragraph"])

    def test_finds_the_third_unread_letter_opens_it_saves_it_and_returns_in_25_keys(self):
        go_to("Overzicht")
        focus_window()
        keys = []

        def press(*names):
            for name in names:
                keys.append(name)
                key(name)
                reader.pump(0.3)

        press("ctrl+2")
        reader.wait("the letters", lambda: reader.window().name == "Documenten – Overzicht")
        rows = reader.rows()
        third = [n.name for n in rows if "ongelezen" in n.name.lower()][2]
        at = [n.name for n in rows].index(third)
        chosen = lambda: next((n.name for n in reader.rows() if n.focused), None)
        for _ in range(6):  # to the list, from wherever the keyboard is
            if chosen():
                break
            press("F6")
        for _ in range(at + 1):  # the first Down may only bring the focus to the first row
            if chosen() == third:
                break
            press("Down")
        self.assertEqual(chosen(), third)
        press("Return", "ctrl+Return")
        reader.see("push button", "Ja, open de brief")
        press("shift+Tab", "Return")
        reader.see("paragraph", lambda name: name.startswith("Bladzijde 1 van "), 20)
        press("ctrl+s")
        reader.see("dialog", lambda name: True)
        press("Return")
        saved = os.path.join(os.environ["HOME"], "Documents")
        reader.wait("the saved letter", lambda: any(name.endswith(".pdf") for name in os.listdir(saved)))
        focus_window()  # a window manager would give it back
        press("Escape")
        reader.wait("the letter closed", lambda: not [n for n in reader.showing() if n.role == "paragraph"])
        press("Escape")
        reader.wait("the list again", lambda: chosen() is not None)
        self.assertLessEqual(len(keys), 25, keys)
        with open(os.path.join(saved, os.listdir(saved)[0]), "rb") as file:
            self.assertTrue(file.read(5) == b"%PDF-")

    def test_hears_nothing_of_a_hostile_letter_but_safe_text(self):
        go_to("Documenten")
        told = row("Betaal").name
        row("Betaal").act("Press")
        subject = reader.see("heading", lambda name: "Betaal" in name).name
        for text in (told, subject):
            self.assertIsNone(unsafe(text))
            self.assertIn("<b>nu</b>", text)  # as text: nothing is lost, nothing is interpreted
        self.assertIn("Regel twee", subject)
        for name, nodes in self.every_page():
            for node in nodes:
                with self.subTest(page=name, thing=repr(node)):
                    # Our own sentences may stand below each other.
                    self.assertIsNone(unsafe(node.name.replace("\n", " ") if node.role == "label" and "Betaal" not in node.name else node.name))

    def test_is_told_what_a_round_brought_without_losing_its_place(self):
        go_to("Documenten")
        focus_window()
        row(FINE).act("SetFocus")
        reader.wait("the focus on the row", lambda: row(FINE).focused)
        ask_town("/letter", {"subject": "Nieuwe brief voor de schermlezer"})
        reader.told.clear()
        reader.menu_item("Alles opnieuw ophalen").act("Press")
        said = lambda: [name for _, role, name, _ in reader.told if role == "alert"]
        reader.wait("what the round brought", lambda: any("Alle bronnen antwoordden" in words for words in said()), 20)
        self.assertEqual(said()[0], "Wij vragen alle bronnen opnieuw.")
        self.assertRegex(said()[-1], r"^1 nieuwe? \w+\. Alle bronnen antwoordden\.$")
        row("Nieuwe brief voor de schermlezer")
        self.assertTrue(row(FINE).focused)

    def test_keeps_its_place_when_a_page_is_made_anew(self):
        focus_window()
        go_to("Bronnen")
        chosen = lambda name: name.startswith("Voorbeeld, Pensioen")
        reader.see("list item", chosen).act("Press")
        go_to("Overzicht")
        reader.told.clear()
        reader.menu_item("Alles opnieuw ophalen").act("Press")
        reader.wait("the end of the round", lambda: any("Alle bronnen antwoordden" in name for _, role, name, _ in reader.told if role == "alert"), 20)
        go_to("Bronnen")
        reader.pump(0.3)
        focused = [n for n in reader.showing() if n.focused]
        self.assertEqual([chosen(n.name) for n in focused], [True])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
