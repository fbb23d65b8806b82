// SPDX-License-Identifier: EUPL-1.2
#include "overview/failed_banner.h"

#include "base/local_time.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace overzicht {

namespace {
constexpr int kApart = 2; // more than these are told together: what is to be done stays in sight
} // namespace

/// Who only asks us to wait, or told before that it would be away, alarms nobody.
static Tone toneOf(const Standing &s) { return s.failed ? Tone::Danger : Tone::Warn; }

FailedBanner::FailedBanner(const Theme &theme, const Standing &s, const QDateTime &now, QWidget *parent) : Panel(theme, toneOf(s), parent)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme.space(18), theme.space(14), theme.space(18), theme.space(14));
    across->setSpacing(theme.space(14));
    across->addWidget(new IconLabel(theme, s.icon, toneOf(s), 22), 0, Qt::AlignVCenter);
    auto *down = new QVBoxLayout;
    down->setSpacing(theme.space(2));
    const QString name = s.failedPart.isEmpty() ? s.name : tr("%1: %2", "source: the feeds that fail").arg(s.name, s.failedPart);
    const QString time = s.lastGood.isValid() ? tr("Last updated %1. You can still read what came before.").arg(words::nearMoment(s.lastGood, now)) : s.items > 0 ? tr("Not complete yet.") : tr("Nothing was fetched yet.");
    down->addWidget(new Text(theme, tr("We cannot fetch this now:"), type::kNote));
    down->addWidget(new Text(theme, name, type::kBlock));
    down->addWidget(new Text(theme, s.words, TextStyle{13, QFont::Normal, &Tokens::ink2}));
    if (!s.why.isEmpty() && !s.busy)
        down->addWidget(new Text(theme, s.why, TextStyle{13, QFont::Normal, &Tokens::ink2}));
    down->addWidget(new Text(theme, time, TextStyle{13, QFont::Normal, &Tokens::ink2}));
    across->addLayout(down, 1);
    auto *again = new Button(theme, Button::Kind::Secondary, tr("Again"), QStringLiteral("refresh-cw"));
    again->setAccessibleName(tr("Try again: %1").arg(s.name));
    again->setObjectName(QStringLiteral("banner-again-") + s.id.text());
    again->setEnabled(!s.busy);
    connect(again, &QPushButton::clicked, this, [this, id = s.id] { Q_EMIT againAsked(id); });
    across->addWidget(again, 0, Qt::AlignVCenter);
    setAccessibleName(tr("We cannot fetch this now: %1. %2").arg(name, QStringList({QString(s.words).replace(QLatin1Char('\n'), QStringLiteral("; ")), s.why, time}).join(QLatin1Char(' ')).simplified()));
}

FailedBanners::FailedBanners(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_down(new QVBoxLayout(this))
{
    spaced(theme, m_down, {}, 9, {5, 0, 5, 0});
    hide();
}

void FailedBanners::tell(const QList<Standing> &all, const QDateTime &now)
{
    QString told;
    QList<Standing> failed;
    for (const Standing &s : all) {
        if (!s.silent)
            continue;
        failed << s;
        told += s.id.text() + s.words + s.why + s.failedPart + s.lastGood.toString(Qt::ISODate) + QLatin1Char(s.busy ? '~' : '.') + now.toTimeZone(brussels()).date().toString(Qt::ISODate);
    }
    if (told == m_told)
        return;
    m_told = told;
    const QWidget *focused = window()->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem *item = m_down->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!told.isEmpty()); // first: what is hidden takes no focus
    if (failed.size() > kApart) {
        add(together(failed, now));
    } else {
        for (const Standing &s : std::as_const(failed)) {
            auto *banner = new FailedBanner(m_theme, s, now);
            connect(banner, &FailedBanner::againAsked, this, &FailedBanners::againAsked);
            add(banner);
        }
    }
    if (QWidget *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
}

void FailedBanners::add(QWidget *banner)
{
    m_down->addWidget(banner);
    banner->show();
}

QWidget *FailedBanners::together(const QList<Standing> &failed, const QDateTime &now)
{
    // What each means for what stands on the page: how old it is, or that some or all of it is missing.
    QStringList fetched, partly, nothing;
    QList<QPair<QString, QStringList>> toDo; // what the person may do, and for which
    const auto when = [&](const Standing &s) { return words::nearMoment(s.lastGood, now); };
    QStringList moments;
    for (const Standing &s : failed) {
        if (s.lastGood.isValid() && !moments.contains(when(s)))
            moments << when(s);
    }
    for (const Standing &s : failed) {
        QStringList more;
        if (!s.failedPart.isEmpty())
            more << s.failedPart;
        if (s.lastGood.isValid() && moments.size() > 1)
            more << when(s);
        (s.lastGood.isValid() ? fetched : s.items > 0 ? partly : nothing) << (more.isEmpty() ? s.name : tr("%1 (%2)", "source: of what it fails, last updated when").arg(s.name, more.join(QStringLiteral(" · "))));
        if (s.why.isEmpty() || s.busy)
            continue;
        const auto same = std::find_if(toDo.begin(), toDo.end(), [&](const auto &one) { return one.first == s.why; });
        if (same == toDo.end())
            toDo << qMakePair(s.why, QStringList{s.name});
        else
            same->second << s.name;
    }
    QStringList lines;
    const auto list = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    if (!fetched.isEmpty())
        lines << (moments.size() > 1 ? tr("Last updated: %1.", "sources, each with when").arg(list(fetched)) : tr("Last updated %1: %2.", "when, sources").arg(moments.first(), list(fetched)));
    if (!partly.isEmpty())
        lines << tr("Not complete yet: %1.", "sources").arg(list(partly));
    if (!nothing.isEmpty())
        lines << tr("Nothing was fetched yet: %1.", "sources").arg(list(nothing));
    for (const auto &[why, names] : std::as_const(toDo))
        lines << tr("%1: %2", "sources: what to do").arg(list(names), why);
    if (!fetched.isEmpty() || !partly.isEmpty())
        lines << tr("You can still read what came before.");

    const bool alarms = std::any_of(failed.cbegin(), failed.cend(), [](const Standing &s) { return s.failed; });
    auto *box = new NoteBox(m_theme, alarms ? Tone::Danger : Tone::Warn, QStringLiteral("cloud-off"), lines.join(u'\n'));
    box->setObjectName(QStringLiteral("banner-together"));
    box->setHeading(tr("Fetching from %n source(s) does not work now", nullptr, int(failed.size())));
    Button *again = box->addButton(tr("Again"), QStringLiteral("refresh-cw"));
    again->setObjectName(QStringLiteral("banner-again-together"));
    again->setAccessibleName(tr("Try all of them again"));
    connect(again, &Button::clicked, this, [this, failed] {
        for (const Standing &s : failed)
            Q_EMIT againAsked(s.id);
    });
    Button *show = box->addButton(tr("Show the sources"), QStringLiteral("plug"), Button::Kind::Link);
    show->setObjectName(QStringLiteral("banner-sources"));
    connect(show, &Button::clicked, this, &FailedBanners::sourcesAsked);
    return box;
}

} // namespace overzicht
