// SPDX-License-Identifier: EUPL-1.2
// A content that is the one its sender published, and not what the sender calls it.
#include "printers.h"

#include "sync/instead.h"

#include <QFile>
#include <QTemporaryDir>

using namespace overzicht;

namespace {

std::optional<Instead> instead(const char *type, const QByteArray &first, const char *name = "")
{
    Attachment announced;
    announced.mediaType = QString::fromLatin1(type);
    announced.fileName = QString::fromLatin1(name);
    return insteadOf(announced, first);
}

const QByteArray kElf("\x7f" "ELF\x02\x01\x01\0\0", 9);
const QByteArray kPng("\x89PNG\r\n\x1a\n");

} // namespace

TEST_CASE("A program is told as one under every type that is announced, also where a PDF begins behind its first bytes")
{
    for (const char *type : {"application/pdf", "image/png", "image/jpeg", "application/xml", "text/plain", "text/html", "application/zip", "application/octet-stream", ""}) {
        INFO(type);
        CHECK(instead(type, kElf) == Instead::Program);
        CHECK(instead(type, kElf + "%PDF-1.7\n") == Instead::Program);
        CHECK(instead(type, QByteArray("MZ\x90\0\x03\0", 6)) == Instead::Program);
        CHECK(instead(type, "#!/bin/sh\n") == Instead::Program);
    }
}

TEST_CASE("What is announced as a PDF begins as one within its first 1024 bytes, or it is told that it is none")
{
    CHECK_FALSE(instead("application/pdf", "%PDF-1.7\n"));
    CHECK_FALSE(instead("Application/PDF; version=1.7", "\xef\xbb\xbf%PDF-1.7\n"));
    CHECK_FALSE(instead("application/pdf", QByteArray(1019, '\n') + "%PDF-1.7\n"));
    CHECK(instead("application/pdf", QByteArray(1020, '\n') + "%PDF-1.7\n") == Instead::NoPdf);
    for (const QByteArray &bytes : {QByteArray("Beste,\n"), QByteArray("PK\x03\x04"), kPng, QByteArray(), QByteArray("%PDF"), QByteArray("{}")})
        CHECK(instead("application/pdf", bytes) == Instead::NoPdf);
    CHECK(instead("application/pdf", "<html>hoi</html>") == Instead::WebPage);
    CHECK(instead("", "Beste,\n", "brief.PDF") == Instead::NoPdf); // only its name announces what it is
    CHECK_FALSE(instead("", "Beste,\n", "brief.txt"));
    CHECK_FALSE(instead("text/plain", "Beste,\n", "brief.pdf"));
}

TEST_CASE("A picture is a picture, a web page is told unless one was announced, and what cannot be told by its beginning is not")
{
    CHECK_FALSE(instead("image/png", kPng));
    CHECK_FALSE(instead("image/jpeg", kPng)); // one for the other
    CHECK(instead("image/png", "Beste,\n") == Instead::NoPicture);
    CHECK(instead("image/jpeg", "%PDF-1.7\n") == Instead::NoPicture);
    CHECK(instead("application/xml", "<!DOCTYPE html><p>") == Instead::WebPage);
    CHECK(instead("", "<html>") == Instead::WebPage);
    CHECK_FALSE(instead("text/html", "<html>"));
    CHECK_FALSE(instead("application/xhtml+xml", "<html>"));
    CHECK_FALSE(instead("application/xml", "<?xml version=\"1.0\"?><a/>"));
    CHECK_FALSE(instead("application/octet-stream", QByteArray(20, '\x01')));
}

TEST_CASE("A file is told by its first bytes; of one that is not there nothing is told")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("brief.pdf"));
    Attachment announced;
    announced.mediaType = QStringLiteral("application/pdf");
    CHECK_FALSE(insteadIn(path, announced));
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(kElf) == kElf.size()));
    file.close();
    CHECK(insteadIn(path, announced) == Instead::Program);
    for (const Instead one : {Instead::WebPage, Instead::Program, Instead::NoPdf, Instead::NoPicture}) {
        CHECK(sentenceOf(one).endsWith(QLatin1Char('.')));
        CHECK_FALSE(wordOf(one).isEmpty());
    }
}
