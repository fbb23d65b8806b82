// SPDX-License-Identifier: EUPL-1.2
#include "documents/two_panes.h"

namespace overzicht {

TwoPanes::TwoPanes(const Theme &theme, QWidget *left, QWidget *right, Grows grows, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_leftPane(left), m_rightPane(right), m_grows(grows)
{
    left->setParent(this);
    right->setParent(this);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void TwoPanes::showRight(bool right)
{
    m_right = right;
    arrange();
}

QSize TwoPanes::sizeHint() const { return {m_theme.size(900), m_theme.size(640)}; }

QSize TwoPanes::minimumSizeHint() const { return {qMin(320, m_theme.size(300)), 240}; }

void TwoPanes::resizeEvent(QResizeEvent *) { arrange(); }

void TwoPanes::arrange()
{
    const int em = m_theme.size(14);
    const bool narrow = width() < kWide * em;
    const bool turned = narrow != m_narrow;
    m_narrow = narrow;
    if (narrow) {
        m_leftPane->setVisible(!m_right);
        m_rightPane->setVisible(m_right);
        (m_right ? m_rightPane : m_leftPane)->setGeometry(rect());
    } else {
        m_leftPane->show();
        m_rightPane->show();
        const int fixed = m_grows == Grows::Right ? qBound(em * 26, width() * 2 / 5, em * 34) : qBound(em * 26, width() * 2 / 5, em * 31);
        const int left = m_grows == Grows::Right ? fixed : width() - fixed;
        m_leftPane->setGeometry(0, 0, left, height());
        m_rightPane->setGeometry(left, 0, width() - left, height());
    }
    if (turned)
        Q_EMIT narrowChanged(narrow);
}

} // namespace overzicht
