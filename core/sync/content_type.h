// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace overzicht {

/// What a content of a detected type may be called: "pdf", "zip", "docx"…; "bin" for anything that is not known to be harmless. An office file is a zip
/// to whoever looks at its first bytes: there, and for plain text, the declared type may say which one.
QString extensionFor(const QString &detectedType, const QString &declaredType);

} // namespace overzicht
