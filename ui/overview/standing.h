// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/language.h"
#include "store/row.h"
#include "sync/report.h"
#include "theme/tokens.h"

#include <QHash>

namespace overzicht {

/// How one source is doing, in the words a person reads: made from what the store knows of its feeds and what is going on now.
struct Standing {
    struct Plan {
        QString whose; ///< the provider
        QString words; ///< "Planned maintenance: …"
        bool operator==(const Plan &) const = default;
    };

    SourceId id;
    QString name;
    bool demo = false;
    bool failed = false;     ///< what it has cannot be fetched now
    bool silent = false;     ///< it did not answer, or not wholly, when it was asked last, as it is counted above the page: a banner, with "Again"
    bool busy = false;       ///< being asked now
    bool asked = true;       ///< false: never fetched, or nothing of it is active
    QString failedPart;      ///< whom `words` is about, when not of all of them; empty when there is more than one thing to tell: then `words` names them
    QString words;           ///< "Cannot be reached since 06:40"; a line for each way they fail: "Stad Lindehove: cannot be reached since 06:40"
    QString why;             ///< one more sentence, for the banner: what the person may do
    QList<Plan> plans;       ///< within a week
    int items = 0;           ///< what is here of it
    int unreadable = 0;      ///< what of it could not be read
    QDateTime lastGood;      ///< the oldest last good time of its active feeds, but for the names of senders, which rest for a day; invalid = never
    QString icon;
    Tone tone = Tone::Neutral;
};

using Going = QHash<QString, Progress>; ///< by "source/feed"

QList<Standing> standings(const QList<SourceState> &sources, const Going &going, const QDateTime &now, Language language);

/// The sentence under the greeting. Says that there is nothing to do only when every source answered and all of it could be read. `unreadable`: letters or not. `unclear`: cases of which nobody knows how they stand. `silent`: words::unanswered().
QString toDoWords(int toDo, int unreadable, int unclear, const Completeness &completeness, const QList<Standing> &standings, int silent);

} // namespace overzicht
