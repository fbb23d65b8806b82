// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "base/result.h"
#include "store/home.h"

#include <QSet>

namespace overzicht {

/// Every origin that may get a token of this file.
QSet<QString> audience(const SourceFile &file);

/// The demo town's own sources are known by what the town linked, not by an id that anybody can write: beside its mark (sync/demo_home.h) stands at which addresses it linked each of them, in a
/// file that only the town writes, each time that it starts, before the sources themselves. Refused when it cannot be written.
Result<> rememberTown(const Home &home, const QList<SourceFile> &linked);

/// Does a file go by the id of a source of the town, and ask at other addresses than the town linked? In a home whose town remembered nothing yet, none does.
bool posesAsTowns(const Home &home, const SourceFile &file);

} // namespace overzicht
