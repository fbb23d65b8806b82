// SPDX-License-Identifier: EUPL-1.2
#include "adapter/closest.h"

#include <QList>

#include <algorithm>

namespace overzicht {

/// Levenshtein's distance.
static int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

QString closest(const QString &word, const QStringList &known)
{
    QString best;
    int least = 1000;
    for (const QString &candidate : known) {
        // Only words of about the same length can be near: a word of a megabyte costs nothing.
        if (std::abs(word.size() - candidate.size()) > 4)
            continue;
        const int far = distance(word.toLower(), candidate.toLower());
        if (far < least && far <= std::max<qsizetype>(1, candidate.size() / 2)) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

} // namespace overzicht
