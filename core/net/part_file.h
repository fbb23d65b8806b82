// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace overzicht {

/// A content that is not whole yet: `path` + ".part", ours alone (0600, a plain file with one name, locked while open, no link followed), with a running
/// SHA-256; beside it ".part.meta" with what is needed to continue it safely. Errors: Refused (the disk; never with a path in it), Busy (another call holds it).
class PartFile {
public:
    explicit PartFile(const QString &path);
    ~PartFile(); ///< closes; an empty part is removed, any other is kept to be continued
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// Takes up an earlier part, or makes a new one. `url` is remembered as a digest only.
    Result<> open(const QByteArray &urlDigest);
    /// Hashes a piece of what an earlier call left; true when all of it is hashed. Must be done before anything is appended.
    Result<bool> hashSome();
    Result<> append(const QByteArray &bytes);
    Result<> restart(); ///< back to nothing
    /// Flushed, renamed to its place, the folder flushed.
    Result<> land();
    void discard(); ///< nothing remains

    qint64 size() const { return m_size; }
    QByteArray digest() const { return m_hash.result(); } ///< 32 bytes, of all that is in it
    Result<QByteArray> firstBytes() const { return piece(0); } ///< up to 1 KiB
    Result<QByteArray> lastBytes() const { return piece(m_size > 1024 ? m_size - 1024 : 0); }

    QByteArray rememberedTag() const { return m_tag; } ///< the strong ETag under which the part began, when it was this same address
    void remember(const QByteArray &strongTag);

private:
    Result<> fail(const char *doing) const;
    void readMeta();
    Result<QByteArray> piece(qint64 from) const;

    QByteArray m_path, m_part, m_meta; ///< as the file system wants them
    QByteArray m_urlDigest, m_tag;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    int m_fd = -1;
    qint64 m_size = 0;   ///< bytes in the file
    qint64 m_hashed = 0; ///< of which this many are hashed
};

} // namespace overzicht
