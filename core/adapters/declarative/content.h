// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/declarative/record.h"

namespace overzicht::declarative {

/// Where the content of an attachment is fetched, as it is kept (Attachment::foreignId): below baseUrl "/documents/1/content", elsewhere a whole address. Empty when
/// it says none, or one that may not be asked.
QString contentPlace(const Record &attachment);

/// The content as a stream, or wrapped in JSON as base64.
Result<std::optional<HttpRequest>> askContent(const SourceFile &file, const Stream &stream, const Open &open);
Result<Answer> readContent(const Plan &plan, const Stream &stream, const Open &open, const HttpResponse &response);

} // namespace overzicht::declarative
