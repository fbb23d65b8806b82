// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <optional>

namespace overzicht {

/// Lies a step of a case still ahead? Then it says nothing of the present. An hour is left to clocks that differ; a step without a moment has been.
inline bool isAhead(const std::optional<QDateTime> &at, const QDateTime &now) { return at && *at > now.addSecs(3600); }

} // namespace overzicht
