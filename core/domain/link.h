// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/language.h"

#include <QUrl>

namespace overzicht {

/// Where the real thing is, in the source's own words. Opened in the browser, only by the person's own click.
struct Link {
    LocalText title; ///< may be empty
    QUrl url;        ///< https or http, with a host and without user name; never empty

    bool operator==(const Link &) const = default;
};

/// The address a source told, when a browser may be sent there; empty otherwise. One without a scheme ("loket.example/x"), as some suppliers write it, is https.
QUrl webAddress(const QString &told);

} // namespace overzicht
