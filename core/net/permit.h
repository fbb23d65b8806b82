// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "adapter/source_file.h"
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <optional>

namespace overzicht {

/// Scheme, host and port: the audience of a token.
QString originOf(const QUrl &url);

/// Where one source may go, and which token may go there. Made from its source file; a token has one audience: the origins of that one file.
class Permit {
public:
    /// `tokens`: by the place they came from (SecretPlace::name).
    /// Among them, where the file names one, the person's national number.
    Permit(const SourceFile &file, const QHash<QString, QByteArray> &tokens);

    /// Refused: a scheme other than https (http only for loopback addresses), user info in the address, a host that is not in the file.
    Result<> check(const QUrl &url) const;
    QByteArray tokenFor(const QUrl &url) const; ///< empty = none goes there
    std::optional<SecretPlace> placeOfTokenFor(const QUrl &url) const; ///< where the one that goes there is kept
    /// The request as it is sent: the person's number where kPersonInsz stands, when it is asked for and goes to an address that is permitted.
    /// SignInNeeded: it is asked for, and there is none.
    Result<HttpRequest> filled(const HttpRequest &request) const;
    AskedPerson askedIn(const HttpRequest &request) const; ///< whose number that is

private:
    QString person() const; ///< eleven digits; empty = none that can be used

    SourceFile m_file;
    QHash<QString, QByteArray> m_tokens;
};

} // namespace overzicht
