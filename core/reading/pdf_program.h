// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QStringList>

namespace overzicht {

/// Where overzicht-pdf is: beside this program, or in the libexec folder beside its folder; never by PATH or by what an environment says. Empty = it is not there.
QString pdfProgram();

/// The ways to start it, the best first, each a command whose first word is an absolute path: inside bubblewrap, where that is there, in an empty file system of which only /usr and itself can be
/// read, without a network, in name spaces of its own; and by itself. How it locks itself is the same in both.
QList<QStringList> waysToStart(const QString &program);

} // namespace overzicht
