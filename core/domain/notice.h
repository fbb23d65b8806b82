// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attachment.h"
#include "domain/heading.h"

#include <QUrl>

namespace overzicht {

/// Something to know, with at most a link to where the real thing is. It has no obligation, and there is no place to put one.
struct Notice {
    Heading heading;
    QUrl link; ///< https only; empty = none
    QList<Attachment> attachments;
    std::optional<QDateTime> expiresAt;
    bool hasBody = false;
    QList<BusinessValue> businessData;
    bool operator==(const Notice &) const = default;
};

} // namespace overzicht
