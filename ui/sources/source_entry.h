// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/catalogue.h"
#include "domain/sender_register.h"
#include "kit/pill.h"
#include "store/row.h"
#include "sync/report.h"

#include <QHash>

namespace overzicht {

/// One line of the page: a source that is linked, or a system that is not. Values, so that it can be compared with what stands there.
struct SourceEntry {
    QString key;               ///< "source/ebox", "system/myminfin": stays the same while the page lives
    SourceId source;           ///< empty = not linked
    QString system;            ///< Catalogue::find(); empty = none that we know
    QString name, offers;
    Level level = Level::Unknown;
    Integration gives = Integration::Link; ///< what comes of it here; of what is not linked: nothing but the link
    PillContent state;
    QString time;              ///< what we have is of then
    QString resembles;         ///< the registered sender after whom it is named without speaking for them; empty = none
    QString whose;             ///< brings somebody else's post than that of who looks; empty = theirs
    bool demo = false;
    bool attention = false;    ///< a person should know
    bool mayRetry = false;     ///< asking again makes sense now
    bool operator==(const SourceEntry &) const = default;
};

/// What is being fetched, by "source/feed".
using Fetching = QHash<QString, Progress>;

/// `onlyNotify`: Reader::onlyNotify(). In the order of the page: by level, linked ones first, and what needs attention on top of them.
QList<SourceEntry> sourceEntries(const QList<SourceState> &sources, const Catalogue &catalogue, const SenderRegister &senders, const Fetching &fetching, const QStringList &onlyNotify, const Acting &who, const QDateTime &now);

/// What comes of a linked source here: as far as its feeds ever brought something, and no further than its system has evidence for. `notifies`: its letters only tell that something is elsewhere.
Integration givenBy(const SourceState &source, const System *system, bool notifies = false);
/// A stretch of planned work. `part`: the one part of the source that it is about; empty = all that brings something.
struct PlannedWork {
    Maintenance when;
    QString part;
    bool operator==(const PlannedWork &) const = default;
};
/// All that a source has told and is not over, first what begins first. What of it is told by two parts in the same words stands there once.
QList<PlannedWork> plannedWorks(const SourceState &source, const QDateTime &now);
/// The first of them, when it is going on or begins within a week.
std::optional<PlannedWork> plannedWork(const SourceState &source, const QDateTime &now);

} // namespace overzicht
