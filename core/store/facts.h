// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/own_facts.h"
#include "domain/sender_register.h"
#include "store/row.h"

#include <limits>

namespace overzicht {

/// What one source tells of an item, as it is kept.
struct Told {
    qint64 sighting = 0;
    qint64 feed = 0;
    Item item;
    bool read = false;
    bool visible = true;
    int rank = 0; ///< place of its source among those that may speak for the provider; 0 speaks first
    qint64 firstSeen = 0;
    bool gone = false;
    bool unclearLastDay = false; ///< it tells a last day that nobody can read (adapter/refused_date.h)
    bool unclearState = false;   ///< of a case: nobody here knows the state that it tells (adapter/unclear_state.h)
};

/// The place of what has no last day: behind all that has one.
inline constexpr qint64 kNoDeadline = std::numeric_limits<qint64>::max();
/// What these remarks tell that a Told keeps by itself.
void takeFrom(const Notes &remarks, Told &told);

/// Sorts by authority: what is still there before what is gone, then the rank, then who told it first.
void sortByAuthority(QList<Told> &told);

/// One item out of what all its sources tell (sorted by authority, at least one). The first one's words; but a join never lowers an obligation or a deadline,
/// and never turns a document into a notice.
Item combined(const QList<Told> &told);

/// Which of them that one's heading is of.
const Told &speakerOf(const QList<Told> &told);

/// The shared columns of an item that follow from the above, from the person's own facts and from our register.
struct Facts {
    ItemKind kind = ItemKind::Document, shown = ItemKind::Document;
    ClassReason reason = ClassReason::Default;
    Obligation::Kind obligation = Obligation::Kind::None;
    RowState state = RowState::ForInformation;
    std::optional<QDateTime> due, expires;
    std::optional<QDateTime> lookBy; ///< it asks something, until a day that nobody can read: as urgent as what was due on the day it was first seen here
    bool readHere = false, readThere = false, unread = false, todo = false, registered = false, gone = false, hidden = false;
    int attachments = 0;
    std::optional<PaymentRequest> asked;
    std::optional<Paying> paying; ///< set when something is asked to pay
};
Facts factsOf(const Item &item, const QList<Told> &told, const OwnFacts &own, const ClassPolicy &policy);

} // namespace overzicht
