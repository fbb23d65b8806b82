// SPDX-License-Identifier: EUPL-1.2
#include "shell/tour.h"

#include "kit/button.h"
#include "kit/text.h"
#include "shell/side_bar.h"
#include "shell/window.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace overzicht {

Tour::Tour(const Theme &theme, Window &window, std::function<std::optional<ItemId>(const Filter &)> first)
    : Card(theme, &window), m_window(window), m_theme(theme)
{
    const auto to = [this](Place place) { return [this, place] { m_window.goTo(place); }; };
    const auto open = [this, first = std::move(first)](const Filter &filter, Place otherwise) {
        return [this, first, filter, otherwise] {
            m_window.goTo(otherwise);
            if (const auto item = first(filter))
                m_window.open(*item);
        };
    };
    Filter todo;
    todo.todoOnly = true;
    Filter notices;
    notices.kind = ItemKind::Notice;
    m_steps = {
        {tr("Everything in one place"),
         tr("These are the letters of an invented citizen. At the top stands how many sources we asked and how many answered: that sentence is always there."), to(Place::Overview)},
        {tr("What to do comes first"), tr("To do is sorted by the last day that counts. Every row shows the sender first, then the subject."), to(Place::Overview)},
        {tr("One letter whole"),
         tr("It says what you must do, before when, and what happens otherwise. Nothing is opened at the sender until you choose so, because the sender can see it."),
         open(todo, Place::Documents)},
        {tr("Every badge explains itself"), tr("Press \"Why do I see this?\" to see why it is an official document, and how we know the sender."), open(todo, Place::Documents)},
        {tr("Search in your letters"), tr("Ctrl+F searches while you type. Below the list stands what was not searched."), to(Place::Documents)},
        {tr("Notices stand apart"), tr("A notice only tells that something stands elsewhere. It never hides among your letters."), open(notices, Place::Notices)},
        {tr("Honest about sources"),
         tr("Here you see how every source is doing. In the switchboard window you can break one: what was fetched before stays readable, with its time."), to(Place::Sources)},
        {tr("Make it yours"), tr("Choose light, dark or high contrast, and text up to twice as large. F1 lists all keys. This is the end of the walk."), to(Place::Display)},
    };

    setAccessibleName(tr("A walk through the window"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(inner(theme, 16));
    down->setSpacing(theme.space(8));
    m_count = new Text(theme, {}, type::kSmall);
    m_title = new Text(theme, {}, type::kBlock);
    m_words = new Text(theme, {}, type::kNote);
    down->addWidget(m_count);
    down->addWidget(m_title);
    down->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(8));
    m_back = new Button(theme, Button::Kind::Secondary, tr("Back"));
    m_next = new Button(theme, Button::Kind::Primary, tr("Next"));
    auto *end = new Button(theme, Button::Kind::Link, tr("End the walk"));
    for (Button *button : {m_back, m_next, end})
        button->setSmall(true);
    buttons->addWidget(end);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    down->addLayout(buttons);
    connect(m_back, &Button::clicked, this, &Tour::back);
    connect(m_next, &Button::clicked, this, &Tour::next);
    connect(end, &Button::clicked, this, &Tour::ended);
    connect(this, &Tour::ended, this, &QObject::deleteLater);
    connect(&theme, &Theme::changed, this, &Tour::settle);
    window.installEventFilter(this);
    qApp->installEventFilter(this); // Escape ends it whatever has the keyboard
    // Whoever goes elsewhere by hand has left the walk: a card about another page would tell what is not there.
    connect(&window, &Window::placeChanged, this, [this] {
        if (!m_showing)
            Q_EMIT ended();
    });
    connect(this, &Tour::ended, this, &QWidget::hide);
    go(0);
}

void Tour::go(int step)
{
    m_at = step;
    const Step &now = m_steps.at(step);
    m_showing = true;
    now.show();
    m_showing = false;
    m_count->setWords(tr("Step %1 of %2").arg(step + 1).arg(stepCount()));
    m_title->setWords(now.title);
    m_words->setWords(now.words);
    m_back->setEnabled(step > 0);
    m_next->setWords(step + 1 < stepCount() ? tr("Next") : tr("Done"));
    m_next->setAccessibleDescription(now.title + QStringLiteral(". ") + now.words);
    settle();
    m_next->setFocus();
}

void Tour::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    // It lies over other sheets of the same colour: an edge of its own tells it apart.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect().marginsRemoved(kCardShadow)).adjusted(1, 1, -1, -1), 12, 12);
}

void Tour::next()
{
    if (m_at + 1 < stepCount())
        go(m_at + 1);
    else
        Q_EMIT ended();
}

void Tour::back()
{
    if (m_at > 0)
        go(m_at - 1);
}

void Tour::settle()
{
    const int wide = qMin(m_theme.size(400), m_window.width() - m_theme.space(24));
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    // An open letter has its buttons at the right: then the card stands over the list instead.
    const bool letter = m_at == 2 || m_at == 3;
    const int left = m_window.isNarrow() ? 0 : m_window.centralWidget()->findChild<SideBar *>()->width();
    setGeometry(letter && !m_window.isNarrow() ? left + m_theme.space(20) : m_window.width() - wide - m_theme.space(13), m_window.height() - high - m_theme.space(20), wide, high);
    show();
    raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        settle();
    if (isVisible() && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // A dialog or a menu above the window keeps its own Escape.
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == &m_window) {
            event->accept(); // the window's own Escape, "back", must not take it
            if (event->type() == QEvent::KeyPress)
                Q_EMIT ended();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace overzicht
