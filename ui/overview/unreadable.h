// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "store/row.h"

#include <QWidget>

class QVBoxLayout;

namespace overzicht {

/// What came in, may ask something and cannot be shown: a warning for each, with the way to see it raw. Hidden when there is none.
class Unreadable : public QWidget {
    Q_OBJECT
public:
    explicit Unreadable(const Surroundings &around, QWidget *parent = nullptr);
    int tell(const QList<QuarantineRow> &rows); ///< how many may ask something
    void forget() { m_told.clear(); }           ///< made anew at the next telling

Q_SIGNALS:
    void rawAsked(const overzicht::QuarantineRow &row);

private:
    Surroundings m_around;
    QVBoxLayout *m_down;
    QString m_told; ///< which ones are shown now: unchanged = nothing is built again
};

} // namespace overzicht
