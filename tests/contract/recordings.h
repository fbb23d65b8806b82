// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Recorded answers as README.md lays them down, and a replay of them without a network.

#include "printers.h"

#include "adapter/adapter.h"
#include "adapter/registry.h"
#include "adapter/source_file.h"

#include <functional>
#include <memory>

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

/// One question that was answered: what the laws look at.
struct Turn {
    Ask ask;
    HttpRequest request;
    HttpResponse response;
    Answer answer;
};

struct Replayed {
    QList<Feed> feeds;
    QList<Turn> turns;
    QStringList unrecorded; ///< routes that were asked and not recorded
    QStringList errors;     ///< feed: detail
    bool ended = true;      ///< every chain did
    QList<Found> items() const;
    QList<Quarantined> bad() const;
};

using Respond = std::function<std::optional<Result<HttpResponse>>(const HttpRequest &)>;
/// Discover, then every feed from the start. The positions go through bytes between two turns, as in a store.
Replayed replay(const Adapter &adapter, const Recording &recording, const Respond &respond);
/// The recorded answers: the next unused one of the same method and address, the last one again when all are used.
Respond recorded(const Recording &recording);
Replayed replay(const Recording &recording);

} // namespace overzicht::contract
