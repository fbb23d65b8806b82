// SPDX-License-Identifier: EUPL-1.2
#include "sync/redact.h"

#include "base/local_time.h"
#include "domain/identifiers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace overzicht {

namespace {

/// Members whose values are words of an interface, not of a person.
const QSet<QString> &technical()
{
    static const QSet<QString> names{
        QStringLiteral("mediaType"),         QStringLiteral("digestMethod"),  QStringLiteral("currency"),          QStringLiteral("readStatus"), QStringLiteral("environment"),
        QStringLiteral("code"),              QStringLiteral("status"),        QStringLiteral("messageProviderId"), QStringLiteral("eboxType"),   QStringLiteral("apiSupportedVersion"),
        QStringLiteral("validityPeriodUnit"), QStringLiteral("language"),      QStringLiteral("qlang"),             QStringLiteral("type"),
        QStringLiteral("Code"),              QStringLiteral("Fase"),          QStringLiteral("Type"),              QStringLiteral("Rol"),        QStringLiteral("Versie"),      QStringLiteral("faultcode")};
    return names;
}

bool isDate(const QString &text) { return text.size() >= 10 && text.size() <= 40 && (parseDate(text) || parseMoment(text)); }

bool isSmallNumber(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{1,5}\\z"));
    return shape.match(text).hasMatch();
}

bool isVersion(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[vV][0-9.]{1,6}\\z"));
    return shape.match(text).hasMatch();
}

/// One pseudo-random number after the other, the same ones for the same seed.
class Stream {
public:
    explicit Stream(QByteArray seed) : m_block(std::move(seed)) {}
    int below(int limit)
    {
        if (m_at + 2 > m_block.size()) {
            m_block = QMessageAuthenticationCode::hash(m_block, "next", QCryptographicHash::Sha256);
            m_at = 0;
        }
        const int number = (uchar(m_block.at(m_at)) << 8) | uchar(m_block.at(m_at + 1));
        m_at += 2;
        return number % limit;
    }
    QString number(int digits)
    {
        QString text;
        for (int i = 0; i < digits; ++i)
            text += QChar(u'0' + below(10));
        return text;
    }

private:
    QByteArray m_block;
    qsizetype m_at = 0;
};

int mod97(const QString &digits)
{
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + c.digitValue()) % 97;
    return rest;
}

QString two(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

/// `digits` of `shape` replaced one by one by those of `with`; everything else stays.
QString poured(const QString &shape, const QString &with)
{
    QString out = shape;
    qsizetype next = 0;
    for (QChar &c : out) {
        if (c.isLetterOrNumber() && next < with.size())
            c = with.at(next++);
    }
    return out;
}

QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

bool isBare(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9 ./+*-]+\\z"));
    return shape.match(text).hasMatch();
}

} // namespace

Redactor::Redactor(const QByteArray &key) : m_key(key) {}

QByteArray Redactor::seedOf(const QString &original, int attempt) const
{
    return QMessageAuthenticationCode::hash(QByteArray::number(attempt) + original.toUtf8(), m_key, QCryptographicHash::Sha256);
}

/// A run of digits, or digits with separators: another one of the same kind.
QString Redactor::digits(const QString &original, const QByteArray &seed) const
{
    Stream stream(seed);
    const QString bare = plain(original);
    QString with;
    if (const auto insz = Insz::parse(bare); insz && insz->isValid() && bare.size() == 11) {
        const QString nine = two(50 + stream.below(50)) + two(1 + stream.below(12)) + two(1 + stream.below(28)) + QStringLiteral("%1").arg(1 + stream.below(997), 3, 10, QLatin1Char('0'));
        with = nine + two(97 - mod97(nine));
    } else if (const auto kbo = Kbo::parse(bare); kbo && kbo->isValid() && bare.size() == 10) {
        const QString eight = QChar(u'0' + stream.below(2)) + stream.number(7);
        with = eight + two(97 - mod97(eight));
    } else if (const auto ogm = Ogm::parse(bare); ogm && ogm->isValid() && bare.size() == 12) {
        const QString ten = stream.number(10);
        with = ten + two(mod97(ten) == 0 ? 97 : mod97(ten));
    } else {
        with = stream.number(int(bare.size()));
        if (!with.isEmpty() && with.at(0) == u'0' && bare.at(0) != u'0')
            with[0] = u'1';
    }
    return poured(original, with);
}

