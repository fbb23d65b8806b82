// SPDX-License-Identifier: EUPL-1.2
#include "overview/sources_panel.h"

#include "kit/accessible.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/text.h"
#include "overview/source_line.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace overzicht {

SourcesPanel::SourcesPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_scroll(new QScrollArea), m_head(new Text(theme, {}, TextStyle{20, QFont::DemiBold, &Tokens::ink, -0.3, 1.25})),
      m_none(new Text(theme, {}, type::kLead)), m_plans(new NoteBox(theme, Tone::Info, QStringLiteral("wrench"), QString())), m_lines(new QVBoxLayout), m_foot(new QWidget),
      m_rest(new Text(theme, {}, TextStyle{13, QFont::Normal, &Tokens::ink2}))
{
    setRole(this, QAccessible::Pane);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(kCardShadow + QMargins(1, 8, 1, 8));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    inside->addWidget(m_scroll);
    whole->addWidget(m_card, 1000);
    whole->addStretch(1); // the sheet ends where its lines do

    auto *content = new QWidget;
    auto *down = new QVBoxLayout(content);
    spaced(theme, down, {24, 14, 24, 14}, 11);
    down->addWidget(m_head);
    addSpace(theme, down, 4);
    spaced(theme, m_lines, {}, 11);
    down->addLayout(m_lines);
    down->addWidget(m_none);
    down->addWidget(m_plans);
    down->addStretch(1);
    auto *footDown = new QVBoxLayout(m_foot);
    spaced(theme, footDown, {}, 11);
    footDown->addWidget(new Rule(theme));
    auto *foot = new QHBoxLayout;
    spaced(theme, foot, {}, 10);
    foot->addWidget(new IconLabel(theme, QStringLiteral("info"), &Tokens::ink2, 17), 0, Qt::AlignTop);
    foot->addWidget(m_rest, 1);
    footDown->addLayout(foot);
    down->addWidget(m_foot);
    m_plans->hide();
    m_foot->hide();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    translate();
}

void SourcesPanel::hug()
{
    const QLayout *content = m_scroll->widget()->layout();
    const QMargins around = m_card->layout()->contentsMargins();
    const int needed = content->hasHeightForWidth() ? content->totalHeightForWidth(m_scroll->width()) : content->totalSizeHint().height();
    m_card->setMaximumHeight(needed + around.top() + around.bottom());
}

void SourcesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    hug();
}

bool SourcesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        hug();
    return QWidget::eventFilter(watched, event);
}

void SourcesPanel::translate()
{
    setAccessibleName(tr("Sources"));
    m_scroll->setAccessibleName(tr("Sources"));
    m_head->setWords(tr("Sources"));
    m_none->setWords(tr("Once a source is linked, you see here how it is doing."));
    m_rest->setWords(tr("Read what is here already. The rest follows by itself."));
}

void SourcesPanel::tell(const QList<Standing> &standings, const QDateTime &now)
{
    // A line is kept as long as its source is: during a sync only words change, and what has the focus keeps it.
    while (m_all.size() > standings.size())
        delete m_all.takeLast();
    bool busy = false;
    QStringList plans;
    for (qsizetype i = 0; i < standings.size(); ++i) {
        const Standing &s = standings.at(i);
        if (i == m_all.size()) {
            m_all << new SourceLine(m_theme, i > 0);
            connect(m_all.last(), &SourceLine::againAsked, this, &SourcesPanel::againAsked);
            m_lines->addWidget(m_all.last());
        }
        m_all.at(i)->tell(s, now);
        busy = busy || s.busy;
        for (const Standing::Plan &plan : s.plans)
            plans << tr("%1. %2", "source, planned maintenance").arg(plan.whose, plan.words);
    }
    m_none->setVisible(standings.isEmpty());
    m_plans->setWords(plans.join(QLatin1Char('\n')));
    m_plans->setVisible(!plans.isEmpty());
    m_foot->setVisible(busy);
}

void SourcesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace overzicht
