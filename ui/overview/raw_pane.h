// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "store/row.h"

#include <QWidget>

namespace overzicht {

/// A record that could not be read, as it came: plain text, nothing in it is acted upon.
class RawPane : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = 100'000; ///< characters shown
    RawPane(const Surroundings &around, const QuarantineRow &row, QWidget *parent = nullptr);
    void focusStart();

private:
    QWidget *m_text;
};

/// What the bytes look like: UTF-8 where it is, with everything invisible made visible.
QString rawText(const QByteArray &raw, int most = RawPane::kMost);

} // namespace overzicht
