// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/avatar.h"
#include "kit/pill.h"

#include <QFont>
#include <QList>

#include <optional>

namespace overzicht {

/// Characters of a text that are marked.
struct RowMark {
    int from = 0, count = 0;
    bool operator==(const RowMark &) const = default;
};

/// What one list row says: sender first, subject second, then the rest. words.h makes one from a stored row.
struct RowContent {
    AvatarContent avatar;
    QString sender;
    bool confirmed = true; ///< not confirmed: a warning mark beside the name; the words stand in `line`
    bool unread = false;
    QString when;
    QString subject;
    QString amount;        ///< empty = none
    QString why;           ///< a sentence below the subject; wraps; empty = none
    QString reason;        ///< why a search found it; wraps; empty = none
    QList<RowMark> reasonMarks; ///< the words that were searched for in it
    QString line;          ///< kind, and what else is to be said in small
    std::optional<PillContent> pill;
    QStringList marks;     ///< words to mark in the subject (a search)
    QString spoken;        ///< the whole row as one sentence, for a screen reader
};

/// How a row stands at the moment of painting.
struct RowLook {
    bool selected = false;
    bool focused = false; ///< it has the keyboard
    bool hovered = false;
};

/// Paints one list row and says how high it is at a width: line 1 sender and date, line 2 subject and amount, line 3 kind and one pill.
/// Nothing is ever shortened: what has no room wraps or goes to a line of its own. For an item view's own painting.
class RowPainter {
public:
    explicit RowPainter(const Theme &theme) : m_theme(theme) {}

    int height(const RowContent &row, int width) const;
    void paint(QPainter &painter, const QRect &rect, const RowContent &row, const RowLook &look) const;

private:
    struct Piece {
        QRectF rect;
        QString words;
        QFont font;
        QColor Tokens::*colour;
        QList<RowMark> marks{};
    };
    struct Layout {
        QRectF avatar;
        QList<Piece> pieces;
        std::optional<QPointF> dot, warning;
        QRectF pill;
        int height = 0;
    };
    Layout layOut(const RowContent &row, int width) const;

    const Theme &m_theme;
};

} // namespace overzicht
