// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "archive/outcome.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>

#include <optional>

namespace overzicht::archive {

/// The folder of an export while it is written: files for their owner only, each with its digest. At the end the list of all digests (SHA256SUMS), as sha256sum of GNU coreutils writes it
/// and `sha256sum -c` checks it. What goes wrong sticks: everything after it does nothing, and `seal` tells it.
class FolderOut {
public:
    explicit FolderOut(QString folder) : m_folder(std::move(folder)) {}

    void begin(const QByteArray &path);      ///< a safe one (paths.h)
    void write(const QByteArray &bytes);     ///< into the file that was begun last
    void end();
    void whole(const QByteArray &path, const QByteArray &bytes);
    /// A copy of a file. False when it cannot be read or has another digest: then nothing of it stays. `sha256` empty = any.
    bool copy(const QString &from, const QByteArray &path, const QByteArray &sha256, const std::function<bool(qint64)> &wrote);
    bool copyOf(QFile &source, const QByteArray &path, const QByteArray &sha256, const std::function<bool(qint64)> &wrote);

    QString name() const { return m_folder; }
    void expect(qint64 bytes) { m_expected = bytes; } ///< that much in all: what a full disk has to make room for
    qsizetype files() const { return m_sums.size(); }
    qint64 bytes() const { return m_bytes; }
    void fail(Trouble trouble);
    bool isFailed() const { return m_trouble.has_value(); }
    Outcome<> told() const;
    Outcome<> seal();

private:
    void failed(int error, const QByteArray &path) { fail(ofSystem(error, QString::fromUtf8(path), qMax(m_bytes, m_expected)).value()); }
    bool makeFolderOf(const QByteArray &path);

    QString m_folder;
    QByteArray m_path;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QMap<QByteArray, QByteArray> m_sums; ///< some hundred bytes a file
    qint64 m_bytes = 0, m_expected = 0;
    std::optional<Trouble> m_trouble;
};

} // namespace overzicht::archive
