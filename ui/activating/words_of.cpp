// SPDX-License-Identifier: EUPL-1.2
#include "activating/words_of.h"

namespace overzicht {

Spans spansOf(const QString &pattern, const TextValues &values)
{
    TextValues used;
    for (const QString &place : placesOf(pattern)) {
        if (values.contains(place))
            used.insert(place, values.value(place));
    }
    const auto spans = filled(pattern, used);
    return spans ? *spans : Spans{{pattern, false}};
}

QString wordsOf(const QString &pattern, const TextValues &values) { return plain(spansOf(pattern, values)); }

} // namespace overzicht
