// SPDX-License-Identifier: EUPL-1.2
#include "preview/followed_file.h"

#include "sync/linked.h"
#include "sync/source_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace overzicht {

namespace {

constexpr std::chrono::milliseconds kUntilQuiet{200}; // an editor writes in pieces, or takes the file away before it puts the new one there

/// As far as a source file may reach, and one byte, so that a larger one is seen to be that.
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Refused, file.errorString());
    return file.read(kLargestSourceFile + 1);
}

} // namespace

FollowedFile::FollowedFile(QObject *parent) : QObject(parent), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(kUntilQuiet);
    const auto lookSoon = [this] { m_soon->start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
    connect(m_soon, &QTimer::timeout, this, &FollowedFile::look);
}

Result<QByteArray> FollowedFile::open(const QString &path)
{
    auto read = bytesOf(path);
    if (!read)
        return read;
    if (read->size() > kLargestSourceFile)
        return failure(Error::Kind::Malformed, {});
    follow(path, *read);
    return read;
}

Result<> FollowedFile::save(const QString &path, const QByteArray &bytes)
{
    if (const auto now = bytesOf(path); !now && QFileInfo::exists(path))
        return failure(now.error()); // what cannot be read is not thrown away
    if (const auto written = writeSourceFile(path, bytes); !written)
        return written;
    follow(path, bytes);
    return {};
}

std::optional<QByteArray> FollowedFile::wouldLose(const QString &path, const QByteArray &bytes) const
{
    if (path != m_path) // a new place: who chose it was asked there
        return std::nullopt;
    const auto now = bytesOf(path);
    return !now || *now == bytes || m_known == *now ? std::nullopt : std::optional(*now);
}

void FollowedFile::follow(const QString &path, const QByteArray &bytes)
{
    m_path = path;
    m_known = bytes;
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void FollowedFile::look()
{
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path); // another file came in its place
    const auto now = bytesOf(m_path);
    if (now && m_known != *now)
        Q_EMIT changed(*now);
    else if (!now && std::exchange(m_known, std::nullopt))
        Q_EMIT gone();
}

} // namespace overzicht
