// SPDX-License-Identifier: EUPL-1.2
#include "demo/mailbox.h"

#include "base/local_time.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace overzicht::demo {

namespace {

QString moment(const QDateTime &at) { return at.toTimeZone(brussels()).toOffsetFromUtc(at.toTimeZone(brussels()).offsetFromUtc()).toString(Qt::ISODate); }

/// All three languages are promised to a reader: a missing one is filled from another (provider guide).
QJsonObject threeLanguages(const Texts &texts)
{
    if (texts.isEmpty())
        return {};
    QString any;
    for (const QLatin1String language : {QLatin1String("nl"), QLatin1String("fr"), QLatin1String("de")}) {
        if (any.isEmpty())
            any = texts.value(language).toString();
    }
    QJsonObject whole;
    for (const QLatin1String language : {QLatin1String("nl"), QLatin1String("fr"), QLatin1String("de")})
        whole.insert(language, texts.value(language).toString(any));
    return whole;
}

double kilobytes(qsizetype bytes) { return double(bytes) / 1024.0; }

QJsonObject attachmentJson(const Letter &letter, const Enclosure &enclosure, const QString &base)
{
    return {{QStringLiteral("attachmentId"), enclosure.id},
            {QStringLiteral("attachmentTitle"), threeLanguages(enclosure.title)},
            {QStringLiteral("fileName"), enclosure.fileName},
            {QStringLiteral("mainContent"), enclosure.main},
            {QStringLiteral("mediaType"), enclosure.mediaType},
            {QStringLiteral("size"), kilobytes(enclosure.paper->bytes().size())},
            {QStringLiteral("digest"),
             QJsonObject{{QStringLiteral("digestMethod"), QStringLiteral("sha_256")},
                         {QStringLiteral("digestValue"), QString::fromLatin1(enclosure.paper->sha256().toBase64(QByteArray::Base64UrlEncoding))}}},
            {QStringLiteral("attachmentSigned"), false},
            {QStringLiteral("contentHref"), QStringLiteral("%1/ebox/messages/%2/attachments/%3/content").arg(base, letter.id, enclosure.id)}};
}

QJsonObject collection(const QJsonArray &items, qsizetype total)
{
    return {{QStringLiteral("items"), items}, {QStringLiteral("totalItems"), int(total)}};
}

QJsonObject attachmentsJson(const Letter &letter, const QString &base)
{
    QJsonArray items;
    for (const Enclosure &enclosure : letter.enclosures)
        items << attachmentJson(letter, enclosure, base);
    return collection(items, items.size());
}

QJsonObject billJson(const Letter &letter)
{
    const Bill &bill = *letter.bill;
    return {{QStringLiteral("paymentDataId"), QStringLiteral("pay-%1").arg(letter.id)},
            {QStringLiteral("amount"), bill.amount.toDouble()},
            {QStringLiteral("vatAmount"), bill.vat.toDouble()},
            {QStringLiteral("currency"), QStringLiteral("EUR")},
            {QStringLiteral("dueDate"), moment(bill.due)},
            {QStringLiteral("iban"), bill.iban},
            {QStringLiteral("reference"), bill.reference}};
}

QJsonArray businessJson(const QJsonArray &entries)
{
    QJsonArray whole;
    for (const QJsonValue &value : entries) {
        QJsonObject entry = value.toObject();
        entry.insert(QStringLiteral("name"), threeLanguages(entry.value(QLatin1String("name")).toObject()));
        QJsonArray values;
        for (const QJsonValue &one : entry.value(QLatin1String("values")).toArray())
            values << threeLanguages(one.toObject());
        entry.insert(QStringLiteral("values"), values);
        whole << entry;
    }
    return whole;
}

QJsonObject messageJson(const Letter &letter, const Letters &world, const QString &base)
{
    QJsonObject json{{QStringLiteral("messageId"), letter.id},
                     {QStringLiteral("subject"), threeLanguages(letter.subject)},
                     {QStringLiteral("receiptDate"), moment(letter.at)},
                     {QStringLiteral("expirationDate"), moment(letter.expires)},
                     {QStringLiteral("readStatus"), letter.read},
                     {QStringLiteral("visible"), letter.visible},
                     {QStringLiteral("registeredMail"), letter.registered},
                     {QStringLiteral("messageTypeId"), letter.type},
                     {QStringLiteral("senderOrganizationId"), letter.sender},
                     {QStringLiteral("attachments"), attachmentsJson(letter, base)},
                     // The file says both "required" and "only if there is a body"; here it always stands there.
                     {QStringLiteral("bodyMainContent"), letter.bodyIsMain},
                     {QStringLiteral("replyAuthorized"), letter.reply}};
    if (!letter.original.isEmpty())
        json.insert(QStringLiteral("originalMessageId"), letter.original);
    if (!letter.attention.isEmpty())
        json.insert(QStringLiteral("forTheAttentionOf"), QJsonObject{{QStringLiteral("id"), citizen::kTestNumber},
                                                                    {QStringLiteral("type"), QStringLiteral("citizen")},
                                                                    {QStringLiteral("name"), letter.attention}});
    if (const QString application = world.senders.value(letter.sender).application; !application.isEmpty())
        json.insert(QStringLiteral("senderApplicationId"), application);
    if (letter.bill && !letter.settled)
        json.insert(QStringLiteral("paymentData"), billJson(letter));
    if (!letter.business.isEmpty())
        json.insert(QStringLiteral("businessDataList"), collection(businessJson(letter.business), letter.business.size()));
    return json;
}

std::optional<bool> boolFrom(const QString &text)
{
    if (text == QLatin1String("true"))
        return true;
    if (text == QLatin1String("false"))
        return false;
    return std::nullopt;
}

/// Lower case without accents, as the search of the provider guide compares.
QString folded(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c.toLower();
    }
    return bare;
}

