// SPDX-License-Identifier: EUPL-1.2
#include "shell/watch_note.h"

#include "activating/words_of.h"
#include "activation/watch.h"
#include "kit/note_box.h"
#include "kit/words.h"

#include <QBoxLayout>

namespace overzicht {

WatchNote::WatchNote(const Surroundings &around, QWidget *parent) : QWidget(parent), m_around(around), m_box(new NoteBox(around.theme, Tone::Warn, QStringLiteral("mail"), {}))
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    m_box->setObjectName(QStringLiteral("watch"));
    m_read = m_box->addButton(QString(), QStringLiteral("arrow-right"));
    m_read->setObjectName(QStringLiteral("watch-read"));
    connect(m_read, &QPushButton::clicked, this, &WatchNote::readAsked);
    down->addWidget(m_box);
    hide();
}

void WatchNote::look(const Course &course, const ActivationText &text)
{
    const QDateTime now = m_around.clock.now();
    UnreadPost post;
    if (isWatched(course, now)) {
        const Filter unread{.kind = ItemKind::Document, .unreadOnly = true, .todoOnly = false, .hidden = false};
        post.letters = m_around.reader.count(m_around.who, unread).value_or(0);
        const auto last = m_around.reader.rows(m_around.who, unread, qMax(0, post.letters - 1), 1); // newest first
        post.oldest = last && !last->isEmpty() ? last->first().arrivedAt : QDateTime();
    }
    const bool told = isLeftUnread(course, post, now), before = !isHidden();
    if (told) {
        const auto label = [&](const char *key, const TextValues &values = {}) { return wordsOf(text.labels.value(QLatin1String(key)), values); };
        m_box->setHeading(label("watchUnread", {{QStringLiteral("unread"), QString::number(post.letters)}, {QStringLiteral("date"), words::nearDay(post.oldest, now)}}));
        m_box->setWords(label("watchRead") + u' ' + label("watchStop"));
        m_read->setWords(Button::plain(text.buttons.value(QStringLiteral("readPost"))));
    }
    setVisible(told);
    if (told && !before)
        Q_EMIT announced(m_box->accessibleName());
}

} // namespace overzicht
