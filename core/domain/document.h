// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attachment.h"
#include "domain/heading.h"
#include "domain/obligation.h"

namespace overzicht {

/// An official document: it may oblige. Never a Notice: two types, two lists.
struct Document {
    Heading heading;
    Obligation obligation;
    QList<Attachment> attachments;
    std::optional<QDateTime> expiresAt; ///< when the source takes it away
    bool registeredMail = false;
    bool hasBody = false;               ///< a text body can be fetched
    bool bodyIsMain = false;            ///< reading the body counts as opening the letter
    QString attentionOf;                ///< for whom inside an organisation; never a national number
    QList<BusinessValue> businessData;
    bool operator==(const Document &) const = default;
};

} // namespace overzicht
