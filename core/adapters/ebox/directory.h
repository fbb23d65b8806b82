// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"

namespace overzicht::ebox {

/// What a provider calls its senders and its kinds of letters (Message Registry 2.1: GET /referenceData/senderOrganizations, senderApplications, messageTypes, and the
/// organisations' logos). Asked for every message shown, so kept as long as its cache headers say, and asked again with its ETags.
Result<std::optional<HttpRequest>> askDirectory(const Pull &pull, const Continuation &at);
Result<Answer> readDirectory(const Pull &pull, const Continuation &at, const HttpResponse &response);

} // namespace overzicht::ebox
