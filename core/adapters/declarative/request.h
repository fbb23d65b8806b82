// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "adapters/declarative/plan.h"
#include "base/result.h"

namespace overzicht::declarative {

/// What a plan asks, as a request. No address leaves baseUrl's origin and the hosts that the file allows.

using Pairs = QList<QPair<QString, QJsonValue>>; ///< a text, or a whole number

/// The values of a record that a request names, for `requestOf`; nothing when one is not there.
std::optional<QStringList> placesIn(const Requested &requested, const QJsonValue &record);
/// `values`: in the order in which they stand in path and query. `more`: further members of the query, or of a body where the name is a pointer into it.
Result<HttpRequest> requestOf(const SourceFile &file, const Requested &requested, const QStringList &values = {}, const Pairs &more = {});
/// The same request at another address, which a source told: the next page.
Result<HttpRequest> requestAt(const SourceFile &file, const Requested &requested, const QString &address);

/// An address that a source told, whole; empty when it may not be asked. `from` (itself whole): what a relative one is relative to.
QUrl permitted(const SourceFile &file, const QString &told, const QUrl &from);
/// Below baseUrl: "/a/b".
QUrl below(const SourceFile &file, const QString &path);

} // namespace overzicht::declarative
