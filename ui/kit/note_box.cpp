// SPDX-License-Identifier: EUPL-1.2
#include "kit/note_box.h"

#include "kit/flow_layout.h"
#include "kit/spaced.h"

#include <QBoxLayout>

namespace overzicht {

NoteBox::NoteBox(const Theme &theme, Tone tone, const QString &icon, const QString &words, QWidget *parent)
    : Panel(theme, tone, parent), m_theme(theme), m_icon(new IconLabel(theme, icon, tone)), m_heading(new Text(theme, {}, type::kHead)),
      m_words(new Text(theme, words, type::kNote))
{
    auto *across = new QHBoxLayout(this);
    across->addWidget(m_icon, 0, Qt::AlignTop);
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    auto *down = new QVBoxLayout;
    spaced(theme, down, {}, 3);
    down->addStretch(1); // beside a taller button the words stand in the middle
    down->addWidget(m_heading);
    down->addWidget(m_words);
    down->addStretch(1);
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons);
    spaced(theme, m_buttons, {}, 8);
    buttons->hide();
    m_body->addLayout(down, 1);
    m_body->addWidget(buttons);
    across->addLayout(m_body, 1);
    m_heading->hide();
    name();
    connect(&theme, &Theme::changed, this, &NoteBox::pad);
    pad();
}

/// Read aloud as one sentence after another, also where they stand below each other.
void NoteBox::name() { setAccessibleName(QString(m_heading->text() + u' ' + m_words->text()).replace(u'\n', u' ').trimmed()); }

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
    m_slim = on;
    pad();
}

void NoteBox::pad()
{
    m_body->setSpacing(m_theme.space(8));
    layout()->setSpacing(m_theme.space(10));
    const int high = m_theme.space(m_slim ? 6 : 11);
    layout()->setContentsMargins(m_theme.space(14), high, m_theme.space(14), high);
}

void NoteBox::resizeEvent(QResizeEvent *event)
{
    arrange();
    Panel::resizeEvent(event);
}

/// The buttons stand beside the words where each keeps its line, else below them.
void NoteBox::arrange()
{
    const QWidget *buttons = m_buttons->parentWidget();
    if (buttons->isHidden())
        return;
    const int wide = qMax(m_heading->isHidden() ? 0 : m_heading->sizeHint().width(), m_words->isHidden() ? 0 : m_words->sizeHint().width());
    const int room = width() - m_icon->width() - m_theme.space(14 + 10 + 14 + 12);
    const bool beside = wide + m_buttons->sizeHint().width() <= room;
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_body->direction() == direction)
        return;
    m_body->setDirection(direction);
    layout()->setAlignment(m_icon, beside ? Qt::AlignVCenter : Qt::AlignTop);
    m_body->setAlignment(m_buttons->parentWidget(), beside ? Qt::AlignVCenter : Qt::Alignment());
}

Button *NoteBox::addButton(const QString &words, const QString &icon, Button::Kind kind)
{
    auto *button = new Button(m_theme, kind, words, icon);
    addButton(button);
    return button;
}

void NoteBox::addButton(Button *made)
{
    made->setSmall(true);
    m_buttons->addWidget(made);
    m_buttons->parentWidget()->show();
    arrange();
}

} // namespace overzicht
