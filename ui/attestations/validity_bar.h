// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

/// How far a stretch of days has gone, as a bar with a knob at today. It repeats what stands in words around it.
class ValidityBar : public QWidget {
    Q_OBJECT
public:
    /// `part`: 0 at the first day … 1 at the last one.
    ValidityBar(const Theme &theme, qreal part, Tone tone, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    qreal m_part;
    Tone m_tone;
};

} // namespace overzicht
