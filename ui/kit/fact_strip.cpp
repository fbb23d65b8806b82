// SPDX-License-Identifier: EUPL-1.2
#include "kit/fact_strip.h"

#include "kit/flow_layout.h"
#include "kit/text.h"

#include <QBoxLayout>

namespace overzicht {

FactStrip::FactStrip(const Theme &theme, QWidget *parent) : Panel(theme, std::nullopt, parent), m_theme(theme), m_flow(new FlowLayout(this, theme.space(28)))
{
    m_flow->setContentsMargins(theme.space(16), theme.space(12), theme.space(16), theme.space(12));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FactStrip::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (const Fact &fact : facts) {
        auto *cell = new QWidget;
        auto *down = new QVBoxLayout(cell);
        down->setContentsMargins(0, 0, 0, 0);
        down->setSpacing(2);
        down->addWidget(new Text(m_theme, fact.label, type::kSmall));
        auto *value = new Text(m_theme, fact.value, type::kValue);
        value->setTone(fact.tone);
        down->addWidget(value);
        cell->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
        spoken << cell->accessibleName();
        m_flow->addWidget(cell);
        cell->show();
    }
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    setVisible(!facts.isEmpty());
    updateGeometry();
}

} // namespace overzicht
