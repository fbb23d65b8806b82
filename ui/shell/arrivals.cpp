// SPDX-License-Identifier: EUPL-1.2
#include "shell/arrivals.h"

#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/note_box.h"

#include <QBoxLayout>

namespace overzicht {

namespace {

constexpr int kLines = 3, kLongestName = 80, kLongestSubject = 200;

} // namespace

Arrivals::Arrivals(const Surroundings &around, QWidget *parent) : QWidget(parent), m_around(around), m_box(new NoteBox(around.theme, Tone::Info, QStringLiteral("bell"), {}))
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    m_box->setObjectName(QStringLiteral("arrivals"));
    m_open = m_box->addButton(tr("Open"), QStringLiteral("arrow-right"));
    m_open->setObjectName(QStringLiteral("arrivals-open"));
    Button *close = m_box->addButton(tr("Close"));
    close->setObjectName(QStringLiteral("arrivals-close"));
    down->addWidget(m_box);
    hide();
    const auto away = [this] {
        m_items.clear();
        hide();
    };
    connect(m_open, &QPushButton::clicked, this, [this, away] {
        const QList<ItemId> items = m_items;
        away();
        items.size() == 1 ? Q_EMIT itemAsked(items.first()) : Q_EMIT allAsked();
    });
    connect(close, &QPushButton::clicked, this, away);
}

void Arrivals::add(const QList<Untold> &what)
{
    QList<ItemId> fresh;
    for (const Untold &one : what) {
        if (one.who == m_around.who && !m_items.contains(one.item))
            fresh.prepend(one.item); // they come first the first that came
    }
    if (fresh.isEmpty())
        return;
    m_items = fresh + m_items;
    m_unseen << fresh;
    tell();
    show();
    if (isVisible())
        tellShown();
}

void Arrivals::tell()
{
    QStringList lines;
    for (const ItemId item : m_items.mid(0, kLines)) {
        const auto row = m_around.reader.row(m_around.who, item);
        if (!row)
            continue;
        const QString name = safeLine(row->heading.sender, kLongestName), subject = safeLine(row->heading.subject, kLongestSubject);
        lines << (row->heading.confirmed ? tr("%1: %2", "sender, subject").arg(name, subject) : tr("%1 (not confirmed): %2", "sender, subject").arg(name, subject));
    }
    if (m_items.size() > kLines)
        lines << tr("And %n more.", nullptr, int(m_items.size()) - kLines);
    m_box->setHeading(tr("%n new item(s) came in.", nullptr, int(m_items.size())));
    m_box->setWords(lines.join(u'\n'));
    m_open->setWords(m_items.size() == 1 ? tr("Open") : tr("Show what is new"));
}

void Arrivals::tellShown()
{
    const QList<ItemId> items = std::exchange(m_unseen, {});
    if (items.isEmpty())
        return;
    Q_EMIT announced(m_box->accessibleName());
    Q_EMIT shown(items);
}

void Arrivals::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellShown();
}

} // namespace overzicht
