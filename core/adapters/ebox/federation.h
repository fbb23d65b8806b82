// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"

namespace overzicht::ebox {

inline const QString kFederation = QStringLiteral("federation"); ///< the id of the feed that tells the others

/// Who the message providers are: the federation's list (ebox federation 1.3, GET /messageProviders, a bare array), changed by what the source file maps or adds.
/// A provider gives two feeds: its messages, under its own id, and its directory, under id + "/directory".

/// Does this file have a list to ask? Without a baseUrl, or with one that is itself a provider, its providers are all there is.
bool discovers(const SourceFile &file);

/// The federation feed when there is a list to ask, otherwise the providers of the file.
QList<Feed> knownFeeds(const SourceFile &file);

Result<std::optional<HttpRequest>> askFederation(const SourceFile &file);
Result<Answer> readFederation(const SourceFile &file, const HttpResponse &response);

} // namespace overzicht::ebox
