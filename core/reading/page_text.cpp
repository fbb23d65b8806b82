// SPDX-License-Identifier: EUPL-1.2
#include "reading/page_text.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace overzicht {

namespace {

/// Character for character as many, but none that commands: a font of the PDF may call its signs whatever it likes.
QString harmless(QString text)
{
    for (qsizetype n = 0; n < text.size(); ++n) {
        if (text.at(n).isHighSurrogate() && n + 1 < text.size() && text.at(n + 1).isLowSurrogate()) {
            ++n;
            continue;
        }
        switch (text.at(n).category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            text[n] = text.at(n) == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
            break;
        default:
            break;
        }
    }
    return text;
}

bool isOnPaper(const QRectF &box)
{
    const double sides[] = {box.x(), box.y(), box.width(), box.height()};
    return std::all_of(std::begin(sides), std::end(sides), [](double side) { return std::isfinite(side) && std::abs(side) <= PageText::kFarthest; }) && box.width() >= 0 && box.height() >= 0;
}

} // namespace

QByteArray packed(const PageText &text)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(text.what) << text.isCut << quint32(text.lines.size());
    for (const PageText::Line &line : text.lines)
        out << line.text.toUtf8() << line.box;
    return bytes;
}

std::optional<PageText> pageTextFrom(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    PageText text;
    quint8 what = 0, cut = 0;
    quint32 lines = 0;
    in >> what >> cut >> lines;
    if (in.status() != QDataStream::Ok || what > quint8(PageText::What::Blank) || cut > 1 || lines > quint32(PageText::kMostLines) || (what == quint8(PageText::What::Text)) != (lines > 0))
        return std::nullopt;
    text.what = PageText::What(what);
    text.isCut = cut == 1;
    qsizetype characters = 0;
    for (quint32 n = 0; n < lines; ++n) {
        QByteArray utf8;
        PageText::Line line;
        in >> utf8 >> line.box;
        if (in.status() != QDataStream::Ok || !isOnPaper(line.box))
            return std::nullopt;
        line.text = harmless(QString::fromUtf8(utf8));
        characters += line.text.size();
        if (characters > PageText::kMostCharacters)
            return std::nullopt;
        text.lines << line;
    }
    return in.atEnd() ? std::optional(text) : std::nullopt;
}

} // namespace overzicht
