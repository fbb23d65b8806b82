// SPDX-License-Identifier: EUPL-1.2
#include "conformance/checked.h"

#include <QSet>

#include <algorithm>

namespace overzicht::conformance {

bool allKept(const Checked &checked)
{
    return std::none_of(checked.laws.begin(), checked.laws.end(), [](const Law &law) { return law.verdict == Law::Verdict::Broken; });
}

int count(const Checked &checked, Law::Verdict verdict)
{
    QSet<int> laws;
    for (const Law &law : checked.laws) {
        if (law.verdict == verdict)
            laws.insert(int(law.id));
    }
    return int(laws.size());
}

} // namespace overzicht::conformance
