// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/kept_text.h"
#include "store/writing.h"

namespace overzicht::pages {

// The text of contents that are kept here, page by page, so that it can be found: of each the text that was read from the bytes of today's copy, and no other. Plain text of somebody else.

/// See Store::keepText.
void keep(Writing &w, ItemId item, int attachment, const QByteArray &sha256, const QStringList &pages);
/// Of the copies that are not any more what the item has: after its contents or its copies changed. Between unindex() and index().
void forgetOld(Writing &w, qint64 item);
/// After an import: no more of any content than is kept of one that was read here.
void cutToBounds(Writing &w, qint64 item);
/// All of an item, as the index has it.
QString words(Connection &db, qint64 item);

} // namespace overzicht::pages
