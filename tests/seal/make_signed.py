#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Makes PDFs that were signed by other people's programs, for the tests of core/seal.

  make_signed.py OUT [NPM]   OUT: an empty folder. NPM: a node_modules folder with @signpdf and pdf-lib; without it those files are not made.

Writes OUT/*.pdf and OUT/certificates: a line "name sha256" for each certificate. Signers: pdfsig (Poppler, with the library NSS), @signpdf (node-forge), and a signature put in by hand, made by
`openssl cms`: for what those two refuse to do.
"""
import hashlib
import os
import re
import subprocess
import sys

out = sys.argv[1]
npm = sys.argv[2] if len(sys.argv) > 2 else None


def run(*words, **more):
    return subprocess.run(words, check=True, capture_output=True, cwd=out, **more).stdout


def path(name):
    return os.path.join(out, name)


def write(name, data):
    with open(path(name), "wb") as f:
        f.write(data)


def read(name):
    with open(path(name), "rb") as f:
        return f.read()


# Certificates: root → town CA → seal of the town; a seal by another CA; a weak one; one that was over long ago.
def certificate(name, subject, issuer=None, bits=2048, ca=False, days="3650", begin=None, digest="sha256"):
    run("openssl", "req", "-newkey", "rsa:%d" % bits, "-nodes", "-keyout", name + ".key", "-out", name + ".csr", "-subj", subject, "-sha256")
    write(name + ".ext", b"basicConstraints=critical,CA:" + (b"TRUE" if ca else b"FALSE") + b"\nkeyUsage=critical," + (b"keyCertSign,cRLSign" if ca else b"digitalSignature,nonRepudiation") + b"\n")
    who = ["-CA", issuer + ".pem", "-CAkey", issuer + ".key", "-CAcreateserial"] if issuer else ["-signkey", name + ".key"]
    words = ["openssl", "x509", "-req", "-in", name + ".csr", "-out", name + ".pem", "-" + digest, "-days", days, "-extfile", name + ".ext"] + who
    run(*((["faketime", "-f", begin] if begin else []) + words))
    run("openssl", "x509", "-in", name + ".pem", "-outform", "DER", "-out", name + ".der")


certificate("root", "/O=Proef/CN=Proefwortel", ca=True)
certificate("town-ca", "/O=Proef/CN=Stedelijke zegels", "root", ca=True)
certificate("town", "/O=Stad Lindehove/CN=Zegel van Stad Lindehove", "town-ca")
certificate("leaf-child", "/O=Iemand/CN=Uitgegeven door een zegel", "town")
certificate("other", "/O=Iemand/CN=Iemand anders")
certificate("weak", "/O=Proef/CN=Zwakke sleutel", bits=1024)
certificate("old-way", "/O=Proef/CN=Uitgegeven met SHA-1", "town-ca", digest="sha1")
certificate("over", "/O=Proef/CN=Voorbij", days="30", begin="-2000d")
names = ("root", "town-ca", "town", "leaf-child", "other", "weak", "old-way", "over")
write("certificates", "".join("%s %s\n" % (name, hashlib.sha256(read(name + ".der")).hexdigest()) for name in names).encode())
write("town-chain.pem", read("town-ca.pem") + read("root.pem"))


def pdf(words):
    """One page with those words, its cross-reference table as ISO 32000-1, 7.5.4 has it."""
    stream = b"BT /F1 12 Tf 72 720 Td (" + words + b") Tj ET"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
               b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    data, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    xref = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, xref)


def by_hand(data, signer, name, digest="sha256", sub_filter=b"ETSI.CAdES.detached", chain=None, begin=None, room=8192, more=()):
    """A signature dictionary behind the file, and the signature in it."""
    tail = b">>\nendobj\n%%EOF\n"
    gap = len(data) + len(b"9 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/" + sub_filter + b"/ByteRange [0 " + b"0" * 10 + b" " + b"0" * 10 + b" " + b"0" * 10 + b"]/Contents ")
    behind = gap + room + 2
    before = data + b"9 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/" + sub_filter + b"/ByteRange [0 %10d %10d %10d]/Contents " % (gap, behind, len(tail))
    assert len(before) == gap
    write("content", before + tail)
    words = ["openssl", "cms", "-sign", "-binary", "-in", "content", "-outform", "DER", "-out", "cms.der", "-signer", signer + ".pem", "-inkey", signer + ".key", "-md", digest]
    words += ["-certfile", chain] if chain else []
    run(*((["faketime", "-f", begin] if begin else []) + words + list(more)))
    cms = read("cms.der").hex().encode()
    assert len(cms) <= room
    write(name, before + b"<" + cms + b"0" * (room - len(cms)) + b">" + tail)


plain = pdf(b"Betaal 58,00 euro voor 15 december.")
write("plain.pdf", plain)
by_hand(plain, "town", "hand.pdf", chain="town-chain.pem")
by_hand(plain, "town", "hand_alone.pdf", chain=None)
by_hand(plain, "other", "hand_other.pdf")
by_hand(plain, "weak", "weak_key.pdf")
by_hand(plain, "old-way", "old_way.pdf", chain="town-ca.pem")
by_hand(plain, "town", "sha1.pdf", digest="sha1", chain="town-chain.pem")
by_hand(plain, "over", "over_then.pdf", begin="-1990d")
by_hand(plain, "over", "over_now.pdf")
by_hand(plain, "leaf-child", "leaf_child.pdf", chain="town.pem")
by_hand(plain, "town", "whole_inside.pdf", chain="town-chain.pem", more=["-nodetach"])
by_hand(plain, "town", "two_signers.pdf", chain="town-chain.pem", more=["-signer", "other.pem", "-inkey", "other.key"], room=16384)
by_hand(plain, "town", "time_stamp.pdf", sub_filter=b"ETSI.RFC3161", chain="town-chain.pem")
by_hand(read("hand.pdf"), "other", "signed_again.pdf")
by_hand(read("hand_other.pdf"), "town", "signed_last_by_town.pdf", chain="town-chain.pem")

# Poppler and NSS.
os.mkdir(path("nss"))
run("certutil", "-N", "-d", "sql:nss", "--empty-password")
run("openssl", "pkcs12", "-export", "-in", "town.pem", "-inkey", "town.key", "-certfile", "town-chain.pem", "-name", "town", "-out", "town.p12", "-passout", "pass:")
run("pk12util", "-i", "town.p12", "-d", "sql:nss", "-W", "")
for authority in ("root", "town-ca"):
    run("certutil", "-A", "-n", authority, "-t", "C,C,C", "-i", authority + ".pem", "-d", "sql:nss")
run("pdfsig", "plain.pdf", "poppler.pdf", "-nssdir", "nss", "-add-signature", "-nick", "town", "-no-ocsp")

# @signpdf and node-forge.
if npm:
    run("openssl", "pkcs12", "-export", "-in", "town.pem", "-inkey", "town.key", "-certfile", "town-chain.pem", "-out", "forge.p12", "-passout", "pass:proef", "-legacy")
    write("sign.cjs", b"""
const fs = require('fs');
const {PDFDocument} = require('pdf-lib');
const {pdflibAddPlaceholder} = require('@signpdf/placeholder-pdf-lib');
const {P12Signer} = require('@signpdf/signer-p12');
const {SignPdf} = require('@signpdf/signpdf');
(async () => {
    const made = await PDFDocument.load(fs.readFileSync('plain.pdf'));
    pdflibAddPlaceholder({pdfDoc: made, reason: 'proef', contactInfo: 'x', name: 'Stad Lindehove', location: 'Lindehove', signatureLength: 16000});
    const signed = await new SignPdf().sign(Buffer.from(await made.save({useObjectStreams: false})), new P12Signer(fs.readFileSync('forge.p12'), {passphrase: 'proef'}));
    fs.writeFileSync('forge.pdf', signed);
})().catch(e => { console.error(e); process.exit(1); });
""")
    run("node", "sign.cjs", env=dict(os.environ, NODE_PATH=npm))
