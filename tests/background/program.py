# SPDX-License-Identifier: EUPL-1.2
"""Drives the real window on a real screen: program.py BIN_DIR (tests/notify/with_daemon.sh gives it a screen, a bus and a home). Exit 1 with what was not so."""
import atexit
import ctypes
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

CTL = os.path.join(sys.argv[1], "overzichtctl")
PROGRAM = os.path.join(sys.argv[1], "overzicht")
os.environ.pop("QT_QPA_PLATFORM", None)  # a real screen
started = []
atexit.register(lambda: [one.kill() for one in started if one.poll() is None])


def start(command, **more):
    started.append(subprocess.Popen(command, text=True, **more))
    return started[-1]


def windows(pid):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--all", "--pid", str(pid), "--class", "overzicht"], capture_output=True, text=True)
    return found.stdout.split()


def becomes(what, seconds=20):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if what():
            return True
        time.sleep(0.1)
    return False


def ask_to_close(window):
    """As a window manager does: WM_DELETE_WINDOW."""
    class ClientMessage(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                    ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("pad", ctypes.c_long * 24)]
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x.XOpenDisplay(None)
    event = ClientMessage(type=33, window=int(window), message_type=x.XInternAtom(display, b"WM_PROTOCOLS", 0), format=32)
    event.data[0] = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    x.XSendEvent(display, int(window), 0, 0, ctypes.byref(event))
    x.XCloseDisplay(display)


# A screen saver that says what it is told on its standard input.
SAVER = """
import sys
from gi.repository import Gio, GLib
node = Gio.DBusNodeInfo.new_for_xml('<node><interface name="org.freedesktop.ScreenSaver"><method name="GetActive"><arg type="b" direction="out"/></method>'
                                    '<signal name="ActiveChanged"><arg type="b"/></signal></interface></node>')
PATH, NAME = "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
active, loop = True, GLib.MainLoop()
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object(PATH, node.interfaces[0], lambda *call: call[-1].return_value(GLib.Variant("(b)", (active,))), None, None)
def told(*_):
    global active
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    active = line.strip() == "lock"
    bus.emit_signal(None, PATH, NAME, "ActiveChanged", GLib.Variant("(b)", (active,)))
    print("told", flush=True)
    return True
GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.IO_IN, told)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("there", flush=True), None)
loop.run()
"""


def bubbles():
    """What the desktop was given of this program and keeps, the newest first: (summary, body)."""
    subprocess.run(["dunstctl", "close-all"], check=True)
    kept = json.loads(subprocess.run(["dunstctl", "history"], capture_output=True, check=True).stdout)["data"][0]
    return [(one["summary"]["data"], one["body"]["data"]) for one in kept if one["appname"]["data"] == "Overzicht"]


class Home:
    def __init__(self, every=None, more=""):
        self.folder = tempfile.mkdtemp(dir=os.environ["HOME"])
        if every is not None:
            with open(os.path.join(self.folder, "ui.ini"), "w", encoding="utf-8") as f:
                f.write("[background]\nevery=%s\n%s" % (every, more))

    def start(self, *more):
        return start([PROGRAM, "--home", self.folder, *more])

    def run(self, *more):
        """One that is to end by itself: its exit status, what it said, and how long it took."""
        begun = time.monotonic()
        done = subprocess.run([PROGRAM, "--home", self.folder, *more], stderr=subprocess.PIPE, text=True, timeout=30)
        return done.returncode, done.stderr, time.monotonic() - begun


def ended(process):
    return becomes(lambda: process.poll() is not None)


problems = []


def check(what, holds):
    print(("ok      " if holds else "NOT SO  ") + what, flush=True)
    if not holds:
        problems.append(what)


