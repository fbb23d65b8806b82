// SPDX-License-Identifier: EUPL-1.2
#include "shell/page.h"

#include "kit/spaced.h"

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
    spaced(theme, across, {21, 24, 18, 13});
    auto *body = new QWidget;
    const auto widest = [&theme, body] { body->setMaximumWidth(qMax(640, theme.size(980))); };
    connect(&theme, &Theme::changed, body, widest);
    widest();
    across->addWidget(body, 100);
    across->addStretch(1);
    m_column = new QVBoxLayout(body);
    spaced(theme, m_column, {}, 8);
    auto *head = new QVBoxLayout;
    spaced(theme, head, {0, 0, 0, 8}, 4, {5, 0, 5, 0});
    head->addWidget(new Text(theme, title, type::kPage));
    m_sentence = new Text(theme, sentence, type::kLead);
    head->addWidget(m_sentence);
    if (sentence.isEmpty())
        m_sentence->hide(); // never show() here: without a parent it would be a window of its own
    m_column->addLayout(head);
    setWidget(ground);
}

void Page::setSentence(const QString &sentence)
{
    m_sentence->setWords(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QVBoxLayout *Page::addCard()
{
    auto *card = new Card(m_theme);
    auto *inside = new QVBoxLayout(card);
    spaced(m_theme, inside, {18, 18, 18, 18}, 8, kCardShadow);
    m_column->addWidget(card);
    return inside;
}

} // namespace overzicht
