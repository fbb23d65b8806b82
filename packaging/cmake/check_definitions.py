#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""No two types, and no two inline functions, of the program have one name ("one definition rule").

  check_definitions.py SOURCE_DIR [FOLDER …]     FOLDERs: core, ui and app, when none is named

Two sources may each define a `struct Verdict` in namespace overzicht without a word of any compiler or linker: one of the two is used for both, and the program falls where they
differ. So what only one source uses belongs in an unnamed namespace, and this reads the sources (without compiling them) for every definition that is not: types also inside other
types, functions that are `inline`, `constexpr` or templates, with their parameters. Exit 1 with one line for each name that is defined in two places.
"""
import os
import re
import sys

# Comments, texts and characters, and what stands on lines of the preprocessor: none of it opens or closes anything.
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Za-z_])\'(?:\\.|[^\'\\\n])+\'|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*', re.S | re.M)
TOKEN = re.compile(r'[A-Za-z_]\w*|::|[{}();<>:,=\[\]]|\S')
TYPE = re.compile(r'(?:^| )(?:struct|class|union|enum(?: (?:class|struct))?) (?:\[ \[ .*? \] \] )?(?P<name>[A-Za-z_]\w*(?: (?:::|<.*>) ?[A-Za-z_]?\w*)*?)(?: final)?(?: : .*)?$')
NAMESPACE = re.compile(r'^(?:inline )?namespace(?P<name>(?: [A-Za-z_]\w*(?: :: [A-Za-z_]\w*)*)?)$')


def blank(found):
    return re.sub(r'[^\n]', ' ', found.group(0)) if not found.group(0).startswith(('"', "R")) else '""' + re.sub(r'[^\n]', ' ', found.group(0))[2:]


def function_name(words):
    """name(parameters) of a function that may stand in several sources; nothing for any other block."""
    if "(" not in words or not {"inline", "constexpr", "template"} & set(words):
        return None
    at, inside = 0, 0
    if "template" in words: # its own brackets may hold parentheses
        at = words.index("template") + 1
        while at < len(words):
            inside += {"<": 1, ">": -1}.get(words[at], 0)
            at += 1
            if inside == 0:
                break
    if "(" not in words[at:]:
        return None
    opened = words.index("(", at)
    name = words[opened - 1]
    if not re.match(r"[A-Za-z_]\w*$", name) or "=" in words[at:opened]:
        return None
    while opened >= 3 and words[opened - 2] == "::":
        name = words[opened - 3] + "::" + name
        opened -= 2
    return name + " ".join(words[words.index("(", at):])


def definitions(text):
    """(qualified name, line) of each definition that another source could have as well."""
    text = NOISE.sub(blank, text)
    scopes = []  # of each open brace: its name, "" of what is passed over
    words, found, depth = [], [], 0
    line, last = 1, 0
    for token in TOKEN.finditer(text):
        line += text.count("\n", last, token.start())
        last = token.start()
        word = token.group(0)
        if word == "{" and depth == 0:
            statement = " ".join(words)
            namespace, kind = NAMESPACE.match(statement), TYPE.search(statement)
            if any(scope is None for scope in scopes):
                scopes.append(None)
            elif namespace:
                name = namespace.group("name").replace(" ", "")
                scopes.append(("namespace", name) if name else None)
            elif kind and "(" not in words and words[-1:] != ["="]:
                name = kind.group("name").replace(" ", "")
                found.append(("::".join([scope[1] for scope in scopes] + [name]), line))
                scopes.append(("type", name))
            else:
                name = function_name(words) if all(scope[0] == "namespace" for scope in scopes) else None
                if name:
                    found.append(("::".join([scope[1] for scope in scopes] + [name]), line))
                scopes.append(None)
            words = []
        elif word == "{":
            scopes.append(None)
        elif word == "}":
            if scopes:
                scopes.pop()
            words = []
        elif word == ";" and depth == 0:
            words = []
        else:
            if word in "()":
                depth = max(0, depth + (1 if word == "(" else -1))
            words.append(word)
            if word == ":" and words[:-1] in (["public"], ["private"], ["protected"], ["Q_SIGNALS"]):
                words = []
    return found


def check(source_dir, folders=("core", "ui", "app")):
    places = {}
    for folder in folders:
        for path, _, names in sorted(os.walk(os.path.join(source_dir, folder))):
            for name in sorted(names):
                if name.endswith((".h", ".cpp")):
                    file = os.path.join(path, name)
                    with open(file, encoding="utf-8") as f:
                        for defined, line in definitions(f.read()):
                            places.setdefault(defined, []).append("%s:%d" % (os.path.relpath(file, source_dir), line))
    return ["%s is defined in %s" % (name, " and in ".join(where)) for name, where in sorted(places.items()) if len({place.rsplit(":", 1)[0] for place in where}) > 1], len(places)


def main():
    problems, count = check(sys.argv[1], sys.argv[2:] or ("core", "ui", "app"))
    print("\n".join(problems) if problems else "%d definitions, each in one file" % count)
    sys.exit(1 if problems or count == 0 else 0)


if __name__ == "__main__":
    main()
