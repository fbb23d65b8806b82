// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QLineEdit>

namespace overzicht {

/// A field to type in, with an edge of its own that is seen in every theme, and a ring when it has the keyboard.
class Field : public QLineEdit {
    Q_OBJECT
public:
    /// `high`: in pixels at 100 % text; `px`: of its letters.
    Field(const Theme &theme, int high, qreal px, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    virtual void restyle(); ///< after another theme or size of text
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    int m_high;
    qreal m_px;
};

} // namespace overzicht
