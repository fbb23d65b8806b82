// SPDX-License-Identifier: EUPL-1.2
#include "kit/search_box.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QTimerEvent>

namespace overzicht {

SearchBox::SearchBox(const Theme &theme, const QString &placeholder, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setFrame(false); // our own edge is painted below
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
    setMaxLength(200);
    m_glass = addAction(QIcon(), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A short rest after each key: whoever types fast asks once.
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_timer)
            killTimer(m_timer);
        m_timer = startTimer(text().trimmed().isEmpty() ? 0 : 60);
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::say);
    connect(&theme, &Theme::changed, this, &SearchBox::restyle);
    restyle();
}

void SearchBox::restyle()
{
    setFont(m_theme.font(14));
    const Tokens &t = m_theme.tokens();
    m_glass->setIcon(QIcon(m_theme.icon(QStringLiteral("search"), t.ink3, 18)));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Text, t.ink);
    colours.setColor(QPalette::PlaceholderText, t.ink3);
    setPalette(colours);
    setTextMargins(m_theme.space(6), 0, m_theme.space(8), 0);
    setFixedHeight(qRound(42 * (1 + (m_theme.textScale() - 1) * 0.6)));
    update();
}

QSize SearchBox::sizeHint() const { return {m_theme.size(262), height()}; }
QSize SearchBox::minimumSizeHint() const { return {m_theme.size(120), height()}; }

void SearchBox::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool focus = hasFocus();
        const qreal inset = focus ? 1 : .5;
        painter.setPen(QPen(focus ? t.accent : t.control, focus ? 2 : 1));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
    }
    QLineEdit::paintEvent(event);
}

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