/// What a query may ask of a letter; all of it must hold.
struct Filter {
    std::optional<QDate> receivedBefore, receivedAfter, expiredBefore, expiredAfter;
    std::optional<bool> read, visible, registered;
    QString type, sender, application, words, language;

    /// The reason when the query is not allowed.
    static std::optional<QString> parse(const QMultiHash<QString, QString> &query, Filter &filter)
    {
        const std::initializer_list<std::pair<const char *, std::optional<QDate> *>> dates{{"receivedBefore", &filter.receivedBefore},
                                                                                            {"receivedAfter", &filter.receivedAfter},
                                                                                            {"expiredBefore", &filter.expiredBefore},
                                                                                            {"expiredAfter", &filter.expiredAfter}};
        for (const auto &[name, date] : dates) {
            if (const QString value = query.value(QLatin1String(name)); query.contains(QLatin1String(name))) {
                const auto parsed = parseDate(value);
                if (!parsed)
                    return QStringLiteral("%1 is not a date").arg(QLatin1String(name));
                *date = *parsed;
            }
        }
        const std::initializer_list<std::pair<const char *, std::optional<bool> *>> flags{{"readStatus", &filter.read}, {"visible", &filter.visible}, {"registeredMail", &filter.registered}};
        for (const auto &[name, flag] : flags) {
            if (query.contains(QLatin1String(name))) {
                *flag = boolFrom(query.value(QLatin1String(name)));
                if (!*flag)
                    return QStringLiteral("%1 is not true or false").arg(QLatin1String(name));
            }
        }
        filter.type = query.value(QStringLiteral("messageTypeId"));
        filter.sender = query.value(QStringLiteral("senderOrganizationId"));
        filter.application = query.value(QStringLiteral("senderApplicationId"));
        filter.words = folded(query.value(QStringLiteral("q")));
        filter.language = query.value(QStringLiteral("qlang"));
        if (query.contains(QStringLiteral("q")) && filter.language.isEmpty())
            return QStringLiteral("q needs qlang");
        return std::nullopt;
    }

    /// "After a date" is read as: on a later day. "Before" likewise. The file gives day granularity and says no more.
    bool takes(const Letter &letter, const Letters &world) const
    {
        const QDate received = letter.at.toTimeZone(brussels()).date();
        const QDate expires = letter.expires.toTimeZone(brussels()).date();
        return (!receivedBefore || received < *receivedBefore) && (!receivedAfter || received > *receivedAfter) && (!expiredBefore || expires < *expiredBefore)
            && (!expiredAfter || expires > *expiredAfter) && (!read || letter.read == *read) && (!visible || letter.visible == *visible)
            && (!registered || letter.registered == *registered) && (type.isEmpty() || letter.type == type) && (sender.isEmpty() || letter.sender == sender)
            && (application.isEmpty() || world.senders.value(letter.sender).application == application) && (words.isEmpty() || tells(letter, world));
    }

    /// Subject, business values, attention-of, and the names of application, organisation and type; never a body.
    bool tells(const Letter &letter, const Letters &world) const
    {
        const auto has = [this](const Texts &texts) { return folded(threeLanguages(texts).value(language).toString()).contains(words); };
        const Sender from = world.senders.value(letter.sender);
        if (has(letter.subject) || folded(letter.attention).contains(words) || has(world.types.value(letter.type).name))
            return true;
        if (from.listed && (has(from.shortName) || has(from.longName)))
            return true;
        if (!from.application.isEmpty() && has(world.applications.value(from.application).name))
            return true;
        for (const QJsonValue &entry : letter.business) {
            for (const QJsonValue &value : entry.toObject().value(QLatin1String("values")).toArray()) {
                if (has(value.toObject()))
                    return true;
            }
        }
        return false;
    }
};

