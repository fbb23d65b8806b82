// SPDX-License-Identifier: EUPL-1.2
#include "demo/mailbox.h"

#include "demo/message_filter.h"
#include "demo/message_json.h"

#include <QJsonDocument>

namespace overzicht::demo {

namespace {

/// What the switchboard asked to be wrong with a list.
void spoil(QJsonArray &items, qsizetype &total, Fault fault)
{
    if (fault == Fault::LyingTotal)
        total += 7;
    if (fault == Fault::Twice && !items.isEmpty()) {
        QJsonObject twin = items.first().toObject();
        twin.insert(QStringLiteral("subject"), QJsonObject{{QStringLiteral("nl"), QStringLiteral("Dezelfde brief met een ander onderwerp")}});
        items.insert(0, twin);
    }
    if (fault == Fault::BadRecord) {
        // Neither can be told from another record, so no reader can keep it as a letter.
        items.insert(0, QJsonObject{{QStringLiteral("subject"), QJsonObject{{QStringLiteral("nl"), QStringLiteral("Deze brief is onleesbaar gemaakt")}}},
                                    {QStringLiteral("receiptDate"), QStringLiteral("gisteren")}});
        items.insert(1, QStringLiteral("Deze brief is geen voorwerp"));
        total += 2;
    }
}

QByteArray quoted(const QByteArray &digest) { return '"' + digest.left(12).toHex() + '"'; }

/// One range of bytes, as resuming asks for it. Nothing = the whole.
struct Range {
    qint64 from = 0, until = 0; ///< until is included
    enum class Is { None, Good, Bad } is = Is::None;

    static Range parse(const QByteArray &header, qint64 size)
    {
        if (!header.startsWith("bytes=") || header.contains(','))
            return {};
        const QList<QByteArray> ends = header.mid(6).split('-');
        if (ends.size() != 2)
            return {};
        bool okFrom = true, okUntil = true;
        Range range;
        if (ends[0].isEmpty()) { // the last so many
            range.from = qMax<qint64>(0, size - ends[1].toLongLong(&okUntil));
            range.until = size - 1;
        } else {
            range.from = ends[0].toLongLong(&okFrom);
            range.until = ends[1].isEmpty() ? size - 1 : qMin(size - 1, ends[1].toLongLong(&okUntil));
        }
        if (!okFrom || !okUntil)
            return {};
        range.is = range.from >= size || range.from > range.until ? Is::Bad : Is::Good;
        return range;
    }
};

} // namespace

Told Mailbox::answer(const Asked &asked, const QString &rest, const QString &base)
{
    const QStringList parts = rest.split(u'/', Qt::SkipEmptyParts);
    const bool get = asked.method == "GET" || asked.method == "HEAD";
    if (parts.value(0) == QLatin1String("referenceData") && get)
        return m_directory.answer(asked, parts.mid(1), base);
    if (parts.value(0) != QLatin1String("ebox"))
        return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("There is nothing at this address"));
    if (parts.size() == 1 && get)
        return summary();
    if (parts.value(1) != QLatin1String("messages"))
        return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("There is nothing at this address"));
    if (parts.size() == 2 && get)
        return list(asked, base);
    if (parts.size() == 2 && asked.method == "PATCH")
        return hide(asked);
    if (get)
        return message(asked, parts.mid(2), base);
    return statusMessage(405, QStringLiteral("methodNotAllowed"), QStringLiteral("This cannot be done here"));
}

Told Mailbox::summary() const
{
    const QList<Letter> letters = m_office.of(m_provider, m_fourOnly);
    int unread = 0;
    double size = 0;
    for (const Letter &letter : letters) {
        unread += letter.read ? 0 : 1;
        for (const Enclosure &enclosure : letter.enclosures)
            size += kilobytes(enclosure.paper->bytes().size());
    }
    QJsonObject json{{QStringLiteral("numberOfMessages"), int(letters.size())}, {QStringLiteral("numberOfUnreadMessages"), unread}, {QStringLiteral("eboxSize"), size}};
    if (!letters.isEmpty())
        json.insert(QStringLiteral("lastReceiptDate"), moment(letters.first().at));
    json.insert(QStringLiteral("lastConsultationDate"), moment(m_office.now()));
    return toldJson(json);
}

Told Mailbox::list(const Asked &asked, const QString &base) const
{
    const auto page = PageAsked::from(asked.query);
    if (!page)
        return statusMessage(400, QStringLiteral("badPage"), QStringLiteral("page is at least 1, pageSize from 1 to 100"));
    MessageFilter filter;
    if (const auto reason = MessageFilter::parse(asked.query, filter))
        return statusMessage(400, QStringLiteral("badParameter"), *reason);

    QList<Letter> found;
    for (const Letter &letter : m_office.of(m_provider, m_fourOnly)) {
        if (filter.takes(letter, m_office.world()))
            found << letter;
    }
    const int shown = asked.fault == Fault::Looping ? 1 : page->page;
    QJsonArray items;
    for (const Letter &letter : found.mid(qsizetype(shown - 1) * page->size, page->size))
        items << messageJson(letter, m_office.world(), base);
    qsizetype total = asked.fault == Fault::Looping ? qsizetype(page->page + 1) * page->size : found.size();
    spoil(items, total, asked.fault);
    return toldJson(collection(items, total));
}

