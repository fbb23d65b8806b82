// SPDX-License-Identifier: EUPL-1.2
#include "shell/page.h"

#include <QBoxLayout>

namespace overzicht {

Page::Page(const Theme &theme, const QString &title, const QString &sentence, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus); // what stands on it takes the keyboard, and scrolls it into sight
    auto *ground = new Ground(theme);
    auto *across = new QHBoxLayout(ground);
    across->setContentsMargins(theme.space(21), theme.space(24), theme.space(18), theme.space(13));
    auto *body = new QWidget;
    body->setMaximumWidth(qMax(640, theme.size(980)));
    across->addWidget(body, 100);
    across->addStretch(1);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(5, 0, 5, theme.space(8));
    head->setSpacing(theme.space(4));
    head->addWidget(new Text(theme, title, type::kPage));
    m_sentence = new Text(theme, sentence, type::kLead);
    head->addWidget(m_sentence);
    m_column->addLayout(head);
    setWidget(ground);
}

void Page::setSentence(const QString &sentence) { m_sentence->setWords(sentence); }

QVBoxLayout *Page::addCard()
{
    auto *card = new Card(m_theme);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Card::inner(m_theme, 18));
    inside->setSpacing(m_theme.space(8));
    m_column->addWidget(card);
    return inside;
}

} // namespace overzicht
