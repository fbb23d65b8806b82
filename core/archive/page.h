// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "archive/folder_out.h"
#include "archive/records.h"
#include "store/leaving.h"

namespace overzicht::archive {

/// index.html: everything of an export for who has a browser and not this program. HTML5 without scripts, forms or anything from elsewhere, under a policy that allows none
/// (Content Security Policy Level 3: only the style that stands in it, by its digest); what came from a source is text, never markup. Its only links lead within the page and to the contents beside it.
/// By year, then by sender; each sender's things are a table with its heads and a caption. Dates and words as the person's language writes them.
/// `has`: is that content in the export?
Outcome<> writePage(FolderOut &folder, const Head &head, Leaving &leaving, const std::function<bool(const QString &)> &has, const Meanwhile &meanwhile);

} // namespace overzicht::archive
