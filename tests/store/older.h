// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overzicht {

/// What makes a database of today one as version 3 left it; each later version undoes what it added. A step back, then `PRAGMA user_version`.
inline constexpr const char *kBackTo3 = "ALTER TABLE feed DROP COLUMN part_of; ALTER TABLE sighting DROP COLUMN validator; ALTER TABLE asked DROP COLUMN payee; "
                                        "ALTER TABLE asked DROP COLUMN link; DROP TABLE service; ";
/// The same from 3 to 2: two columns of the quarantine.
inline constexpr const char *kBackTo2 = "ALTER TABLE quarantine DROP COLUMN last_told; ALTER TABLE quarantine DROP COLUMN gone_at; ";

} // namespace overzicht
