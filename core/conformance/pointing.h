// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/json_lines.h"
#include "adapter/source_file.h"
#include "conformance/law.h"

#include <QJsonObject>

namespace overzicht::conformance {

/// Which line of the source file a broken law is about: the member that says where that value comes from, else the feed, else the address that was asked.
class Pointing {
public:
    Pointing(const QByteArray &bytes, const SourceFile &file);
    QString where(const Finding &finding) const; ///< JSON pointer
    int line(const Finding &finding) const { return m_lines.line(where(finding)); }

private:
    JsonLines m_lines;
    QJsonObject m_root;
    QString m_own; ///< pointer of the protocol's own part
};

} // namespace overzicht::conformance
