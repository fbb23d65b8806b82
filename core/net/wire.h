// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "base/result.h"
#include "net/limits.h"

#include <QHash>
#include <QNetworkRequest>
#include <QObject>

class QNetworkAccessManager;
class QNetworkReply;

namespace overzicht {

using HeaderFields = QList<QPair<QByteArray, QByteArray>>;

/// The engines under every call, set so that they do nothing on their own: no redirects, cookies, cache, proxies, stored credentials, or TLS under 1.2.
/// One engine an origin: an engine reads an answer's head in its one thread without end or limit (Qt 6.4), and must not hold up others with that.
/// At most six connections a host is an engine's own behaviour; HTTP/2 is allowed for pages.
class Wire {
public:
    explicit Wire(const Limits &limits);

    const Limits limits;

    /// Refused: a header that is ours to set, or that holds control characters. SignInNeeded: a token that cannot stand in a header.
    Result<QNetworkRequest> prepare(const HttpRequest &request, const QUrl &url, const QByteArray &token, const HeaderFields &extra) const;
    QNetworkReply *start(const QNetworkRequest &prepared, const HttpRequest &request);

    /// How many exchanges are under way with an origin: beyond six, one waits for its turn and its time does not run.
    void entered(const QString &origin) { ++m_active[origin]; }
    void left(const QString &origin);
    bool isCrowded(const QString &origin) const { return m_active.value(origin) > 6; }

    QObject &home() { return m_home; } ///< the parent of the engines

private:
    QNetworkAccessManager &engineFor(const QString &origin);

    QObject m_home;
    QHash<QString, QNetworkAccessManager *> m_engines;
    QHash<QString, int> m_active;
};

} // namespace overzicht
