// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "archive/folder_out.h"
#include "archive/records.h"
#include "store/leaving.h"

namespace overzicht::archive {

// todo.ics: what is to be done, for a calendar (iCalendar, RFC 5545; text/calendar in UTF-8). Each thing is a VTODO; one with a last day is a VEVENT on that day besides, for the many calendars that
// show no tasks. UIDs stay the same over exports and imports (RFC 7986, section 5.3: a UUID), so that what is imported twice stands there once. No alarms: the calendar of a person is theirs, and
// reminding is the program's. Nobody is invited, nothing leads anywhere.

/// One line of content as it is written: folded after at most 75 octets, never within a letter (section 3.1), and ended.
QByteArray contentLine(const QByteArray &name, const QByteArray &value);
/// A value of the type TEXT (section 3.3.11): what has a meaning there escaped, line breaks as \n, no other control characters.
QByteArray textValue(const QString &text);

Outcome<> writeCalendar(FolderOut &folder, const Head &head, Leaving &leaving, const Meanwhile &meanwhile);

} // namespace overzicht::archive
