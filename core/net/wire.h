// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "base/result.h"
#include "net/limits.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

class QNetworkReply;

namespace overzicht {

using HeaderFields = QList<QPair<QByteArray, QByteArray>>;

/// The engine under every call, set so that it does nothing on its own: no redirects, cookies, cache, proxies, stored credentials, or TLS under 1.2.
/// At most six connections a host is its own behaviour; HTTP/2 is allowed for pages.
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

    QNetworkAccessManager &engine() { return m_engine; }

private:
    QNetworkAccessManager m_engine;
    QHash<QString, int> m_active;
};

} // namespace overzicht
