// SPDX-License-Identifier: EUPL-1.2
#include "kit/row_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace overzicht {

namespace {

/// Lays a text out in a width; draws it too when there is a painter. Answers its height.
qreal wrapped(const QString &words, const QFont &font, qreal width, QPainter *painter = nullptr, const QPointF &at = {}, const QColor &ink = {},
              const QList<QTextLayout::FormatRange> &formats = {})
{
    const qreal lead = std::round(font.pixelSize() * 1.36);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(words, font);
    layout.setTextOption(option);
    if (!formats.isEmpty())
        layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(1.0, width));
        line.setPosition({0, y + (lead - line.height()) / 2});
        y += lead;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(ink);
        layout.draw(painter, at);
    }
    return y;
}

/// As people look for words: a capital is no other letter.
QList<RowMark> marksIn(const QString &words, const QStringList &wanted)
{
    QList<RowMark> all;
    for (const QString &mark : wanted) {
        for (qsizetype at = words.indexOf(mark, 0, Qt::CaseInsensitive); !mark.isEmpty() && at >= 0; at = words.indexOf(mark, at + mark.size(), Qt::CaseInsensitive))
            all.append({int(at), int(mark.size())});
    }
    return all;
}

/// Colour plus weight, underlined in high contrast. The weight takes room, so it is laid out with it.
QList<QTextLayout::FormatRange> formatsOf(const QList<RowMark> &marks, const Tokens &t)
{
    QList<QTextLayout::FormatRange> formats;
    for (const RowMark &mark : marks) {
        QTextCharFormat format;
        format.setBackground(t.mark);
        format.setForeground(t.ink);
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(t.contrast);
        formats.append({mark.from, mark.count, format});
    }
    return formats;
}

qreal oneLine(const QFont &font) { return std::round(font.pixelSize() * 1.36); }

} // namespace

