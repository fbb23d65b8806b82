// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "domain/classify.h"

namespace overzicht::ebox {

/// A provider's messages (Message Registry 2.1: GET /ebox, GET /ebox/messages): counters first, and when they say something is new, the list page by page. Once a day, at
/// first and when asked to, the list is read whole (a sweep): only that tells what was read, hidden or taken away elsewhere.
Result<std::optional<HttpRequest>> askMessages(const Pull &pull, const Continuation &at);
Result<Answer> readMessages(const Pull &pull, const Continuation &at, const ClassPolicy &policy, const HttpResponse &response);

/// One content or the body of one message: asked under the provider's own address, whatever contentHref says.
Result<std::optional<HttpRequest>> askContent(const Open &open);
Result<Answer> readBody(const HttpResponse &response);

} // namespace overzicht::ebox
