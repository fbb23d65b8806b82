#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Goals 8 and 10: first sync, searchable at the end, and sync with nothing new, against mbsync pulling the same letters from dovecot.

  goal_8_sync.py [--rounds 7] [SIZE …]     default 1000 10000 100000 (at 100 000 one round unless told)
dovecot refuses to serve as root: as root its side runs as nobody.
"""
import argparse
import os
import shutil
import subprocess
import time

import rig


class Mail:
    def __init__(self, n):
        self.folder = os.path.join(rig.WORK, "imap-%d" % n)
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(rig.maildir(n), os.path.join(self.folder, "far"))
        self.near = os.path.join(self.folder, "near")
        root = os.getuid() == 0
        conf = os.path.join(self.folder, "dovecot.conf")
        with open(conf, "w", encoding="utf-8") as f:
            f.write("base_dir=%s/run\nmail_location=maildir:%s/far\nlog_path=/dev/null\nprotocols=imap\nssl=no\nfirst_valid_uid=1\nfirst_valid_gid=1\n" % (self.folder, self.folder))
            f.write("mail_uid=nobody\nmail_gid=nogroup\n" if root else "mail_uid=%d\nmail_gid=%d\n" % (os.getuid(), os.getgid()))
        if root:
            subprocess.run(["chown", "-R", "nobody:nogroup", self.folder], check=True)
        become = "setpriv --reuid=nobody --regid=nogroup --clear-groups " if root else ""
        tunnel = "%senv USER=%s HOME=%s /usr/lib/dovecot/imap -c %s" % (become, "nobody" if root else os.environ["USER"], self.folder, conf)
        self.rc = os.path.join(rig.WORK, "mbsyncrc-%d" % n)
        with open(self.rc, "w", encoding="utf-8") as f:
            f.write('IMAPStore far\nTunnel "%s"\n\nMaildirStore near\nPath %s/\nInbox %s/inbox\n\nChannel all\nFar :far:\nNear :near:\nCreate Near\nSyncState *\nSync Pull New\n' % (
                tunnel, self.near, self.near))

    def pull(self, fresh):
        if fresh:
            shutil.rmtree(self.near, ignore_errors=True)
            os.makedirs(self.near)
        start = time.monotonic()
        subprocess.run(["mbsync", "-q", "-c", self.rc, "all"], check=True, stderr=subprocess.DEVNULL)
        return time.monotonic() - start


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--rounds", type=int)
    ap.add_argument("sizes", type=int, nargs="*")
    a = ap.parse_args()
    for n in a.sizes or [1000, 10000, 100000]:
        mail, first, again, peer_first, peer_again = Mail(n), [], [], [], []
        mail.pull(True)  # dovecot's own index
        home = os.path.join(rig.WORK, "sync-home")
        for _ in range(a.rounds or (1 if n > 10000 else 7)):
            shutil.rmtree(home, ignore_errors=True)
            with rig.Town(home, n):
                took, report = rig.sync(home)
                if sum(feed["new"] for feed in report["feeds"]) != n:
                    raise SystemExit("not all %d came: %s" % (n, report))
                first.append(took)
                again.append(rig.sync(home)[0])
            peer_first.append(mail.pull(True))
            peer_again.append(mail.pull(False))
        ours, theirs = rig.median(first), rig.median(peer_first)
        print("goal 8: %6d letters: %.0f/s against mbsync %.0f/s, ratio %.2f (goal 3)" % (n, n / ours, n / theirs, theirs / ours))
        print("goal 10: %6d stored, nothing new: %.2f s against mbsync %.2f s, ratio %.2f (goal 0.5)" % (
            n, rig.median(again), rig.median(peer_again), rig.median(again) / rig.median(peer_again)))


if __name__ == "__main__":
    main()
