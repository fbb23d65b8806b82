// SPDX-License-Identifier: EUPL-1.2
#include "documents/paid_when.h"

#include "base/local_time.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

#include <QBoxLayout>
#include <QDateEdit>

namespace overzicht {

PaidWhen::PaidWhen(const Theme &theme, const QDateTime &now, QWidget *parent) : Panel(theme, Tone::Info, parent), m_now(now), m_day(new QDateEdit)
{
    const QDate today = now.toTimeZone(brussels()).date();
    setObjectName(QStringLiteral("paid-when"));
    setAccessibleName(tr("When did you pay?"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(theme.space(16), theme.space(12), theme.space(16), theme.space(12));
    down->setSpacing(theme.space(10));
    down->addWidget(new Text(theme, tr("When did you pay?"), type::kHead));
    auto *answers = new QWidget;
    auto *flow = new FlowLayout(answers, theme.space(8));
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *name, const QString &words, const QString &icon, Button::Kind kind = Button::Kind::Secondary) {
        auto *button = new Button(theme, kind, words, icon);
        button->setSmall(true);
        button->setObjectName(QLatin1String(name));
        flow->addWidget(button);
        return button;
    };
    connect(add("paid-today", tr("Today"), QStringLiteral("check")), &QPushButton::clicked, this, [this] { Q_EMIT answered(m_now); });
    m_day->setObjectName(QStringLiteral("paid-day"));
    m_day->setAccessibleName(tr("The day on which you paid"));
    m_day->setFont(theme.font(14));
    m_day->setFixedHeight(theme.size(36));
    m_day->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_day->setDateRange(today.addDays(-kDaysBack), today);
    m_day->setDate(today.addDays(-1));
    flow->addWidget(m_day);
    connect(add("paid-on-day", tr("On this day"), QStringLiteral("calendar")), &QPushButton::clicked, this, [this, today] {
        const QDate day = m_day->date();
        Q_EMIT answered(day >= today ? m_now : QDateTime(day, QTime(12, 0), brussels()));
    });
    connect(add("paid-not", tr("Not paid yet"), {}, Button::Kind::Link), &QPushButton::clicked, this, &PaidWhen::closed);
    down->addWidget(answers);
}

} // namespace overzicht
