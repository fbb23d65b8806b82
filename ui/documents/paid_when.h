// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/surface.h"

#include <QDateTime>

class QDateEdit;

namespace overzicht {

class Button;

/// Asks on which day the person paid: today or a day before, never one that is still to come.
class PaidWhen : public Panel {
    Q_OBJECT
public:
    static constexpr int kDaysBack = 366;

    PaidWhen(const Theme &theme, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const QDateTime &at); ///< this moment for today, else noon of that day in Belgium
    void closed();

private:
    QDateTime m_now;
    QDateEdit *m_day;
};

} // namespace overzicht
