// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "domain/language.h"

#include <QByteArray>
#include <QUrl>

namespace overzicht {

enum class Level { Unknown, Federal, Flemish, Local, Private, European };

/// Who: as a source's own directory or our sender register tells it. A name is confirmed only by the register, by id, never by its text.
struct Party {
    PartyId id;
    LocalText name;
    Level level = Level::Unknown;
    QString contact; ///< help desk as published, plain text
    QUrl logo;       ///< where the source keeps it; empty = none
    bool operator==(const Party &) const = default;
};

/// What a source calls a kind of letter ("aanslagbiljet"); names a letter that has no subject of its own.
struct MessageType {
    QString id;
    LocalText name;
    bool operator==(const MessageType &) const = default;
};

} // namespace overzicht
