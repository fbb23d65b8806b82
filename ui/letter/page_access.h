// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overzicht {

class PagesView;

/// What a screen reader is told of the pages: a document with a paragraph for each page, whose text can be read by line, word and letter and is where it stands on the screen.
void installPageAccess();
void forgetPageAccess(PagesView *view);   ///< other pages stand there
void tellPageFocus(PagesView *view);      ///< the current page is what the person is at

} // namespace overzicht
