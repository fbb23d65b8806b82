// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace overzicht {

/// Widgets of one height beside each other, and below each other where they would become narrower than they may.
class Tiles : public QWidget {
    Q_OBJECT
public:
    /// `narrowest`: of one of them, in pixels at 100 % text.
    Tiles(const Theme &theme, int narrowest, int gap, QWidget *parent = nullptr);
    void add(QWidget *tile, int share = 1); ///< takes it; of the width, when all stand on one line

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<QPair<QWidget *, int>> m_tiles;
    int m_narrowest, m_columns = 0;
};

} // namespace overzicht
