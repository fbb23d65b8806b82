// SPDX-License-Identifier: EUPL-1.2
#include "payments/month_strip.h"

#include "kit/accessible.h"
#include "kit/flow_layout.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFontMetrics>
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

constexpr TextStyle kWord{12, QFont::Normal, &Tokens::ink2};

struct Told {
    QString name, amount, word;
    Tone tone;
};

Told told(const Month &month)
{
    const bool due = month.due.cents() > 0, done = month.done.cents() > 0;
    return {QLocale().standaloneMonthName(month.first.month()), words::amount(due ? month.due : month.done),
            month.late ? MonthStrip::tr("to pay, late") : due ? MonthStrip::tr("to pay") : done ? MonthStrip::tr("paid or under way") : MonthStrip::tr("nothing known"),
            month.late ? Tone::Danger : due ? Tone::Warn : done ? Tone::Ok : Tone::Neutral};
}

/// Neither an amount nor a word of it breaks in so much.
int leastWidth(const Theme &theme, const Told &told)
{
    const auto wide = [&](const TextStyle &style, const QString &text) { return QFontMetrics(theme.font(style.px, style.weight, style.spacing)).horizontalAdvance(text) + 2; };
    int least = qMax(wide(type::kBlock, told.amount), wide(kWord, told.name));
    const auto words = told.word.split(u' ');
    for (const QString &word : words)
        least = qMax(least, wide(kWord, word));
    return least;
}

QWidget *makeTile(const Theme &theme, const Told &told, qreal share, bool asLine)
{
    auto *one = new QWidget;
    auto *down = new QVBoxLayout(one);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme.space(2));
    auto *name = new Text(theme, told.name, kWord);
    auto *amount = new Text(theme, told.amount, type::kBlock);
    auto *word = new Text(theme, told.word, kWord);
    name->setOneLine(true);
    amount->setOneLine(true);
    if (told.tone != Tone::Neutral)
        word->setTone(told.tone);
    if (asLine) { // beside each other as far as they fit whole
        auto *line = new QWidget;
        auto *flow = new FlowLayout(line, theme.space(8));
        flow->setContentsMargins(0, 0, 0, 0);
        for (Text *text : {name, amount, word})
            flow->addWidget(text);
        down->addWidget(line);
    } else {
        for (Text *text : {name, amount, word})
            down->addWidget(text);
    }
    down->addStretch(1);
    down->addWidget(new Bar(theme, share, told.tone));
    one->setAccessibleName(QStringLiteral("%1: %2, %3").arg(told.name, told.amount, told.word));
    setRole(one, QAccessible::StaticText);
    if (!asLine)
        one->setMinimumWidth(leastWidth(theme, told));
    return one;
}

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

int MonthStrip::widthAcross() const
{
    int needed = 2 * m_look.space(14);
    for (int i = 0; m_months && i < int(m_months->size()); ++i)
        needed += leastWidth(m_look, told(m_months->at(size_t(i)))) + (i > 0 ? m_look.space(14) : 0);
    return needed;
}

void MonthStrip::build()
{
    while (QLayoutItem *item = m_across->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_months)
        return;
    m_below = widthAcross() > width();
    m_across->setDirection(m_below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_across->setContentsMargins(m_look.space(14), m_look.space(10), m_look.space(14), m_look.space(10));
    m_across->setSpacing(m_look.space(m_below ? 6 : 14));
    qint64 most = 1;
    for (const Month &month : *m_months)
        most = qMax(most, month.due.cents() + month.done.cents());
    for (const Month &month : *m_months)
        m_across->addWidget(makeTile(m_look, told(month), double(month.due.cents() + month.done.cents()) / double(most), m_below), 1);
}

QSize MonthStrip::minimumSizeHint() const { return {m_look.size(120), Panel::minimumSizeHint().height()}; } // it finds its own way to fit

void MonthStrip::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    if (m_months && m_below != (widthAcross() > width()))
        build();
}

} // namespace overzicht
