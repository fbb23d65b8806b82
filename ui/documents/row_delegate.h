// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/why_words.h"
#include "kit/row_painter.h"
#include "store/row.h"

#include <QHash>

#include <functional>

namespace overzicht {

class SenderLogos;

/// Turns a stored row into what the kit paints, and remembers a screenful of that.
class RowDelegate {
public:
    explicit RowDelegate(const Theme &theme) : m_painter(theme) {}

    int height(const Row &row, int width, const QDateTime &now) const;
    void paint(QPainter &painter, const QRect &rect, const Row &row, const QDateTime &now, const RowLook &look) const;
    void setLogos(SenderLogos *logos) { m_logos = logos; } ///< null: initials only
    void setMarks(const QStringList &words); ///< words of a search, to mark in the subject
    void setReasons(std::function<Reason(ItemId)> reasons) { m_reasons = std::move(reasons); } ///< why a search found it; asked when a row is made
    void setSourceNames(const QHash<QString, QString> &names) { m_names = names; m_contents.clear(); }
    void forget() { m_contents.clear(); }

private:
    const RowContent &contentOf(const Row &row, const QDateTime &now) const;

    static constexpr int kMost = 200;
    RowPainter m_painter;
    QStringList m_marks;
    std::function<Reason(ItemId)> m_reasons;
    SenderLogos *m_logos = nullptr;
    QHash<QString, QString> m_names;
    mutable QHash<ItemId, RowContent> m_contents;
};

} // namespace overzicht
