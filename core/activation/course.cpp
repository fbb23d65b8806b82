// SPDX-License-Identifier: EUPL-1.2
#include "activation/course.h"

namespace overzicht {

namespace {

using Standing = Course::Standing;

constexpr QLatin1String kRequested("requested"), kMeasured("measured"), kConfirmed("confirmed"), kRefused("refused"), kHandOver("hand-over"), kGateway("gateway"), kSkew("skewSeconds");

QLatin1String word(ActivationWay way) { return way == ActivationWay::HandOver ? kHandOver : kGateway; }

bool isOn(Standing standing) { return standing == Standing::Confirmed; }

/// May that be decided now? "Not now" always, and changes nothing.
bool mayDecide(Standing now, Decision::What what)
{
    switch (what) {
    case Decision::What::NotNow:
        return true;
    case Decision::What::Activate: // also after a stop that nobody confirmed yet: the person changed their mind
        return !isOn(now) && now != Standing::Decided && now != Standing::Requested;
    case Decision::What::Stop: // also of what was asked and not confirmed yet
        return isOn(now) || now == Standing::Requested || now == Standing::Decided;
    case Decision::What::NoPaper:
        return isOn(now);
    }
    return false;
}

std::optional<Standing> afterRequest(Standing now)
{
    if (now == Standing::Decided || now == Standing::Requested)
        return Standing::Requested;
    return now == Standing::StopDecided || now == Standing::StopRequested ? std::optional(Standing::StopRequested) : std::nullopt;
}

std::optional<Standing> afterConfirmation(Standing now)
{
    return now == Standing::Requested ? std::optional(Standing::Confirmed) : now == Standing::StopRequested ? std::optional(Standing::Stopped) : std::nullopt;
}

/// A stop that is refused leaves the eBox on.
std::optional<Standing> afterRefusal(Standing now)
{
    return now == Standing::Requested ? std::optional(Standing::Refused) : now == Standing::StopRequested ? std::optional(Standing::Confirmed) : std::nullopt;
}

std::optional<Standing> afterMeasure(const Course &course) { return course.waits() ? std::optional(course.standing) : std::nullopt; }

QJsonObject event(const Course &course, QLatin1String what, const QDateTime &at, std::optional<std::chrono::seconds> skew = {})
{
    QJsonObject entry{{QStringLiteral("event"), what}, {QStringLiteral("who"), course.decision->who.key()}, {QStringLiteral("key"), QString::fromLatin1(course.decision->key)}, {QStringLiteral("at"), at.toUTC().toString(Qt::ISODateWithMs)}};
    if (skew)
        entry.insert(kSkew, qint64(skew->count()));
    return entry;
}

tl::unexpected<Error> cannotFollow() { return failure(Error::Kind::Refused, QStringLiteral("that does not follow where this eBox stands")); }

void follow(Course &course, const QJsonObject &entry)
{
    const QString what = entry.value(QLatin1String("event")).toString();
    const QDateTime at = QDateTime::fromString(entry.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    if (!at.isValid())
        return;
    if (const auto decision = Decision::fromEntry(entry)) {
        if (decision->what == Decision::What::NotNow || !mayDecide(course.standing, decision->what))
            return;
        if (decision->what == Decision::What::NoPaper) {
            course.paperAsked = at; // the eBox stays as it stands
            return;
        }
        course = {decision->what == Decision::What::Activate ? Standing::Decided : Standing::StopDecided, at, *decision, {}, {}, {}, {}, decision->skew};
        return;
    }
    if (!course.decision || entry.value(QLatin1String("key")).toString().toLatin1() != course.decision->key)
        return; // of another decision
    const auto next = what == kRequested ? afterRequest(course.standing) : what == kMeasured ? afterMeasure(course) : what == kConfirmed ? afterConfirmation(course.standing) : what == kRefused ? afterRefusal(course.standing) : std::nullopt;
    if (!next)
        return;
    if (*next != course.standing)
        course.since = at;
    course.standing = *next;
    if (what == kRequested)
        course.way = entry.value(QLatin1String("way")).toString() == kHandOver ? ActivationWay::HandOver : ActivationWay::Gateway;
    course.receipt = what == kConfirmed ? entry.value(QLatin1String("receipt")).toString() : QString();
    course.why = what == kRefused ? entry.value(QLatin1String("why")).toString() : QString();
    if (const QJsonValue skew = entry.value(kSkew); skew.isDouble())
        course.skew = std::chrono::seconds(skew.toInteger());
}

} // namespace

Course courseOf(const QList<QJsonObject> &entries, const Acting &who)
{
    Course course;
    for (const QJsonObject &entry : entries) {
        if (entry.value(QLatin1String("who")).toString() == who.key())
            follow(course, entry);
    }
    return course;
}

Result<QJsonObject> decidedEntry(const Course &course, const Decision &decision)
{
    return mayDecide(course.standing, decision.what) ? Result<QJsonObject>(decision.entry()) : cannotFollow();
}

Result<QJsonObject> requestedEntry(const Course &course, ActivationWay way, const QDateTime &at)
{
    if (!course.decision || !afterRequest(course.standing))
        return cannotFollow();
    QJsonObject entry = event(course, kRequested, at);
    entry.insert(QStringLiteral("way"), word(way));
    return entry;
}

Result<QJsonObject> measuredEntry(const Course &course, std::chrono::seconds skew, const QDateTime &at)
{
    return course.decision && afterMeasure(course) ? Result<QJsonObject>(event(course, kMeasured, at, skew)) : cannotFollow();
}

Result<QJsonObject> confirmedEntry(const Course &course, const QString &receipt, const QDateTime &at, std::optional<std::chrono::seconds> skew)
{
    if (!course.decision || !afterConfirmation(course.standing))
        return cannotFollow();
    QJsonObject entry = event(course, kConfirmed, at, skew);
    if (!receipt.isEmpty())
        entry.insert(QStringLiteral("receipt"), receipt);
    return entry;
}

Result<QJsonObject> refusedEntry(const Course &course, const QString &why, const QDateTime &at, std::optional<std::chrono::seconds> skew)
{
    if (!course.decision || !afterRefusal(course.standing))
        return cannotFollow();
    QJsonObject entry = event(course, kRefused, at, skew);
    if (!why.isEmpty())
        entry.insert(QStringLiteral("why"), why);
    return entry;
}

} // namespace overzicht
