// SPDX-License-Identifier: EUPL-1.2
#include "documents/search_chips.h"

#include "base/local_time.h"
#include "documents/list_words.h"
#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/spaced.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace overzicht {

SearchChips::SearchChips(const Theme &theme, const Clock &clock, ItemKind of, QWidget *parent) : QWidget(parent), m_theme(theme), m_clock(clock), m_kind(of)
{
    auto *flow = new FlowLayout(this);
    spaced(theme, flow, {0, 2, 0, 0}, 6);
    static const char *const names[] = {"kind", "sender", "settled", "period"};
    for (int i = 0; i < Count; ++i) {
        auto &[choose, remove] = m_pairs[i];
        const Which which = Which(i);
        choose = new Button(theme, Button::Kind::Chip, {}, which == Settled ? QString() : QStringLiteral("chevron-down"));
        remove = new Button(theme, Button::Kind::Chip, {}, QStringLiteral("x"));
        choose->setObjectName(QStringLiteral("choose-%1").arg(QLatin1String(names[i])));
        remove->setObjectName(QStringLiteral("remove-%1").arg(QLatin1String(names[i])));
        choose->setCheckable(false);
        setRole(choose, which == Settled ? QAccessible::Button : QAccessible::ButtonMenu);
        remove->setChecked(true); // as what holds now looks everywhere
        setRole(remove, QAccessible::Button);
        flow->addWidget(choose);
        flow->addWidget(remove);
        connect(choose, &QPushButton::clicked, this, [this, which] { open(which); });
        connect(remove, &QPushButton::clicked, this, [this, which] {
            Narrowing now = m_now;
            if (which == Kind) {
                now.kind.reset();
                now.everyKind = false;
            } else if (which == Sender) {
                now.sender = {};
                now.senderName.clear();
            } else if (which == Settled) {
                now.settled = false;
            } else {
                now.from.reset();
                now.until.reset();
            }
            m_pairs[which].remove->setChecked(true);
            set(now, which);
        });
    }
    m_best = new Button(theme, Button::Kind::Chip, {});
    m_best->setObjectName(QStringLiteral("best-first"));
    setRole(m_best, QAccessible::CheckBox);
    connect(m_best, &QPushButton::clicked, this, [this](bool on) {
        m_now.order = on ? HitOrder::Best : HitOrder::Newest;
        Q_EMIT changed();
    });
    m_save = new Button(theme, Button::Kind::Link, {}, QStringLiteral("history"));
    m_save->setObjectName(QStringLiteral("save-search"));
    connect(m_save, &QPushButton::clicked, this, &SearchChips::saveAsked);
    flow->addWidget(m_best);
    flow->addWidget(m_save);
    m_save->hide();
    tell();
}

void SearchChips::setNarrowing(const Narrowing &narrowing)
{
    m_now = narrowing;
    tell();
}

void SearchChips::setKindsOffered(bool on)
{
    m_kindsOffered = on;
    tell();
}

void SearchChips::setSenders(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return; // nothing is left: who there was before can still be chosen, and the keyboard stays
    m_senders.clear();
    for (const Row &row : rows) {
        const auto known = std::find_if(m_senders.begin(), m_senders.end(), [&](const Known &one) { return one.id == row.senderId; });
        if (known != m_senders.end())
            ++known->count;
        else if (!row.senderId.text().isEmpty())
            m_senders << Known{row.senderId, row.heading.sender, 1};
    }
    std::stable_sort(m_senders.begin(), m_senders.end(), [](const Known &a, const Known &b) { return a.count > b.count; });
    m_senders = m_senders.mid(0, kMostSenders);
    m_pairs[Sender].choose->setEnabled(!m_senders.isEmpty());
}

void SearchChips::setSavable(bool can, bool saved)
{
    m_save->setVisible(can && !saved);
}

