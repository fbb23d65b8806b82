// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "archive/outcome.h"

#include <memory>

namespace overzicht::archive {

/// A folder that is there whole or not at all. It is filled beside its place, in a folder of ours that only its owner can enter, brought to the disk, and put in its place by one rename.
/// Whoever stops or is killed before that leaves its place as it was; what was filled is thrown away at the end, or by the next one for the same place.
class Unfinished {
public:
    /// `target`: does not exist, or is an empty folder. InUse when another one fills it, NoFolder when nothing can be made there.
    static Outcome<std::unique_ptr<Unfinished>> begin(const QString &target);
    ~Unfinished();

    QString folder() const; ///< to be filled
    /// InTheWay when something stands there by now.
    Outcome<> finish();

private:
    Unfinished(QString target, QString beside, int lock) : m_target(std::move(target)), m_beside(std::move(beside)), m_lock(lock) {}
    QString m_target, m_beside;
    int m_lock;
};

} // namespace overzicht::archive
