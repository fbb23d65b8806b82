// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/burgerprofiel/list_position.h"

namespace overzicht::burgerprofiel {

/// The forms a supplier offers to everybody: GET /api/v1/forms?limit=&offset=. Each opens in the browser, at its fallback address, without any key: the other ways
/// in are for the portal only. Any https host may be named, and the window shows which; a form without such an address is set aside.
Result<std::optional<HttpRequest>> askForms(const Pull &pull, const Continuation &at);
Result<Answer> readForms(const ListSetting &setting, const Continuation &at, const HttpResponse &response);

} // namespace overzicht::burgerprofiel
