// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/item.h"

namespace overzicht {

/// Which content of an item is meant, wherever one is named: an attachment from 1, or one of these two.
inline constexpr int kMainContent = 0;  ///< the letter itself: see mainContent
inline constexpr int kBodyContent = -1; ///< the text body, also beside a main attachment

QList<Attachment> attachmentsOf(const Item &item);
bool hasBody(const Item &item);

/// Is there reason to offer the text of the letter? A source may always claim one (an eBox does): only when it is the letter itself, or all there is.
bool offersBody(const Item &item);
/// Which content is the letter itself: the main attachment; without one the body that is offered; else the first attachment.
std::optional<int> mainContent(const Item &item);
/// Does fetching this content count as opening the letter at the source?
bool opensLetter(const Item &item, int content);

} // namespace overzicht
