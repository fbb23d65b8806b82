// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace overzicht::archive {

// The files of an export, and which names there can be: README.md of this folder.

inline constexpr char kRecords[] = "overzicht.json", kPage[] = "index.html", kCalendar[] = "todo.ics", kSums[] = "SHA256SUMS", kDecisions[] = "decisions/record.jws";

/// Relative, of 1 to 4 parts, each of at most 255 bytes of UTF-8, none of them "." or ".." or with a control character or a backslash; the whole at most 600 bytes.
bool isSafePath(const QByteArray &path);
/// One that an export may hold: one of the above, contents/…, sources/ID.json.
bool isOfExport(const QByteArray &path);

/// The folder in which that one stands; and that one with everything above it as it really is.
QString parentOf(const QString &folder);
QString realPath(const QString &folder);

} // namespace overzicht::archive
