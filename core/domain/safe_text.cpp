// SPDX-License-Identifier: EUPL-1.2
#include "domain/safe_text.h"

#include <QList>

namespace overzicht {

namespace {

constexpr char32_t kMark = 0xFFFD;

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return c == 0x2800 || c == 0x3164 || c == 0x115F || c == 0x1160 || c == 0xFFA0; // blanks that are no spaces
    }
}

bool isMarkOn(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isBreak(char32_t c) { return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool isRightToLeft(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Nearly every line is this plain: words of Latin letters with one space between them. Of those nothing is ever changed.
bool isPlain(const QString &line)
{
    bool afterSpace = true;
    for (const QChar c : line) {
        const bool isSpace = c == u' ';
        const bool isWord = (c > u' ' && c < u'\x7f') || (c >= u'\u00c0' && c <= u'\u017f') || c == u'\u2013' || c == u'\u2019';
        if (isSpace ? afterSpace : !isWord)
            return false;
        afterSpace = isSpace;
    }
    return !afterSpace;
}

QString cleaned(const QString &foreign, int longest, bool keepBreaks)
{
    if (foreign.size() <= longest && isPlain(foreign))
        return foreign;
    // Normalizing is linear, but a megabyte of it is work nobody sees: a little more than what is shown is enough.
    const QList<uint> codes = foreign.left(longest * 4 + 64).normalized(QString::NormalizationForm_C).toUcs4();
    QList<char32_t> out;
    bool blank = true, rightToLeft = false, cut = foreign.size() > longest * 4 + 64;
    int marks = 0;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        char32_t c = codes.at(i);
        if (keepBreaks && isBreak(c)) {
            if (c == '\r' && i + 1 < codes.size() && codes.at(i + 1) == '\n')
                continue;
            c = '\n';
        } else if (isBreak(c) || c == '\t' || QChar::isSpace(c)) {
            c = ' ';
        } else if (isInvisible(c)) {
            c = kMark;
        }
        marks = isMarkOn(c) ? marks + 1 : 0;
        if (marks > 2)
            continue;
        if (c == ' ' && (out.isEmpty() || out.last() == ' ' || out.last() == '\n'))
            continue;
        if (out.size() >= longest) {
            cut = true;
            break;
        }
        blank = blank && (c == ' ' || c == '\n' || c == kMark);
        rightToLeft = rightToLeft || isRightToLeft(c);
        out << c;
    }
    while (!out.isEmpty() && (out.last() == ' ' || out.last() == '\n'))
        out.removeLast();
    if (blank)
        return {};
    QString text = QString::fromUcs4(out.constData(), out.size());
    if (cut)
        text += u'…';
    return rightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

constexpr qsizetype kMostRead = 1000; // characters of a name: taking its endings off one by one costs the square of its length
constexpr qsizetype kLongestName = 120;
constexpr qsizetype kMostNameBytes = 200; // a file system takes 255, and more than the name must go in: a number before it, an extension behind it

/// As much of the name as a file system takes, never half a character.
QString fitting(const QString &name)
{
    QString fits;
    qsizetype bytes = 0;
    for (const uint code : name.toUcs4()) {
        const char32_t c = code;
        const QString one = QString::fromUcs4(&c, 1);
        bytes += one.toUtf8().size();
        if (fits.size() + one.size() > kLongestName || bytes > kMostNameBytes)
            break;
        fits += one;
    }
    return fits;
}

} // namespace

QString safeLine(const QString &foreign, int longest) { return cleaned(foreign, longest, false); }

QString safeParagraphs(const QString &foreign, int longest) { return cleaned(foreign, longest, true); }

QString safeFileName(const QString &foreign, const QString &extension)
{
    QString name = foreign;
    name.replace(u'\\', u'/');
    name = name.section(u'/', -1).left(kMostRead);
    QString safe;
    for (const uint code : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        const char32_t c = code;
        if (isInvisible(c) || isBreak(c))
            continue;
        const bool plain = QChar::isLetterOrNumber(c) || c == '-' || c == '_' || c == '.' || c == '(' || c == ')' || c == ' ' || isMarkOn(c);
        safe += plain ? QString::fromUcs4(&c, 1) : QStringLiteral("_");
    }
    static const QStringList endings{QStringLiteral("pdf"), QStringLiteral("exe"), QStringLiteral("desktop"), QStringLiteral("sh"), QStringLiteral("jar"),
                                     QStringLiteral("lnk"), QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("js"), QStringLiteral("zip"),
                                     QStringLiteral("csv"), QStringLiteral("xml"), QStringLiteral("txt"), QStringLiteral("scr"), QStringLiteral("bat"),
                                     QStringLiteral("cmd"), QStringLiteral("com"), QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                     QStringLiteral("gif"), QStringLiteral("svg"), QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("xls"),
                                     QStringLiteral("xlsx"), QStringLiteral("ppt"), QStringLiteral("odt"), QStringLiteral("ods"), QStringLiteral("odp"), QStringLiteral("odg")};
    while (endings.contains(safe.section(u'.', -1).trimmed().toLower()) && safe.contains(u'.'))
        safe = safe.section(u'.', 0, -2);
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u'-') || safe.startsWith(u' '))
        safe.remove(0, 1);
    safe = fitting(safe);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        safe = QStringLiteral("brief");
    return extension.isEmpty() ? safe : safe + u'.' + extension;
}

} // namespace overzicht