def test_closing_the_window_ends_the_program_unless_it_fetches_in_the_background():
    program = Home().start()
    check("a window comes", becomes(lambda: windows(program.pid)))
    ask_to_close(windows(program.pid)[0])
    check("closing it ends the program", ended(program) and program.returncode == 0)

    home = Home(every=4)
    program = home.start()
    check("a window comes also where new post is fetched in the background", becomes(lambda: windows(program.pid)))
    ask_to_close(windows(program.pid)[0])
    check("closing it hides it", becomes(lambda: not windows(program.pid)))
    check("the program goes on", not becomes(lambda: program.poll() is not None, 2))
    status, said, took = home.run()
    check("started once more it ends at once: %d, %r, %.1f s" % (status, said, took), status == 0)
    check("and the window is there again", becomes(lambda: windows(program.pid)))
    window = windows(program.pid)[0]
    subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", "ctrl+q"], check=True)
    check("Ctrl+Q ends the program", ended(program) and program.returncode == 0)


def test_a_start_in_the_background_opens_no_window_and_the_next_start_shows_it():
    home = Home()
    program = home.start("--background")
    check("started in the background it opens no window", not becomes(lambda: windows(program.pid) or program.poll() is not None, 4))
    check("in the background once more nothing happens", home.run("--background")[0] == 0 and not windows(program.pid))
    other = home.start("--no-sync")
    check("one that asks for something of its own has a window of its own", becomes(lambda: windows(other.pid)) and not windows(program.pid))
    other.terminate()
    other.wait()
    check("a plain start ends", home.run()[0] == 0)
    check("and shows the window of the first", becomes(lambda: windows(program.pid)))
    program.kill()
    program.wait()
    again = home.start()
    check("after a crash the next start has its own window", becomes(lambda: windows(again.pid)))
    again.terminate()
    again.wait()


def test_one_that_hangs_keeps_nobody_from_the_overview():
    home = Home()
    program = home.start("--background")
    check("it is there", becomes(lambda: os.path.isdir(os.path.join(home.folder, "run")) and any(n.startswith("socket.") for n in os.listdir(os.path.join(home.folder, "run")))))
    time.sleep(1)
    os.kill(program.pid, 19)  # SIGSTOP
    other = home.start()
    check("beside one that hangs the next start has its own window", becomes(lambda: windows(other.pid)))
    for one in (other, program):
        one.kill()
        one.wait()


def test_switched_off_it_does_not_stay():
    status, said, _ = Home(every="never").run("--background")
    check("an entry that was left behind starts nothing that stays: %d, %r" % (status, said), status == 0 and said != "")
    status, said, _ = Home().run("--background", "--no-sync")
    check("what does not go together is refused: %d, %r" % (status, said), status == 2 and "--background" in said)


def test_while_the_screen_is_locked_a_notification_says_only_that_there_is_post():
    saver = start(["/usr/bin/python3", "-c", SAVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    check("a screen saver is on the bus, and the screen is locked", saver.stdout.readline() == "there\n")
    home = Home(every=24, more="[notify]\nshow=all\n")
    town = start([CTL, "--home", home.folder, "demo"], stdout=subprocess.PIPE)
    ready = json.loads(town.stdout.readline())
    program = home.start("--background")
    time.sleep(2)

    def brings():
        """The next bubble after a round."""
        before = len(bubbles())
        subprocess.run([CTL, "--home", home.folder, "sync"], capture_output=True, timeout=60)
        return becomes(lambda: len(bubbles()) > before, 40) and bubbles()[0]

    locked = brings()
    check("while it is locked only that there is post: %r" % (locked,), locked and locked[1] == "" and re.fullmatch(r"Voorbeeld: (Nieuwe post|\d+ nieuwe stukken)", locked[0]))
    saver.stdin.write("unlock\n")
    saver.stdin.flush()
    check("it is unlocked", saver.stdout.readline() == "told\n")
    urllib.request.urlopen(urllib.request.Request(ready["control"] + "/letter/four", data=b"{}")).read()
    free = brings()
    check("then sender and subject again: %r" % (free,), free and free[1] != "")
    for one in (program, saver, town):
        one.terminate()
        one.wait(20)


for name, test in list(globals().items()):
    if name.startswith("test_"):
        test()
sys.exit(1 if problems else 0)
