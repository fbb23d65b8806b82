// SPDX-License-Identifier: EUPL-1.2
#include "kit/empty_state.h"

#include "kit/accessible.h"
#include "kit/flow_layout.h"
#include "kit/spaced.h"

#include <QBoxLayout>

namespace overzicht {

EmptyState::EmptyState(const Theme &theme, const QString &icon, const QString &heading, const QString &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_heading(new Text(theme, heading, type::kHead)), m_words(new Text(theme, words, type::kLead)), m_down(new QVBoxLayout(this))
{
    setRole(this, QAccessible::Grouping);
    spaced(theme, m_down, {20, 28, 20, 28}, 6);
    auto *drawn = new IconLabel(theme, icon, &Tokens::ink3, 32);
    m_down->addWidget(drawn, 0, Qt::AlignHCenter);
    addSpace(theme, m_down, 6);
    m_heading->setTextAlignment(Qt::AlignHCenter);
    m_words->setTextAlignment(Qt::AlignHCenter);
    m_down->addWidget(m_heading);
    m_down->addWidget(m_words);
    setWords(heading, words);
}

void EmptyState::setWords(const QString &heading, const QString &words)
{
    m_heading->setWords(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_words->setWords(words);
    m_words->setVisible(!words.isEmpty());
    setAccessibleName(heading + QStringLiteral(". ") + words);
}

Button *EmptyState::addButton(const QString &words, const QString &icon)
{
    auto *button = new Button(m_theme, Button::Kind::Secondary, words, icon);
    addSpace(m_theme, m_down, 8);
    m_down->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

SectionHeader::SectionHeader(const Theme &theme, const QString &name, const QString &right, const TextStyle &style, QWidget *parent)
    : QWidget(parent), m_name(new Text(theme, name, style)), m_right(new Text(theme, right, type::kSmall))
{
    auto *across = new FlowLayout(this);
    spaced(theme, across, {}, 10);
    across->setStretchLast(true);
    across->addWidget(m_name);
    across->addWidget(m_right);
    m_right->setTextAlignment(Qt::AlignRight);
    setRight(right);
    setName(name);
}

void SectionHeader::setName(const QString &name)
{
    m_name->setWords(name);
    setAccessibleName(name);
}

void SectionHeader::setRight(const QString &words)
{
    m_right->setWords(words);
    m_right->setVisible(!words.isEmpty());
}

} // namespace overzicht
