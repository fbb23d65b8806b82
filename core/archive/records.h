// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "archive/folder_in.h"
#include "archive/folder_out.h"
#include "domain/acting.h"
#include "domain/language.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonObject>

namespace overzicht::archive {

// overzicht.json (README.md of this folder): one JSON document (RFC 8259), so that any program reads it, with each record on a line of its own, so that it is written and read in the same memory
// however long it is.

inline constexpr int kVersion = 1;

/// What stands before the records.
struct Head {
    QDateTime made; ///< UTC
    Acting who = Acting::self();
    Language language = Language::Nl; ///< of the page
    bool demo = false;                ///< of the demo town's home
    int items = 0;
};

class RecordsOut {
public:
    RecordsOut(FolderOut &folder, const Head &head);
    void record(const QJsonObject &record);
    void end(); ///< the last file but the list of digests

private:
    FolderOut &m_folder;
    qint64 m_count = 0;
};

class RecordsIn {
public:
    /// NoExport when there is none, Newer when it is of a later version, Changed when its head cannot be read.
    static Outcome<RecordsIn> open(const FolderIn &folder);

    const Head &head() const { return m_head; }
    /// One record after another. Changed when a line is not one, when the end does not count what came before, or when it is not what it was at the check.
    /// `each` ends it with what it tells, when that is a trouble.
    Outcome<> each(const std::function<Outcome<>(const QJsonObject &)> &each);

private:
    RecordsIn(const FolderIn &folder, std::unique_ptr<QFile> file) : m_folder(folder), m_file(std::move(file)) {}
    QByteArray line();
    Outcome<> readHead();
    bool isEnd(const QByteArray &line, qint64 count) const;

    const FolderIn &m_folder;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QCryptographicHash> m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    Head m_head;
};

} // namespace overzicht::archive
