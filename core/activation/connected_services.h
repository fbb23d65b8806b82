// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/party.h"

#include <QDate>
#include <QList>
#include <QUrl>

#include <optional>

namespace overzicht {

/// Which services send through the eBox: as the eBox itself tells, else as far as we could find. Ours is never taken for the whole: there are `count` of them, on `countedOn`.
/// From resources/texts/activation/VERSION/services.json:
/// {"id","note","date","count":{"number","date","source"},"services":[{"id","name":{"nl","fr","de","en"},"source":"https://…","date"}]}
struct ConnectedServices {
    struct Service {
        PartyId id; ///< an enterprise number where it is certain, else site:HOST
        LocalText name;
        QUrl source; ///< the page that says so; empty in a live list
        QDate date;  ///< of that page, else the day it was read
    };

    QDate date; ///< on which the list was made
    bool isLive = false; ///< the eBox itself told it: all of them, and no page beside it says so
    int count = 0;
    QDate countedOn;
    QUrl countSource;
    QList<Service> services; ///< at most `count`

    /// Refused as a whole, with the service and the reason, when anything in it is not of that shape: nothing is listed without a page that says so, and its date.
    static Result<ConnectedServices> read(const QByteArray &json);
    /// As the eBox itself told them on that day (Message Registry 2.1, GET /referenceData/senderOrganizations); those without a name that can be shown are counted and not listed.
    static std::optional<ConnectedServices> told(const QList<Party> &senders, const QDate &date);
};

} // namespace overzicht
