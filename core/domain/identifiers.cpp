// SPDX-License-Identifier: EUPL-1.2
#include "domain/identifiers.h"

#include <QRegularExpression>

#include <algorithm>

namespace overzicht {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// The digits of a number as people write it; nothing when anything but digits and separators stands in it.
std::optional<QString> onlyDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != u' ' && c != u'.' && c != u'-' && c != u'/')
            return std::nullopt;
    }
    return digits;
}

/// A BBAN check as ISO 7064: letters count as 10…35.
int mod97(const QString &text)
{
    int rest = 0;
    for (const QChar c : text) {
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest;
}

QString inFours(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            shown += u' ';
        shown += text.at(i);
    }
    return shown;
}

} // namespace

std::optional<Insz> Insz::parse(const QString &text)
{
    const auto digits = onlyDigits(text);
    if (!digits || digits->size() != 11)
        return std::nullopt;
    return Insz(*digits);
}

static bool inszCheck(const QString &digits, bool from2000)
{
    const qint64 first = digits.left(9).toLongLong() + (from2000 ? 2'000'000'000 : 0);
    return 97 - first % 97 == digits.right(2).toInt();
}

bool Insz::isValid() const { return inszCheck(m_digits, false) || inszCheck(m_digits, true); }

static int inszMonth(const QString &digits) { return digits.mid(2, 2).toInt(); }

bool Insz::isBis() const { return inszMonth(m_digits) >= 20 && inszMonth(m_digits) <= 52; }

bool Insz::isTestRange() const { return inszMonth(m_digits) >= 60 && inszMonth(m_digits) <= 92; }

std::optional<QDate> Insz::born() const
{
    if (!isValid())
        return std::nullopt;
    const int year = m_digits.left(2).toInt() + (inszCheck(m_digits, false) ? 1900 : 2000);
    const QDate day(year, inszMonth(m_digits) % 20, m_digits.mid(4, 2).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString Insz::masked() const { return QStringLiteral("%1.%2.**-***.**").arg(m_digits.left(2), m_digits.mid(2, 2)); }

static const QRegularExpression &inszShape()
{
    static const QRegularExpression shape(QStringLiteral("(?<![0-9])[0-9]{2}[. /-]?[0-9]{2}[. /-]?[0-9]{2}[. /-]?[0-9]{3}[. /-]?[0-9]{2}(?![0-9])"));
    return shape;
}

bool holdsNationalNumber(const QString &text)
{
    auto all = inszShape().globalMatch(text);
    while (all.hasNext()) {
        const auto number = Insz::parse(all.next().captured());
        if (number && number->isValid())
            return true;
    }
    return false;
}

QString withoutNationalNumbers(const QString &text) { return QString(text).replace(inszShape(), QStringLiteral("***")); }

std::optional<Kbo> Kbo::parse(const QString &text)
{
    auto digits = onlyDigits(text);
    if (digits && digits->size() == 9)
        digits->prepend(u'0');
    if (!digits || digits->size() != 10 || digits->at(0) > u'1')
        return std::nullopt;
    return Kbo(*digits);
}

bool Kbo::isValid() const { return 97 - m_digits.left(8).toLongLong() % 97 == m_digits.right(2).toInt(); }

QString Kbo::shown() const { return QStringLiteral("%1.%2.%3").arg(m_digits.left(4), m_digits.mid(4, 3), m_digits.right(3)); }

std::optional<Ogm> Ogm::parse(const QString &text)
{
    QString bare = text.trimmed();
    for (const QLatin1String frame : {QLatin1String("+++"), QLatin1String("***")}) {
        if (bare.startsWith(frame) && bare.endsWith(frame) && bare.size() > 6)
            bare = bare.mid(3, bare.size() - 6);
    }
    const auto digits = onlyDigits(bare);
    if (!digits || digits->size() != 12)
        return std::nullopt;
    return Ogm(*digits);
}

bool Ogm::isValid() const
{
    const qint64 rest = m_digits.left(10).toLongLong() % 97;
    return (rest == 0 ? 97 : rest) == m_digits.right(2).toInt();
}

QString Ogm::shown() const { return QStringLiteral("+++%1/%2/%3+++").arg(m_digits.left(3), m_digits.mid(3, 4), m_digits.right(5)); }

std::optional<CreditorReference> CreditorReference::parse(const QString &text)
{
    const QString bare = text.toUpper().remove(u' ');
    const auto isSign = [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); };
    if (bare.size() < 5 || bare.size() > 25 || !bare.startsWith(QLatin1String("RF")) || !isDigit(bare.at(2)) || !isDigit(bare.at(3)) || !std::all_of(bare.cbegin(), bare.cend(), isSign))
        return std::nullopt;
    return CreditorReference(bare);
}

bool CreditorReference::isValid() const { return mod97(m_text.mid(4) + m_text.left(4)) == 1; }

std::optional<Iban> Iban::parse(const QString &text)
{
    QString bare;
    for (const QChar c : text.toUpper()) {
        if (c == u' ')
            continue;
        if (!isDigit(c) && !(c >= u'A' && c <= u'Z'))
            return std::nullopt;
        bare += c;
    }
    const Iban iban(bare);
    return iban.hasShape() ? std::optional(iban) : std::nullopt;
}

Iban Iban::asTold(const QString &text)
{
    if (const auto iban = parse(text))
        return *iban;
    QString bare;
    for (const QChar c : text.left(1000).toUpper()) {
        if (bare.size() < 34 && (isDigit(c) || (c >= u'A' && c <= u'Z')))
            bare += c;
    }
    return Iban(bare.isEmpty() ? QStringLiteral("?") : bare);
}

bool Iban::hasShape() const
{
    const QString &bare = m_text;
    const bool shape = bare.size() >= 15 && bare.size() <= 34 && bare.at(0).isLetter() && bare.at(1).isLetter() && isDigit(bare.at(2)) && isDigit(bare.at(3));
    return shape && !(bare.startsWith(QLatin1String("BE")) && bare.size() != 16);
}

bool Iban::isValid() const { return hasShape() && mod97(m_text.mid(4) + m_text.left(4)) == 1; }

QString Iban::shown() const { return inFours(m_text); }

QString Iban::masked() const { return QStringLiteral("%1 •••• •••• %2").arg(m_text.left(4), m_text.right(4)); }

} // namespace overzicht
