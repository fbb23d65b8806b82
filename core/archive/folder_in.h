// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "archive/outcome.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>
#include <QFile>

#include <memory>

namespace overzicht::archive {

/// The folder of an export that is read. Nothing of it is believed: files are opened below it and nowhere else, never through a link, and only ordinary ones.
class FolderIn {
public:
    static constexpr qsizetype kMostFiles = 1'000'000;
    static constexpr qint64 kLongestLine = 64 * 1024 * 1024; ///< of the records; a page of a source is 4 MiB at most, and a letter of JSON at most six times a byte of it

    /// NoExport when there is no such folder.
    static Outcome<std::unique_ptr<FolderIn>> open(const QString &folder);
    ~FolderIn();

    /// A file below it; nothing when it is not there, or no ordinary file.
    std::unique_ptr<QFile> file(const QByteArray &path) const;

    /// Is every file there that the list of digests names, and none besides? The list must be as we write it: in order, each once, with paths that an export can have.
    Outcome<> look();
    qint64 bytes() const { return m_bytes; }          ///< of all files, after that
    /// And is each as it was?
    Outcome<> check(const Meanwhile &meanwhile) const;
    qsizetype files() const { return m_sums.size(); } ///< but the list itself
    QString name() const { return m_folder; }
    bool has(const QByteArray &path) const { return m_sums.contains(path); }
    QByteArrayList below(const QByteArray &folder) const; ///< in order
    QByteArray digest(const QByteArray &path) const { return m_sums.value(path); }

private:
    FolderIn(QString folder, int fd) : m_folder(std::move(folder)), m_fd(fd) {}
    Outcome<> readSums();
    Outcome<> weigh(int folder, const QByteArray &below, QSet<QByteArray> &missing);

    QString m_folder;
    int m_fd;
    qint64 m_bytes = 0;
    QHash<QByteArray, QByteArray> m_sums;
};

} // namespace overzicht::archive