RowPainter::Layout RowPainter::layOut(const RowContent &row, int width) const
{
    const Theme &th = m_theme;
    Layout out;
    const qreal pad = th.space(14), gap = th.space(8);
    const qreal side = avatarSize(th);
    out.avatar = QRectF(pad, th.space(11), side, side);
    const qreal left = pad + side + th.space(14), right = width - pad, room = qMax(40.0, right - left);
    qreal y = th.space(11);

    const QFont senderFont = th.font(13, QFont::DemiBold), small = th.font(12), subjectFont = th.font(14, row.unread ? QFont::DemiBold : QFont::Medium),
                amountFont = th.font(14, QFont::DemiBold);
    const auto wide = [](const QFont &font, const QString &words) { return words.isEmpty() ? 0.0 : std::ceil(QFontMetricsF(font).horizontalAdvance(words)) + 1; };

    // Line 1: sender, its marks, the date at the right.
    const qreal dot = 8 * (1 + (th.textScale() - 1) * 0.6), sign = std::round(14 * (1 + (th.textScale() - 1) * 0.7));
    const qreal marks = (row.unread ? dot + gap : 0) + (row.confirmed ? 0 : sign + 4);
    const qreal senderWide = wide(senderFont, row.sender), whenWide = wide(small, row.when);
    const bool whenBeside = row.when.isEmpty() || senderWide + marks + gap + whenWide <= room || room - whenWide - gap - marks >= room * 0.5;
    const qreal senderRoom = qMin(senderWide, room - marks - (whenBeside && whenWide > 0 ? whenWide + gap : 0));
    const qreal senderHigh = senderWide <= senderRoom ? oneLine(senderFont) : wrapped(row.sender, senderFont, senderRoom);
    out.pieces.append({QRectF(left, y, senderRoom, senderHigh), row.sender, senderFont, &Tokens::ink});
    qreal markX = left + senderRoom;
    if (!row.confirmed) {
        out.warning = QPointF(markX + 5, y + (oneLine(senderFont) - sign) / 2);
        markX += sign + 5;
    }
    if (row.unread)
        out.dot = QPointF(markX + gap + dot / 2, y + oneLine(senderFont) / 2);
    if (whenBeside && whenWide > 0)
        out.pieces.append({QRectF(right - whenWide, y + (oneLine(senderFont) - oneLine(small)) / 2, whenWide, oneLine(small)), row.when, small, &Tokens::ink3});
    y += senderHigh + 1;

    // Line 2: subject, the amount at the right.
    const qreal amountWide = wide(amountFont, row.amount), subjectWide = wide(subjectFont, row.subject);
    const bool amountBeside = row.amount.isEmpty() || room - amountWide - gap >= room * 0.5;
    const qreal subjectRoom = room - (amountBeside && amountWide > 0 ? amountWide + gap : 0);
    const QList<RowMark> subjectMarks = marksIn(row.subject, row.marks);
    const qreal subjectHigh = subjectWide <= subjectRoom && subjectMarks.isEmpty() ? oneLine(subjectFont) : wrapped(row.subject, subjectFont, subjectRoom, nullptr, {}, {}, formatsOf(subjectMarks, th.tokens()));
    out.pieces.append({QRectF(left, y, subjectRoom, subjectHigh), row.subject, subjectFont, &Tokens::ink, subjectMarks});
    if (amountBeside && amountWide > 0)
        out.pieces.append({QRectF(right - amountWide, y, amountWide, oneLine(amountFont)), row.amount, amountFont, &Tokens::ink});
    y += subjectHigh;
    if (!amountBeside) {
        out.pieces.append({QRectF(left, y, amountWide, oneLine(amountFont)), row.amount, amountFont, &Tokens::ink});
        y += oneLine(amountFont);
    }
    if (!row.why.isEmpty()) {
        const qreal high = wrapped(row.why, small, room);
        out.pieces.append({QRectF(left, y + 2, room, high), row.why, small, &Tokens::ink2});
        y += high + 2;
    }
    if (!row.reason.isEmpty()) {
        const qreal high = wrapped(row.reason, small, room, nullptr, {}, {}, formatsOf(row.reasonMarks, th.tokens()));
        out.pieces.append({QRectF(left, y + 2, room, high), row.reason, small, &Tokens::ink2, row.reasonMarks});
        y += high + 2;
    }

    // Line 3: kind, and one pill.
    const QString line = whenBeside ? row.line : row.line.isEmpty() ? row.when : row.when + QStringLiteral(" · ") + row.line;
    const qreal lineWide = wide(small, line);
    if (row.pill) {
        const QSize pill = pillSize(th, *row.pill);
        y += 4;
        // Beside the pill in at most two lines: in more it would be a pillar.
        const qreal beside = room - pill.width() - gap;
        const bool oneLineFits = lineWide + gap + pill.width() <= room;
        const qreal wrappedBeside = !oneLineFits && lineWide > 0 && th.textScale() < 1.5 && beside >= room * 0.4 ? wrapped(line, small, beside) : 0;
        const qreal twoLines = wrappedBeside <= 2 * oneLine(small) ? wrappedBeside : 0;
        if (oneLineFits) {
            const bool pillFirst = th.textScale() >= 1.5;
            out.pill = QRectF(pillFirst ? left : right - pill.width(), y, pill.width(), pill.height());
            if (lineWide > 0)
                out.pieces.append({QRectF(pillFirst ? left + pill.width() + gap : left, y + (pill.height() - oneLine(small)) / 2, lineWide, oneLine(small)), line, small, &Tokens::ink3});
            y += pill.height();
        } else if (twoLines > 0) {
            out.pieces.append({QRectF(left, y + 2, beside, twoLines), line, small, &Tokens::ink3});
            out.pill = QRectF(right - pill.width(), y, pill.width(), pill.height());
            y += qMax(twoLines + 2, qreal(pill.height()));
        } else {
            if (lineWide > 0) {
                const qreal high = wrapped(line, small, room);
                out.pieces.append({QRectF(left, y, room, high), line, small, &Tokens::ink3});
                y += high + 4;
            }
            const qreal pillWide = qMin(qreal(pill.width()), room);
            out.pill = QRectF(th.textScale() < 1.5 ? right - pillWide : left, y, pillWide, pill.height());
            y += pill.height();
        }
    } else if (lineWide > 0) {
        const qreal high = lineWide <= room ? oneLine(small) : wrapped(line, small, room);
        out.pieces.append({QRectF(left, y + 1, room, high), line, small, &Tokens::ink3});
        y += high + 1;
    }
    out.height = int(std::ceil(qMax(y, out.avatar.bottom()))) + th.space(11);
    return out;
}

int RowPainter::height(const RowContent &row, int width) const { return layOut(row, width).height; }

void RowPainter::paint(QPainter &painter, const QRect &rect, const RowContent &row, const RowLook &look) const
{
    const Tokens &t = m_theme.tokens();
    const Layout layout = layOut(row, rect.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.selected || look.focused || look.hovered) {
        painter.setPen(look.selected || look.focused ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(look.selected ? t.accentSoft : look.hovered ? t.sunken : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 10, 10);
    }
    painter.translate(rect.topLeft());
    paintAvatar(painter, m_theme, layout.avatar, row.avatar);
    for (const Piece &piece : layout.pieces) {
        // The third ink fails 4.5:1 on the accent colour: one step darker there.
        QColor ink = t.*piece.colour;
        if (look.selected && piece.colour == &Tokens::ink3)
            ink = t.ink2;
        wrapped(piece.words, piece.font, piece.rect.width(), &painter, piece.rect.topLeft(), ink, formatsOf(piece.marks, t));
    }
    if (layout.dot) {
        const qreal radius = 4 * (1 + (m_theme.textScale() - 1) * 0.6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(*layout.dot, radius, radius);
    }
    if (layout.warning)
        painter.drawPixmap(*layout.warning, m_theme.icon(QStringLiteral("shield-alert"), t.warn, 14, 2));
    if (row.pill)
        paintPill(painter, m_theme, layout.pill, *row.pill, look.selected);
    painter.restore();
}

} // namespace overzicht
