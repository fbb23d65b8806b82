#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Compares every include of our folders with what each folder declares (overzicht_library: NEEDS, KEEPS).

  check_layers.py SOURCE_DIR DECLARATIONS     DECLARATIONS: lines "folder|name|needs;…|keeps;…" as CMake writes them

Refused: a folder that is not declared (a header may use only NEEDS, a source also KEEPS), folders that need each other in a circle (then
there are no levels), "../", and the <QtModule/Class> spelling, which would let a folder use a Qt module it does not declare. Exit 1 with one
line per violation.
"""
import os
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')


def circle(needs):
    """The names of one circle, the first of them again at the end; nothing when there is none. `needs`: name → names."""
    done = set()

    def below(name, way):
        if name in way:
            return way[way.index(name):] + [name]
        if name in done:
            return None
        for need in sorted(needs.get(name, ())):
            found = below(need, way + [name])
            if found:
                return found
        done.add(name)
        return None

    return next(filter(None, (below(name, []) for name in sorted(needs))), None)


def check(source_dir, declarations):
    folders = {}
    with open(declarations, encoding="utf-8") as f:
        for line in f.read().splitlines():
            path, name, needs, keeps = line.split("|")
            folders[name] = (path, set(needs.split(";")), set(keeps.split(";")))
    problems = []
    around = circle({name: needs | keeps for name, (_, needs, keeps) in folders.items()})
    if around:
        problems.append("folders need each other in a circle: %s" % " → ".join(around))
    for name, (path, needs, keeps) in sorted(folders.items()):
        for entry in sorted(os.listdir(path)):
            if not entry.endswith((".h", ".cpp")):
                continue
            allowed = needs | {name} | (keeps if entry.endswith(".cpp") else set())
            with open(os.path.join(path, entry), encoding="utf-8") as f:
                for number, line in enumerate(f, 1):
                    found = INCLUDE.match(line)
                    if not found:
                        continue
                    kind, target = found.groups()
                    where = "%s:%d" % (os.path.relpath(os.path.join(path, entry), source_dir), number)
                    if ".." in target.split("/"):
                        problems.append('%s: "%s" climbs out of its folder' % (where, target))
                    elif kind == "<" and re.match(r"Qt[A-Z]\w*/", target):
                        problems.append("%s: <%s> names a Qt module; write <%s>" % (where, target, target.split("/", 1)[1]))
                    elif kind == '"' and "/" in target:
                        folder = os.path.dirname(target)
                        if folder not in allowed:
                            problems.append('%s: "%s" is not declared by %s' % (where, target, name))
                    elif kind == '"':
                        problems.append('%s: "%s" must be written with its folder' % (where, target))
    return problems


def main():
    problems = check(sys.argv[1], sys.argv[2])
    print("\n".join(problems) if problems else "every include is declared")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
