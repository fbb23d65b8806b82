// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/language.h"

#include <QDate>
#include <QList>
#include <QUrl>

namespace overzicht {

/// Which services send through the eBox, as far as we could find: shown when the eBox itself does not answer. Never taken for the whole: there are `count` of them, on `countedOn`.
/// From resources/texts/activation/VERSION/services.json:
/// {"id","note","date","count":{"number","date","source"},"services":[{"id","name":{"nl","fr","de","en"},"source":"https://…","date"}]}
struct ConnectedServices {
    struct Service {
        PartyId id; ///< an enterprise number where it is certain, else site:HOST
        LocalText name;
        QUrl source; ///< the page that says so
        QDate date;  ///< of that page, else the day it was read
    };

    QDate date; ///< on which the list was made
    int count = 0;
    QDate countedOn;
    QUrl countSource;
    QList<Service> services; ///< at most `count`

    /// Refused as a whole, with the service and the reason, when anything in it is not of that shape: nothing is listed without a page that says so, and its date.
    static Result<ConnectedServices> read(const QByteArray &json);
};

} // namespace overzicht
