// SPDX-License-Identifier: EUPL-1.2
#include "demo/corpus.h"

#include "base/local_time.h"
#include "demo/message_json.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace overzicht::demo {

namespace {

/// An invented enterprise number with right check digits: 0101 and a serial.
QString numberFor(int serial)
{
    const QString first = QStringLiteral("0101%1").arg(serial, 4, 10, QLatin1Char('0'));
    return first + QStringLiteral("%1").arg(97 - first.toLongLong() % 97, 2, 10, QLatin1Char('0'));
}

QJsonObject in(const QString &language, const QString &text) { return {{language, text}}; }

QJsonObject businessValue(const QString &key, const QString &language, const QString &value)
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("name"), in(language, key)}, {QStringLiteral("values"), QJsonArray{in(language, value)}}};
}

QJsonObject messageFrom(const QJsonObject &line, const QString &sender)
{
    const QString language = line.value(QLatin1String("lang")).toString();
    const QDateTime at = QDateTime::fromString(line.value(QLatin1String("date")).toString(), Qt::ISODate);
    QJsonArray business{businessValue(QStringLiteral("tekst"), language, line.value(QLatin1String("body")).toString())};
    if (const QString dossier = line.value(QLatin1String("dossier")).toString(); !dossier.isEmpty())
        business << businessValue(QStringLiteral("dossier"), language, dossier);
    QJsonObject json{{QStringLiteral("messageId"), line.value(QLatin1String("id"))},
                     {QStringLiteral("subject"), in(language, line.value(QLatin1String("subject")).toString())},
                     {QStringLiteral("receiptDate"), line.value(QLatin1String("date"))},
                     {QStringLiteral("expirationDate"), QDateTime(QDate(2099, 12, 31), QTime(12, 0), Qt::UTC).toString(Qt::ISODate)},
                     {QStringLiteral("readStatus"), line.value(QLatin1String("read")).toBool()},
                     {QStringLiteral("visible"), true},
                     {QStringLiteral("registeredMail"), false},
                     {QStringLiteral("messageTypeId"), line.value(QLatin1String("kind"))},
                     {QStringLiteral("senderOrganizationId"), sender},
                     {QStringLiteral("bodyMainContent"), false},
                     {QStringLiteral("replyAuthorized"), false},
                     {QStringLiteral("businessDataList"), collection(business, business.size())}};
    if (const QJsonObject payment = line.value(QLatin1String("payment")).toObject(); !payment.isEmpty())
        json.insert(QStringLiteral("paymentData"),
                    QJsonObject{{QStringLiteral("paymentDataId"), line.value(QLatin1String("id"))},
                                {QStringLiteral("amount"), payment.value(QLatin1String("cents")).toInt() / 100.0},
                                {QStringLiteral("vatAmount"), 0},
                                {QStringLiteral("currency"), QStringLiteral("EUR")},
                                {QStringLiteral("dueDate"), payment.value(QLatin1String("due")).toString() + QStringLiteral("T23:59:59Z")},
                                {QStringLiteral("iban"), payment.value(QLatin1String("iban"))},
                                {QStringLiteral("reference"), payment.value(QLatin1String("ogm"))}});
    return json;
}

/// The text again, from where a rendered letter has it.
QJsonObject textOf(const QByteArray &message)
{
    const QJsonObject business = QJsonDocument::fromJson(message).object().value(QLatin1String("businessDataList")).toObject();
    return business.value(QLatin1String("items")).toArray().first().toObject().value(QLatin1String("values")).toArray().first().toObject();
}

} // namespace

Result<std::vector<std::unique_ptr<Corpus>>> Corpus::read(const QString &name, int most, int parts)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Malformed, QStringLiteral("the corpus cannot be opened"));
    std::vector<std::unique_ptr<Corpus>> all;
    for (int i = 0; i < qMax(1, parts); ++i)
        all.push_back(std::make_unique<Corpus>());

    QHash<QString, QString> numbers;
    int count = 0;
    while (!file.atEnd() && (most <= 0 || count < most)) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QDateTime at = QDateTime::fromString(line.value(QLatin1String("date")).toString(), Qt::ISODate);
        const QByteArray id = line.value(QLatin1String("id")).toString().toUtf8();
        if (id.isEmpty() || !at.isValid())
            return failure(Error::Kind::Malformed, QStringLiteral("line %1 of the corpus is no letter").arg(count + 1));
        const QString sender = line.value(QLatin1String("sender")).toString();
        QString &number = numbers[sender];
        if (number.isEmpty())
            number = numberFor(int(numbers.size()));
        Corpus &mine = *all[size_t(count) % all.size()];
        Record record;
        record.id = id;
        record.json = QJsonDocument(messageFrom(line, number)).toJson(QJsonDocument::Compact);
        record.at = at.toSecsSinceEpoch();
        record.day = at.toTimeZone(brussels()).date();
        record.read = line.value(QLatin1String("read")).toBool();
        mine.m_unread += record.read ? 0 : 1;
        mine.m_records << std::move(record);
        ++count;
    }
    QList<QPair<QString, QString>> senders;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        senders << qMakePair(it.value(), it.key());
    std::sort(senders.begin(), senders.end());
    for (const auto &corpus : all) {
        std::stable_sort(corpus->m_records.begin(), corpus->m_records.end(), [](const Record &a, const Record &b) { return a.at > b.at; });
        for (qsizetype i = 0; i < corpus->m_records.size(); ++i)
            corpus->m_places.insert(corpus->m_records[i].id, i);
        corpus->m_senders = senders;
    }
    return all;
}

