// SPDX-License-Identifier: EUPL-1.2
#include "kit/spaced.h"

#include <QBoxLayout>

namespace overzicht {

void spaced(const Theme &theme, QLayout *layout, const QMargins &px, int gap, const QMargins &fixed)
{
    const auto apply = [&theme, layout, px, gap, fixed] {
        layout->setContentsMargins(fixed + QMargins(theme.space(px.left()), theme.space(px.top()), theme.space(px.right()), theme.space(px.bottom())));
        if (gap >= 0)
            layout->setSpacing(theme.space(gap));
    };
    QObject::connect(&theme, &Theme::changed, layout, apply);
    apply();
}

void addSpace(const Theme &theme, QBoxLayout *layout, int px)
{
    const bool across = layout->direction() == QBoxLayout::LeftToRight || layout->direction() == QBoxLayout::RightToLeft;
    auto *space = new QSpacerItem(0, 0);
    const auto apply = [&theme, layout, space, across, px] {
        const int size = theme.space(px);
        space->changeSize(across ? size : 0, across ? 0 : size, across ? QSizePolicy::Fixed : QSizePolicy::Minimum, across ? QSizePolicy::Minimum : QSizePolicy::Fixed);
        layout->invalidate();
    };
    layout->addSpacerItem(space);
    QObject::connect(&theme, &Theme::changed, layout, apply);
    apply();
}

} // namespace overzicht
