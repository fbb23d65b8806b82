// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Two invented apps and one that exists, and mails of them.

#include "base/local_time.h"
#include "mail/known_apps.h"
#include "mail/mail_file.h"

#include <QBuffer>

#include <catch2/catch.hpp>

namespace overzicht {

inline QByteArray fourLanguages(const QByteArray &words)
{
    return "{\"nl\":\"" + words + "\",\"fr\":\"" + words + "\",\"de\":\"" + words + "\",\"en\":\"" + words + "\"}";
}

inline QByteArray appsFile(const QByteArray &more = {})
{
    return "{\"version\":1,\"date\":\"2026-11-30\",\"apps\":[{\"id\":\"bank\",\"name\":" + fourLanguages("Bank") + ",\"sources\":[\"bank\"],\"mail\":{\"hosts\":[\"bank.example\"]}},"
           "{\"id\":\"post\",\"name\":" + fourLanguages("Post") + ",\"sources\":[\"ebox\"],\"safetyNet\":true,\"mail\":{\"addresses\":[\"melding@post.example\"],\"source\":\"https://post.example/help\",\"read\":\"2026-11-01\"}}"
           + more + "]}";
}

inline KnownApps knownApps()
{
    auto apps = KnownApps::read(appsFile());
    INFO((apps ? std::string() : apps.error().detail.toStdString()));
    REQUIRE(apps);
    return *apps;
}

inline const QDateTime &latest()
{
    static const QDateTime moment = parseMoment(QStringLiteral("2026-12-01T12:00:00Z")).value();
    return moment;
}

inline QByteArray mail(const QByteArray &from = "Bank <geen-antwoord@bank.example>", const QByteArray &date = "Tue, 3 Nov 2026 14:05:22 +0100", const QByteArray &subject = "Een nieuwe brief van Stad Lindehove")
{
    return "From: " + from + "\r\nDate: " + date + "\r\nSubject: " + subject + "\r\nMessage-ID: <1@bank.example>\r\n\r\nHier staat geheim.\r\n";
}

/// What one file gives, read in steps of so many bytes.
struct Read {
    Result<bool> ended = false;
    MailReader::Counts counts;
    QList<Announcement> found;
};

inline Read readMails(QByteArray bytes, qint64 step = 1024 * 1024)
{
    static const KnownApps apps = knownApps();
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    MailReader reader(buffer, apps, latest());
    Read read;
    do {
        read.ended = reader.step(step);
        read.found << reader.take();
    } while (read.ended && *read.ended);
    read.counts = reader.counts();
    return read;
}

} // namespace overzicht
