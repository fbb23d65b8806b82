// SPDX-License-Identifier: EUPL-1.2
#include "documents/paid_when.h"

#include "base/local_time.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QPainter>

namespace overzicht {

namespace {

/// A day to type, with the edge that every field here has: the arrows that come with it do not grow with the text.
class DayField : public QDateEdit {
public:
    explicit DayField(const Theme &theme) : m_theme(theme)
    {
        setFrame(false);
        setButtonSymbols(QAbstractSpinBox::NoButtons);
        setAlignment(Qt::AlignCenter);
        setFont(theme.font(14));
        QPalette colours = palette();
        colours.setColor(QPalette::Base, Qt::transparent);
        colours.setColor(QPalette::Text, theme.tokens().ink);
        setPalette(colours);
    }

    QSize sizeHint() const override { return {QDateEdit::sizeHint().width() + m_theme.space(24), m_theme.size(36)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal inset = hasFocus() ? 1 : .5;
        painter.setPen(QPen(hasFocus() ? t.accent : t.control, hasFocus() ? 2 : 1));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QDateEdit::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QDateEdit::focusOutEvent(event);
        update();
    }

private:
    const Theme &m_theme;
};

} // namespace

PaidWhen::PaidWhen(const Theme &theme, const QDateTime &now, QWidget *parent) : Panel(theme, Tone::Info, parent), m_now(now), m_day(new DayField(theme))
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
    m_day->setFixedHeight(theme.size(36));
    m_day->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_day->setDateRange(today.addDays(-kDaysBack), today);
    m_day->setDate(today.addDays(-1));
    const auto turn = [&](const char *name, const QString &words, const QString &icon, int days) {
        connect(add(name, words, icon, Button::Kind::Icon), &QPushButton::clicked, this, [this, days] { m_day->setDate(m_day->date().addDays(days)); });
    };
    turn("paid-earlier", tr("One day earlier"), QStringLiteral("arrow-left"), -1);
    flow->addWidget(m_day);
    turn("paid-later", tr("One day later"), QStringLiteral("arrow-right"), 1);
    connect(add("paid-on-day", tr("On this day"), QStringLiteral("calendar")), &QPushButton::clicked, this, [this, today] {
        const QDate day = m_day->date();
        Q_EMIT answered(day >= today ? m_now : QDateTime(day, QTime(12, 0), brussels()));
    });
    connect(add("paid-not", tr("Not paid yet"), {}, Button::Kind::Link), &QPushButton::clicked, this, &PaidWhen::closed);
    down->addWidget(answers);
}

} // namespace overzicht
