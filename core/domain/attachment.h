// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/language.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace overzicht {

/// A content that can be fetched. Metadata only: fetching a main one may change the letter's state at the source.
struct Attachment {
    QString foreignId;
    LocalText title;
    QString fileName;     ///< as received; make it safe before use (safe_text.h)
    QString mediaType;    ///< as declared
    double kilobytes = 0; ///< as declared; 0 = not told
    QByteArray sha256;    ///< 32 bytes; empty = not told
    bool main = false;
    bool isSigned = false;
    std::optional<Language> language{}; ///< of its text; nothing = not told
    bool operator==(const Attachment &) const = default;
};

/// A named value a sender put beside a letter (eBox businessData): how organisations route their post.
struct BusinessValue {
    QString key;
    LocalText name;
    QList<LocalText> values;
    bool operator==(const BusinessValue &) const = default;
};

} // namespace overzicht
