// SPDX-License-Identifier: EUPL-1.2
#include "overview/since.h"

#include "documents/row_words.h"
#include "kit/words.h"

#include <QCoreApplication>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Since)
};
constexpr int kWindow = 100; // rows looked at: more than that is told as "more than"
constexpr int kLongestSubject = 60;

QString newWords(int letters, int others, int notices)
{
    QStringList said;
    if (letters > 0)
        said << Words::tr("%n new letter(s)", nullptr, letters);
    if (others > 0)
        said << Words::tr("%n new case(s), certificate(s) or bill(s)", nullptr, others);
    if (notices > 0)
        said << Words::tr("%n new notice(s)", nullptr, notices);
    return said.join(QStringLiteral(", "));
}

/// A case that goes on keeps its place in every list: it is named.
QString changedWords(const QList<Row> &changed)
{
    if (changed.isEmpty())
        return {};
    const QString first = clipped(changed.first().heading.subject, kLongestSubject);
    return changed.size() == 1 ? Words::tr("“%1” changed.", "subject").arg(first)
        : changed.size() < kWindow ? Words::tr("%n things changed, “%1” last.", nullptr, int(changed.size())).arg(first)
                                   : Words::tr("More than %1 things changed, “%2” last.").arg(kWindow - 1).arg(first);
}

} // namespace

QString sinceWords(const Surroundings &around, const QDateTime &previous, const Completeness &whole)
{
    if (!previous.isValid())
        return {};
    // An item's id tells when it arrived here, so the newest ones are enough.
    const qint64 after = previous.toSecsSinceEpoch() << 20;
    const auto rows = around.reader.rows(around.who, Filter{}, 0, kWindow);
    int letters = 0, others = 0, notices = 0;
    for (const Row &row : rows.value_or(QList<Row>())) {
        if (qint64(row.id) <= after)
            continue;
        (row.kind == ItemKind::Notice ? notices : row.kind == ItemKind::Document ? letters : others) += 1;
    }
    const QList<Row> changed = around.reader.changedSince(around.who, previous, kWindow).value_or(QList<Row>());
    const QString when = words::nearMoment(previous, around.clock.now()), fresh = newWords(letters, others, notices);
    const QString also = changed.isEmpty() ? QString() : u' ' + changedWords(changed);
    if (letters + others + notices >= kWindow)
        return Words::tr("Since your previous visit, %1: more than %2 new items.").arg(when).arg(kWindow - 1) + also;
    if (!fresh.isEmpty())
        return Words::tr("Since your previous visit, %1: %2.").arg(when, fresh) + also;
    return (whole.isComplete() ? Words::tr("Since your previous visit, %1: nothing new.").arg(when) : Words::tr("Since your previous visit, %1: nothing new from the sources that answered.").arg(when)) + also;
}

} // namespace overzicht
