// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapters/ebox/position.h"

#include <QJsonObject>

namespace overzicht::ebox {

inline constexpr int kMostLogos = 200; ///< in one pull of a directory; the next pull goes on where this one stopped

/// The logo of a SenderOrganization that will be fetched: the first image of at most 200 kB whose ids fit in a position. Without an image when there is none.
DirectoryPosition::Logo logoOf(const QJsonObject &organization);
QUrl logoAddress(const QUrl &address, const DirectoryPosition::Logo &logo);

/// Puts the logos of the page just read in the queue. True: not all of them fit; the page has to be asked again when the queue is empty.
bool queueLogos(DirectoryPosition &p, const QList<DirectoryPosition::Logo> &ofPage, const QDateTime &now);
/// Logos that could not be had for a while are given up one by one, so that one broken picture does not keep names away for ever.
void giveUpOldLogos(DirectoryPosition &p, const QDateTime &now);

Result<std::optional<HttpRequest>> askLogo(const QUrl &address, const DirectoryPosition::Logo &logo);
/// An error only when asking the provider makes no sense now; a logo that is not there or is no image is passed over.
std::optional<Error> readLogo(const DirectoryPosition::Logo &logo, const HttpResponse &response, Answer &answer);

} // namespace overzicht::ebox
