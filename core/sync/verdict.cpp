// SPDX-License-Identifier: EUPL-1.2
#include "sync/verdict.h"

#include <QtGlobal>

#include <algorithm>

namespace overzicht {

namespace {

constexpr std::chrono::seconds kLongestWait{3600};

Health healthOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return Health::Unreachable;
    case Error::Kind::SignInNeeded:
        return Health::SignInNeeded;
    case Error::Kind::Refused:
        return Health::Refused;
    case Error::Kind::Busy:
        return Health::Busy;
    case Error::Kind::Gone:
    case Error::Kind::Malformed:
    case Error::Kind::Cancelled:
        break;
    }
    return Health::Faulty;
}

/// A failure that planned work explains. A missing key or a plain refusal is not.
bool isExplainedByMaintenance(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Busy || kind == Error::Kind::Malformed || kind == Error::Kind::Gone;
}

/// Each remark once, the first few of them, as notes that people read in their own language.
QString summary(const Notes &remarks)
{
    constexpr qsizetype kMost = 3;
    Notes told;
    qsizetype more = 0;
    for (const Note &remark : remarks) {
        if (told.contains(remark))
            continue;
        if (told.size() < kMost)
            told << remark;
        else
            ++more;
    }
    if (more > 0)
        told << Note(QT_TRANSLATE_NOOP("Note", "and %1 more")).arg(more);
    return kept(told);
}

} // namespace

Verdict verdictOf(const Result<> &how, const Notes &remarks, const Feed &feed, const QDateTime &now)
{
    if (how)
        return {remarks.isEmpty() ? Health::Fresh : Health::Faulty, summary(remarks), {}};
    const Error &error = how.error();
    Verdict verdict{healthOf(error.kind), error.detail, {}};
    if (error.kind == Error::Kind::Busy && error.retryAfter && error.retryAfter->count() > 0)
        verdict.retryAt = now.addSecs(std::min(*error.retryAfter, kLongestWait).count());
    if (const auto planned = feed.maintenanceAt(now); planned && isExplainedByMaintenance(error.kind)) {
        verdict.health = Health::Maintenance;
        verdict.detail = QStringLiteral("planned until %1; %2").arg(planned->until.toUTC().toString(Qt::ISODate), error.detail);
    }
    return verdict;
}

bool endsTheRest(Health health)
{
    // Never, with a position that rests: the program was ended between the last page and the word on how it went.
    return health != Health::Fresh && health != Health::Stale;
}

} // namespace overzicht
