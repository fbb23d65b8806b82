// SPDX-License-Identifier: EUPL-1.2
#include "notifier/notifier_state.h"

#include "base/local_time.h"
#include "kit/words.h"

#include <algorithm>

namespace overzicht {

NotifierState NotifierState::read(const Surroundings &around, const KnownApps &apps, const Teller &teller)
{
    NotifierState state;
    state.teller = teller;
    const QDateTime now = around.clock.now();
    const QDate today = now.toTimeZone(brussels()).date();
    state.from = QDateTime(QDate(today.year(), today.month(), 1), QTime(0, 0), brussels());
    const QDateTime lettersFrom = qMin(state.from, now.addDays(-(Copies::kAskedFor + Copies::kAfter + Copies::kBefore))), mailsFrom = qMin(state.from, now.addDays(-Copies::kAskedFor));
    const auto arrived = around.reader.arrivedSince(around.who, lettersFrom, kMostLetters);
    const auto heard = around.reader.heardElsewhere(around.who, mailsFrom, kMostMails);
    const auto silent = around.reader.silentApps(around.who);
    const auto complete = around.reader.completeness(around.who);
    const auto sources = around.reader.sources(around.who);
    if (!arrived || !heard || !silent || !complete || !sources) {
        state.trouble = words::error(!arrived ? arrived.error() : !heard ? heard.error() : !silent ? silent.error() : !complete ? complete.error() : sources.error()).both();
        return state;
    }
    const QDateTime knownFrom = arrived->size() < kMostLetters ? lettersFrom : arrived->last().row.arrivedAt;
    state.copies = Copies::of(*arrived, *heard, around.senders, {state.from, now, complete->at, knownFrom});
    state.isComplete = complete->isComplete();
    const auto any = heard->isEmpty() ? around.reader.heardElsewhere(around.who, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), 1) : heard;
    state.hasMails = any && !any->isEmpty();
    for (const KnownApp &known : apps.all()) {
        App app{known, false, 0, state.copies.mailsByApp.value(known.id), std::nullopt, 0};
        const QString name = known.name.best(around.language);
        state.names.insert(QStringLiteral("app:") + known.id, name);
        for (const QString &source : known.sources) {
            app.letters += state.copies.bySource.value(source);
            state.names.insert(source, name); // of one that is not linked any more
        }
        if (silent->contains(known.id)) {
            app.silentSince = silent->value(known.id);
            app.mailsSince = int(std::count_if(heard->cbegin(), heard->cend(), [&](const HeardElsewhere &mail) { return mail.what.app == known.id && mail.what.at > *app.silentSince; }));
        }
        state.apps << app;
    }
    for (const SourceState &source : *sources) {
        const QString id = source.id.text();
        state.names.insert(id, words::name(source.name, id));
        if (const KnownApp *known = apps.of(id)) {
            for (App &app : state.apps)
                app.isLinked = app.isLinked || app.known.id == known->id;
        } else if (const int letters = state.copies.bySource.value(id); letters > 0) {
            state.others << Other{state.name(id), letters};
        }
    }
    return state;
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

bool NotifierState::isWithoutEvidence() const
{
    return !hasMails && copies.letters.isEmpty() && std::none_of(apps.cbegin(), apps.cend(), [](const App &app) { return app.isLinked && !app.known.safetyNet; });
}

} // namespace overzicht
