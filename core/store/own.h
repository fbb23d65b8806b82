// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/writing.h"

namespace overzicht::own {

// What the person did or said, and our copies of contents: written here and by no pull. Gone when there is no such item.

OwnFacts of(Connection &db, qint64 item);
/// The same, of what `item` is now: what was said of something else that it asked before goes among what was said before. Once nothing is asked any more, whatever is asked next is new.
OwnFacts holding(Writing &w, qint64 id, const Item &item);

enum class Moment { Read, Done };
void setMoment(Writing &w, ItemId item, Moment which, bool on);
/// Paid on that moment, or not paid. Another day than was said before is a correction; the same day said twice changes nothing. Refused when it is still to come.
void setPaid(Writing &w, ItemId item, const std::optional<QDateTime> &at);
/// See Store::handOver.
void handOver(Writing &w, ItemId item, const HandOver &over, const QString &after);
void setOpened(Writing &w, const QString &handOver);
QList<HandOver> handed(Connection &db, qint64 item); ///< oldest first
/// The program is about to fetch it by itself, for keeping: see OwnFacts::kept.
void setKept(Writing &w, ItemId item);
void setNote(Writing &w, ItemId item, const QString &note);
void refile(Writing &w, ItemId item, std::optional<ItemClass> as);
/// `attachment` from 1; `path` below `home`; `sha256` of what lies there.
void setSaved(Writing &w, ItemId item, int attachment, const QString &path, const QByteArray &sha256, const QString &home);
void setBody(Writing &w, ItemId item, const LocalText &body);

/// Under which name a copy of an attachment is kept: its own id, else its place.
QString contentName(const Attachment &attachment, int number);

} // namespace overzicht::own
