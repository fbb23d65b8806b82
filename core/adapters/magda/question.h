// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"

#include <QStringList>

namespace overzicht::magda {

/// All cases of the person, from these sources or from all: GeefDossiers {Verzoek {Context, Vragen}} in a SOAP 1.1 envelope. It changes nothing there, so it may be sent
/// again; its reference (Referte) is the same each time then, and by it MAGDA can tell that it is one question.
Result<std::optional<HttpRequest>> question(const Pull &pull, const SourceId &source, const QStringList &sources);

} // namespace overzicht::magda
