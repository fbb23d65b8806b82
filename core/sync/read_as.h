// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attachment.h"

namespace overzicht {

/// How a content can be read in this program. What is none of these is saved for the person, and never opened by us.
enum class ReadAs { Pdf, Text, Html, Nothing };

/// Before it is here: may it be one that can be read, by what is declared? Where that tells nothing it may.
bool mayBeRead(const Attachment &announced);

/// Told from its first bytes (1 KiB, or all of it); a name and a declared type only tell texts apart. What is not what it was announced to be (instead.h) is read as nothing.
ReadAs readAs(const Attachment &announced, const QByteArray &first);

} // namespace overzicht
