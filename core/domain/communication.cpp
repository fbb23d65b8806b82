// SPDX-License-Identifier: EUPL-1.2
#include "domain/communication.h"

#include <QRegularExpression>

#include <unicode/uchar.h>

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kLongest = 2000, kDigits = 12;

/// As it reads, in plain signs: full-width and foreign digits, every dash, slash, plus and star as the one of a keyboard, and without what cannot be seen.
QString plain(const QString &told)
{
    QString out;
    for (const uint sign : told.left(kLongest).normalized(QString::NormalizationForm_KC).toUcs4()) {
        static const QList<uint> slashes{0x2044, 0x2215, 0x2571, 0x29F8}, pluses{0x2795, 0x271A, 0x271B}, stars{0x204E, 0x2217, 0x22C6, 0x2731, 0x273B};
        if (u_hasBinaryProperty(UChar32(sign), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || QChar::category(sign) == QChar::Other_Format)
            continue;
        if (QChar::category(sign) == QChar::Number_DecimalDigit)
            out += QChar(u'0' + QChar::digitValue(sign));
        else if (QChar::isSpace(sign) || QChar::category(sign) == QChar::Other_Control)
            out += u' ';
        else if (QChar::category(sign) == QChar::Punctuation_Dash || sign == 0x2212)
            out += u'-';
        else if (slashes.contains(sign))
            out += u'/';
        else if (pluses.contains(sign))
            out += u'+';
        else if (stars.contains(sign))
            out += u'*';
        else
            out += QStringView(QChar::fromUcs4(sign));
    }
    return out;
}

/// An expression with names for what comes back in them. A sign is a digit, or a letter that is taken for one.
QRegularExpression pattern(QString text)
{
    text.replace(QLatin1String("<number>"), QLatin1String("(<sign>{3}[ ./|-]{0,3}<sign>{4}[ ./|-]{0,3}<sign>{5}(?!<sign>)|<sign>(?:[ ./|-]{0,3}<sign>){8,20})"))
        .replace(QLatin1String("<frame>"), QLatin1String("[+*](?: *[+*])"))
        .replace(QLatin1String("<sign>"), QLatin1String("[0-9OIl\\x{39F}\\x{41E}\\x{399}\\x{406}]"));
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// What looks like structured communications in a text of more than that, each taken out of what is looked at next.
class Found {
public:
    explicit Found(QString text) : m_text(std::move(text)) {}

    void framed()
    {
        // The frame behind one may be the one before the next.
        static const QRegularExpression between = pattern(QStringLiteral("(<frame>+)([^+*]{1,60})(?=(<frame>+))"));
        take(between, 2, [](const QRegularExpressionMatch &match, qsizetype digits, qsizetype letters) {
            const bool thick = std::max(match.captured(1).count(match.captured(1).at(0)), match.captured(3).count(match.captured(3).at(0))) > 2;
            return digits >= (thick ? 1 : 10) && digits >= letters;
        });
        static const QRegularExpression before = pattern(QStringLiteral("<frame>{2,} *<number>")), behind = pattern(QStringLiteral("<number> *<frame>{2,}"));
        if (m_all.isEmpty()) {
            take(before, 1, isNumber);
            take(behind, 1, isNumber);
        }
    }

    void shaped()
    {
        static const QRegularExpression shape = pattern(QStringLiteral("(?<![\\p{L}\\p{N}/])(<sign>{3} */ *<sign>{4} */ *<sign>{5})(?![\\p{L}\\p{N}/])"));
        take(shape, 1, isNumber);
    }

    void named()
    {
        static const QRegularExpression name = pattern(QStringLiteral("(?<!\\p{L})(?:O\\.?G\\.?M\\.?|V\\.?C\\.?S\\.?|gestructureerde +mededeling|communication +structur[ée]e|strukturierte +mitteilung|structured +communication)"
                                                                      "(?!\\p{L})[^\\p{L}\\p{N}]{0,8}(?:(?:n[or]?|nummer|num[ée]ro|number)(?!\\p{L})[^\\p{L}\\p{N}]{0,4})?<number>"));
        take(name, 1, isNumber);
    }

    Communication all() const
    {
        if (m_all.isEmpty())
            return {};
        if (std::any_of(m_all.cbegin(), m_all.cend(), [this](const auto &one) { return one && m_all.first() && *one != *m_all.first(); }))
            return {{}, Communication::Flaw::Several};
        if (!std::all_of(m_all.cbegin(), m_all.cend(), [](const auto &one) { return one.has_value(); }))
            return {{}, Communication::Flaw::NotWhole};
        return {m_all.first()};
    }

private:
    static bool isNumber(const QRegularExpressionMatch &, qsizetype digits, qsizetype) { return digits > 8; }

    template <typename IsOne>
    void take(const QRegularExpression &expression, int group, IsOne isOne)
    {
        const QString text = m_text;
        for (auto all = expression.globalMatch(text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            QString signs = match.captured(group); // between what parts them
            signs.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
            const qsizetype digits = std::count_if(signs.cbegin(), signs.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
            if (!isOne(match, digits, signs.size() - digits))
                continue;
            m_all << Ogm::parse(signs);
            m_text.replace(match.capturedStart(group), match.capturedLength(group), QString(match.capturedLength(group), u'#'));
        }
    }

    QString m_text;
    QList<std::optional<Ogm>> m_all;
};

} // namespace

Communication communicationIn(const QString &told)
{
    const QString text = plain(told);
    const auto isSign = [](QChar c) { return c.isLetterOrNumber() || c == u'+' || c == u'*'; };
    const auto first = std::find_if(text.cbegin(), text.cend(), isSign);
    const auto last = std::find_if(text.crbegin(), std::make_reverse_iterator(first), isSign).base();
    const QString whole(first, last - first); // without quotes or brackets around it
    if (whole.isEmpty())
        return {};
    if (const auto structured = Ogm::parse(whole))
        return {structured};
    if (whole.size() < kDigits && std::all_of(whole.cbegin(), whole.cend(), [](QChar c) { return c.isDigit(); })) {
        const auto padded = Ogm::parse(whole.rightJustified(kDigits, u'0')); // somewhere on its way it was a number
        return {padded && padded->isValid() ? padded : std::nullopt};
    }
    Found found(text);
    found.framed();
    found.shaped();
    found.named();
    return found.all();
}

QString bareWords(const QString &told)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return (std::all_of(told.cbegin(), told.cend(), isPlain) ? told.left(kLongest) : plain(told)).toCaseFolded().remove(u' '); // most are, and are held against many
}

std::optional<CreditorReference> creditorReferenceIn(const QString &told) { return CreditorReference::parse(plain(told)); }

QString oneCommunication(const QString &told)
{
    if (const auto structured = communicationIn(told).structured)
        return structured->shown();
    const auto creditor = creditorReferenceIn(told);
    return creditor ? creditor->text() : bareWords(told);
}

} // namespace overzicht
