// SPDX-License-Identifier: EUPL-1.2
#include "notifier/notifier_state.h"

#include "base/local_time.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NotifierState)
};

} // namespace

NotifierState NotifierState::read(const Surroundings &around, const KnownApps &apps, const Teller &teller)
{
    NotifierState state;
    state.teller = teller;
    const QDateTime now = around.clock.now();
    const QDate today = now.toTimeZone(brussels()).date();
    state.from = QDateTime(QDate(today.year(), today.month(), 1), QTime(0, 0), brussels());
    const QDateTime lettersFrom = qMin(state.from, now.addDays(-(Copies::kAskedFor + Copies::kAfter + Copies::kBefore))), mailsFrom = qMin(state.from, now.addDays(-Copies::kAskedFor));
    auto arrived = around.reader.arrivedSince(around.who, lettersFrom, kMostLetters + 1);
    auto heard = around.reader.heardElsewhere(around.who, mailsFrom, kMostMails + 1);
    const auto silent = around.reader.silentApps(around.who);
    const auto complete = around.reader.completeness(around.who);
    const auto sources = around.reader.sources(around.who);
    if (!arrived || !heard || !silent || !complete || !sources) {
        state.trouble = words::error(!arrived ? arrived.error() : !heard ? heard.error() : !silent ? silent.error() : !complete ? complete.error() : sources.error()).both();
        return state;
    }
    state.moreLetters = arrived->size() > kMostLetters;
    state.moreMails = heard->size() > kMostMails;
    *arrived = arrived->mid(0, kMostLetters);
    *heard = heard->mid(0, kMostMails);
    state.knownFrom = state.moreLetters ? arrived->last().row.arrivedAt : lettersFrom;
    state.completeAt = complete->at;
    state.copies = Copies::of(*arrived, *heard, around.senders, {state.from, now, complete->at, state.knownFrom}, apps.common());
    state.isComplete = complete->isComplete();
    const auto any = heard->isEmpty() ? around.reader.heardElsewhere(around.who, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), 1) : heard;
    state.hasMails = any && !any->isEmpty();
    for (const KnownApp &known : apps.all()) {
        App app{known, false, 0, state.copies.mailsByApp.value(known.id), std::nullopt, {}};
        const QString name = known.name.best(around.language);
        state.names.insert(QStringLiteral("app:") + known.id, name);
        for (const QString &source : known.sources) {
            app.letters += state.copies.bySource.value(source);
            state.names.insert(source, name); // of one that is not linked any more
        }
        if (silent->contains(known.id)) {
            app.silentSince = silent->value(known.id);
            std::copy_if(heard->cbegin(), heard->cend(), std::back_inserter(app.since), [&](const HeardElsewhere &mail) { return mail.what.app == known.id && mail.what.at > *app.silentSince; });
        }
        state.apps << app;
    }
    for (const SourceState &source : *sources) {
        const QString id = source.id.text();
        state.names.insert(id, words::name(source.name, id));
        if (const KnownApp *known = apps.of(id)) {
            for (App &app : state.apps)
                app.isLinked = app.isLinked || app.known.id == known->id;
        }
    }
    for (auto counted = state.copies.bySource.cbegin(); counted != state.copies.bySource.cend(); ++counted) {
        if (!apps.of(counted.key()))
            state.others << state.mailbox(around, counted.key(), counted.value());
    }
    std::sort(state.others.begin(), state.others.end(), [](const Other &a, const Other &b) { return std::tie(b.letters, a.name, a.source) < std::tie(a.letters, b.name, b.source); });
    return state;
}

NotifierState::Other NotifierState::mailbox(const Surroundings &around, const QString &source, int letters)
{
    Other mailbox{source, {}, letters};
    for (const Arrived &letter : std::as_const(copies.counted)) {
        if (!letter.through.contains(source))
            continue;
        if (const QString sender = safeLine(letter.row.heading.sender); !sender.isEmpty() && !mailbox.senders.contains(sender))
            mailbox.senders << sender;
        if (names.contains(source))
            continue;
        // One that is not linked any more is named where its letters came from.
        const auto details = around.reader.details(around.who, letter.row.id);
        for (const Sighting &seen : details ? details->sightings : QList<Sighting>()) {
            if (seen.source.text() == source)
                names.insert(source, words::name(seen.sourceName, source));
        }
    }
    mailbox.name = name(source);
    return mailbox;
}

CountedLine NotifierState::line(const Row &row, const QDateTime &now) const
{
    return {Words::tr("%1: %2", "sender, subject").arg(safeLine(row.heading.sender), safeLine(row.heading.subject)) + QStringLiteral(" · ") + words::nearDay(row.arrivedAt, now), row.id};
}

CountedLine NotifierState::line(const HeardElsewhere &mail, const QDateTime &now) const
{
    const QString app = appName(mail.what.app), when = words::nearMoment(mail.what.at, now);
    const QString told = mail.what.subject.isEmpty() ? Words::tr("E-mail of %1, %2, without a subject", "app, when").arg(app, when) : Words::tr("E-mail of %1, %2: “%3”", "app, when, subject").arg(app, when, mail.what.subject);
    if (const ItemId letter = copies.about.value(mail.id, ItemId::None); letter != ItemId::None)
        return {told, letter};
    const QDateTime &at = mail.what.at;
    QString why;
    if (!copies.named.contains(mail.id))
        why = Words::tr("We recognise no letter in this e-mail.");
    else if (!completeAt.isValid() || completeAt < at)
        why = Words::tr("Not all sources have answered since.");
    else if (completeAt < at.addDays(Copies::kBefore))
        why = Words::tr("Its letter can still come: we wait a day.");
    else if (at.addDays(-Copies::kAfter) < knownFrom)
        why = Words::tr("We do not look at letters of that time.");
    else
        why = Words::tr("We do not find here what it is about.");
    return {told + QStringLiteral(". ") + why, ItemId::None};
}

QList<CountedLine> NotifierState::lines(const QList<HeardElsewhere> &mails, const QDateTime &now) const
{
    QList<CountedLine> all;
    for (const HeardElsewhere &mail : mails)
        all << line(mail, now);
    return all;
}

QList<CountedLine> NotifierState::linesThrough(const QStringList &sources, const QDateTime &now) const
{
    QList<CountedLine> all;
    for (const Arrived &letter : copies.counted) {
        for (const QString &source : sources) {
            if (letter.through.contains(source)) // a letter that came through two of them is counted at each
                all << line(letter.row, now);
        }
    }
    return all;
}

QStringList NotifierState::columns() const
{
    QHash<QString, int> counts;
    QStringList all;
    for (const SameLetter &letter : copies.letters) {
        for (const QString &source : letter.arrived.through) {
            if (++counts[source] == 1)
                all << source;
        }
    }
    std::stable_sort(all.begin(), all.end(), [&](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    return all;
}

QString timesWords(const Copies &copies)
{
    return copies.notRepeated > 0 ? Words::tr("%1 times the same letter, %2 times not told again").arg(copies.times).arg(copies.notRepeated) : Words::tr("%1 times the same letter").arg(copies.times);
}

bool NotifierState::isWithoutEvidence() const
{
    return !hasMails && copies.letters.isEmpty() && std::none_of(apps.cbegin(), apps.cend(), [](const App &app) { return app.isLinked && !app.known.safetyNet; });
}

} // namespace overzicht
