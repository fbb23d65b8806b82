// SPDX-License-Identifier: EUPL-1.2
#include "kit/flow_layout.h"

#include <QWidget>

#include <utility>

namespace overzicht {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }
QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index, nullptr); }
QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins m = contentsMargins();
    return least + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QMargins m = contentsMargins();
    const QRect inside = rect.marginsRemoved(m);
    const int right = inside.left() + inside.width();
    int y = inside.top(), i = 0;
    bool first = true;
    while (i < m_items.size()) {
        // One line: take as many as fit, at least one.
        QList<QPair<QLayoutItem *, QSize>> line;
        int used = 0, tallest = 0;
        for (; i < m_items.size(); ++i) {
            QLayoutItem *item = m_items[i];
            if (item->isEmpty())
                continue;
            QSize size = item->sizeHint();
            if (!line.isEmpty() && inside.left() + used + spacing() + size.width() > right)
                break;
            size.setWidth(qMin(size.width(), qMax(1, inside.width())));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
            used += size.width() + (line.isEmpty() ? 0 : spacing());
            line.append({item, size});
        }
        if (line.isEmpty())
            break;
        if (m_stretchLast) {
            auto &[item, size] = line.last();
            size.rwidth() += qMax(0, inside.width() - used);
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
        }
        for (const auto &[item, size] : std::as_const(line))
            tallest = qMax(tallest, size.height());
        if (!first)
            y += spacing();
        first = false;
        int x = inside.left();
        for (const auto &[item, size] : std::as_const(line)) {
            if (move)
                item->setGeometry(QRect(QPoint(x, y + (tallest - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += tallest;
    }
    return y - inside.top() + m.top() + m.bottom();
}

} // namespace overzicht