void SearchChips::set(const Narrowing &now, Which which)
{
    const QWidget *at = window()->focusWidget(); // also while a menu has the keyboard
    const bool had = at == m_pairs[which].choose || at == m_pairs[which].remove;
    m_now = now;
    tell();
    if (had) // the keyboard stays at what stands in its place
        (m_pairs[which].remove->isVisibleTo(this) ? m_pairs[which].remove : m_pairs[which].choose)->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void SearchChips::tell()
{
    const QString choose[] = {tr("Kind"), tr("Sender"), tr("Done"), tr("Period")};
    const QString now[] = {m_now.kindWords(), m_now.senderName, m_now.settled ? tr("Done") : QString(), m_now.periodWords()};
    for (int i = 0; i < Count; ++i) {
        m_pairs[i].choose->setWords(choose[i]);
        m_pairs[i].choose->setAccessibleName(i == Settled ? tr("Only what is done") : tr("Choose: %1", "by what a search is narrowed").arg(choose[i]));
        m_pairs[i].remove->setWords(Button::plain(now[i]));
        m_pairs[i].remove->setAccessibleName(tr("%1: take this away", "by what a search is narrowed").arg(now[i]));
        m_pairs[i].remove->setVisible(!now[i].isEmpty());
        m_pairs[i].choose->setVisible(now[i].isEmpty() && (i != Kind || m_kindsOffered));
    }
    m_best->setWords(tr("Best answer first"));
    m_best->setChecked(m_now.order == HitOrder::Best);
    m_save->setWords(tr("Keep this search"));
    updateGeometry();
}

void SearchChips::open(Which which)
{
    if (which == Settled) {
        Narrowing now = m_now;
        now.settled = true;
        return set(now, Settled);
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_pairs[which].choose->accessibleName());
    menu->setObjectName(QStringLiteral("narrow"));
    if (which == Kind)
        fillKinds(*menu);
    else if (which == Sender)
        fillSenders(*menu);
    else
        fillPeriods(*menu);
    menu->popup(m_pairs[which].choose->mapToGlobal(QPoint(0, m_pairs[which].choose->height())));
}

void SearchChips::fillKinds(QMenu &menu)
{
    const auto choose = [this](bool every, const std::optional<ItemKind> &kind) {
        Narrowing now = m_now;
        now.everyKind = every;
        now.kind = kind;
        set(now, Kind);
    };
    menu.addAction(tr("Of every kind"), this, [choose] { choose(true, std::nullopt); });
    for (int kind = 0; kind <= int(ItemKind::Payment); ++kind) {
        if (ItemKind(kind) != m_kind)
            menu.addAction(listTitle(ItemKind(kind)), this, [choose, kind] { choose(false, ItemKind(kind)); });
    }
}

void SearchChips::fillSenders(QMenu &menu)
{
    for (const Known &sender : std::as_const(m_senders)) {
        menu.addAction(Button::plain(sender.name), this, [this, sender] {
            Narrowing now = m_now;
            now.sender = sender.id;
            now.senderName = sender.name;
            set(now, Sender);
        });
    }
}

void SearchChips::fillPeriods(QMenu &menu)
{
    const QDate today = m_clock.now().toTimeZone(brussels()).date();
    const QDate year(today.year(), 1, 1);
    const QPair<std::optional<QDate>, std::optional<QDate>> periods[] = {
        {today.addDays(-30), std::nullopt},
        {year, std::nullopt},
        {year.addYears(-1), std::nullopt},
        {year.addYears(-1), year.addDays(-1)},
        {year.addYears(-2), year.addYears(-1).addDays(-1)},
        {std::nullopt, year.addYears(-2).addDays(-1)},
    };
    for (const auto &[from, until] : periods) {
        Narrowing now = m_now;
        now.from = from;
        now.until = until;
        menu.addAction(now.periodWords(), this, [this, from = from, until = until] {
            Narrowing then = m_now;
            then.from = from;
            then.until = until;
            set(then, Period);
        });
    }
}

void SearchChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace overzicht
