// SPDX-License-Identifier: EUPL-1.2
#include "activating/tiles.h"

#include "kit/spaced.h"

#include <QGridLayout>

namespace overzicht {

Tiles::Tiles(const Theme &theme, int narrowest, int gap, QWidget *parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)), m_narrowest(narrowest)
{
    spaced(theme, m_grid, {}, gap);
    connect(&theme, &Theme::changed, this, &Tiles::arrange);
}

void Tiles::add(QWidget *tile, int share)
{
    m_tiles.append({tile, share});
    m_columns = 0;
    arrange();
}

void Tiles::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void Tiles::arrange()
{
    const int count = int(m_tiles.size());
    int columns = qBound(1, width() / qMax(1, m_theme.size(m_narrowest)), count);
    while (count % columns != 0)
        --columns; // no line with a gap at its end
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_tiles.at(i).first, i / columns, i % columns);
        m_grid->setColumnStretch(i, columns == count ? m_tiles.at(i).second : i < columns ? 1 : 0);
    }
}

} // namespace overzicht
