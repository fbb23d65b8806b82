// SPDX-License-Identifier: EUPL-1.2
#include "store/encoding.h"

#include "base/local_time.h"
#include "store/bytes.h"

namespace overzicht::encoding {

namespace {

constexpr uchar kVersion = 1;
constexpr int kUnreadDay = 2; ///< beside 0 (none) and 1 (a day)
constexpr int kOwnWord = 16; ///< beside the state of a payment: the word of its source comes next

void put(Out &out, const Heading &heading)
{
    out.text(heading.sender().text());
    out.local(heading.subject());
    out.text(heading.messageType());
    out.moment(heading.arrivedAt(), arrivalZoneOf(heading));
}

Heading heading(In &in)
{
    const PartyId sender(in.text());
    const LocalText subject = in.local();
    const QString type = in.text();
    int zone = kUtc;
    const QDateTime arrived = in.moment(&zone);
    return Heading(sender, subject, type, arrived, zone == kGuessed);
}

void put(Out &out, const Attachment &a)
{
    out.text(a.foreignId);
    out.local(a.title);
    out.text(a.fileName);
    out.text(a.mediaType);
    out.real(a.kilobytes);
    out.bytes(a.sha256);
    // In one byte with what came first: a letter without a language is written as it always was, and so is no other version of itself.
    out.byte((a.main ? 1 : 0) | (a.language ? 2 : 0));
    if (a.language)
        out.byte(int(*a.language));
    out.flag(a.isSigned);
}

Attachment attachment(In &in)
{
    Attachment a;
    a.foreignId = in.text();
    a.title = in.local();
    a.fileName = in.text();
    a.mediaType = in.text();
    a.kilobytes = in.real();
    a.sha256 = in.bytes();
    const int bits = in.byte();
    a.main = bits & 1;
    if (bits & 2)
        a.language = Language(in.small(int(Language::En)));
    a.isSigned = in.flag();
    return a;
}

void put(Out &out, const BusinessValue &b)
{
    out.text(b.key);
    out.local(b.name);
    out.list(b.values, [&](const LocalText &value) { out.local(value); });
}

BusinessValue businessValue(In &in)
{
    BusinessValue b;
    b.key = in.text();
    b.name = in.local();
    b.values = in.list([&] { return in.local(); });
    return b;
}

void put(Out &out, const PaymentRequest &request)
{
    // Without a currency it is no amount.
    out.whole(request.amount ? request.amount->cents() : 0);
    out.text(request.amount ? request.amount->currency() : QString());
    out.maybe(request.payee, [&](const Iban &iban) { out.text(iban.text()); });
    const bool more = !request.payeeName.isEmpty() || !request.link.isEmpty(); // told in one byte with the communication, as in an attachment
    out.byte((request.structured ? 1 : 0) | (more ? 2 : 0));
    if (request.structured)
        out.text(request.structured->digits());
    if (more) {
        out.text(request.payeeName);
        out.text(request.link.toString(QUrl::FullyEncoded));
    }
    out.text(request.reference);
}

PaymentRequest paymentRequest(In &in)
{
    PaymentRequest request;
    const qint64 cents = in.whole();
    if (const QString currency = in.text(); !currency.isEmpty())
        request.amount = Money(cents, currency);
    if (in.flag())
        request.payee = Iban::asTold(in.text());
    const int bits = in.byte();
    if (bits & 1)
        request.structured = Ogm::parse(in.text());
    if (bits & 2) {
        request.payeeName = in.text();
        request.link = QUrl(in.text());
    }
    request.reference = in.text();
    return request;
}

void put(Out &out, const std::optional<Deadline> &deadline)
{
    out.maybe(deadline, [&](const Deadline &d) { out.moment(d.lastMoment()); });
}

std::optional<Deadline> deadline(In &in)
{
    return in.maybe([&] { return Deadline(in.moment()); });
}

void put(Out &out, const Contact &c)
{
    out.text(c.service);
    out.text(c.email);
    out.text(c.phone);
    out.text(c.website.toString(QUrl::FullyEncoded));
}

Contact contact(In &in)
{
    Contact c;
    c.service = in.text();
    c.email = in.text();
    c.phone = in.text();
    c.website = QUrl(in.text());
    return c;
}

void put(Out &out, const Document &d)
{
    put(out, d.heading);
    out.byte(int(d.obligation.kind));
    put(out, d.obligation.deadline);
    out.maybe(d.obligation.payment, [&](const PaymentRequest &request) { put(out, request); });
    out.list(d.attachments, [&](const Attachment &a) { put(out, a); });
    out.maybe(d.expiresAt, [&](const QDateTime &at) { out.moment(at); });
    out.flag(d.registeredMail);
    out.flag(d.hasBody);
    out.flag(d.bodyIsMain);
    out.text(d.attentionOf);
    out.list(d.businessData, [&](const BusinessValue &b) { put(out, b); });
}

Document document(In &in)
{
    Document d{heading(in), {}, {}, {}, false, false, false, {}, {}};
    d.obligation.kind = Obligation::Kind(in.small(int(Obligation::Kind::Appear)));
    d.obligation.deadline = deadline(in);
    d.obligation.payment = in.maybe([&] { return paymentRequest(in); });
    d.attachments = in.list([&] { return attachment(in); });
    d.expiresAt = in.maybe([&] { return in.moment(); });
    d.registeredMail = in.flag();
    d.hasBody = in.flag();
    d.bodyIsMain = in.flag();
    d.attentionOf = in.text();
    d.businessData = in.list([&] { return businessValue(in); });
    return d;
}

void put(Out &out, const Notice &n)
{
    put(out, n.heading);
    out.text(n.link.toString(QUrl::FullyEncoded));
    out.list(n.attachments, [&](const Attachment &a) { put(out, a); });
    out.maybe(n.expiresAt, [&](const QDateTime &at) { out.moment(at); });
    out.flag(n.hasBody);
    out.list(n.businessData, [&](const BusinessValue &b) { put(out, b); });
}

Notice notice(In &in)
{
    Notice n{heading(in), {}, {}, {}, false, {}};
    n.link = QUrl(in.text());
    n.attachments = in.list([&] { return attachment(in); });
    n.expiresAt = in.maybe([&] { return in.moment(); });
    n.hasBody = in.flag();
    n.businessData = in.list([&] { return businessValue(in); });
    return n;
}

void put(Out &out, const Dossier &d)
{
    put(out, d.heading);
    out.text(d.number);
    out.byte(int(d.state));
    out.text(d.sourceState);
    put(out, d.target);
    out.list(d.history.steps(), [&](const Step &step) {
        out.text(step.words);
        out.maybe(step.at, [&](const QDateTime &at) { out.moment(at); });
        out.text(step.more);
        out.byte(int(step.state));
    });
    out.text(d.origin);
    out.text(d.phase);
    out.text(d.action);
    put(out, d.answerBy);
    put(out, d.contact);
    out.list(d.products, [&](const QString &product) { out.text(product); });
    out.list(d.links, [&](const Link &link) {
        out.local(link.title);
        out.text(link.url.toString(QUrl::FullyEncoded));
    });
    out.maybe(d.payment, [&](const PaymentRequest &request) { put(out, request); });
    out.list(d.attachments, [&](const Attachment &a) { put(out, a); });
}

Dossier dossier(In &in)
{
    Dossier d(heading(in));
    d.number = in.text();
    d.state = State(in.small(int(State::ForInformation)));
    d.sourceState = in.text();
    d.target = deadline(in);
    d.history = History(in.list([&] {
        Step step;
        step.words = in.text();
        step.at = in.maybe([&] { return in.moment(); });
        step.more = in.text();
        step.state = State(in.small(int(State::ForInformation)));
        return step;
    }));
    d.origin = in.text();
    d.phase = in.text();
    d.action = in.text();
    d.answerBy = deadline(in);
    d.contact = contact(in);
    d.products = in.list([&] { return in.text(); });
    d.links = in.list([&] {
        const LocalText title = in.local();
        return Link{title, QUrl(in.text())};
    });
    d.payment = in.maybe([&] { return paymentRequest(in); });
    d.attachments = in.list([&] { return attachment(in); });
    return d;
}

void put(Out &out, const Attestation &a)
{
    put(out, a.heading);
    out.day(a.validFrom);
    if (!a.validUntil && !a.untilTold.isEmpty()) { // in the byte that says whether there is a day: any other certificate is written as it always was
        out.byte(kUnreadDay);
        out.text(a.untilTold);
    } else {
        out.day(a.validUntil);
    }
    out.text(a.period);
    out.text(a.product);
    out.list(a.contents, [&](const Attachment &content) { put(out, content); });
}

Attestation attestation(In &in)
{
    Attestation a(heading(in));
    a.validFrom = in.day();
    const int until = in.small(kUnreadDay);
    if (until == kUnreadDay)
        a.untilTold = in.text();
    else if (until == 1)
        a.validUntil = QDate::fromJulianDay(in.whole());
    a.period = in.text();
    a.product = in.text();
    a.contents = in.list([&] { return attachment(in); });
    return a;
}

void put(Out &out, const Payment &p)
{
    put(out, p.heading());
    put(out, p.request());
    put(out, p.due());
    out.byte(int(p.state()) | (p.sourceState().isEmpty() ? 0 : kOwnWord)); // told in one byte with the state, as in an attachment
    if (!p.sourceState().isEmpty())
        out.text(p.sourceState());
    out.text(p.dossier());
    out.list(p.attachments(), [&](const Attachment &a) { put(out, a); });
}

Payment payment(In &in)
{
    const Heading top = heading(in);
    const PaymentRequest request = paymentRequest(in);
    const auto due = deadline(in);
    const int told = in.small(kOwnWord + int(PaymentState::Unclear));
    const QString word = told & kOwnWord ? in.text() : QString();
    const auto state = PaymentState(qMin(told & ~kOwnWord, int(PaymentState::Unclear)));
    const QString number = in.text();
    return Payment(top, request, due, state, number, in.list([&] { return attachment(in); }), word);
}

} // namespace

QByteArray encoded(const Item &item)
{
    Out out;
    out.byte(kVersion);
    out.byte(int(kindOf(item)));
    std::visit([&](const auto &value) { put(out, value); }, item);
    return out.take();
}

Result<Item> decodedItem(const QByteArray &bytes)
{
    In in(bytes);
    const auto read = [&]() -> Item {
        switch (ItemKind(in.small(int(ItemKind::Payment)))) {
        case ItemKind::Document:
            return document(in);
        case ItemKind::Notice:
            return notice(in);
        case ItemKind::Dossier:
            return dossier(in);
        case ItemKind::Attestation:
            return attestation(in);
        case ItemKind::Payment:
            return payment(in);
        }
        return notice(in);
    };
    if (in.byte() != kVersion)
        return failure(Error::Kind::Malformed, QStringLiteral("an item is kept in a form this program does not know"));
    Item item = read();
    if (!in.isWhole() || !headingOf(item).arrivedAt().isValid())
        return failure(Error::Kind::Malformed, QStringLiteral("an item is damaged (%1 bytes)").arg(bytes.size()));
    return item;
}

QByteArray encoded(const LocalText &text)
{
    Out out;
    out.local(text);
    return out.take();
}

LocalText decodedText(const QByteArray &bytes)
{
    In in(bytes);
    const LocalText text = in.local();
    return in.isWhole() ? text : LocalText();
}

QByteArray encoded(const QStringList &lines)
{
    Out out;
    out.list(lines, [&](const QString &line) { out.text(line); });
    return out.take();
}

QStringList decodedLines(const QByteArray &bytes)
{
    In in(bytes);
    const QStringList lines = in.list([&] { return in.text(); });
    return in.isWhole() ? lines : QStringList();
}

QByteArray encoded(const Notes &notes)
{
    QStringList lines;
    for (const Note &note : notes)
        lines << note.kept();
    return encoded(lines);
}

Notes decodedNotes(const QByteArray &bytes)
{
    Notes notes;
    for (const QString &line : decodedLines(bytes))
        notes << Note::fromKept(line);
    return notes;
}

int zoneOf(const QDateTime &moment)
{
    if (moment.timeSpec() == Qt::UTC)
        return kUtc;
    if (moment.timeSpec() == Qt::TimeZone && moment.timeZone() == brussels())
        return kBrussels;
    return moment.offsetFromUtc();
}

int arrivalZoneOf(const Heading &heading) { return heading.arrivalIsGuess() ? kGuessed : zoneOf(heading.arrivedAt()); }

QDateTime moment(qint64 milliseconds, int zone)
{
    if (zone == kUtc || zone == kGuessed)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    if (zone == kBrussels)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, brussels());
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, zone);
}

} // namespace overzicht::encoding
