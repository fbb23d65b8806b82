// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace overzicht {

/// The folder that holds everything of one person: sources/*.json, senders/*.json (what its manager adds to the sender register), overzicht.db, contents/. Mode 0700, made when absent.
class Home {
public:
    /// Refused when it is somebody else's, not a folder, or readable by others and cannot be mended.
    static Result<Home> open(const QString &folder);

    QString folder() const { return m_folder; }
    QString sources() const { return m_folder + QStringLiteral("/sources"); }
    QString database() const { return m_folder + QStringLiteral("/overzicht.db"); }
    QString contents() const { return m_folder + QStringLiteral("/contents"); }
    QString socket() const; ///< where the process that writes this home listens: the same path in every environment, in a private folder, at most 100 bytes

private:
    explicit Home(QString folder) : m_folder(std::move(folder)) {}
    QString m_folder;
};

/// Who may write a home: one process at a time, by a locked file with its pid. Freed when the process ends, however it ends.
class HomeLock {
public:
    /// Busy, with the holder's pid in `detail` ("pid 1234"), when another process writes this home.
    static Result<std::unique_ptr<HomeLock>> take(const Home &home);
    ~HomeLock();

private:
    explicit HomeLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace overzicht
