// SPDX-License-Identifier: EUPL-1.2
#include "overview/failed_banner.h"

#include "base/local_time.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/spaced.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>

namespace overzicht {

FailedBanner::FailedBanner(const Theme &theme, const Standing &s, const QDateTime &now, QWidget *parent) : Panel(theme, Tone::Danger, parent)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme.space(18), theme.space(14), theme.space(18), theme.space(14));
    across->setSpacing(theme.space(14));
    across->addWidget(new IconLabel(theme, s.icon, Tone::Danger, 22), 0, Qt::AlignVCenter);
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
    for (const Standing &s : all) {
        if (s.failed)
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
    for (const Standing &s : all) {
        if (!s.failed)
            continue;
        auto *banner = new FailedBanner(m_theme, s, now);
        connect(banner, &FailedBanner::againAsked, this, &FailedBanners::againAsked);
        m_down->addWidget(banner);
        banner->show();
        if (QWidget *again = name.isEmpty() ? nullptr : banner->findChild<QWidget *>(name))
            again->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace overzicht
