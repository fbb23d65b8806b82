// SPDX-License-Identifier: EUPL-1.2
#include "mail/mail_head.h"

#include "base/local_time.h"
#include "domain/announcement.h"
#include "domain/safe_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace overzicht {

namespace {

constexpr const char *kNames[] = {"from", "date", "subject", "message-id"};
constexpr qsizetype kLongestName = 100, kLongestDate = 200;
constexpr int kMostWords = 200; // encoded words in a subject

bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// Where the name of a field ends; -1 = the line begins none.
qsizetype colonOf(const QByteArray &line)
{
    const qsizetype colon = line.left(kLongestName).indexOf(':');
    if (colon < 1)
        return -1;
    // Blanks before the colon are an obsolete form of an honest field.
    const QByteArray name = line.left(colon).trimmed();
    return !name.isEmpty() && !isBlank(line.at(0)) && std::all_of(name.cbegin(), name.cend(), [](char c) { return c > ' ' && c < 0x7f; }) ? colon : -1;
}

QString fromWindows(const QByteArray &bytes)
{
    static constexpr char16_t high[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString text;
    for (const char c : bytes) {
        const uchar byte = uchar(c);
        text += byte >= 0x80 && byte < 0xa0 ? QChar(high[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

QString fromLatin9(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    static constexpr char16_t others[][2] = {{0xA4, 0x20AC}, {0xA6, 0x0160}, {0xA8, 0x0161}, {0xB4, 0x017D}, {0xB8, 0x017E}, {0xBC, 0x0152}, {0xBD, 0x0153}, {0xBE, 0x0178}};
    for (const auto &[latin1, latin9] : others)
        text.replace(QChar(latin1), QChar(latin9));
    return text;
}

/// Bytes that no charset was told of: UTF-8 when they are, else what most programs wrote before it.
QString guessed(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows(bytes) : text;
}

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset == "utf-8" || charset == "utf8" || charset == "us-ascii")
        return QString::fromUtf8(bytes);
    if (charset == "iso-8859-1" || charset == "windows-1252" || charset == "cp1252" || charset == "latin1")
        return fromWindows(bytes);
    if (charset == "iso-8859-15")
        return fromLatin9(bytes);
    return QString(QChar(QChar::ReplacementCharacter));
}

QByteArray fromQuoted(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        bool isHex = false;
        const uint byte = c == '=' && i + 2 < text.size() ? text.mid(i + 1, 2).toUInt(&isHex, 16) : 0;
        if (isHex) {
            bytes += char(byte);
            i += 2;
        } else {
            bytes += c == '_' ? ' ' : c;
        }
    }
    return bytes;
}

/// One encoded word: "=?charset*language?B|Q?text?=".
struct EncodedWord {
    QByteArray charset, bytes;
    qsizetype end = 0; ///< behind it
};

std::optional<EncodedWord> encodedWordAt(const QByteArray &text, qsizetype at)
{
    const qsizetype charset = at + 2, encoding = text.indexOf('?', charset) + 1;
    if (encoding == 0 || encoding - charset < 2 || encoding + 1 >= text.size() || text.at(encoding + 1) != '?')
        return std::nullopt;
    const qsizetype words = encoding + 2, end = text.indexOf('?', words);
    if (end < 0 || end + 1 >= text.size() || text.at(end + 1) != '=')
        return std::nullopt;
    EncodedWord word{text.mid(charset, encoding - 1 - charset).toLower(), {}, end + 2};
    if (const qsizetype language = word.charset.indexOf('*'); language >= 0)
        word.charset.truncate(language);
    const QByteArray told = text.mid(words, end - words);
    switch (text.at(encoding)) {
    case 'b': case 'B': word.bytes = QByteArray::fromBase64(told); break;
    case 'q': case 'Q': word.bytes = fromQuoted(told); break;
    default: return std::nullopt;
    }
    return word;
}

int offsetOf(const QString &zone) ///< seconds east of UTC
{
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        const int seconds = QStringView(zone).mid(1, 2).toInt() * 3600 + QStringView(zone).mid(3, 2).toInt() * 60;
        return zone.startsWith(u'-') ? -seconds : seconds;
    }
    static constexpr std::pair<const char *, int> named[] = {{"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}, {"CET", 1}, {"CEST", 2}};
    for (const auto &[name, hours] : named) {
        if (zone.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return hours * 3600;
    }
    return 0; // "UT", "GMT", "Z", and whatever else: "should be considered equivalent to -0000" (section 4.3)
}

/// Without what stands between round brackets, which may hold more of them.
QByteArray withoutComments(const QByteArray &text)
{
    QByteArray bare;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (depth > 0 && c == '\\')
            ++i;
        else if (c == '(')
            ++depth;
        else if (c == ')' && depth > 0)
            --depth;
        else if (depth == 0)
            bare += c;
    }
    return bare;
}

} // namespace

bool MailHead::isField(const QByteArray &line) { return colonOf(line) > 0; }

QByteArray MailHead::value(Name name) const
{
    const Field &field = m_fields[size_t(name)];
    return isTooLong() || field.times != 1 || field.value.size() > kLongestField ? QByteArray() : field.value.trimmed();
}

void MailHead::line(const QByteArray &line)
{
    m_bytes += line.size() + 1;
    if (isTooLong())
        return;
    if (!line.isEmpty() && isBlank(line.at(0))) {
        if (m_now && m_now->value.size() <= kLongestField)
            m_now->value += line;
        return;
    }
    m_now = nullptr;
    const qsizetype colon = colonOf(line);
    if (colon < 0)
        return; // what is no field, and no part of one, says nothing
    const QByteArray name = line.left(colon).trimmed().toLower();
    for (int i = 0; i < Count; ++i) {
        if (name != kNames[i])
            continue;
        m_now = &m_fields[size_t(i)];
        if (m_now->times++ == 0)
            m_now->value = line.mid(colon + 1);
    }
}

void MailHead::more(const QByteArray &rest)
{
    m_bytes += rest.size();
    if (m_now && !isTooLong() && m_now->value.size() <= kLongestField)
        m_now->value += rest;
}

QByteArray addressIn(const QByteArray &from)
{
    QByteArray bare, angled;
    int comment = 0, angles = 0;
    bool isQuoted = false, isInside = false;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const char c = from.at(i);
        if (isQuoted || comment > 0) {
            if (c == '\\')
                ++i;
            else if (isQuoted)
                isQuoted = c != '"';
            else
                comment += c == '(' ? 1 : c == ')' ? -1 : 0;
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == '(') {
            comment = 1;
        } else if (c == ',' || c == ';' || c == ':') {
            return {}; // several, a group, or a route
        } else if (c == '<') {
            isInside = true;
            ++angles;
        } else if (c == '>') {
            isInside = false;
        } else {
            (isInside ? angled : bare) += c;
        }
    }
    if (isQuoted || comment > 0 || isInside || angles > 1)
        return {};
    const QByteArray address = (angles == 1 ? angled : bare).trimmed().toLower();
    const qsizetype at = address.indexOf('@');
    const QByteArray host = address.mid(at + 1);
    const auto isOfLocal = [](char c) { return c > ' ' && c < 0x7f; };
    const auto isOfHost = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-'; };
    if (at < 1 || host.isEmpty() || !std::all_of(address.cbegin(), address.cbegin() + at, isOfLocal) || !std::all_of(host.cbegin(), host.cend(), isOfHost))
        return {};
    return host.startsWith('.') || host.endsWith('.') || host.contains("..") ? QByteArray() : address;
}

std::optional<QDateTime> momentIn(const QByteArray &date)
{
    static const QRegularExpression form(QStringLiteral("^(?:[A-Za-z]{3,9}\\s*,?\\s*)?(\\d{1,2})\\s+([A-Za-z]{3})\\s+(\\d{4}|\\d{2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-](?:[01]\\d|2[0-3])[0-5]\\d|[A-Za-z]{1,5})?$"));
    static constexpr const char *months[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    if (date.size() > kLongestDate)
        return std::nullopt;
    const auto match = form.match(QString::fromLatin1(withoutComments(date)).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray word = match.captured(2).toLower().toLatin1();
    const auto month = std::find_if(std::begin(months), std::end(months), [&](const char *name) { return word == name; });
    int year = match.captured(3).toInt();
    if (match.capturedLength(3) == 2)
        year += year < 50 ? 2000 : 1900;
    const QDate day(year, int(month - std::begin(months)) + 1, match.captured(1).toInt());
    const int second = match.captured(6).toInt();
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), second == 60 ? 59 : second); // a leap second
    if (month == std::end(months) || !day.isValid() || !time.isValid())
        return std::nullopt;
    const QString zone = match.captured(7);
    return zone.isEmpty() ? QDateTime(day, time, brussels()).toUTC() : QDateTime(day, time, Qt::UTC).addSecs(-offsetOf(zone));
}

QString subjectIn(const QByteArray &subject)
{
    QString text;
    QByteArray raw;
    EncodedWord together; // words of one charset that stand beside each other: a letter may be cut between them
    const auto endWord = [&] {
        if (!together.charset.isEmpty())
            text += decoded(together.bytes, together.charset);
        together = {};
    };
    const auto endRaw = [&] {
        text += guessed(raw);
        raw.clear();
    };
    int words = 0;
    for (qsizetype i = 0; i < subject.size();) {
        const bool begins = words < kMostWords && subject.at(i) == '=' && i + 1 < subject.size() && subject.at(i + 1) == '?';
        const auto word = begins ? encodedWordAt(subject, i) : std::nullopt;
        if (!word) {
            raw += subject.at(i++);
            continue;
        }
        ++words;
        i = word->end;
        const bool isBeside = !together.charset.isEmpty() && std::all_of(raw.cbegin(), raw.cend(), isBlank); // blanks between two of them are no part of the text
        if (isBeside)
            raw.clear();
        if (!isBeside || word->charset != together.charset) {
            endWord();
            endRaw();
            together.charset = word->charset;
        }
        together.bytes += word->bytes;
    }
    endWord();
    endRaw();
    return safeLine(text, Announcement::kLongestSubject);
}

} // namespace overzicht
