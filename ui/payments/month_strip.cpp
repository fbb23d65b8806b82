// SPDX-License-Identifier: EUPL-1.2
#include "payments/month_strip.h"

#include "kit/accessible.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace overzicht {

namespace {

/// How much of the most a month has. Decoration: the amount stands above it.
class Bar : public QWidget {
public:
    Bar(const Theme &theme, qreal share, Tone tone) : m_theme(theme), m_share(share), m_tone(tone) { setFixedHeight(theme.space(4)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal round = height() / 2.0;
        painter.setBrush(m_theme.tokens().line);
        painter.drawRoundedRect(rect(), round, round);
        if (m_share <= 0)
            return;
        painter.setBrush(foreground(m_theme.tokens(), m_tone));
        painter.drawRoundedRect(QRectF(0, 0, qMax<qreal>(height(), width() * m_share), height()), round, round);
    }

private:
    const Theme &m_theme;
    qreal m_share;
    Tone m_tone;
};

} // namespace

MonthStrip::MonthStrip(const Theme &theme, QWidget *parent) : Panel(theme, std::nullopt, parent), m_look(theme), m_across(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("months"));
    setAccessibleName(tr("What the coming months ask"));
    connect(&theme, &Theme::changed, this, &MonthStrip::build);
}

void MonthStrip::setMonths(const std::array<Month, 3> &months)
{
    if (m_months == months)
        return;
    m_months = months;
    build();
}

void MonthStrip::build()
{
    while (QLayoutItem *item = m_across->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_months)
        return;
    m_across->setContentsMargins(m_look.space(14), m_look.space(10), m_look.space(14), m_look.space(10));
    m_across->setSpacing(m_look.space(14));
    qint64 most = 1;
    for (const Month &month : *m_months)
        most = qMax(most, month.due.cents() + month.done.cents());
    for (const Month &month : *m_months) {
        auto *one = new QWidget;
        auto *down = new QVBoxLayout(one);
        down->setContentsMargins(0, 0, 0, 0);
        down->setSpacing(m_look.space(2));
        const bool due = month.due.cents() > 0, done = month.done.cents() > 0;
        const Tone tone = month.late ? Tone::Danger : due ? Tone::Warn : done ? Tone::Ok : Tone::Neutral;
        const QString name = QLocale().standaloneMonthName(month.first.month());
        const QString amount = words::amount(due ? month.due : month.done);
        const QString told = month.late ? tr("to pay, late") : due ? tr("to pay") : done ? tr("paid or under way") : tr("nothing known");
        down->addWidget(new Text(m_look, name, TextStyle{12, QFont::Normal, &Tokens::ink2}));
        down->addWidget(new Text(m_look, amount, type::kBlock));
        auto *word = new Text(m_look, told, TextStyle{12, QFont::Normal, &Tokens::ink2});
        if (tone != Tone::Neutral)
            word->setTone(tone);
        down->addWidget(word);
        down->addStretch(1);
        down->addWidget(new Bar(m_look, double(month.due.cents() + month.done.cents()) / double(most), tone));
        one->setAccessibleName(QStringLiteral("%1: %2, %3").arg(name, amount, told));
        setRole(one, QAccessible::StaticText);
        m_across->addWidget(one, 1);
    }
}

} // namespace overzicht
