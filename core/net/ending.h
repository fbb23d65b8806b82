// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace overzicht {

// QNetworkAccessManager (Qt 6.4) reports about one cut body in four as whole: chunked, packed, or even with a Content-Length. A length we can count
// ourselves; where there is none, a body must show its own end. Neither function finds a fault in a kind of body it does not know.

/// A JSON text (RFC 8259) whose first bracket is never closed. Other faults are for a parser to find.
bool isCutJson(const QByteArray &text);

/// A PDF, PNG or ZIP (`type` as detected) without the mark each ends with; `last` is its last 1 KiB, or all of it.
bool lacksItsEnd(const QString &type, const QByteArray &last);

} // namespace overzicht
