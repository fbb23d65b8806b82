// SPDX-License-Identifier: EUPL-1.2
// A mere notice cannot oblige.
#include "domain/document.h"
#include "domain/notice.h"

using namespace overzicht;

void oblige(Document &document, Notice &notice, const Obligation &obligation)
{
    document.obligation = obligation;
#ifdef BROKEN
    notice.obligation = obligation;
#else
    notice.link.clear();
#endif
}
