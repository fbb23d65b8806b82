// SPDX-License-Identifier: EUPL-1.2
#include "domain/look_alike.h"

#include "domain/safe_text.h"

#include <unicode/uchar.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

namespace overzicht {

namespace {

struct Closing {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

/// Never changed after it was made, so that any thread may use it.
const USpoofChecker *checker()
{
    static const std::unique_ptr<USpoofChecker, Closing> one = [] {
        UErrorCode status = U_ZERO_ERROR;
        USpoofChecker *made = uspoof_open(&status);
        return std::unique_ptr<USpoofChecker, Closing>(U_SUCCESS(status) ? made : nullptr);
    }();
    return one.get();
}

/// One letter may become many; what is longer than this has no skeleton of ours.
constexpr int kMostUnits = 20 * kLongestLine;

QString confusable(const QString &text)
{
    if (!checker())
        return text;
    QString out(kMostUnits, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = uspoof_getSkeleton(checker(), 0, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), reinterpret_cast<UChar *>(out.data()), kMostUnits, &status);
    return U_SUCCESS(status) && size <= kMostUnits ? out.left(size) : text;
}

/// Letters and digits without their marks, and without what shows as nothing: to Unicode some of that (the Hangul fillers) is a letter.
QString bare(const QString &text)
{
    QString out;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < apart.size(); ++i) {
        const bool pair = apart.at(i).isHighSurrogate() && i + 1 < apart.size() && apart.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(apart.at(i), apart.at(i + 1)) : apart.at(i).unicode();
        if (QChar::isLetterOrNumber(c) && !u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            out += apart.mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return out;
}

/// What a digit is written for.
QChar letterFor(QChar digit)
{
    static constexpr QStringView letters = u"olzeasbtbg";
    return digit >= u'0' && digit <= u'9' ? letters.at(digit.unicode() - u'0') : digit;
}

} // namespace

QString smallCapitalsAsCapitals(QString text)
{
    // Letters of their own to Unicode, that stand for no others: it finds them like each other only (ᴋ, к and ĸ; ᴍ, м and ʍ), and not like the capitals.
    static constexpr QStringView small = u"ᴀᴃʙᴄᴅᴇꜰɢʜɪᴊᴋĸʟᴌᴍʍɴᴎᴏᴘꞯʀᴙꜱᴛᴜᴠᴡʏᴢ", capital = u"ABBCDEFGHIJKKLLMMNNOPQRRSTUVWYZ";
    static_assert(small.size() == capital.size());
    for (QChar &c : text) {
        if (const qsizetype at = small.indexOf(c); at >= 0)
            c = capital.at(at);
    }
    return text;
}

QString skeleton(const QString &name)
{
    // First as it stands: what Unicode says a sign stands for, or that it is no letter, does not say what it looks like (Greek ϲ stands for a sigma and looks like a c).
    QString looks = bare(confusable(bare(confusable(name.left(kLongestLine))))).toCaseFolded();
    // In one case only afterwards: a capital may look like a letter (Greek Ν) that its small form (ν) does not look like. What a skeleton then tells apart by case
    // alone is made one again: a capital I, a small l and a 1 are one sign in many typefaces, and a small m is written as rn. A w is written as vv; that way round, because
    // three of them would be read in two ways.
    looks = smallCapitalsAsCapitals(looks).toCaseFolded();
    std::transform(looks.cbegin(), looks.cend(), looks.begin(), letterFor);
    return looks.replace(u'i', u'l').replace(QChar(0x131), u'l').replace(QLatin1String("rn"), QLatin1String("m")).replace(u'w', QLatin1String("vv"));
}

bool passesForLetter(char32_t sign)
{
    return !QChar::isLetterOrNumber(sign) && !QChar::isMark(sign) && !QChar::isSpace(sign) && !bare(confusable(QString::fromUcs4(&sign, 1))).isEmpty();
}

QStringList readings(const QString &name)
{
    constexpr qsizetype kMostDoubtful = 6;
    QStringList ways;
    for (const QString &text : {name.left(kLongestLine), name.left(kLongestLine).normalized(QString::NormalizationForm_KC).left(kLongestLine)}) {
        const QList<uint> signs = text.toUcs4();
        QList<qsizetype> doubtful;
        for (qsizetype i = 0; i < signs.size(); ++i) {
            if (passesForLetter(signs.at(i)))
                doubtful << i;
        }
        const bool few = doubtful.size() <= kMostDoubtful;
        const uint all = few ? (1U << doubtful.size()) - 1 : 1;
        for (uint left = 0; left <= all; ++left) {
            QList<uint> way = signs;
            for (qsizetype i = 0; i < doubtful.size(); ++i) {
                if (few ? (left >> i) & 1U : left == 1)
                    way[doubtful.at(i)] = u' ';
            }
            ways << QString::fromUcs4(reinterpret_cast<const char32_t *>(way.constData()), way.size());
        }
    }
    ways.removeDuplicates();
    return ways;
}

} // namespace overzicht
