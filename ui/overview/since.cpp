// SPDX-License-Identifier: EUPL-1.2
#include "overview/since.h"

#include "kit/words.h"

#include <QCoreApplication>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Since)
};
constexpr int kWindow = 100; // rows looked at: more than that is told as "more than"
} // namespace

QString sinceWords(const Surroundings &around, const QDateTime &previous, const Completeness &whole)
{
    if (!previous.isValid())
        return {};
    // An item's id tells when it arrived here, so the newest ones are enough.
    const qint64 after = previous.toSecsSinceEpoch() << 20;
    const auto rows = around.reader.rows(around.who, Filter{}, 0, kWindow);
    int letters = 0, notices = 0;
    for (const Row &row : rows.value_or(QList<Row>())) {
        if (qint64(row.id) <= after)
            continue;
        (row.kind == ItemKind::Notice ? notices : letters) += 1;
    }
    const QString when = words::nearMoment(previous, around.clock.now());
    if (letters + notices >= kWindow)
        return Words::tr("Since your previous visit, %1: more than %2 new items.").arg(when).arg(kWindow - 1);
    if (letters > 0 && notices > 0)
        return Words::tr("Since your previous visit, %1: %2 and %3.").arg(when, Words::tr("%n new letter(s)", nullptr, letters), Words::tr("%n new notice(s)", nullptr, notices));
    if (letters + notices > 0)
        return Words::tr("Since your previous visit, %1: %2.").arg(when, letters > 0 ? Words::tr("%n new letter(s)", nullptr, letters) : Words::tr("%n new notice(s)", nullptr, notices));
    return whole.isComplete() ? Words::tr("Since your previous visit, %1: nothing new.").arg(when) : Words::tr("Since your previous visit, %1: nothing new from the sources that answered.").arg(when);
}

} // namespace overzicht
