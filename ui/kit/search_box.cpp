// SPDX-License-Identifier: EUPL-1.2
#include "kit/search_box.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimerEvent>

namespace overzicht {

SearchBox::SearchBox(const Theme &theme, const QString &placeholder, QWidget *parent) : Field(theme, 42, 14, parent), m_glass(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    setMaxLength(200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A short rest after each key: whoever types fast asks once.
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_timer)
            killTimer(m_timer);
        m_timer = startTimer(text().trimmed().isEmpty() ? 0 : 60);
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::say);
    restyle();
}

void SearchBox::restyle()
{
    m_glass->setIcon(QIcon(theme().icon(QStringLiteral("search"), theme().tokens().ink3, 18)));
    Field::restyle();
}

QSize SearchBox::sizeHint() const { return {theme().size(262), height()}; }
QSize SearchBox::minimumSizeHint() const { return {theme().size(120), height()}; }

bool SearchBox::event(QEvent *event)
{
    // Escape is also the window's "back": with words in the field it is ours first.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !text().isEmpty())
        event->accept();
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        say();
    else
        QLineEdit::timerEvent(event);
}

void SearchBox::say()
{
    if (m_timer)
        killTimer(m_timer);
    m_timer = 0;
    const QString words = text().trimmed();
    if (words == m_said)
        return;
    m_said = words;
    Q_EMIT searched(words);
}

} // namespace overzicht
