// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Recorded answers as README.md lays them down, and a replay of them without a network.

#include "printers.h"

#include "adapter/adapter.h"
#include "adapter/registry.h"
#include "adapter/source_file.h"
#include "conformance/told.h"

#include <functional>
#include <memory>
#include <string>

namespace overzicht::contract {

struct Exchange {
    QString want, feed, item, attachment;
    bool full = false;
    QDateTime now;
    QString method;
    QUrl url;
    std::optional<HttpResponse> response; ///< absent: an error of the network was recorded
    Error::Kind error = Error::Kind::Offline;
};

struct Recording {
    QString name; ///< protocol/name
    SourceFile source;
    QList<Exchange> exchanges;
    QDateTime now() const { return exchanges.isEmpty() ? QDateTime() : exchanges.first().now; }
};

const Registry &registry();
/// All folders below tests/contract/recordings, or below the folder that OVERZICHT_RECORDINGS names. What cannot be read fails the test that asks.
const QList<Recording> &recordings();

using conformance::Respond;
using conformance::Transcript;
using conformance::Turn;

/// The recorded answers: the next unused one of the same method and address, the last one again when all are used.
Respond recorded(const Recording &recording);
/// Who the feeds are, every feed from its start, and each text that was opened.
Transcript replay(const Adapter &adapter, const Recording &recording, const Respond &respond);
Transcript replay(const Recording &recording);

/// What a law finds broken in a recording, as one text; empty = it is kept.
using Law = std::function<conformance::Findings(const conformance::Told &)>;
std::string broken(const Recording &recording, const Law &law);

} // namespace overzicht::contract
