// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/burgerprofiel/list_position.h"

namespace overzicht::burgerprofiel {

/// The certificates of the person: GET /v1/certificates/{insz}?limit=&page= (from 0). Every pull reads the whole list: it has no other way to tell what is new.
Result<std::optional<HttpRequest>> askCertificates(const Pull &pull, const Continuation &at);
Result<Answer> readCertificates(const ListSetting &setting, const Continuation &at, const HttpResponse &response);

} // namespace overzicht::burgerprofiel