Told Mailbox::hide(const Asked &asked)
{
    if (!asked.headers.value("content-type").startsWith("application/merge-patch+json"))
        return statusMessage(400, QStringLiteral("badType"), QStringLiteral("application/merge-patch+json is expected"));
    const QJsonArray items = QJsonDocument::fromJson(asked.body).object().value(QLatin1String("items")).toArray();
    QHash<QString, bool> visible;
    for (const QJsonValue &item : items) {
        const QJsonObject one = item.toObject();
        if (!one.value(QLatin1String("messageId")).isString() || !one.value(QLatin1String("visible")).isBool())
            return statusMessage(400, QStringLiteral("badItem"), QStringLiteral("messageId and visible are needed"));
        visible.insert(one.value(QLatin1String("messageId")).toString(), one.value(QLatin1String("visible")).toBool());
    }
    if (visible.isEmpty())
        return statusMessage(400, QStringLiteral("badItem"), QStringLiteral("items is empty"));
    if (!m_office.setVisible(m_provider, visible))
        return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("One of these messages is not here"));
    return toldJson(QJsonObject());
}

Told Mailbox::message(const Asked &asked, const QStringList &parts, const QString &base)
{
    const auto missing = [] { return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("There is no such thing in this mailbox")); };
    const auto letter = m_office.find(m_provider, parts.value(0), m_fourOnly);
    if (!letter)
        return missing();
    const QString what = parts.value(1);
    if (parts.size() == 1)
        return toldJson(messageJson(*letter, m_office.world(), base));
    if (what == QLatin1String("body") && parts.size() == 2) {
        if (letter->body.isEmpty())
            return missing();
        if (letter->bodyIsMain)
            m_office.setRead(letter->id, true);
        return toldJson(threeLanguages(letter->body));
    }
    if (what == QLatin1String("paymentData") && parts.size() == 2)
        return letter->bill && !letter->settled ? toldJson(billJson(*letter)) : missing();
    if (what != QLatin1String("attachments"))
        return missing();
    if (parts.size() == 2)
        return toldJson(attachmentsJson(*letter, base));
    for (const Enclosure &enclosure : letter->enclosures) {
        if (enclosure.id != parts.value(2))
            continue;
        if (parts.size() == 3)
            return toldJson(attachmentJson(*letter, enclosure, base));
        if (parts.size() == 4 && parts.value(3) == QLatin1String("content"))
            return content(asked, *letter, enclosure);
    }
    return missing();
}

Told Mailbox::content(const Asked &asked, const Letter &letter, const Enclosure &enclosure)
{
    const QByteArray etag = quoted(enclosure.paper->sha256());
    Told told;
    told.type = "application/octet-stream";
    told.headers << qMakePair(QByteArray("ETag"), etag) << qMakePair(QByteArray("Accept-Ranges"), QByteArray("bytes"))
                 << qMakePair(QByteArray("Content-Disposition"), "attachment; filename=\"" + enclosure.fileName.toLatin1() + '"');
    told.body = enclosure.paper->bytes();
    if (asked.fault == Fault::WrongDigest && !told.body.isEmpty())
        told.body[told.body.size() / 2] = char(told.body[told.body.size() / 2] ^ 1);
    if (enclosure.main && asked.method == "GET")
        m_office.setRead(letter.id, true);
    if (asked.headers.value("if-none-match") == etag) {
        told.status = 304;
        return told;
    }
    const bool sameAsBefore = !asked.headers.contains("if-range") || asked.headers.value("if-range") == etag;
    const qint64 size = told.body.size();
    const Range range = sameAsBefore ? Range::parse(asked.headers.value("range"), size) : Range();
    if (range.is == Range::Is::Bad) {
        Told bad = statusMessage(416, QStringLiteral("badRange"), QStringLiteral("There is nothing in this range"));
        bad.headers << qMakePair(QByteArray("Content-Range"), "bytes */" + QByteArray::number(size));
        return bad;
    }
    if (range.is == Range::Is::Good) {
        told.status = 206;
        told.headers << qMakePair(QByteArray("Content-Range"),
                                  "bytes " + QByteArray::number(range.from) + '-' + QByteArray::number(range.until) + '/' + QByteArray::number(size));
        told.body = told.body.mid(range.from, range.until - range.from + 1);
    }
    return told;
}

} // namespace overzicht::demo
