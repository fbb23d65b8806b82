// SPDX-License-Identifier: EUPL-1.2
#include "dossiers/case_words.h"

#include "adapter/refused_date.h"
#include "base/local_time.h"
#include "domain/ahead.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Case)
};

using Mark = TimelineStep::Mark;

QString dayOf(const QDateTime &at, const QDateTime &now) { return words::day(at.toTimeZone(brussels()).date(), now.toTimeZone(brussels()).date()); }

QString lower(QString words) { return words.isEmpty() ? words : words.replace(0, 1, words.at(0).toLower()); }

/// The mark and the words of where the case stands.
std::pair<Mark, QString> standing(const Dossier &dossier, const Row &row, const std::optional<QDateTime> &at, const QDateTime &now)
{
    switch (row.state) {
    case RowState::ActionNeeded:
        return {Mark::Now, dossier.answerBy ? Words::tr("now · you have to do something · %1").arg(words::lastDay(dossier.answerBy->lastMoment(), now)) : Words::tr("now · you have to do something")};
    case RowState::Done:
    case RowState::ForInformation:
        return {Mark::Done, at ? Words::tr("done on %1").arg(dayOf(*at, now)) : Words::tr("done")};
    case RowState::Stopped:
        return {Mark::Stopped, at ? Words::tr("stopped on %1").arg(dayOf(*at, now)) : Words::tr("stopped")};
    default:
        return {Mark::Now, Words::tr("now · %1", "a state").arg(lower(words::state(row.state)))};
    }
}

/// What the service asks or until when, though by its own word nobody has to do anything: both are told, and who is to be asked.
std::optional<ActionWords> askedAllTheSame(const Details &details, const Dossier &dossier, const QDateTime &now)
{
    const QString what = safeLine(dossier.action);
    const bool isUnclear = !unclearLastDayOf(details.remarks).isEmpty();
    if (what.isEmpty() && !details.row.dueAt && !isUnclear)
        return std::nullopt;
    const QString theirs = safeLine(dossier.sourceState, 60);
    return ActionWords{what.isEmpty() ? Words::tr("They give a last day, and do not say here for what") : Words::tr("They ask: %1").arg(what),
                       details.row.dueAt ? words::lastDay(*details.row.dueAt, now) : isUnclear ? QString() : Words::tr("The service gives no date"),
                       Words::tr("They also say “%1”. Ask them whether you have to do something.").arg(theirs.isEmpty() ? words::state(details.row.state) : theirs)};
}

bool isEnded(const Row &row) { return groupOf(row) == CaseGroup::Ended; }

} // namespace

CaseGroup groupOf(const Row &row)
{
    switch (row.state) {
    case RowState::ActionNeeded: return CaseGroup::Asks;
    case RowState::Unclear: return CaseGroup::Unclear;
    case RowState::InProgress:
    case RowState::Draft: return CaseGroup::Runs;
    default: return CaseGroup::Ended;
    }
}

QString caseLead(int asks, int unclear, int runs)
{
    QStringList told;
    if (asks > 0)
        told << Words::tr("%n case(s) wait for you.", nullptr, asks);
    else if (unclear == 0)
        told << Words::tr("No case waits for you.");
    if (unclear > 0)
        told << Words::tr("Of %n case(s) it is not clear how they stand.", nullptr, unclear);
    if (runs > 0)
        told << Words::tr("%n go(es) on.", nullptr, runs);
    return told.join(u' ');
}

