// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overzicht {

/// What makes a database of today one as version 9 left it.
#define OVERZICHT_BACK_TO_10 "DROP TABLE page_text; DROP TABLE standing; DROP TABLE elsewhere; DROP TABLE silent_app; "
#define OVERZICHT_BACK_TO_9 OVERZICHT_BACK_TO_10 "DROP TABLE reminder; "
inline constexpr const char *kBackTo9 = OVERZICHT_BACK_TO_9;
/// The same as version 8 left it.
inline constexpr const char *kBackTo8 = OVERZICHT_BACK_TO_9 "DROP INDEX sighting_news; ALTER TABLE sighting DROP COLUMN news; ALTER TABLE sighting DROP COLUMN announced; ALTER TABLE sighting DROP COLUMN announced_as; "
                                        "DROP INDEX own_remind; ALTER TABLE own DROP COLUMN remind_at; ";
/// The same from 8 to 4.
inline constexpr const char *kBackTo4 = "ALTER TABLE own DROP COLUMN done_ask; ALTER TABLE own DROP COLUMN paid_ask; ALTER TABLE own DROP COLUMN done_before; ALTER TABLE own DROP COLUMN paid_before; "
                                        "ALTER TABLE own DROP COLUMN paid_before_ask; DROP INDEX quarantine_now; DROP INDEX asked_reference; DROP INDEX asked_bill; DROP TABLE certificate; DROP INDEX item_money; ALTER TABLE item DROP COLUMN money; DROP TABLE handed; ALTER TABLE source DROP COLUMN pay_hosts; ";
/// What makes a database of version 4 one as version 3 left it; each later version undoes what it added. A step back, then `PRAGMA user_version`.
inline constexpr const char *kBackTo3 = "ALTER TABLE feed DROP COLUMN part_of; ALTER TABLE sighting DROP COLUMN validator; ALTER TABLE asked DROP COLUMN payee; "
                                        "ALTER TABLE asked DROP COLUMN link; DROP TABLE service; ALTER TABLE source DROP COLUMN owner; "
                                        "CREATE TABLE join_key(acting INTEGER NOT NULL, key TEXT NOT NULL, item INTEGER NOT NULL REFERENCES item, PRIMARY KEY(acting, key)) STRICT, WITHOUT ROWID; "
                                        "INSERT OR IGNORE INTO join_key SELECT k.acting, k.key, s.item FROM sighting_key k JOIN sighting s ON s.id = k.sighting; "
                                        "CREATE INDEX join_key_item ON join_key(item); DROP TABLE sighting_key; "
                                        "ALTER TABLE sighting DROP COLUMN born; ALTER TABLE sighting DROP COLUMN apart; ";
/// The same from 3 to 2: two columns of the quarantine.
inline constexpr const char *kBackTo2 = "ALTER TABLE quarantine DROP COLUMN last_told; ALTER TABLE quarantine DROP COLUMN gone_at; ";

} // namespace overzicht
