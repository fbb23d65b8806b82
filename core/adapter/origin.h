// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QUrl>

namespace overzicht {

/// This machine itself, by address (127.0.0.0/8, ::1) or as "localhost": the only place plain http may go.
bool isLoopback(const QUrl &url);

/// https, or http to this machine; with a host, without user name or password in the address.
bool isSafeToSend(const QUrl &url);

/// The same scheme, host and port (the scheme's own when none is written). Never true for an address without a host.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// Where an address leads, for people: its scheme and host, and the port when that is not the scheme's own. Another alphabet shows as what it is.
QString shownPlace(const QUrl &url);

/// An entry of allowedHosts, "host" or "host:port", as an address without path; invalid when it is anything else (scheme, path, wildcard …).
QUrl hostEntry(const QString &entry);

/// Is it safe to send (isSafeToSend) and at one of those entries? An entry without a port means the scheme's own; on this machine, any.
bool standsAmong(const QStringList &entries, const QUrl &url);

} // namespace overzicht
