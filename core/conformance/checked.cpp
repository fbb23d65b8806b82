// SPDX-License-Identifier: EUPL-1.2
#include "conformance/checked.h"

#include "conformance/words.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace overzicht::conformance {

QStringList unreadLines(const Checked &checked)
{
    constexpr qsizetype kMost = 5;
    QStringList lines;
    if (checked.unread.isEmpty())
        return lines;
    lines << Words::tr("Records that could not be read: %1.").arg(std::accumulate(checked.unread.begin(), checked.unread.end(), 0, [](int sum, const Unread &one) { return sum + one.count; }));
    for (const Unread &one : checked.unread.mid(0, kMost)) {
        const QString line = QStringLiteral("%1 × %2").arg(QString::number(one.count), one.reason);
        lines << (one.ids.isEmpty() ? line : line + u' ' + Words::tr("For example: %1.").arg(one.ids.join(QStringLiteral(", "))));
    }
    if (checked.unread.size() > kMost)
        lines << Words::tr("And for %1 more reasons.").arg(checked.unread.size() - kMost);
    return lines;
}

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
