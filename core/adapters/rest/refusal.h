// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "base/error.h"

#include <optional>

namespace overzicht::rest {

/// Why an answer is no page, from its status and its error body: StatusMessage {id, code, message} (Message Registry 2.1, Federation 1.3) or
/// problem+json (RFC 9457). `detail` is the code and the short text (of a 404 what it says of this one) only, at most 150 characters, long numbers taken out: a log may show it.
/// Nothing when the status is 200. SignInNeeded 401, Refused 400, 403 and other 4xx, Gone 404 and 410, Busy 429 and 503, Offline other 5xx, Malformed the rest.
/// `words`: what the source says in a shape of its own, instead.
std::optional<Error> refusal(const HttpResponse &response, const QString &words = {});

/// True for a 404 that can mean "no match" (Message Registry 2.1): with a StatusMessage, or with nothing. A web page, or anything else, comes from a server
/// that does not know this address at all.
bool saysNoMatch(const HttpResponse &response);

} // namespace overzicht::rest
