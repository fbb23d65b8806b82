// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace overzicht {

/// One signature of a PDF as it lies in the file (ISO 32000-1, 12.8.1): the file from its first byte up to a string in hexadecimal, and from behind that string on, is what was signed; the string is
/// the signature. Nothing else of the file is understood: what a reader would show of it, and whether the dictionary is in use, does not matter to what those bytes are.
struct PdfSignature {
    qsizetype gap = 0;    ///< where its string begins, with "<"
    qsizetype behind = 0; ///< the first byte after the string, which ends with ">"
    qsizetype end = 0;    ///< of what was signed; the size of the file when it is all of it
    QByteArray subFilter; ///< how it was signed, such as "ETSI.CAdES.detached"; empty = not told
};

struct PdfSignatures {
    static constexpr int kMost = 16; ///< in one file

    QList<PdfSignature> all; ///< the one that covers most is the last
    bool isSound = true;     ///< false: a dictionary of a signature stands there that has not this shape, or more than kMost; then what stands behind it is not in `all`

    /// Nothing when it is no PDF.
    static std::optional<PdfSignatures> in(QByteArrayView file);
};

} // namespace overzicht
