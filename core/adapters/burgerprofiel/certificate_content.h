// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapters/rest/person_numbers.h"

namespace overzicht::burgerprofiel {

/// Where a certificate is fetched, as it stands below /v1/certificates/, with kPersonInsz for the number. Of the link only that part of its path counts: behind a gateway
/// it names another host. Without such a link "{insz}/{id}/{language}/download". Empty when neither can be asked for.
QString downloadPath(const QString &href, const QString &id, const QString &language, const rest::PersonNumbers &numbers);

/// The content as a stream, or wrapped in JSON: {contentType, attest (base64)}.
Result<std::optional<HttpRequest>> askContent(const Open &open);
Result<Answer> readContent(const Open &open, const HttpResponse &response);

} // namespace overzicht::burgerprofiel
