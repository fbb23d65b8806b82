// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

namespace overzicht {

/// Scheme, host and port: the audience of a token.
QString originOf(const QUrl &url);

/// Where one source may go, and which token may go there. Made from its source file; a token has one audience: the origins of that one file.
class Permit {
public:
    /// `tokens`: by the place they came from (SecretPlace::name).
    Permit(const SourceFile &file, const QHash<QString, QByteArray> &tokens);

    /// Refused: a scheme other than https (http only for loopback addresses), user info in the address, a host that is not in the file.
    Result<> check(const QUrl &url) const;
    QByteArray tokenFor(const QUrl &url) const; ///< empty = none goes there

private:
    SourceFile m_file;
    QHash<QString, QByteArray> m_tokens;
};

} // namespace overzicht
