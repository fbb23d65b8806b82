// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"
#include "store/found_in.h"
#include "sync/linked.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overzicht {
struct Elsewhere;
}

namespace overzicht::ctl {

// The JSON of the command line's contract (README.md of this folder). A member that is absent is not known.
QJsonObject rowJson(const Row &row);
QJsonArray whyJson(const QList<FoundIn> &why);
QJsonObject completenessJson(const Completeness &complete);
QJsonObject elsewhereJson(const Elsewhere &place);
QJsonObject detailsJson(const Details &details, const std::optional<LocalText> &body);
QJsonObject sourceJson(const SourceState &source, Language language);
QString nameOfFile(const MistakenFile &file); ///< without ".json": what `source remove` knows it by
/// A source file that cannot be used, among those that can; `brought`: what its source is known to have brought.
QJsonObject mistakenJson(const MistakenFile &file, const SourceState &brought, Language language);
QJsonObject quarantineJson(const QuarantineRow &row, Language language);

QString idText(ItemId id);
/// The subject an earlier version had, as far as its raw form tells one; empty = it tells none.
LocalText earlierSubject(const QByteArray &raw);
/// Bytes as they were received: as text where they are UTF-8, else in base64 under another name.
void putRaw(QJsonObject &object, const QByteArray &raw);

} // namespace overzicht::ctl
