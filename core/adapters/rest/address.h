// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "base/result.h"

#include <QStringList>
#include <QUrlQuery>

namespace overzicht::rest {

/// What stands before the protocol's paths: without a slash at the end, without query or fragment. Empty when `url` is no address of the web.
QUrl addressOf(const QUrl &url);

/// A GET below an address. `segments` are encoded whole: an id may hold a slash. Refused: no address; an id that would be read as a step in the path.
Result<HttpRequest> get(const QUrl &address, const QStringList &segments, const QString &route, const QUrlQuery &query = {});

} // namespace overzicht::rest
