// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/item.h"

#include <QString>

#include <array>
#include <optional>

namespace overzicht {

/// Where one can be in the window; in the order of the side bar. The page of the one notifier has no place there: it is reached from the notices and from the settings.
enum class Place { Overview, Documents, Dossiers, Attestations, Payments, Notices, Sources, Display, Settings, Notifier };

inline constexpr std::array kPlaces{Place::Overview, Place::Documents, Place::Dossiers, Place::Attestations, Place::Payments,
                                    Place::Notices,  Place::Sources,   Place::Display,  Place::Settings};

QString nameOf(Place place);                       ///< translated: "Overview", "Documents", …
QString menuNameOf(Place place);                   ///< the same with its & mnemonic
QString iconOf(Place place);
QString wordOf(Place place);                       ///< on the command line: "overview", "documents", …
Place inSideBar(Place place);                      ///< which place of the side bar is marked there
std::optional<Place> placeFromWord(const QString &word);
std::optional<ItemKind> kindOf(Place place);       ///< what a list place lists
Place placeOf(ItemKind kind);

} // namespace overzicht
