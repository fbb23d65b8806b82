// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossier.h"

#include <algorithm>

namespace overzicht {

History::History(QList<Step> steps) : m_steps(std::move(steps))
{
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) {
        if (!a.at || !b.at)
            return !a.at && b.at;
        return *a.at < *b.at;
    });
}

} // namespace overzicht
