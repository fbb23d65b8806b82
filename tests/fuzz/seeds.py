#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""seeds.py TESTS_DIR TARGET OUT: the recordings as seeds of one fuzz target."""
import base64
import glob
import json
import os
import struct
import subprocess
import sys
import tempfile


def body(response):
    if "json" in response:
        return json.dumps(response["json"], ensure_ascii=False).encode()
    return response["text"].encode() if "text" in response else base64.b64decode(response.get("body", ""))


def seeds(tests, target):
    own = os.path.join(tests, "ebox", "recordings")
    read = lambda name: open(os.path.join(own, name), "rb").read()
    exchanges = []
    for path in sorted(glob.glob(os.path.join(tests, "contract", "recordings", "ebox", "*", "[0-9]*.json"))):
        with open(path, encoding="utf-8") as f:
            exchange = json.load(f)
        if "response" in exchange:
            exchanges.append((exchange["request"]["route"], body(exchange["response"])))
    if target == "ebox_page":
        yield from (b for route, b in exchanges if route.startswith("/ebox"))
        for name in ("messages.json", "messages_v3.json", "ebox.json", "body.json"):
            yield read(name)
    elif target == "ebox_federation":
        yield from (b for route, b in exchanges if route == "/messageProviders")
        for name in ("federation.json", "status_message.json", "problem.json"):
            yield read(name)
    elif target == "ebox_directory":
        for route, b in exchanges:
            if route.startswith("/referenceData"):
                first = 3 if "{imageId}" in route else ["senderOrganizations", "senderApplications", "messageTypes"].index(route.split("/")[2])
                yield bytes([first]) + b
    elif target == "ebox_position":
        yield b'{"v":1,"of":"messages","counters":{"n":3,"unread":1,"last":"2026-11-18T10:00:00Z"},"swept":"2026-11-20T08:00:00.000Z","lastDay":"2026-11-18"}'
        yield b'{"v":1,"of":"messages","way":{"page":2,"came":100,"total":250,"again":1,"kept":"00ff","sweep":true,"began":"2026-11-20T09:00:00.000Z","counted":{"n":3,"last":""}}}'
        yield b'{"v":1,"of":"messages","lastDay":"2026-11-18","way":{"page":4,"came":1,"odd":"-1","restless":true,"unclean":true,"unread":true,"after":"2026-11-16","began":"2026-11-20T09:00:00.000Z"}}'
        yield b'{"v":1,"of":"directory","lists":[{"pages":1,"etags":["\\"a\\""]},{"pages":2,"etags":["b","c"]},{"pages":0,"etags":[]}],"logosFrom":0,"freshUntil":"2026-11-21T09:00:00.000Z"}'
        yield b'{"v":1,"of":"directory","logosFrom":7,"way":{"page":1,"came":0,"list":0,"maxAge":86400,"logosSeen":1,"logosTaken":199,"logosOfPage":1,"logosCut":true,"unchanged":true,"since":"2026-11-20T08:50:00.000Z","waiting":["0206095504","logo"]}}'
    elif target == "burgerprofiel":
        for path in sorted(glob.glob(os.path.join(tests, "contract", "recordings", "burgerprofiel", "*", "[0-9]*.json"))):
            with open(path, encoding="utf-8") as f:
                exchange = json.load(f)
            yield bytes([0 if exchange["feed"] == "certificates" else 1]) + body(exchange["response"])
        yield bytes([2]) + json.dumps({"contentType": "application/pdf", "attest": base64.b64encode(b"%PDF-1.4 x").decode()}).encode()
        yield bytes([3]) + b'{"v":1,"of":"certificates","way":{"page":2,"came":10,"total":12,"kept":"00ff","began":"2026-11-20T09:00:00.000Z","unread":true}}'
    elif target == "declarative":
        for path in sorted(glob.glob(os.path.join(tests, "contract", "recordings", "declarative", "*", "*.json"))) + [os.path.join(tests, "declarative", "everything.json")]:
            with open(path, encoding="utf-8") as f:
                told = json.load(f)
            if "declarative" in told:
                yield bytes([7]) + json.dumps(told["declarative"]).encode()
        yield bytes([0]) + b'{"l":[{"i":"1","s":"x","d":"2026-11-20","z":"done","h":[{"w":"a","t":"2026-11-20"}],"k":[{"u":"https://x.example/a"}],"p":[1],"b":"58,50","r":"BE60999000000070","m":"x","f":[{"u":"d/1","g":5}]}],"n":"/x?p=2","t":3}'
        yield bytes([1]) + b'{"l":[{"x":[{"i":1,"b":5850,"d":1770638700123}]}],"n":"t","m":true}'
        yield bytes([2]) + b'[{"i":"a","s":[{"c":"nl","t":"x"}],"u":"https://x.example/","m":"form"}]'
        yield bytes([4]) + b'{"i":"1","s":"x"}'
        yield bytes([5]) + b'{"w":"JVBERi0="}'
        yield bytes([6]) + b'{"v":1,"of":"000000000000","way":{"page":2,"came":3,"began":"2026-11-20T09:00:00.000Z","goOn":"https://loket.voorbeeld.example/x/a?p=2","dealt":1,"waiting":[["1","","1"]]}}'
    elif target == "seal":
        with tempfile.TemporaryDirectory() as made:
            subprocess.run([sys.executable, os.path.join(tests, "seal", "make_signed.py"), made], check=True)
            for path in sorted(glob.glob(os.path.join(made, "*.pdf"))):
                if os.path.getsize(path) < 60_000:  # what is longer is not read by the fuzzer
                    with open(path, "rb") as f:
                        yield f.read()
    elif target == "magda":
        for path in sorted(glob.glob(os.path.join(tests, "contract", "recordings", "magda", "*", "[0-9]*.json"))):
            with open(path, encoding="utf-8") as f:
                yield body(json.load(f)["response"])
        yield b'<a:Envelope xmlns:a="x"><a:Body><a:Fault><faultcode>a:Server</faultcode><faultstring>x</faultstring></a:Fault></a:Body></a:Envelope>'
        yield b"<GeefDossiersResponse><Repliek><Uitzonderingen><Uitzondering><Identificatie>30001</Identificatie><Type>FOUT</Type><Diagnose>x</Diagnose></Uitzondering></Uitzonderingen></Repliek></GeefDossiersResponse>"
        yield b'<!DOCTYPE x [<!ENTITY a "b">]><GeefDossiersResponse>&a;</GeefDossiersResponse>'
    elif target == "mail":
        head = b'From: "A, b" <x@a.be> (c)\r\nDate: Tue, 3 Nov 2026 14:05:22 +0100\r\nSubject: =?utf-8?q?=C3=A9?= =?iso-8859-1?B?6Q==?=\r\n x\r\nMessage-ID: <1@a.be>\r\n\r\nx\r\n'
        mark = b"From - Tue Nov 03 14:05:22 2026\n"
        yield head
        yield mark + head + b"\n" + mark + head.replace(b"a.be>", b"b.be>") + b"\n>From x\n\nFrom now 10:00 2026\n"
    elif target == "pdf_wire":
        yield struct.pack("<IIIiQ6i", 0x4f5a5101, 1, 1, 0, 5000, 0, 0, 0, 0, 0, 0)
        yield struct.pack("<IIIiQ6i", 0x4f5a5101, 7, 3, 2, 0, 1190, 1684, 10, 20, 300, 400)
        yield struct.pack("<IIIiQdd", 0x4f5a5201, 7, 0, 3, 900, 595.0, 842.0)
        yield struct.pack(">BBI", 0, 0, 2) + 2 * (struct.pack(">I", 7) + b"Geachte" + struct.pack(">4d", 40, 50, 100, 12))
    else:
        for path in sorted(glob.glob(os.path.join(tests, "contract", "recordings", "*", "*", "source.json"))):
            yield open(path, "rb").read()


def main():
    tests, target, out = sys.argv[1:]
    for number, seed in enumerate(seeds(tests, target)):
        with open(os.path.join(out, "seed-%03d" % number), "wb") as f:
            f.write(seed)


main()
