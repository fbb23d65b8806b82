// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/classify.h"

#include <QDateTime>

#include <optional>

namespace overzicht {

/// What the person did or said about an item here. Lives apart from what sources tell: no pull overwrites it.
struct OwnFacts {
    std::optional<QDateTime> readAt;
    std::optional<QDateTime> doneAt;
    std::optional<QDateTime> paidAt; ///< "already paid", by the person's word
    std::optional<ItemClass> refiled;
    QString note;
    bool kept = false; ///< a copy of the contents is kept here
    bool operator==(const OwnFacts &) const = default;
};

} // namespace overzicht
