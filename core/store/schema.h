// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/sqlite.h"

#include <memory>

namespace overzicht::schema {

inline constexpr int kNewest = 13;             ///< PRAGMA user_version of a file of today
inline constexpr int kApplication = 0x4f565a54; ///< PRAGMA application_id: "OVZT"
inline constexpr int kReserved = 28;           ///< bytes at the end of each page, for a nonce and a tag when pages will be sealed

/// Makes the file whole under another name and only then gives it its own, so that an empty or half file is always damage and never a fresh start.
Result<> create(const QString &path, int version = kNewest);

/// What a file says about itself, read without opening it as a database (so that a newer one is not touched): its version, or why it is none of ours.
Result<int> versionOf(const QString &path);

/// Opens for writing and brings it to the newest version. Malformed when damaged, foreign or newer.
Result<std::unique_ptr<Connection>> open(const QString &path);

/// Malformed when a table or column this program reads is not there.
Result<> check(Connection &db);

} // namespace overzicht::schema