/// What the switchboard asked to be wrong with a list.
void spoil(QJsonArray &items, qsizetype &total, Fault fault)
{
    if (fault == Fault::LyingTotal)
        total += 7;
    if (fault == Fault::Twice && !items.isEmpty()) {
        QJsonObject twin = items.first().toObject();
        twin.insert(QStringLiteral("subject"), QJsonObject{{QStringLiteral("nl"), QStringLiteral("Dezelfde brief met een ander onderwerp")}});
        items.insert(1, twin);
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

Told toldJson(const QJsonObject &json)
{
    Told told;
    told.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return told;
}

Told toldJson(const QJsonArray &json)
{
    Told told;
    told.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return told;
}

Told statusMessage(int status, const QString &code, const QString &message)
{
    Told told = toldJson(QJsonObject{{QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("code"), code},
                                     {QStringLiteral("message"), message},
                                     {QStringLiteral("contact"), QStringLiteral("helpdesk@voorbeeld.example")},
                                     {QStringLiteral("environment"), QStringLiteral("simulation")}});
    told.status = status;
    return told;
}

std::optional<PageAsked> PageAsked::from(const QMultiHash<QString, QString> &query)
{
    PageAsked asked;
    bool okPage = true, okSize = true;
    if (query.contains(QStringLiteral("page")))
        asked.page = query.value(QStringLiteral("page")).toInt(&okPage);
    if (query.contains(QStringLiteral("pageSize")))
        asked.size = query.value(QStringLiteral("pageSize")).toInt(&okSize);
    if (!okPage || !okSize || asked.page < 1 || asked.size < 1 || asked.size > 100)
        return std::nullopt;
    return asked;
}

QList<Letter> PostOffice::of(const QString &provider, bool fourOnly) const
{
    const QDateTime at = now();
    const std::lock_guard lock(m_mutex);
    QList<Letter> mine;
    for (const Letter &letter : m_letters.letters) {
        if (letter.provider == provider && (!fourOnly || letter.four) && letter.expires > at)
            mine << letter;
    }
    return mine;
}

std::optional<Letter> PostOffice::find(const QString &provider, const QString &id, bool fourOnly) const
{
    const QDateTime at = now();
    const std::lock_guard lock(m_mutex);
    for (const Letter &letter : m_letters.letters) {
        if (letter.id == id && letter.provider == provider && (!fourOnly || letter.four) && letter.expires > at)
            return letter;
    }
    return std::nullopt;
}

bool PostOffice::setRead(const QString &id, bool read)
{
    const std::lock_guard lock(m_mutex);
    for (Letter &letter : m_letters.letters) {
        if (letter.id == id) {
            letter.read = read;
            return true;
        }
    }
    return false;
}

bool PostOffice::setVisible(const QString &provider, const QHash<QString, bool> &visible)
{
    const std::lock_guard lock(m_mutex);
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_letters.letters.size(); ++i) {
        if (m_letters.letters[i].provider == provider && visible.contains(m_letters.letters[i].id))
            places << i;
    }
    if (places.size() != visible.size())
        return false;
    for (const qsizetype i : places)
        m_letters.letters[i].visible = visible.value(m_letters.letters[i].id);
    return true;
}

QString PostOffice::send(const Letters::Wish &wish)
{
    const QDateTime at = now();
    const std::lock_guard lock(m_mutex);
    m_letters.letters.prepend(m_letters.write(wish, at));
    return m_letters.letters.first().id;
}

bool PostOffice::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    return m_letters.letters.removeIf([&id](const Letter &letter) { return letter.id == id; }) > 0;
}

QList<Letter> PostOffice::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_letters.letters;
}

void PostOffice::warm(const std::function<bool()> &stop) const
{
    QList<std::shared_ptr<const Paper>> papers;
    {
        const std::lock_guard lock(m_mutex);
        for (const Letter &letter : m_letters.letters) {
            for (const Enclosure &enclosure : letter.enclosures)
                papers << enclosure.paper;
        }
    }
    for (const auto &paper : papers) {
        if (stop())
            return;
        paper->bytes();
    }
}

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
    Filter filter;
    if (const auto reason = Filter::parse(asked.query, filter))
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
