// SPDX-License-Identifier: EUPL-1.2
#include "kit/note_box.h"

#include "kit/flow_layout.h"

#include <QBoxLayout>

namespace overzicht {

NoteBox::NoteBox(const Theme &theme, Tone tone, const QString &icon, const QString &words, QWidget *parent)
    : Panel(theme, tone, parent), m_theme(theme), m_icon(new IconLabel(theme, icon, tone)), m_heading(new Text(theme, {}, type::kHead)),
      m_words(new Text(theme, words, type::kNote))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme.space(14), theme.space(11), theme.space(14), theme.space(11));
    across->setSpacing(theme.space(10));
    across->addWidget(m_icon, 0, Qt::AlignTop);
    auto *down = new QVBoxLayout;
    down->setSpacing(theme.space(3));
    down->addWidget(m_heading);
    down->addWidget(m_words);
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons, theme.space(8));
    m_buttons->setContentsMargins(0, theme.space(5), 0, 0);
    buttons->hide();
    down->addWidget(buttons);
    across->addLayout(down, 1);
    m_heading->hide();
    name();
}

void NoteBox::name() { setAccessibleName(m_heading->text().isEmpty() ? m_words->text() : m_heading->text() + QStringLiteral(" ") + m_words->text()); }

void NoteBox::setHeading(const QString &heading)
{
    m_heading->setWords(heading);
    m_heading->setVisible(!heading.isEmpty());
    name();
}

void NoteBox::setWords(const QString &words)
{
    m_words->setWords(words);
    m_words->setVisible(!words.isEmpty());
    name();
}

void NoteBox::setLook(Tone tone, const QString &icon)
{
    setTone(tone);
    m_icon->setIcon(icon, tone);
}

void NoteBox::setSlim(bool on)
{
    const int high = m_theme.space(on ? 6 : 11);
    layout()->setContentsMargins(m_theme.space(14), high, m_theme.space(14), high);
}

Button *NoteBox::addButton(const QString &words, const QString &icon, Button::Kind kind)
{
    auto *button = new Button(m_theme, kind, words, icon);
    button->setSmall(true);
    m_buttons->addWidget(button);
    m_buttons->parentWidget()->show();
    return button;
}

} // namespace overzicht
