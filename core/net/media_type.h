// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace overzicht {

/// What the first bytes of a content say it is; at least 1 KiB should be given. "application/octet-stream" for programs, scripts, starters and whatever is
/// not known. The only type the program acts on: what a server declares is never trusted.
QString detectMediaType(const QByteArray &first);

/// A program, a script that names what runs it, or a starter, by its first bytes: what no sender of letters has to send.
bool isProgram(const QByteArray &first);

} // namespace overzicht
