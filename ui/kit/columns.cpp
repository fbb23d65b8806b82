// SPDX-License-Identifier: EUPL-1.2
#include "kit/columns.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace overzicht {

namespace {
constexpr int kBoth = 580; // px at 100 % text: from there on both have room
}

Columns::Columns(const Theme &theme, QWidget *main, QWidget *aside, QWidget *parent) : QWidget(parent), m_theme(theme), m_place(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(theme.space(16));
    m_place->addWidget(main, 8);
    m_place->addWidget(aside, 5);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    const bool both = event->size().width() >= m_theme.size(kBoth);
    const auto direction = both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_place->direction() != direction) {
        m_place->setDirection(direction);
        m_place->setSpacing(m_theme.space(both ? 24 : 16));
        for (int i = 0; i < m_place->count(); ++i)
            m_place->setAlignment(m_place->itemAt(i)->widget(), both ? Qt::AlignTop : Qt::Alignment());
    }
    QWidget::resizeEvent(event);
}

} // namespace overzicht
