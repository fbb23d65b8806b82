// SPDX-License-Identifier: EUPL-1.2
#include "documents/row_delegate.h"

#include "documents/row_words.h"
#include "documents/sender_logos.h"

namespace overzicht {

const RowContent &RowDelegate::contentOf(const Row &row, const QDateTime &now) const
{
    if (const auto known = m_contents.constFind(row.id); known != m_contents.constEnd())
        return *known;
    if (m_contents.size() >= kMost)
        m_contents.clear();
    RowContent content = contentOfRow(row, now, m_names);
    content.marks = m_marks;
    if (m_reasons) {
        const Reason reason = m_reasons(row.id);
        content.reason = reason.words;
        content.reasonMarks = reason.marks;
    }
    if (m_logos)
        content.avatar.logo = m_logos->of(row.senderId, row.heading.confirmed ? QStringList() : row.channels);
    return *m_contents.insert(row.id, content);
}

int RowDelegate::height(const Row &row, int width, const QDateTime &now) const { return m_painter.height(contentOf(row, now), width); }

void RowDelegate::paint(QPainter &painter, const QRect &rect, const Row &row, const QDateTime &now, const RowLook &look) const
{
    m_painter.paint(painter, rect, contentOf(row, now), look);
}

void RowDelegate::setMarks(const QStringList &words)
{
    m_marks = words;
    m_contents.clear();
}

} // namespace overzicht
