#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Goals 8 and 10: first sync, searchable at the end, and sync with nothing new, against mbsync pulling the same letters from dovecot.

  goal_8_sync.py [--rounds 7] [SIZE …]     default 1000 10000 100000 (at 100 000 one round unless told)
Beside the time by the clock, on which the goal is, it tells the processor time of overzichtctl and of mbsync, each without its server: on a machine that
has other work to do that ratio is the steadier one, but most of what mbsync takes is waiting. dovecot refuses to serve as root: as root its side runs as nobody.
"""
import argparse
import os
import shutil
import subprocess

import rig


class Mail:
    """The letters as a dovecot mailbox; made once, so that its index is there."""

    def __init__(self, n):
        self.folder = os.path.join(rig.WORK, "imap-%d" % n)
        self.near = os.path.join(self.folder, "near")
        self.rc = os.path.join(rig.WORK, "mbsyncrc-%d" % n)
        if not os.path.exists(os.path.join(self.folder, "indexed")):
            self.make(n)
            self.pull(True, self.rc + "-hurried")
            open(os.path.join(self.folder, "indexed"), "w").close()

    def make(self, n):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(rig.maildir(n), os.path.join(self.folder, "far"))
        root = os.getuid() == 0
        conf = os.path.join(self.folder, "dovecot.conf")
        with open(conf, "w", encoding="utf-8") as f:
            f.write("base_dir=%s/run\nmail_location=maildir:%s/far\nlog_path=/dev/null\nprotocols=imap\nssl=no\nfirst_valid_uid=1\nfirst_valid_gid=1\n" % (self.folder, self.folder))
            f.write("mail_uid=nobody\nmail_gid=nogroup\n" if root else "mail_uid=%d\nmail_gid=%d\n" % (os.getuid(), os.getgid()))
        if root:
            subprocess.run(["chown", "-R", "nobody:nogroup", self.folder], check=True)
        become = "setpriv --reuid=nobody --regid=nogroup --clear-groups " if root else ""
        tunnel = "%senv USER=%s HOME=%s /usr/lib/dovecot/imap -c %s" % (become, "nobody" if root else os.environ["USER"], self.folder, conf)
        for rc, said in ((self.rc, ""), (self.rc + "-hurried", "FSync no\n\n")):  # to fill dovecot's index nothing need be safe on the disk
            with open(rc, "w", encoding="utf-8") as f:
                f.write(said + 'IMAPStore far\nTunnel "%s"\n\nMaildirStore near\nPath %s/\nInbox %s/inbox\n\nChannel all\nFar :far:\nNear :near:\nCreate Near\nSyncState *\nSync Pull New\n' % (
                    tunnel, self.near, self.near))

    def pull(self, fresh, rc=None):
        if fresh:
            shutil.rmtree(self.near, ignore_errors=True)
            os.makedirs(self.near)
        _, took, cpu = rig.timed(["mbsync", "-q", "-c", rc or self.rc, "all"])
        return took, cpu


def tell(goal, what, ours, theirs, by):
    """`ours` and `theirs`: (seconds, processor seconds) of each round."""
    ours, theirs = [[rig.median(side) for side in zip(*rounds)] for rounds in (ours, theirs)]
    print("%s: %s: %s against mbsync %s, ratio %.2f (goal %s); of processor time %.2f s against %.2f s, ratio %.2f" % (
        goal, what, by(ours[0]), by(theirs[0]), *([theirs[0] / ours[0], "≥ 3"] if goal == "goal 8" else [ours[0] / theirs[0], "≤ 0.5"]),
        ours[1], theirs[1], theirs[1] / ours[1] if goal == "goal 8" else ours[1] / theirs[1]), flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--rounds", type=int)
    ap.add_argument("sizes", type=int, nargs="*")
    a = ap.parse_args()
    for n in a.sizes or [1000, 10000, 100000]:
        mail, first, again, peer_first, peer_again = Mail(n), [], [], [], []
        home = os.path.join(rig.WORK, "sync-home-%d" % n)
        for _ in range(a.rounds or (1 if n > 10000 else 7)):
            shutil.rmtree(home, ignore_errors=True)
            with rig.Town(home, n):
                for rounds in (first, again):
                    report, took, cpu = rig.sync(home)
                    rounds.append((took, cpu))
                    if rounds is first and sum(feed["new"] for feed in report["feeds"]) != n:
                        raise SystemExit("not all %d came: %s" % (n, report))
            peer_first.append(mail.pull(True))
            peer_again.append(mail.pull(False))
        tell("goal 8", "%6d letters" % n, first, peer_first, lambda s: "%.0f/s" % (n / s))
        tell("goal 10", "%6d stored, nothing new" % n, again, peer_again, lambda s: "%.2f s" % s)
        for leftover in (home, mail.near):
            shutil.rmtree(leftover, ignore_errors=True)


if __name__ == "__main__":
    main()
