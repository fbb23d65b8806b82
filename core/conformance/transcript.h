// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"

#include <functional>
#include <optional>

namespace overzicht::conformance {

/// One question that was answered, and what its adapter made of the answer.
struct Turn {
    Ask ask;
    HttpRequest request;
    HttpResponse response;
    Answer answer;
};

/// One question that ended in an error, of the network or of the adapter.
struct Refusal {
    Ask ask;
    QString route; ///< empty = it could not even be asked
    Error error;
};

/// All that one source told from the beginning: what the laws look at, whether it was recorded or asked just now.
struct Transcript {
    QDateTime now; ///< UTC
    QList<Feed> feeds;
    QList<Turn> turns;
    QList<Refusal> refusals;
    QStringList endless; ///< feeds whose pages did not come to an end

    QList<Found> items() const; ///< also those of parts
    QList<Quarantined> bad() const;
};

QList<Found> itemsOf(const Answer &answer); ///< its own and those of its parts
QList<Quarantined> badOf(const Answer &answer);
const Feed *feedOf(const Want &want); ///< null = asks who the feeds are

/// Where answers come from without a network; nothing = there is none to that question.
using Respond = std::function<std::optional<Result<HttpResponse>>(const HttpRequest &)>;

/// Carries one want to its end. Positions go through bytes between two turns, as in a store.
void carry(const Adapter &adapter, const Want &want, const Respond &respond, Transcript &transcript);
/// Who the feeds are, then each active one from its start.
Transcript walk(const Adapter &adapter, const QDateTime &now, const Respond &respond);

/// What is there in the end: by feed and id, the item that was told first: another one with its number is kept aside.
QMap<QString, Item> told(const Transcript &transcript);

} // namespace overzicht::conformance
