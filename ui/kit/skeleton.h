// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

/// Rows that are still to come, in their final geometry. They stand still.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    Skeleton(const Theme &theme, int rows, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    int rowHeight() const;

    const Theme &m_theme;
    int m_rows;
};

} // namespace overzicht