QString Redactor::made(const QString &original, int attempt) const
{
    const QByteArray seed = seedOf(original, attempt);
    if (const auto iban = Iban::parse(original); iban && iban->isValid() && original.at(0).isUpper()) {
        Stream stream(seed);
        const QString old = iban->text();
        QString account;
        for (const QChar c : old.mid(4))
            account += c.isDigit() ? QChar(u'0' + stream.below(10)) : c;
        if (old.startsWith(QLatin1String("BE"))) {
            const int check = mod97(account.left(10));
            account = account.left(10) + two(check == 0 ? 97 : check);
        }
        QString letters;
        for (const QChar c : account + old.left(2) + QStringLiteral("00"))
            letters += c.isDigit() ? QString(c) : QString::number(c.toLatin1() - 'A' + 10);
        return poured(original, old.left(2) + two(98 - mod97(letters)) + account);
    }
    if (isBare(original) && plain(original).size() >= 6)
        return digits(original, seed);

    Stream stream(seed);
    QString out;
    for (const QChar c : original)
        out += !c.isLetter() ? c : c.isUpper() ? QChar(u'A' + stream.below(26)) : QChar(u'a' + stream.below(26));
    // A national number in its groups has no long run of digits.
    static const QRegularExpression run(QStringLiteral("(?<![0-9])[0-9]{2}[. -]?[0-9]{2}[. -]?[0-9]{2}[. -]?[0-9]{3}[. -]?[0-9]{2}(?![0-9])|[0-9]{6,}"));
    auto it = run.globalMatch(original);
    while (it.hasNext()) {
        const auto match = it.next();
        out.replace(match.capturedStart(), match.capturedLength(), digits(match.captured(), seedOf(match.captured(), attempt)));
    }
    return out;
}

QString Redactor::text(const QString &original)
{
    if (original.isEmpty())
        return original;
    const auto known = m_done.constFind(original);
    if (known != m_done.constEnd())
        return *known;
    // Two ids must not become one.
    QString other;
    for (int attempt = 0; attempt < 200; ++attempt) {
        other = made(original, attempt);
        if (!m_used.contains(other))
            break;
    }
    m_used.insert(other);
    m_done.insert(original, other);
    return other;
}

/// An address inside a body: only words of the interfaces stay.
QString Redactor::href(const QString &original)
{
    static const QSet<QString> words{QString(),
                                     QStringLiteral("REST"),
                                     QStringLiteral("ebox"),
                                     QStringLiteral("citizen"),
                                     QStringLiteral("enterprise"),
                                     QStringLiteral("messages"),
                                     QStringLiteral("messageRegistry"),
                                     QStringLiteral("messageProviders"),
                                     QStringLiteral("attachments"),
                                     QStringLiteral("content"),
                                     QStringLiteral("body"),
                                     QStringLiteral("paymentData"),
                                     QStringLiteral("referenceData"),
                                     QStringLiteral("messageTypes"),
                                     QStringLiteral("senderApplications"),
                                     QStringLiteral("senderOrganizations"),
                                     QStringLiteral("images"),
                                     QStringLiteral("certificates"),
                                     QStringLiteral("download"),
                                     QStringLiteral("api"),
                                     QStringLiteral("forms"),
                                     QStringLiteral("nl"),
                                     QStringLiteral("fr"),
                                     QStringLiteral("de"),
                                     QStringLiteral("en")};
    const QUrl url(original);
    QStringList parts = url.path(QUrl::FullyDecoded).split(u'/');
    for (QString &part : parts) {
        if (!words.contains(part) && !m_names.contains(part) && !isVersion(part))
            part = text(part);
    }
    return changed(url, parts.join(u'/')).toString(QUrl::FullyEncoded);
}

QUrl Redactor::url(const QUrl &original, const QString &route)
{
    // What stands before the route is the address from the source file or the federation list; inside it the names of the interface stay.
    QStringList parts = original.path(QUrl::FullyDecoded).split(u'/');
    const QStringList names = route.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    const qsizetype first = std::max<qsizetype>(0, parts.size() - names.size());
    for (qsizetype i = 0; i < first; ++i)
        m_names.insert(parts.at(i));
    for (qsizetype i = first; i < parts.size(); ++i) {
        // Where the person's number goes stands no number yet.
        if (names.at(i - (parts.size() - names.size())).startsWith(u'{') && parts.at(i) != kPersonInsz)
            parts[i] = text(parts.at(i));
        else
            m_names.insert(parts.at(i));
    }
    return changed(original, parts.join(u'/'));
}

QUrl Redactor::changed(const QUrl &original, const QString &path)
{
    QUrl url = original;
    url.setUserInfo(QString());
    url.setFragment(QString());
    url.setPath(path, QUrl::DecodedMode);
    if (original.hasQuery()) {
        QUrlQuery query;
        const auto items = QUrlQuery(original).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            query.addQueryItem(name, isDate(value) || isSmallNumber(value) ? value : text(value));
        url.setQuery(query);
    }
    return url;
}

