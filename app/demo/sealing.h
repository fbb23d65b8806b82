// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace overzicht::demo {

/// Puts the seal of Lindehove on a PDF of the town, as a signature behind all of it (ISO 32000-1, 12.8; CMS, RFC 5652). The same file always gives the same bytes, in every process: its key is worked
/// out when it is first needed, from words that anybody can read here. So it proves nothing: the register pins it in demo.json only, which no real home loads.
/// `isOther`: the seal is that of another letter, as on one that was changed after it was signed. Any thread.
QByteArray sealed(const QByteArray &pdf, const QDateTime &at, bool isOther);

QByteArray sealCertificate(); ///< DER

} // namespace overzicht::demo
