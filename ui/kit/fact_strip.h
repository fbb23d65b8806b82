// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/surface.h"

#include <QList>

namespace overzicht {

class FlowLayout;

/// One fact: what it is called, and what it is.
struct Fact {
    QString label;
    QString value;
    std::optional<Tone> tone; ///< of the value
};

/// A row of facts, label over value, that wraps when there is no room. Empty = hidden.
class FactStrip : public Panel {
    Q_OBJECT
public:
    explicit FactStrip(const Theme &theme, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    const Theme &m_theme;
    FlowLayout *m_flow;
};

} // namespace overzicht
