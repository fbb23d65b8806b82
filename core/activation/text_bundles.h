// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/text_bundle.h"

#include <QList>

#include <optional>

namespace overzicht {

/// Every text that was ever shown, beside the one that is shown today: a proof of years ago is read with the words that the person read then.
class TextBundles {
public:
    /// Those of a folder that has one for each version, named after it (a folder of the disk or one inside the program). Refused as a whole when one of them is not of its shape.
    static Result<TextBundles> read(const QString &folder);

    /// Refused: another id than the others have, a version that stands there already, and one that would be valid from before an older version.
    Result<> add(const TextBundle &bundle);

    const TextBundle *current(const QDate &day) const; ///< the latest version that is valid on that day; null = none. Good until the next add()

    struct Found {
        const TextBundle *bundle = nullptr; ///< never null; good until the next add()
        Language language = Language::Nl;
    };
    std::optional<Found> byHash(const QByteArray &hash) const; ///< 32 bytes, ActivationText::hash

    const QList<TextBundle> &all() const { return m_bundles; } ///< by version

private:
    QList<TextBundle> m_bundles;
};

} // namespace overzicht
