// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overzicht {

class ListView;

/// Makes every ListView known to assistive technology as a list with items. May be called any number of times.
void installListAccess();
/// The rows are other ones now: what was told about them is withdrawn.
void forgetListAccess(ListView *view);

} // namespace overzicht
