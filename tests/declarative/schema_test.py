#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Holds the published schema and the reader together: every example file is accepted by both, and of every example each member is taken away, doubled under another
name and given another type: both refuse, or both accept, or the difference stands in the list below with its reason.

    schema_test.py SOURCE_TREE TELL_MISTAKES
"""
import copy
import json
import pathlib
import re
import subprocess
import sys

import jsonschema

# What only one of the two sees. (place of the mutation, what was done, who refuses it)
DIFFERENCES = [
    # Only the reader knows check digits, the file's other members, and what a name refers to.
    (r"^/owner/kbo$", r"^word", "reader"),
    (r"^/for$", r"^word", "reader"),
    (r"^/person$|^/person/inszFrom$", r"^absent$", "reader"),  # somebody asks for the number
    (r"^/allowedHosts(/\d+)?$", r"^absent$|^word", "reader"),  # somebody asks that host
    (r"^/declarative/maps(/[^/]+)?$", r"^absent$|^misspelt$", "reader"),  # somebody uses that map
    (r"^/declarative/maps/[^/]+/[^/]+$", r"^word", "reader"),  # and what it makes of a word must be one of ours
    (r"/to$", r"^word", "reader"),  # no map of that name
    (r"/paging/(parameter|sizeParameter)$", r"^word: /", "reader"),  # no such place in the body
    (r"/(path|link)$", r"^word: https", "reader"),  # not an allowed host, or no address of the web
    (r"/link/link$", r"^word: /x$", "reader"),  # below baseUrl only where a content is fetched
    (r"/name/nl$", r"^word: $", "reader"),  # a text in no language
    # The reader passes over what is for editors.
    (r"^/\$schema$", r"^lie", "schema"),
    (r"/address$", r"^word", "reader"),
    (r"/body/.*", r"^word", "reader"),
]

WORDS = ["onbekend woord", "https://elders.example/x", "/x", ""]
LIES = [17, None, [], {"x": 1}]


def escaped(name):
    return str(name).replace("~", "~0").replace("/", "~1")


def places(value, at=""):
    """Every member and element: (pointer, holder, key)."""
    if isinstance(value, dict):
        for name in value:
            yield at + "/" + escaped(name), name
            yield from ((place, key) for place, key in places(value[name], at + "/" + escaped(name)))
    elif isinstance(value, list):
        for i, element in enumerate(value):
            yield at + "/" + str(i), i
            yield from ((place, key) for place, key in places(element, at + "/" + str(i)))


def holder_of(document, place):
    steps = [s.replace("~1", "/").replace("~0", "~") for s in place.split("/")[1:]]
    holder = document
    for step in steps[:-1]:
        holder = holder[int(step)] if isinstance(holder, list) else holder[step]
    last = steps[-1]
    return holder, int(last) if isinstance(holder, list) else last


def mutations(document):
    for place, _ in list(places(document)):
        def changed(do):
            other = copy.deepcopy(document)
            holder, key = holder_of(other, place)
            do(holder, key)
            return other

        yield place, "absent", changed(lambda h, k: h.pop(k))
        original, key = holder_of(document, place)
        if isinstance(original, dict) and isinstance(key, str):
            yield place, "misspelt", changed(lambda h, k: h.__setitem__(k + "x", h.pop(k)))
        for lie in LIES:
            if type(lie) is not type(original[key]):
                yield place, f"lie: {json.dumps(lie)}", changed(lambda h, k: h.__setitem__(k, lie))
        if isinstance(original[key], str):
            for word in WORDS:
                if word != original[key]:
                    yield place, f"word: {word}", changed(lambda h, k: h.__setitem__(k, word))


def main():
    tree, reader = pathlib.Path(sys.argv[1]), sys.argv[2]
    schema = json.loads((tree / "resources/schema/source.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    readme = (tree / "core/adapters/declarative/README.md").read_text()
    examples = {"README.md": json.loads(readme.split("```json", 1)[1].split("```", 1)[0])}
    for pattern in ("tests/declarative/*.json", "resources/guide/*.json", "tests/contract/recordings/*/*/source.json"):
        for path in sorted(tree.glob(pattern)):
            examples[str(path.relative_to(tree))] = json.loads(path.read_text())

    cases = []
    for name, document in examples.items():
        cases.append((name, "", "as it is", document))
        if name in ("README.md", "tests/declarative/everything.json") or "/burgerprofiel/" in name or "/magda/" in name or "/ebox/" in name:
            cases += [(name, place, what, other) for place, what, other in mutations(document)]
    lines = "\n".join(json.dumps(document) for _, _, _, document in cases) + "\n"
    told = subprocess.run([reader], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    if len(told) != len(cases):
        sys.exit(f"{len(cases)} files were given and {len(told)} answers came")

    wrong, refused = [], 0
    for (name, place, what, document), answer in zip(cases, told):
        mistakes = json.loads(answer)
        good = validator.is_valid(document)
        refused += not good
        if what == "as it is":
            if mistakes or not good:
                wrong.append(f"{name}: an example is refused: reader {mistakes}, schema {[e.json_path + ' ' + e.message[:120] for e in validator.iter_errors(document)]}")
            continue
        if good == (not mistakes):
            continue
        who = "reader" if mistakes else "schema"
        if not any(re.search(where, place) and re.search(how, what) and who == whose for where, how, whose in DIFFERENCES):
            wrong.append(f"{name}: {place or 'the whole'}, {what}: only the {who} refuses {mistakes}")
    for line in wrong[:60]:
        print(line)
    print(f"{len(examples)} examples, {len(cases)} files, {refused} refused, {len(wrong)} times the two differ")
    sys.exit(1 if wrong else 0)


main()
