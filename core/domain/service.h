// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "domain/language.h"
#include "domain/link.h"

#include <array>
#include <optional>

namespace overzicht {

/// Something a person can start at a source: a form to ask for a permit, a counter to make an appointment. It is no item: nothing is running yet.
struct Service {
    /// How far the source goes with us, as its owner chose (DESIGN: three modes).
    enum class Mode {
        Gateway, ///< a link to where it is
        Form,    ///< the owner's own form, opened in the browser
        Own,     ///< the same, and what becomes of it is followed here as a dossier
    };
    QString id;          ///< the source's own; unique within the source
    LocalText name;      ///< may be empty: then the product's number names it
    Mode mode = Mode::Gateway;
    QUrl address;        ///< as in Link
    QString product;     ///< IPDC product number; may be empty
    PartyId owner;       ///< empty = the source's own owner

    bool operator==(const Service &) const = default;
};

QString word(Service::Mode mode); ///< "gateway", "form", "own"
std::optional<Service::Mode> serviceModeFromWord(const QString &word);

} // namespace overzicht
