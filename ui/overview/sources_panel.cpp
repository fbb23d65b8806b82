// SPDX-License-Identifier: EUPL-1.2
#include "overview/sources_panel.h"

#include "kit/accessible.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollBar>

namespace overzicht {

namespace {

/// An icon in a soft round of its tone.
class Mark final : public QWidget {
public:
    Mark(const Theme &theme, const QString &icon, Tone tone) : m_theme(theme), m_icon(icon), m_tone(tone)
    {
        const int side = qRound(32 * (1 + (theme.textScale() - 1) * 0.5));
        setFixedSize(side, side);
        setRole(this, QAccessible::Graphic);
        setAccessibleName(QString());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.contrast || m_tone == Tone::Neutral ? QPen(m_tone == Tone::Neutral ? t.line : foreground(t, m_tone), 1) : QPen(Qt::NoPen));
        painter.setBrush(m_tone == Tone::Neutral ? t.sunken : background(t, m_tone));
        painter.drawEllipse(QRectF(rect()).adjusted(.5, .5, -.5, -.5));
        const QPixmap icon = m_theme.icon(m_icon, foreground(t, m_tone), 17, 2);
        const QSizeF size = icon.deviceIndependentSize();
        painter.drawPixmap(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), icon);
    }

private:
    const Theme &m_theme;
    QString m_icon;
    Tone m_tone;
};

} // namespace

SourcesPanel::SourcesPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_scroll(new QScrollArea)
{
    setRole(this, QAccessible::Pane);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(kCardShadow + QMargins(1, 8, 1, 8));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    inside->addWidget(m_scroll);
    down->addWidget(card);
    connect(&theme, &Theme::changed, this, [this] { build(); });
    build();
}

void SourcesPanel::tell(const QList<Standing> &standings, const QDateTime &now)
{
    QString told;
    for (const Standing &s : standings)
        told += s.id.text() + s.name + s.words + s.icon + s.plan + s.why + s.failedPart + QLatin1Char(s.failed ? '!' : s.busy ? '~' : '.') + QLatin1Char('\n');
    m_standings = standings;
    m_now = now;
    if (told == m_told)
        return;
    m_told = told;
    build();
}

void SourcesPanel::build()
{
    const QWidget *focused = window()->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    const int at = m_scroll->verticalScrollBar()->value();
    setAccessibleName(tr("Sources"));
    m_scroll->setAccessibleName(tr("Sources"));

    auto *content = new QWidget;
    auto *down = new QVBoxLayout(content);
    const int side = m_theme.space(24);
    down->setContentsMargins(side, m_theme.space(14), side, m_theme.space(14));
    down->setSpacing(m_theme.space(11));
    down->addWidget(new Text(m_theme, tr("Sources"), TextStyle{20, QFont::DemiBold, &Tokens::ink, -0.3, 1.25}));
    down->addSpacing(m_theme.space(4));
    bool busy = false;
    QStringList plans;
    for (int i = 0; i < m_standings.size(); ++i) {
        const Standing &s = m_standings.at(i);
        busy = busy || s.busy;
        if (!s.plan.isEmpty())
            plans << tr("%1. %2", "source, planned maintenance").arg(s.name, s.plan);
        if (i > 0)
            down->addWidget(new Rule(m_theme));
        auto *line = new QWidget;
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(m_theme.space(13));
        across->addWidget(new Mark(m_theme, s.icon, s.tone), 0, Qt::AlignTop);
        auto *names = new QVBoxLayout;
        names->setSpacing(1);
        names->addWidget(new Text(m_theme, s.demo ? tr("%1 (example)", "source of the demo").arg(s.name) : s.name, type::kValue));
        auto *state = new Text(m_theme, s.words, TextStyle{13, QFont::Normal, &Tokens::ink2});
        if (s.failed && !s.busy)
            state->setTone(s.tone);
        names->addWidget(state);
        if (!s.failedPart.isEmpty())
            names->addWidget(new Text(m_theme, tr("This concerns: %1").arg(s.failedPart), type::kSmall));
        if (!s.why.isEmpty())
            names->addWidget(new Text(m_theme, s.why, type::kSmall));
        if (s.failed && s.lastGood.isValid())
            names->addWidget(new Text(m_theme, tr("Last updated %1. You can still read what came before.").arg(words::nearMoment(s.lastGood, m_now)), type::kSmall));
        if (s.failed) {
            auto *again = new Button(m_theme, Button::Kind::Secondary, tr("Again"), QStringLiteral("refresh-cw"));
            again->setSmall(true);
            again->setEnabled(!s.busy);
            again->setAccessibleName(tr("Try again: %1").arg(s.name));
            again->setObjectName(QStringLiteral("source-again-") + s.id.text());
            connect(again, &QPushButton::clicked, this, [this, id = s.id] { Q_EMIT againAsked(id); });
            names->addSpacing(m_theme.space(5));
            names->addWidget(again, 0, Qt::AlignLeft);
        }
        across->addLayout(names, 1);
        line->setAccessibleName(s.name + QStringLiteral(": ") + s.words);
        down->addWidget(line);
    }
    if (m_standings.isEmpty())
        down->addWidget(new Text(m_theme, tr("No source is linked yet."), type::kLead));
    if (!plans.isEmpty()) {
        down->addSpacing(m_theme.space(6));
        auto *note = new NoteBox(m_theme, Tone::Info, QStringLiteral("wrench"), plans.join(QLatin1Char('\n')));
        down->addWidget(note);
    }
    down->addStretch(1);
    if (busy) {
        down->addWidget(new Rule(m_theme));
        auto *foot = new QHBoxLayout;
        foot->setSpacing(m_theme.space(10));
        foot->addWidget(new IconLabel(m_theme, QStringLiteral("info"), &Tokens::ink2, 17), 0, Qt::AlignTop);
        foot->addWidget(new Text(m_theme, tr("Read what is here already. The rest follows by itself."), TextStyle{13, QFont::Normal, &Tokens::ink2}), 1);
        down->addLayout(foot);
    }
    delete m_scroll->takeWidget();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(at);
    if (QWidget *again = name.isEmpty() ? nullptr : content->findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
}

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
    down->addWidget(new Text(theme, time, TextStyle{13, QFont::Normal, &Tokens::ink2}));
    across->addLayout(down, 1);
    auto *again = new Button(theme, Button::Kind::Secondary, tr("Again"), QStringLiteral("refresh-cw"));
    again->setAccessibleName(tr("Try again: %1").arg(s.name));
    again->setObjectName(QStringLiteral("banner-again-") + s.id.text());
    again->setEnabled(!s.busy);
    connect(again, &QPushButton::clicked, this, [this, id = s.id] { Q_EMIT againAsked(id); });
    across->addWidget(again, 0, Qt::AlignVCenter);
    setAccessibleName(tr("We cannot fetch this now: %1. %2").arg(name, time));
}

} // namespace overzicht
