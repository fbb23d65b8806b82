// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/reader.h"

#include <QJsonObject>

namespace overzicht {

/// By what a person narrows a search beside its words. What is not set leaves out nothing.
struct Narrowing {
    std::optional<ItemKind> kind; ///< another kind than the page has
    bool everyKind = false;
    PartyId sender{};
    QString senderName;           ///< safe to show; for the chip only
    bool settled = false;
    std::optional<QDate> from, until;
    HitOrder order = HitOrder::Newest;

    bool operator==(const Narrowing &) const = default;
    bool isAny() const { return kind || everyKind || isBeyondKind(); }
    bool isBeyondKind() const { return !sender.text().isEmpty() || settled || from || until; } ///< also without words there is something to find
    Filter applied(Filter filter) const;
    QString periodWords() const; ///< "Since 2025", "In 2025", "From 1 Nov 2026 to 30 Nov 2026"; empty = always
    QString kindWords() const;   ///< empty = as the page has it
    QStringList words() const;   ///< one for each that is set, but for the order

    QJsonObject kept() const;
    static Narrowing fromKept(const QJsonObject &object); ///< what cannot be read is not set
};

} // namespace overzicht
