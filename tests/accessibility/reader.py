# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader can ask of the window: names, roles, states, actions and events over AT-SPI."""
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi
from gi.repository import Atspi, GLib

TOLD = ("object:property-change:accessible-name", "object:state-changed:focused", "object:announcement")


class Node:
    """One thing of the tree as it was when asked."""

    def __init__(self, thing):
        self.thing = thing
        self.role = thing.getRoleName()
        self.name = thing.name
        states = thing.getState()
        self.showing = states.contains(pyatspi.STATE_SHOWING)
        self.focusable = states.contains(pyatspi.STATE_FOCUSABLE)
        self.focused = states.contains(pyatspi.STATE_FOCUSED)
        self.chosen = states.contains(pyatspi.STATE_SELECTED) or states.contains(pyatspi.STATE_CHECKED)

    def __repr__(self):
        return f"{self.role} {self.name!r}"

    def actions(self):
        actions = self.thing.queryAction()
        return [actions.getName(i) for i in range(actions.nActions)]

    def act(self, name):
        names = self.actions()
        if name not in names:
            raise AssertionError(f"{self!r} has no action {name}, only {names}")
        self.thing.queryAction().doAction(names.index(name))


class Reader:
    def __init__(self):
        self.told = []  # (event, role, name, detail)
        self.app = self.wait("the program on the accessibility bus", self._find, 15)
        Atspi.Accessible.set_cache_mask(self.app, Atspi.Cache.NONE)
        pyatspi.Registry.registerEventListener(self._hear, *TOLD)
        self.pump(0.3)

    @staticmethod
    def _find():
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.name == "overzicht" and app.childCount > 0:
                return app
        return None

    def _hear(self, event):
        try:
            self.told.append((event.type, event.source.getRoleName(), event.source.name, event.detail1))
        except GLib.GError:
            pass  # it is gone already

    @staticmethod
    def pump(seconds=0.0):
        end = time.monotonic() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            if time.monotonic() >= end:
                return
            time.sleep(0.01)

    def wait(self, what, ask, seconds=6):
        """The first true answer; things that vanish while we ask are asked for again."""
        end = time.monotonic() + seconds
        while True:
            self.pump()
            try:
                answer = ask()
            except (GLib.GError, NotImplementedError):
                answer = None
            if answer:
                return answer
            if time.monotonic() > end:
                raise AssertionError(f"not seen within {seconds} s: {what}")
            time.sleep(0.05)

    def window(self):
        return Node(self.app[0])

    @staticmethod
    def _walk(thing, closed=False):
        """Everything that shows, parents first; with `closed` also what lies in closed menus. Of a list what is in sight."""
        if not closed and not thing.getState().contains(pyatspi.STATE_SHOWING) and thing.getRoleName() not in ("application", "frame"):
            return
        yield thing
        seen = False
        for i in range(thing.childCount):
            child = thing.getChildAtIndex(i)
            if child is None:
                continue
            if child.getRoleName() == "list item":
                shows = child.getState().contains(pyatspi.STATE_SHOWING)
                if seen and not shows:
                    return
                seen = seen or shows
            yield from Reader._walk(child, closed)

    def showing(self):
        return [Node(thing) for thing in self._walk(self.app)]

    def rows(self):
        return [Node(thing) for thing in self._walk(self.app) if thing.getRoleName() == "list item"]

    def see(self, role, is_it, seconds=6):
        """The first thing that shows, has this role, and has this name (or a name of which `is_it` says yes)."""

        def find():
            for thing in self._walk(self.app):
                if thing.getRoleName() == role and (is_it(thing.name) if callable(is_it) else thing.name == is_it):
                    return Node(thing)
            return None

        return self.wait(f"{role} {is_it}", find, seconds)

    def menu_item(self, name):
        """In an open menu or a closed one."""

        def find():
            bar = next((thing for thing in self._walk(self.app) if thing.getRoleName() == "menu bar"), None)
            inside = self._walk(bar, closed=True) if bar else ()
            return next((Node(thing) for thing in inside if thing.getRoleName() == "menu item" and thing.name == name), None)

        return self.wait(f"the menu item {name}", find)
