// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/server.h"

#include <QJsonArray>

#include <optional>

namespace overzicht::demo {

/// How a service hands out a long list, each of the town another way, as real ones do.
enum class Turning {
    Whole,  ///< [records]
    Offset, ///< vanaf and aantal → {"antwoord": {"rijen": [{"nr", "gegevens": record}], "teller": {"alles", "vanaf"}}}
    Page,   ///< page (from 1) and pageSize → {"items", "totalItems"}
    Hal,    ///< page (from 0) and size → {"_embedded": {"items"}, "page": {"size", "totalElements", "totalPages", "number"}, "_links"}
    Next,   ///< an address → {"items", "total", "self", "next"}: the federal conventions
    Token,  ///< token and limit → {"items", "hasNextPage", "continuationToken"}
    After,  ///< na and aantal: those after that id → {"berichten": [record]}; an empty list is the end
};
std::optional<Turning> turningFromWord(const QString &word); ///< "whole", "offset", …

/// One page of these records as that request asks for it, at most `most` of them; each has a member `id`. Faults of what an answer says are played here. `address`: where this list is.
Told pageOf(const QJsonArray &records, Turning turning, int most, const Asked &asked, const QString &address, const QString &id);

} // namespace overzicht::demo
