// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace overzicht::magda {

/// XML in UTF-8, which says of itself that it is: so that what is read, what is kept raw of it and whose number stands in it are the same bytes. Read are UTF-8, UTF-16,
/// ISO-8859-1, ISO-8859-15 and windows-1252, as is said by a mark of byte order, else by `charset` (of the answer's head, lower case; empty = not told), else by the XML
/// declaration (RFC 7303, 3; XML 1.0, 4.3.3 and appendix F); another one is Malformed.
Result<QByteArray> inUtf8(const QByteArray &xml, const QString &charset);

} // namespace overzicht::magda