Told Corpus::answer(const Asked &asked, const QString &rest) const
{
    const QStringList parts = rest.split(u'/', Qt::SkipEmptyParts);
    const auto missing = [] { return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("There is no such thing here")); };
    if (asked.method != "GET")
        return statusMessage(405, QStringLiteral("methodNotAllowed"), QStringLiteral("This cannot be done here"));
    if (parts.value(0) == QLatin1String("referenceData"))
        return directory(asked, parts.mid(1));
    if (parts == QStringList{QStringLiteral("ebox")}) {
        QJsonObject json{{QStringLiteral("numberOfMessages"), int(m_records.size())}, {QStringLiteral("numberOfUnreadMessages"), m_unread}};
        if (!m_records.isEmpty())
            json.insert(QStringLiteral("lastReceiptDate"), QDateTime::fromSecsSinceEpoch(m_records.first().at, Qt::UTC).toString(Qt::ISODate));
        return toldJson(json);
    }
    if (parts.value(0) != QLatin1String("ebox") || parts.value(1) != QLatin1String("messages"))
        return missing();
    if (parts.size() == 2)
        return list(asked);
    const auto place = m_places.constFind(parts.value(2).toUtf8());
    if (place == m_places.constEnd())
        return missing();
    Told told;
    if (parts.size() == 3)
        told.body = m_records[*place].json;
    else if (parts.value(3) == QLatin1String("body"))
        told = toldJson(textOf(m_records[*place].json));
    else
        return missing();
    return told;
}

Told Corpus::list(const Asked &asked) const
{
    const auto page = PageAsked::from(asked.query);
    if (!page)
        return statusMessage(400, QStringLiteral("badPage"), QStringLiteral("page is at least 1, pageSize from 1 to 100"));
    qsizetype from = 0, until = m_records.size();
    for (auto it = asked.query.cbegin(); it != asked.query.cend(); ++it) {
        if (it.key() == QLatin1String("page") || it.key() == QLatin1String("pageSize"))
            continue;
        const auto day = parseDate(it.value());
        const bool after = it.key() == QLatin1String("receivedAfter");
        if (!day || (!after && it.key() != QLatin1String("receivedBefore")))
            return statusMessage(400, QStringLiteral("badParameter"), QStringLiteral("The corpus does not filter on %1").arg(it.key()));
        // Newest first: after a day is a piece at the front, before a day a piece at the back.
        const auto place = std::partition_point(m_records.cbegin(), m_records.cend(), [&](const Record &r) { return after ? r.day > *day : r.day >= *day; }) - m_records.cbegin();
        if (after)
            until = qMin<qsizetype>(until, place);
        else
            from = qMax<qsizetype>(from, place);
    }
    const qsizetype total = qMax<qsizetype>(0, until - from);
    const qsizetype first = from + qsizetype(page->page - 1) * page->size;
    const qsizetype last = qMin(until, first + page->size);
    Told told;
    told.body.reserve((last - first) * 2600 + 64);
    told.body = "{\"items\":[";
    for (qsizetype i = first; i < last; ++i) {
        if (i > first)
            told.body += ',';
        told.body += m_records[i].json;
    }
    told.body += "],\"totalItems\":" + QByteArray::number(total) + '}';
    return told;
}

Told Corpus::directory(const Asked &asked, const QStringList &parts) const
{
    const auto page = PageAsked::from(asked.query);
    if (!page || parts.size() != 1)
        return statusMessage(page ? 404 : 400, QStringLiteral("notFound"), QStringLiteral("This is not in the reference data"));
    QJsonArray all;
    if (parts.first() == QLatin1String("senderOrganizations")) {
        for (const auto &[id, name] : m_senders)
            all << QJsonObject{{QStringLiteral("organizationId"), id}, {QStringLiteral("organizationShortName"), in(QStringLiteral("nl"), name)}};
    } else if (parts.first() == QLatin1String("messageTypes")) {
        all << QJsonObject{{QStringLiteral("messageTypeId"), QStringLiteral("document")}, {QStringLiteral("messageTypeName"), in(QStringLiteral("nl"), QStringLiteral("Brief"))}}
            << QJsonObject{{QStringLiteral("messageTypeId"), QStringLiteral("notification")}, {QStringLiteral("messageTypeName"), in(QStringLiteral("nl"), QStringLiteral("Melding"))}};
    } else if (parts.first() != QLatin1String("senderApplications")) {
        return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("This is not in the reference data"));
    }
    QJsonArray items;
    const qsizetype first = qsizetype(page->page - 1) * page->size;
    for (qsizetype i = first; i < qMin(all.size(), first + page->size); ++i)
        items << all.at(i);
    Told told = toldJson(collection(items, all.size()));
    told.headers << qMakePair(QByteArray("Cache-Control"), QByteArray("public, max-age=86400"));
    return told;
}

} // namespace overzicht::demo
