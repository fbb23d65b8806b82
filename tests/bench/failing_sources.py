#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""One sync of twelve sources of which three fail: the other nine complete in the time they need alone.

  failing_sources.py [--rounds 5] [--letters 200] [--delay 50]
Twelve eBox providers, each a source of its own on a server of its own, with so many letters, and so many milliseconds before each answer. Measured, in turn: the nine alone; all twelve
well; the twelve while three fail, each in another way (the line refused, HTTP 500 each time, no word at all). The figure is how long the last of the nine took.
A server that says nothing keeps the whole sync until our time limit (10 s, three times); nobody waits for it: the window shows each source as it comes.
"""
import argparse
import http.server
import json
import os
import shutil
import socket
import threading
import time
import urllib.parse

import rig

COUNT, BROKEN = 12, {2: "refused", 5: "failing", 9: "silent"}


def message(source, number):
    day, minute = 1 + number // 60 % 20, number % 60
    return {"messageId": "m-%d-%d" % (source, number), "subject": {"nl": "Brief %d van bron %d" % (number, source)}, "receiptDate": "2026-11-%02dT08:%02d:00+01:00" % (day, minute), "expirationDate": "2030-01-01T00:00:00+01:00",
            "readStatus": False, "visible": True, "messageTypeId": "T1", "senderOrganizationId": "0100000169", "bodyMainContent": False, "replyAuthorized": False}


class Provider(http.server.ThreadingHTTPServer):
    """A message registry (2.1) with letters; `how` says what is wrong with it now."""
    daemon_threads = True

    def __init__(self, number, letters, delay):
        self.letters = [message(number, i) for i in range(letters)]
        self.delay, self.how = delay, None
        super().__init__(("127.0.0.1", 0), Asked)
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Asked(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        server = self.server
        if server.how == "silent":
            time.sleep(60)
            return
        time.sleep(server.delay)
        if server.how == "failing":
            return self.tell({"code": "EBX-0500", "message": "stuk"}, 500)
        url = urllib.parse.urlparse(self.path)
        query = urllib.parse.parse_qs(url.query)
        if url.path.endswith("/ebox"):
            return self.tell({"numberOfMessages": len(server.letters), "numberOfUnreadMessages": len(server.letters)})
        if url.path.endswith("/ebox/messages"):
            page, size = int(query.get("page", ["1"])[0]), int(query.get("pageSize", ["25"])[0])
            return self.tell({"items": server.letters[(page - 1) * size:page * size], "totalItems": len(server.letters)})
        self.tell({"items": [], "totalItems": 0})

    def tell(self, value, status=200):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Cache-Control", "max-age=86400")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def refused():
    """A port on which nothing listens."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return "http://127.0.0.1:%d" % s.getsockname()[1]


def link(home, number, base):
    os.makedirs(os.path.join(home, "sources"), mode=0o700, exist_ok=True)
    name = "bron-%02d" % number
    with open(os.path.join(home, "sources", name + ".json"), "w", encoding="utf-8") as f:
        json.dump({"source": name, "protocol": "ebox", "name": {"nl": name}, "signIn": {"kind": "none"}, "providers": [{"id": name, "baseUrl": base}]}, f)


def synced(home, well):
    """Seconds until the last letters' feed of `well` had ended, seconds of the whole."""
    os.chmod(home, 0o700)
    report, took, _ = rig.sync(home)
    feeds = [feed for feed in report["feeds"] if int(feed["source"][-2:]) in well]
    odd = [feed for feed in feeds if feed["health"] != "fresh"]
    if odd or not feeds:
        raise SystemExit("not as it should be: %s" % (odd or report))
    return max(feed["seconds"] for feed in feeds), took


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rounds", type=int, default=5)
    ap.add_argument("--letters", type=int, default=200)
    ap.add_argument("--delay", type=float, default=50, help="milliseconds")
    a = ap.parse_args()
    servers = [Provider(i, a.letters, a.delay / 1000) for i in range(COUNT)]
    well = [i for i in range(COUNT) if i not in BROKEN]
    nobody = refused()
    took = {"nine alone": [], "twelve, all well": [], "twelve, three fail": []}
    whole = {what: [] for what in took}
    for _ in range(a.rounds):
        for what in took:
            home = os.path.join(rig.WORK, "home-failing")
            shutil.rmtree(home, ignore_errors=True)
            for i in range(COUNT):
                how = BROKEN.get(i) if what == "twelve, three fail" else None
                servers[i].how = how
                if i in well or what != "nine alone":
                    link(home, i, nobody if how == "refused" else "http://127.0.0.1:%d" % servers[i].server_address[1])
            last, all_of_it = synced(home, well if what != "twelve, all well" else range(COUNT))
            took[what].append(last)
            whole[what].append(all_of_it)
            shutil.rmtree(home, ignore_errors=True)
    alone = rig.median(took["nine alone"])
    for what in took:
        print("%-20s the last of the well ones after %.2f s (%.2f of the nine alone), the whole sync %.2f s" % (what, rig.median(took[what]), rig.median(took[what]) / alone, rig.median(whole[what])), flush=True)


if __name__ == "__main__":
    main()
