// SPDX-License-Identifier: EUPL-1.2
#include "overview/block.h"

#include "kit/flow_layout.h"
#include "kit/skeleton.h"
#include "kit/spaced.h"
#include "kit/text.h"

#include <QBoxLayout>

namespace overzicht {

namespace {
constexpr TextStyle kAmount{26, QFont::DemiBold, &Tokens::ink, -0.6, 1.25};
} // namespace

Block::Block(const Surroundings &around, const QString &name, int rows, int skeletons, QWidget *parent)
    : Card(around.theme, parent), m_head(new SectionHeader(around.theme, {}, {})), m_sum(new QWidget), m_amount(new Text(around.theme, {}, kAmount)), m_amountOf(new Text(around.theme, {}, type::kLead)), m_more(new QVBoxLayout), m_model(new RowModel(around.reader, around.who, around.clock, this)),
      m_list(new ListView(around.theme, *m_model, {})), m_skeleton(new Skeleton(around.theme, skeletons)), m_nothing(new Text(around.theme, {}, type::kLead)), m_warning(new QWidget), m_notWhole(new Text(around.theme, {}, type::kNote)),
      m_all(new Button(around.theme, Button::Kind::Link, {}, QStringLiteral("arrow-right")))
{
    const Theme &theme = around.theme;
    setObjectName(name + QStringLiteral("-card"));
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {9, 13, 9, 10}, 3, kCardShadow);
    auto *headRow = new QVBoxLayout;
    spaced(theme, headRow, {14, 0, 14, 3});
    headRow->addWidget(m_head);
    down->addLayout(headRow);
    auto *sum = new FlowLayout(m_sum);
    spaced(theme, sum, {14, 0, 14, 4}, 12);
    sum->addWidget(m_amount);
    sum->addWidget(m_amountOf);
    sum->setStretchLast(true); // a long sentence has the whole width
    m_sum->hide();
    down->addWidget(m_sum);
    spaced(theme, m_more, {8, 0, 8, 0}, 7);
    down->addLayout(m_more);
    m_list->setWhole(rows);
    m_list->setLogos(around.logos);
    m_list->setObjectName(name);
    down->addWidget(m_list);
    m_skeleton->hide();
    down->addWidget(m_skeleton);
    m_nothing->setObjectName(name + QStringLiteral("-nothing"));
    m_nothing->hide();
    // Margins of its own and not of a layout around it: those would stay while it is hidden.
    const auto pad = [this, &theme] { m_nothing->setContentsMargins(theme.space(14), theme.space(2), theme.space(14), theme.space(8)); };
    connect(&theme, &Theme::changed, m_nothing, pad);
    pad();
    down->addWidget(m_nothing);
    m_warning->setObjectName(name + QStringLiteral("-not-whole"));
    m_warning->hide();
    auto *warned = new QHBoxLayout(m_warning);
    spaced(theme, warned, {14, 2, 14, 4}, 8);
    warned->addWidget(new IconLabel(theme, QStringLiteral("cloud-off"), Tone::Danger, 17), 0, Qt::AlignTop);
    warned->addWidget(m_notWhole, 1);
    down->addWidget(m_warning);
    m_all->hide();
    auto *allRow = new QHBoxLayout;
    spaced(theme, allRow, {8, 0, 8, 0});
    allRow->addWidget(m_all);
    allRow->addStretch(1);
    down->addLayout(allRow);
}

Block::~Block()
{
    delete m_list; // it looks at the model
}

void Block::setName(const QString &name)
{
    m_head->setName(name);
    m_list->setAccessibleName(name);
}

void Block::figure(const QString &amount, const QString &words)
{
    m_amount->setWords(amount);
    m_amountOf->setWords(words);
    m_sum->setVisible(!amount.isEmpty());
}

void Block::warn(const QString &notWhole)
{
    m_notWhole->setWords(notWhole);
    m_warning->setVisible(!notWhole.isEmpty());
}

void Block::setMost(int rows, bool opened)
{
    m_opened = opened;
    m_list->setWhole(rows);
}

void Block::tell(const QList<Row> &rows, int count, const QString &right, const QString &nothing, bool waiting)
{
    m_model->showHits(Hits{rows, count, false});
    const bool any = !rows.isEmpty(), alone = !any && m_more->isEmpty();
    m_list->setVisible(any);
    m_skeleton->setVisible(alone && waiting);
    m_nothing->setWords(nothing);
    m_nothing->setVisible(alone && !waiting && !nothing.isEmpty());
    m_head->setRight(right);
    m_all->setVisible((any && m_opened) || count > rows.size()); // also when all of them stand in another block
}

} // namespace overzicht
