// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/surface.h"
#include "payments/bill_words.h"

class QBoxLayout;

namespace overzicht {

/// What this month and the two after it ask: an amount, its word, and a bar beside the longest of the three. Below each other where the words have no room.
class MonthStrip : public Panel {
    Q_OBJECT
public:
    explicit MonthStrip(const Theme &theme, QWidget *parent = nullptr);
    void setMonths(const std::array<Month, 3> &months);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    int widthAcross() const; ///< what the three need beside each other


    const Theme &m_look;
    std::optional<std::array<Month, 3>> m_months;
    QBoxLayout *m_across;
    bool m_below = false; ///< each is a line, below each other
};

} // namespace overzicht
