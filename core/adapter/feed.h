// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "domain/language.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace overzicht {

enum class ItemKind;

/// How a feed is doing. The words of the command line stand in `word`.
enum class Health { Never, Fresh, Stale, Busy, Unreachable, Maintenance, Faulty, SignInNeeded, Refused, NotAllowed, Inactive };
QString word(Health health); ///< "never", "fresh", "stale", "busy", "unreachable", "maintenance", "faulty", "sign-in-needed", "refused", "not-allowed", "inactive"
std::optional<Health> healthFromWord(const QString &word);

bool fails(Health health); ///< asking it went wrong, neither by plan nor because it is busy

struct Maintenance {
    QDateTime from, until;
    bool operator==(const Maintenance &) const = default;
};

/// One stream inside a source, with a continuation and a health of its own. One feed down never hides the others.
struct Feed {
    /// Stored as a number. Federation: the list that tells the other feeds. Services: what can be started there, no items.
    enum class Kind { Messages, Directory, Federation, Dossiers, Attestations, Payments, Services };

    FeedId id;
    LocalText name;
    Kind kind = Kind::Messages;
    QUrl address;                         ///< what stands before the protocol's own paths
    std::optional<QDate> activeFrom;      ///< not yet active before this day
    std::optional<QDate> activeUntil;     ///< not active from this day on
    QList<Maintenance> maintenance;
    QString apiVersion;
    FeedId partOf;                        ///< the feed whose answers tell of this one too (Part): it is never asked by itself; empty = a feed of its own

    bool isActive(const QDate &today) const { return (!activeFrom || today >= *activeFrom) && (!activeUntil || today < *activeUntil); }
    std::optional<Maintenance> maintenanceAt(const QDateTime &now) const;
    bool operator==(const Feed &) const = default;
};
QString word(Feed::Kind kind); ///< "messages", "directory", "federation", "dossiers", "attestations", "payments", "services"
bool mayHold(Feed::Kind kind, ItemKind item); ///< whether such a feed may tell of such items; a letter and a case may ask to be paid
bool bringsItems(Feed::Kind kind); ///< letters, dossiers …: without any of them an overview is empty, not complete

} // namespace overzicht
