// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "net/media_type.h"

using namespace overzicht;

TEST_CASE("A content's type is told by its bytes", "[net]")
{
    struct Row {
        QByteArray bytes;
        const char *type;
    };
    QByteArray odt = "PK\x03\x04" + QByteArray(26, '\0') + "mimetypeapplication/vnd.oasis.opendocument.textPK";
    QByteArray lyingZip = "PK\x03\x04" + QByteArray(26, '\0') + "mimetypetext/html";
    const Row rows[] = {
        {"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "application/pdf"},
        {"\x89PNG\r\n\x1a\n0000", "image/png"},
        {"\xff\xd8\xff\xe0", "image/jpeg"},
        {"GIF89a..", "image/gif"},
        {"RIFF0000WEBPVP8 ", "image/webp"},
        {"PK\x03\x04rest", "application/zip"},
        {odt, "application/vnd.oasis.opendocument.text"},
        {lyingZip, "application/zip"},
        {"{\\rtf1", "application/rtf"},
        {"<?xml version=\"1.0\"?><a/>", "application/xml"},
        {"\xef\xbb\xbf <?xml version=\"1.0\"?><svg/>", "image/svg+xml"},
        {"<?xml version=\"1.0\"?><html xmlns=\"x\">", "text/html"},
        {"  \n<!DOCTYPE HTML><p>", "text/html"},
        {"<script>alert(1)</script>", "text/html"},
        {"Beste,\r\nDank u.\n", "text/plain"},
        {"caf\xc3\xa9 caf\xc3", "text/plain"}, // a letter cut at the end of what was read
        {"caf\xe9 is not UTF-8", "application/octet-stream"},
        {"\x7f" "ELF\x02\x01", "application/octet-stream"},
        {"MZ\x90", "application/octet-stream"},
        {"#!/bin/sh\nrm -rf ~\n", "application/octet-stream"},
        {"\n[Desktop Entry]\nExec=x\n", "application/octet-stream"},
        {QByteArray("text\0with nul", 13), "application/octet-stream"},
        {"", "application/octet-stream"},
        {"%PDF", "text/plain"},
    };
    for (const Row &row : rows) {
        INFO(row.bytes.toStdString());
        CHECK(detectMediaType(row.bytes) == QString::fromLatin1(row.type));
    }
}

TEST_CASE("A program, a script and a starter are known by their first bytes, and a letter that begins alike is none")
{
    for (const QByteArray &bytes : {QByteArray("\x7f" "ELF\x02\x01"), QByteArray("MZ\x90\0\x03", 5), QByteArray("#!/bin/sh\nrm -rf ~\n"), QByteArray("\xef\xbb\xbf \n#!/usr/bin/env python3\n"), QByteArray("#!/bin/sh\n\0\x01", 12),
                                    QByteArray("\n[Desktop Entry]\nExec=x\n"), QByteArray("\xcf\xfa\xed\xfe\x07"), QByteArray("\xca\xfe\xba\xbe")}) {
        INFO(bytes.toStdString());
        CHECK(isProgram(bytes));
    }
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7\n\x7f" "ELF"), QByteArray("MZ 2026/14: uw dossier\n"), QByteArray("ELF"), QByteArray("# titel\n!"), QByteArray("PK\x03\x04"), QByteArray("\x89PNG\r\n\x1a\n")}) {
        INFO(bytes.toStdString());
        CHECK_FALSE(isProgram(bytes));
    }
}
