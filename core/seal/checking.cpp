// SPDX-License-Identifier: EUPL-1.2
#include "seal/checking.h"

#include <QCryptographicHash>

namespace overzicht {

Checked check(const QByteArray &file, const Promise &promise)
{
    Checked checked;
    if (!promise.sha256.isEmpty())
        checked.digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256) == promise.sha256 ? Checked::Digest::Same : Checked::Digest::Other;
    checked.seal = Seal::of(file, promise.pinned);
    return checked;
}

} // namespace overzicht
