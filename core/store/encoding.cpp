// SPDX-License-Identifier: EUPL-1.2
#include "store/encoding.h"

#include "base/local_time.h"

#include <cstring>

namespace overzicht::encoding {

namespace {

constexpr uchar kVersion = 1;

/// Writes values one after another.
class Out {
public:
    void byte(int value) { m_bytes.append(char(value)); }
    void flag(bool value) { byte(value ? 1 : 0); }
    void number(quint64 value)
    {
        while (value >= 0x80) {
            byte(int(value & 0x7f) | 0x80);
            value >>= 7;
        }
        byte(int(value));
    }
    void whole(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void bytes(const QByteArray &value)
    {
        number(quint64(value.size()));
        m_bytes.append(value);
    }
    void text(const QString &value) { bytes(value.toUtf8()); }
    void real(double value)
    {
        quint64 bits;
        std::memcpy(&bits, &value, sizeof bits);
        for (int i = 0; i < 8; ++i)
            byte(int(bits >> (8 * i)) & 0xff);
    }
    void local(const LocalText &value)
    {
        int mask = 0;
        for (const Language language : kLanguages)
            mask |= value.in(language).isEmpty() ? 0 : 1 << int(language);
        byte(mask);
        for (const Language language : kLanguages) {
            if (!value.in(language).isEmpty())
                text(value.in(language));
        }
    }
    void moment(const QDateTime &value)
    {
        flag(value.isValid());
        if (!value.isValid())
            return;
        whole(value.toMSecsSinceEpoch());
        whole(zoneOf(value));
    }
    void day(const std::optional<QDate> &value)
    {
        flag(value.has_value());
        if (value)
            whole(value->toJulianDay());
    }
    template <typename T, typename F>
    void list(const QList<T> &values, F each)
    {
        number(quint64(values.size()));
        for (const T &value : values)
            each(value);
    }
    template <typename T, typename F>
    void maybe(const std::optional<T> &value, F each)
    {
        flag(value.has_value());
        if (value)
            each(*value);
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads them back; once something is wrong it stays wrong and gives empty values.
class In {
public:
    explicit In(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isGood() const { return m_good; }
    bool isWhole() const { return m_good && m_at == m_bytes.size(); }
    int byte()
    {
        if (!m_good || m_at >= m_bytes.size()) {
            m_good = false;
            return 0;
        }
        return uchar(m_bytes.at(m_at++));
    }
    bool flag() { return byte() != 0; }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const int b = byte();
            value |= quint64(b & 0x7f) << shift;
            if (!(b & 0x80))
                return value;
        }
        m_good = false;
        return 0;
    }
    qint64 whole()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    int small(int most)
    {
        const quint64 value = number();
        if (value > quint64(most))
            m_good = false;
        return m_good ? int(value) : 0;
    }
    QByteArray bytes()
    {
        const quint64 size = number();
        if (!m_good || size > quint64(m_bytes.size() - m_at)) {
            m_good = false;
            return {};
        }
        const QByteArray value = m_bytes.mid(m_at, qsizetype(size));
        m_at += qsizetype(size);
        return value;
    }
    QString text() { return QString::fromUtf8(bytes()); }
    double real()
    {
        quint64 bits = 0;
        for (int i = 0; i < 8; ++i)
            bits |= quint64(byte()) << (8 * i);
        double value;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    LocalText local()
    {
        LocalText value;
        const int mask = byte();
        for (const Language language : kLanguages) {
            if (mask & (1 << int(language)))
                value.set(language, text());
        }
        return value;
    }
    QDateTime moment()
    {
        if (!flag())
            return {};
        const qint64 milliseconds = whole();
        const qint64 zone = whole();
        return encoding::moment(milliseconds, zone < -86'400 || zone > kBrussels ? kUtc : int(zone));
    }
    std::optional<QDate> day()
    {
        if (!flag())
            return std::nullopt;
        return QDate::fromJulianDay(whole());
    }
    template <typename F>
    auto list(F each) -> QList<decltype(each())>
    {
        QList<decltype(each())> values;
        const quint64 size = number();
        for (quint64 i = 0; i < size && m_good; ++i)
            values << each();
        return values;
    }
    template <typename F>
    auto maybe(F each) -> std::optional<decltype(each())>
    {
        if (!flag())
            return std::nullopt;
        return each();
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

void put(Out &out, const Heading &heading)
{
    out.text(heading.sender().text());
    out.local(heading.subject());
    out.text(heading.messageType());
    out.moment(heading.arrivedAt());
}

Heading heading(In &in)
{
    const PartyId sender(in.text());
    const LocalText subject = in.local();
    const QString type = in.text();
    return Heading(sender, subject, type, in.moment());
}

void put(Out &out, const Attachment &a)
{
    out.text(a.foreignId);
    out.local(a.title);
    out.text(a.fileName);
    out.text(a.mediaType);
    out.real(a.kilobytes);
    out.bytes(a.sha256);
    out.flag(a.main);
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
    a.main = in.flag();
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
    out.whole(request.amount.cents());
    out.text(request.amount.currency());
    out.maybe(request.payee, [&](const Iban &iban) { out.text(iban.text()); });
    out.maybe(request.structured, [&](const Ogm &ogm) { out.text(ogm.digits()); });
    out.text(request.reference);
}

PaymentRequest paymentRequest(In &in)
{
    PaymentRequest request;
    const qint64 cents = in.whole();
    request.amount = Money(cents, in.text());
    if (in.flag())
        request.payee = Iban::parse(in.text());
    if (in.flag())
        request.structured = Ogm::parse(in.text());
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
    });
}

Dossier dossier(In &in)
{
    Dossier d{heading(in), {}, State::InProgress, {}, {}, {}};
    d.number = in.text();
    d.state = State(in.small(int(State::ForInformation)));
    d.sourceState = in.text();
    d.target = deadline(in);
    d.history = History(in.list([&] {
        const QString words = in.text();
        return Step{words, in.maybe([&] { return in.moment(); })};
    }));
    return d;
}

void put(Out &out, const Attestation &a)
{
    put(out, a.heading);
    out.day(a.validFrom);
    out.day(a.validUntil);
    out.bytes(a.sha256);
}

Attestation attestation(In &in)
{
    Attestation a{heading(in), {}, {}, {}};
    a.validFrom = in.day();
    a.validUntil = in.day();
    a.sha256 = in.bytes();
    return a;
}

void put(Out &out, const Payment &p)
{
    put(out, p.heading());
    put(out, p.request());
    put(out, p.due());
    out.byte(int(p.state()));
}

Payment payment(In &in)
{
    const Heading top = heading(in);
    const PaymentRequest request = paymentRequest(in);
    const auto due = deadline(in);
    return Payment(top, request, due, PaymentState(in.small(int(PaymentState::Withdrawn))));
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

int zoneOf(const QDateTime &moment)
{
    if (moment.timeSpec() == Qt::UTC)
        return kUtc;
    if (moment.timeSpec() == Qt::TimeZone && moment.timeZone() == brussels())
        return kBrussels;
    return moment.offsetFromUtc();
}

QDateTime moment(qint64 milliseconds, int zone)
{
    if (zone == kUtc)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    if (zone == kBrussels)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, brussels());
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, zone);
}

} // namespace overzicht::encoding
