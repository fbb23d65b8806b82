// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace overzicht {

/// That an answer came but could not be kept on this computer, as told in a detail: so that people read that of their own disk, and no source is blamed for it.
struct KeepingTrouble {
    qint64 megabytesToFree = 0; ///< when the disk is full; 0 = something else is wrong with it

    QString detail(const QString &more = {}) const; ///< `more`: what the store said, when it is not that the disk is full
    static std::optional<KeepingTrouble> fromDetail(const QString &detail); ///< nothing when it tells of something else
};

} // namespace overzicht
