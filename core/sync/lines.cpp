// SPDX-License-Identifier: EUPL-1.2
#include "sync/lines.h"

#include <QJsonArray>

#include <algorithm>

namespace overzicht {

namespace {

QJsonObject fromLocal(const LocalText &text)
{
    QJsonObject object;
    for (const Language language : kLanguages) {
        if (!text.in(language).isEmpty())
            object.insert(code(language), text.in(language));
    }
    return object;
}

LocalText localFrom(const QJsonObject &object)
{
    LocalText text;
    for (const Language language : kLanguages)
        text.set(language, object.value(code(language)).toString());
    return text;
}

} // namespace

QString idText(ItemId id) { return QString::number(qint64(id)); }
ItemId idFrom(const QJsonValue &text) { return ItemId(text.toString().toLongLong()); }

QJsonObject toLine(const Error &error)
{
    QJsonObject line{{QStringLiteral("kind"), int(error.kind)}, {QStringLiteral("detail"), error.detail}};
    if (error.retryAfter)
        line.insert(QStringLiteral("retryAfter"), qint64(error.retryAfter->count()));
    return line;
}

Error errorFrom(const QJsonObject &line)
{
    Error error;
    error.kind = Error::Kind(std::clamp(line.value(QLatin1String("kind")).toInt(), int(Error::Kind::Offline), int(Error::Kind::Cancelled)));
    error.detail = line.value(QLatin1String("detail")).toString();
    if (line.contains(QLatin1String("retryAfter")))
        error.retryAfter = std::chrono::seconds(line.value(QLatin1String("retryAfter")).toInteger());
    return error;
}

QJsonObject toLine(const Change &change)
{
    QJsonArray kinds, ids;
    for (const int kind : change.kinds)
        kinds << kind;
    for (const ItemId id : change.ids)
        ids << idText(id);
    return {{QStringLiteral("revision"), QString::number(change.revision)}, {QStringLiteral("kinds"), kinds}, {QStringLiteral("ids"), ids}, {QStringLiteral("many"), change.many}};
}

Change changeFrom(const QJsonObject &line)
{
    Change change;
    change.revision = line.value(QLatin1String("revision")).toString().toLongLong();
    const QJsonArray kinds = line.value(QLatin1String("kinds")).toArray(), ids = line.value(QLatin1String("ids")).toArray();
    for (const QJsonValue &kind : kinds)
        change.kinds << kind.toInt();
    for (const QJsonValue &id : ids)
        change.ids << idFrom(id);
    change.many = line.value(QLatin1String("many")).toBool();
    return change;
}

QJsonObject toLine(const Progress &progress)
{
    return {{QStringLiteral("source"), progress.source.text()},
            {QStringLiteral("feed"), progress.feed.text()},
            {QStringLiteral("received"), progress.received},
            {QStringLiteral("expected"), progress.expected},
            {QStringLiteral("busy"), progress.busy}};
}

Progress progressFrom(const QJsonObject &line)
{
    return {SourceId(line.value(QLatin1String("source")).toString()), FeedId(line.value(QLatin1String("feed")).toString()), line.value(QLatin1String("received")).toInt(),
            line.value(QLatin1String("expected")).toInt(), line.value(QLatin1String("busy")).toBool()};
}

QJsonObject toLine(const Report &report)
{
    QJsonArray feeds;
    for (const FeedReport &feed : report.feeds) {
        feeds << QJsonObject{{QStringLiteral("source"), feed.source.text()},  {QStringLiteral("feed"), feed.feed.text()},     {QStringLiteral("name"), fromLocal(feed.name)},
                             {QStringLiteral("health"), word(feed.health)},   {QStringLiteral("detail"), feed.detail},        {QStringLiteral("fresh"), feed.fresh},
                             {QStringLiteral("changed"), feed.changed},       {QStringLiteral("quarantined"), feed.quarantined}, {QStringLiteral("seconds"), feed.seconds}};
    }
    return {{QStringLiteral("feeds"), feeds}};
}

Report reportFrom(const QJsonObject &line)
{
    Report report;
    const QJsonArray feeds = line.value(QLatin1String("feeds")).toArray();
    for (const QJsonValue &value : feeds) {
        const QJsonObject feed = value.toObject();
        report.feeds << FeedReport{SourceId(feed.value(QLatin1String("source")).toString()),
                                   FeedId(feed.value(QLatin1String("feed")).toString()),
                                   localFrom(feed.value(QLatin1String("name")).toObject()),
                                   healthFromWord(feed.value(QLatin1String("health")).toString()).value_or(Health::Faulty),
                                   feed.value(QLatin1String("detail")).toString(),
                                   feed.value(QLatin1String("fresh")).toInt(),
                                   feed.value(QLatin1String("changed")).toInt(),
                                   feed.value(QLatin1String("quarantined")).toInt(),
                                   feed.value(QLatin1String("seconds")).toDouble()};
    }
    return report;
}

QJsonObject toLine(const ContentProgress &progress)
{
    return {{QStringLiteral("item"), idText(progress.item)}, {QStringLiteral("attachment"), progress.attachment}, {QStringLiteral("received"), progress.received}, {QStringLiteral("total"), progress.total}};
}

ContentProgress contentProgressFrom(const QJsonObject &line)
{
    return {idFrom(line.value(QLatin1String("item"))), line.value(QLatin1String("attachment")).toInt(), line.value(QLatin1String("received")).toInteger(), line.value(QLatin1String("total")).toInteger()};
}

QJsonObject toLine(const ContentEnded &ended)
{
    QJsonObject line{{QStringLiteral("item"), idText(ended.item)}, {QStringLiteral("attachment"), ended.attachment}, {QStringLiteral("path"), ended.path}};
    if (ended.error)
        line.insert(QStringLiteral("error"), toLine(*ended.error));
    return line;
}

ContentEnded contentEndedFrom(const QJsonObject &line)
{
    ContentEnded ended{idFrom(line.value(QLatin1String("item"))), line.value(QLatin1String("attachment")).toInt(), line.value(QLatin1String("path")).toString(), std::nullopt};
    if (line.contains(QLatin1String("error")))
        ended.error = errorFrom(line.value(QLatin1String("error")).toObject());
    return ended;
}

QJsonObject toLine(const HandOverEnded &ended)
{
    QJsonObject line{{QStringLiteral("item"), idText(ended.item)}, {QStringLiteral("id"), ended.id}};
    if (ended.error)
        line.insert(QStringLiteral("error"), toLine(*ended.error));
    return line;
}

HandOverEnded handOverEndedFrom(const QJsonObject &line)
{
    HandOverEnded ended{idFrom(line.value(QLatin1String("item"))), line.value(QLatin1String("id")).toString(), {}};
    if (line.contains(QLatin1String("error")))
        ended.error = errorFrom(line.value(QLatin1String("error")).toObject());
    return ended;
}

QJsonObject toLine(const HeardKept &kept)
{
    QJsonObject line{{QStringLiteral("asked"), kept.asked}, {QStringLiteral("fresh"), kept.fresh}};
    if (kept.error)
        line.insert(QStringLiteral("error"), toLine(*kept.error));
    return line;
}

HeardKept heardKeptFrom(const QJsonObject &line)
{
    HeardKept kept{line.value(QLatin1String("asked")).toInt(), line.value(QLatin1String("fresh")).toInt(), {}};
    if (line.contains(QLatin1String("error")))
        kept.error = errorFrom(line.value(QLatin1String("error")).toObject());
    return kept;
}

QJsonObject toLine(const KeepingEnded &ended)
{
    QJsonArray failures;
    for (const ContentEnded &one : ended.failures.mid(0, KeepingEnded::kMostTold))
        failures << toLine(one);
    return {{QStringLiteral("kept"), ended.kept}, {QStringLiteral("failed"), ended.failed}, {QStringLiteral("waiting"), ended.waiting}, {QStringLiteral("failures"), failures}, {QStringLiteral("byItself"), ended.byItself}};
}

KeepingEnded keepingEndedFrom(const QJsonObject &line)
{
    KeepingEnded ended{line.value(QLatin1String("kept")).toInt(), line.value(QLatin1String("failed")).toInt(), line.value(QLatin1String("waiting")).toInt(), {}, line.value(QLatin1String("byItself")).toBool()};
    const QJsonArray failures = line.value(QLatin1String("failures")).toArray();
    for (const QJsonValue &one : failures)
        ended.failures << contentEndedFrom(one.toObject());
    return ended;
}

QJsonObject toLine(const Announcement &mail)
{
    return {{QStringLiteral("app"), mail.app}, {QStringLiteral("at"), QString::number(mail.at.toMSecsSinceEpoch())}, {QStringLiteral("subject"), mail.subject}, {QStringLiteral("digest"), QString::fromLatin1(mail.digest.toHex())}};
}

Announcement announcementFrom(const QJsonObject &line)
{
    return {line.value(QLatin1String("app")).toString(), QDateTime::fromMSecsSinceEpoch(line.value(QLatin1String("at")).toString().toLongLong(), Qt::UTC), line.value(QLatin1String("subject")).toString(),
            QByteArray::fromHex(line.value(QLatin1String("digest")).toString().toLatin1())};
}

} // namespace overzicht
