// SPDX-License-Identifier: EUPL-1.2
#include "sources/source_list.h"

#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/spaced.h"
#include "kit/text.h"
#include "sources/source_row.h"
#include "sources/source_words.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace overzicht {

SourceList::SourceList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_all(new Button(theme, Button::Kind::Chip, {})), m_attention(new Button(theme, Button::Kind::Chip, {})),
      m_again(new Button(theme, Button::Kind::Secondary, SourceWords::tr("Refresh all"), QStringLiteral("refresh-cw"))), m_group(new QButtonGroup(this)), m_list(new QWidget), m_down(new QVBoxLayout(m_list)), m_columnHeads(new QWidget(m_list)), m_getHead(new Text(theme, SourceWords::tr("We get"), type::kSmall)), m_stateHead(new Text(theme, SourceWords::tr("State", "column"), type::kSmall)), m_nothing(new Text(theme, {}, type::kLead))
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    auto *top = new QWidget;
    auto *flow = new FlowLayout(top, theme.space(8));
    auto *filters = new QButtonGroup(this);
    for (Button *chip : {m_all, m_attention}) {
        filters->addButton(chip);
        flow->addWidget(chip);
    }
    m_all->setObjectName(QStringLiteral("all"));
    m_attention->setObjectName(QStringLiteral("attention"));
    m_all->setChecked(true);
    m_again->setSmall(true);
    m_again->setObjectName(QStringLiteral("again"));
    flow->addWidget(m_again);
    down->addWidget(top);
    setRole(m_list, QAccessible::List);
    spaced(theme, m_down, {}, 2);
    m_nothing->setWords(SourceWords::tr("No source needs your attention now."));
    m_nothing->hide();
    m_down->addWidget(m_nothing);
    down->addWidget(m_list);
    auto *heads = new QHBoxLayout(m_columnHeads);
    spaced(theme, heads, {12, 0, 12, 0}, 14);
    heads->addStretch(1);
    heads->addWidget(m_getHead);
    heads->addWidget(m_stateHead);
    m_group->setExclusive(true);
    connect(m_again, &Button::clicked, this, &SourceList::allAsked);
    connect(m_attention, &Button::toggled, this, [this](bool on) {
        m_onlyAttention = on;
        fill();
    });
    connect(&theme, &Theme::changed, this, &SourceList::alignColumns);
}

SourceRow *SourceList::makeRow(const SourceEntry &entry)
{
    auto *row = new SourceRow(m_theme, entry.key, m_list);
    m_group->addButton(row);
    connect(row, &SourceRow::toggled, this, [this, row](bool on) {
        if (!on || m_chosen == row->objectName())
            return;
        m_chosen = row->objectName();
        Q_EMIT chosenChanged(m_chosen);
    });
    connect(row, &SourceRow::opened, this, [this, row] { Q_EMIT opened(row->objectName()); });
    connect(row, &SourceRow::stepAsked, this, &SourceList::step);
    connect(row, &SourceRow::retryAsked, this, [this, row] { Q_EMIT retryAsked(row->entry().source); });
    return row;
}

void SourceList::tell(const QList<SourceEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    fill();
}

void SourceList::fill()
{
    int attention = 0;
    QStringList keys;
    for (const SourceEntry &entry : std::as_const(m_entries)) {
        attention += entry.attention ? 1 : 0;
        keys << entry.key;
        SourceRow *&row = m_rows[entry.key];
        if (!row)
            row = makeRow(entry);
        row->tell(entry);
    }
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (keys.contains(it.key())) {
            ++it;
            continue;
        }
        delete it.value();
        it = m_rows.erase(it);
    }
    m_all->setWords(SourceWords::tr("All %1", "sources").arg(m_entries.size()));
    m_attention->setWords(SourceWords::tr("Needs attention %1", "sources").arg(attention));

    // The same rows, in their order of now, each group under its head.
    while (m_down->count() > 0)
        delete m_down->takeAt(0);
    m_shown.clear();
    m_down->addWidget(m_columnHeads);
    QList<int> heads;
    for (const SourceEntry &entry : std::as_const(m_entries)) {
        SourceRow *row = m_rows.value(entry.key);
        row->setVisible(passes(entry));
        if (!passes(entry))
            continue;
        if (!heads.contains(int(entry.level))) {
            Text *&head = m_heads[int(entry.level)];
            if (!head)
                head = new Text(m_theme, SourceWords::nameOf(entry.level), type::kGroup, m_list);
            head->setContentsMargins(m_theme.space(12), m_theme.space(heads.isEmpty() ? 4 : 10), 0, m_theme.space(2));
            heads << int(entry.level);
            m_down->addWidget(head);
        }
        m_down->addWidget(row);
        m_shown << row;
    }
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it)
        it.value()->setVisible(heads.contains(it.key()));
    m_down->addWidget(m_nothing);
    m_nothing->setVisible(m_shown.isEmpty());
    // In the order of the eye, also for the tab key: each row, then its button.
    QWidget *before = m_again;
    for (SourceRow *row : std::as_const(m_shown)) {
        for (QWidget *next : {static_cast<QWidget *>(row), static_cast<QWidget *>(row->findChild<Button *>())}) {
            QWidget::setTabOrder(before, next);
            before = next;
        }
    }
    alignColumns();
    if (!chosenRow()) {
        m_chosen.clear();
        Q_EMIT chosenChanged(m_chosen);
    }
}

void SourceList::alignColumns()
{
    SourceRow::Columns widest;
    for (const SourceRow *row : std::as_const(m_shown)) {
        const SourceRow::Columns one = row->wanted();
        widest = {qMax(widest.level, one.level), qMax(widest.state, one.state), qMax(widest.action, one.action)};
    }
    for (SourceRow *row : std::as_const(m_shown))
        row->setColumns(widest);
    m_getHead->setFixedWidth(qMax(1, widest.level));
    m_stateHead->setFixedWidth(qMax(1, widest.state + (widest.action > 0 ? widest.action + m_theme.space(12) : 0)));
    m_columnHeads->setVisible(!m_shown.isEmpty() && m_shown.first()->standsInColumns());
}

void SourceList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    alignColumns();
}

bool SourceList::choose(const QString &key)
{
    SourceRow *row = m_rows.value(key);
    if (!row || !m_shown.contains(row))
        return false;
    row->setChecked(true);
    return true;
}

void SourceList::chooseFirst()
{
    if (!m_shown.isEmpty())
        m_shown.first()->setChecked(true);
}

QWidget *SourceList::chosenRow() const
{
    SourceRow *row = m_rows.value(m_chosen);
    return m_shown.contains(row) ? row : nullptr;
}

void SourceList::step(int by)
{
    const qsizetype at = m_shown.indexOf(m_rows.value(m_chosen));
    if (m_shown.isEmpty())
        return;
    SourceRow *to = m_shown.at(qBound<qsizetype>(0, at + by, m_shown.size() - 1));
    to->setChecked(true);
    to->setFocus(Qt::TabFocusReason);
}

} // namespace overzicht