ActionWords caseAction(const Details &details, const QDateTime &now)
{
    const Row &row = details.row;
    const auto *dossier = std::get_if<Dossier>(&details.item);
    if (!dossier)
        return {};
    const bool isDone = details.own.doneAt || (details.own.paidAt && dossier->payment);
    if (const auto asked = askedAllTheSame(details, *dossier, now); asked && !isDone && (row.state == RowState::InProgress || row.state == RowState::Unclear || row.state == RowState::ForInformation))
        return *asked;
    if (isNoLongerListed(row))
        return {Words::tr("Ask first. Perhaps it is paid or withdrawn"), {}, {}};
    switch (row.state) {
    case RowState::ActionNeeded: {
        ActionWords out;
        out.what = asksAboutAccount(row) ? Words::tr("Ask first which account is right. Then pay %1").arg(words::amount(*row.amount)) : safeLine(dossier->action);
        if (out.what.isEmpty())
            out.what = row.amount ? Words::tr("Pay %1").arg(words::amount(*row.amount)) : Words::tr("Something is asked. The service does not say here what");
        out.when = row.dueAt ? words::lastDay(*row.dueAt, now) : Words::tr("The service gives no date");
        out.otherwise = Words::tr("The service does not say. Ask them what happens then.");
        return out;
    }
    case RowState::InProgress:
        return {details.own.doneAt ? Words::tr("Nothing more: you said that you did it") : Words::tr("Nothing now. The service is working on it"), {}, {}};
    case RowState::Unclear: {
        const QString theirs = safeLine(dossier->sourceState);
        return {dossier->links.isEmpty() ? Words::tr("Ask the service how it stands. Perhaps they wait for you") : Words::tr("Look at the page of the service. Perhaps they wait for you"), Words::tr("The service gives no date"),
                theirs.isEmpty() ? Words::tr("The service does not say where this case stands.") : Words::tr("They say “%1”. We do not know what that means.").arg(theirs)};
    }
    case RowState::Draft:
        return {Words::tr("Finish it, or leave it. You did not send it yet"), row.dueAt ? words::lastDay(*row.dueAt, now) : QString(), Words::tr("The service knows of nothing")};
    case RowState::Stopped:
        return {Words::tr("Nothing more: this case was stopped"), {}, {}};
    case RowState::Done:
        return {Words::tr("Nothing more: this case is done"), {}, {}};
    default:
        return {Words::tr("Nothing. You may have a look"), {}, {}};
    }
}

QList<TimelineStep> caseSteps(const Dossier &dossier, const Row &row, const QDateTime &now)
{
    QList<TimelineStep> out;
    const QList<Step> &all = dossier.history.steps();
    const int first = qMax(0, int(all.size()) - kMostSteps);
    int present = int(all.size()) - 1;
    while (present >= first && isAhead(all.at(present).at, now))
        --present;
    if (present < first) { // nothing of its history has been
        const bool hasHistory = !all.isEmpty();
        QString name = hasHistory ? QString() : safeLine(dossier.phase);
        if (name.isEmpty() && !hasHistory)
            name = safeLine(dossier.sourceState);
        auto [mark, when] = standing(dossier, row, std::nullopt, now);
        if (name.isEmpty() && mark == Mark::Now)
            when = Words::tr("now"); // the name says the rest
        out << TimelineStep{mark, name.isEmpty() ? words::state(row.state) : name, when};
    }
    for (int i = first; i < all.size(); ++i) {
        const Step &step = all.at(i);
        QString name = safeLine(step.words);
        TimelineStep told{Mark::Done, name.isEmpty() ? Words::tr("A step without a name") : name, step.at ? Words::tr("done on %1").arg(dayOf(*step.at, now)) : Words::tr("done"), safeLine(step.more, 400)};
        if (i > present)
            std::tie(told.mark, told.when) = std::pair(Mark::Later, Words::tr("later · %1").arg(dayOf(*step.at, now)));
        else if (i == present)
            std::tie(told.mark, told.when) = standing(dossier, row, step.at, now);
        out << told;
    }
    if (dossier.target && !isEnded(row)) {
        const QDateTime aim = dossier.target->lastMoment();
        const QString day = dayOf(aim, now);
        out << (aim < now ? TimelineStep{Mark::Later, Words::tr("The service wanted to be ready by %1", "a day").arg(day), Words::tr("later · that day has passed"), Words::tr("Not ready yet? Ask the service.")}
                          : TimelineStep{Mark::Later, Words::tr("The service wants to be ready"), Words::tr("later · %1").arg(words::lastDay(aim, now)), Words::tr("This is what the service aims at. It asks nothing of you.")});
    }
    return out;
}

int stepAt(const Dossier &dossier, const QDateTime &moment, int shown)
{
    const QList<Step> &all = dossier.history.steps();
    const int first = qMax(0, int(all.size()) - kMostSteps);
    int at = 0;
    for (int i = first; i < all.size(); ++i) {
        if (!all.at(i).at || *all.at(i).at <= moment)
            at = i - first;
    }
    return qBound(0, at, qMax(0, shown - 1));
}

QString caseProgress(const QList<TimelineStep> &steps)
{
    int past = 0;
    for (const TimelineStep &step : steps)
        past += step.mark != Mark::Later;
    return steps.size() > 1 ? Words::tr("step %1 of %2").arg(past).arg(steps.size()) : QString();
}

} // namespace overzicht
