// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/page_text.h"

#include <QStringList>

namespace overzicht {

/// The text of a page as it is read aloud or at another size: lines that the paper only broke because it ended there are one paragraph again. Told from where the lines stand; a line of which that is
/// not certain stands on its own. Safe to show: no control or format characters.
QStringList paragraphsOf(const PageText &text);

} // namespace overzicht