QJsonValue Redactor::value(const QString &key, const QJsonValue &original)
{
    if (original.isArray()) {
        QJsonArray out;
        const QJsonArray in = original.toArray();
        for (const QJsonValue each : in)
            out << value(key, each);
        return out;
    }
    if (original.isObject()) {
        QJsonObject out;
        const QJsonObject in = original.toObject();
        for (auto it = in.begin(); it != in.end(); ++it)
            out.insert(it.key(), value(it.key(), it.value()));
        return out;
    }
    if (original.isDouble()) {
        const double number = original.toDouble();
        if (std::abs(number) < 100'000 || std::abs(number) > 9e15 || number != std::floor(number))
            return original;
        const QString other = text(QString::number(original.toInteger()).remove(u'-'));
        return number < 0 ? -other.toLongLong() : other.toLongLong();
    }
    if (!original.isString())
        return original;
    const QString told = original.toString();
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z0-9_./+ -]{1,100}\\z"));
    if (told.isEmpty() || isDate(told) || (technical().contains(key) && word.match(told).hasMatch()))
        return original;
    if (key == QLatin1String("messageProviderUrl"))
        return changed(QUrl(told), QUrl(told).path(QUrl::FullyDecoded)).toString(QUrl::FullyEncoded); // where to go on
    if (told.startsWith(QLatin1String("http://")) || told.startsWith(QLatin1String("https://")) || (told.startsWith(u'/') && key.endsWith(QLatin1String("ref"), Qt::CaseInsensitive)))
        return href(told);
    return text(told);
}

/// Tags and namespaces stay, remarks go; texts and attributes change as the values of JSON do. Nothing when it is not whole, or has a document type.
std::optional<QByteArray> Redactor::xml(const QByteArray &bytes)
{
    static const QRegularExpression time(QStringLiteral("\\A[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?\\z"));
    const auto changedText = [&](const QString &name, const QString &told) {
        const QString bare = told.trimmed();
        const bool stays = bare.isEmpty() || isSmallNumber(bare) || time.match(bare).hasMatch() || bare == QLatin1String("Bron"); // which says what the value beside it is
        return stays ? told : QString(told).replace(bare, value(name, bare).toString());
    };
    QByteArray out;
    QXmlStreamReader in(bytes);
    QXmlStreamWriter writer(&out);
    QStringList names;
    QString text; // it may come in pieces
    const auto flush = [&] {
        if (!text.isEmpty())
            writer.writeCharacters(changedText(names.value(names.size() - 1), text));
        text.clear();
    };
    while (!in.atEnd()) {
        switch (in.readNext()) {
        case QXmlStreamReader::StartElement: {
            flush();
            names << in.name().toString();
            const auto declared = in.namespaceDeclarations();
            for (const QXmlStreamNamespaceDeclaration &one : declared)
                writer.writeNamespace(one.namespaceUri().toString(), one.prefix().toString());
            writer.writeStartElement(in.namespaceUri().toString(), in.name().toString());
            const auto attributes = in.attributes();
            for (const QXmlStreamAttribute &one : attributes)
                writer.writeAttribute(one.namespaceUri().toString(), one.name().toString(), changedText(one.name().toString(), one.value().toString()));
            break;
        }
        case QXmlStreamReader::EndElement:
            flush();
            names.removeLast();
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            text += in.text();
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return std::nullopt;
        default:
            break;
        }
    }
    return in.hasError() ? std::nullopt : std::optional(out);
}

/// Not JSON, or JSON that was cut: letters change wherever they are no name of a member, no tag and no literal.
QByteArray Redactor::loose(const QByteArray &bytes)
{
    const QString all = QString::fromUtf8(bytes);
    static const QRegularExpression token(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"(?=\\s*:)|</?[A-Za-z][A-Za-z0-9:_-]*|\\b(?:true|false|null)\\b|\\\\[a-z0-9\"\\\\/]|([\\p{L}0-9]+)"));
    QString out;
    qsizetype from = 0;
    auto it = token.globalMatch(all);
    while (it.hasNext()) {
        const auto match = it.next();
        out += all.mid(from, match.capturedStart() - from);
        out += match.captured(1).isEmpty() ? match.captured() : text(match.captured(1));
        from = match.capturedEnd();
    }
    return (out + all.mid(from)).toUtf8();
}

QByteArray Redactor::body(const QByteArray &bytes, const QString &contentType)
{
    if (bytes.isEmpty() || (contentType.startsWith(QLatin1String("image/")) && !contentType.contains(QLatin1String("svg"))))
        return bytes;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isArray())
        return QJsonDocument(value(QString(), document.array()).toArray()).toJson(QJsonDocument::Compact);
    if (document.isObject())
        return QJsonDocument(value(QString(), document.object()).toObject()).toJson(QJsonDocument::Compact);
    if (contentType == QLatin1String("text/xml") || contentType.endsWith(QLatin1String("/xml")) || contentType.endsWith(QLatin1String("soap+xml"))) {
        if (const auto other = xml(bytes))
            return *other;
    }
    return loose(bytes);
}

} // namespace overzicht
