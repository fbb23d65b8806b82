// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/continuation.h"
#include "adapter/feed.h"
#include "adapter/http.h"
#include "base/id.h"
#include "base/note.h"
#include "base/result.h"
#include "domain/item.h"
#include "domain/party.h"
#include "domain/service.h"

#include <QHash>

#include <memory>
#include <optional>
#include <variant>

namespace overzicht {

/// Who a source is and what it can do, as a value: the window draws only what is offered.
struct Profile {
    SourceId source;
    LocalText name;
    QString protocol;
    bool discovers = false; ///< asks who its feeds are; otherwise `feeds` is all there is
    QList<Feed> feeds;      ///< known from the source file, without asking
    bool wantsKnown = false; ///< asks items one by one, and only those that changed
    QHash<FeedId, QList<Service>> services{}; ///< feeds that are never asked: what is offered there stands in the source file itself
};

/// What a feed told of its items the last time, as far as asking again needs it: the validators (ETag, RFC 9110, 8.8.3) of items that are asked one by one.
using Known = QHash<ForeignId, QByteArray>;

/// "Which feeds do you have?"
struct Discover {
    QDateTime now; ///< UTC
};

/// "What is new in this feed?"
struct Pull {
    Feed feed;
    QDateTime now;     ///< UTC
    bool full = false; ///< start a sweep over everything, whatever is remembered
    std::shared_ptr<const Known> known{}; ///< when `Profile::wantsKnown`; null = nothing is known
};

/// "Give me this content." Only ever asked because a person did.
struct Open {
    struct Body {};
    Feed feed;
    ForeignId item;
    std::variant<Body, Attachment> part;
};

using Want = std::variant<Discover, Pull, Open>;

struct Ask {
    Want want;
    Continuation at;
};

/// One item as one feed tells it: what becomes a sighting in the store.
struct Found {
    ForeignId id;
    Item item;
    QStringList keys;  ///< explicit keys under which other sources may know the same item: see keys.h
    QByteArray raw;    ///< exactly what was received for this item
    bool readAtSource = false;
    bool visible = true;  ///< false: put out of sight at the source
    Notes remarks;        ///< soft rules it breaks, e.g. an amount that was refused and why; shown with the item
    bool arrivalIsGuess = false; ///< no moment of arrival was told: the item says that of this pull
    QByteArray validator{};      ///< comes back in Pull::known
};

/// What could not be read: kept raw, counted and shown. `maybeLetter`: it may be post, so it stands in the to-do list.
struct Quarantined {
    ForeignId id; ///< empty when it has none
    QByteArray raw;
    Note reason;
    bool maybeLetter = true;
};

/// One of several that answer through one feed, each with a health of its own: MAGDA asks many services at once, and says which of them failed.
/// A part that did not fail told all it has: what it did not tell is gone. A known part that an answer does not name at all had nothing to tell (Answer::partsAll).
struct Part {
    Feed feed;                   ///< partOf = the feed that was asked
    std::optional<Error> failed; ///< it said no more than `items`: what else it has stays as it was
    bool whole = true;           ///< false: it may have more than it told, and nothing is gone
    std::optional<Note> silent;  ///< nothing was said of it, and that is not well: it stays as it was, and is older than it should be
    bool onlyIfKnown = false;    ///< it has nothing and may be nobody who ever has: a feed that is known is told so, and none begins by it
    QList<Found> items;
    QList<Quarantined> bad;
    Notes remarks;
};

/// A content that came wrapped in an answer.
struct Content {
    QByteArray bytes;
    QString mediaType;
};

/// What one answer turned out to hold.
struct Answer {
    QList<Found> items;
    QList<Party> parties;
    QList<MessageType> types;
    QHash<PartyId, QByteArray> logos; ///< PNG, JPEG, GIF or SVG bytes as received, at most 200 kB each
    QList<Feed> feeds;
    QList<Part> parts;
    bool partsAll = true;                   ///< false: of a known part that is not named nothing was said, and it stays as it was
    std::optional<Note> partsSilent;        ///< why it is not well that of a known part that is not named nothing was said
    std::optional<QList<Service>> services; ///< what the source offers to start; nothing = not told in this answer
    bool servicesBegin = true;              ///< these are the first of the list
    bool servicesEnd = true;                ///< these are the last of it: what was not told since it began is no longer offered
    QList<ForeignId> unchanged;             ///< asked again and the same as they were
    bool allUnchanged = false;              ///< the whole list is as it was
    QList<Quarantined> bad;
    QHash<ForeignId, QByteArray> listed; ///< records of a list that are asked one by one after this, as they stand there: what is set aside then is shown with it
    std::optional<LocalText> body;      ///< answers Open::Body
    std::optional<Content> content;     ///< answers Open of an attachment, when it came wrapped (Expect::mayBeWrapped)
    Notes remarks;                      ///< promises the source broke without harm to the data ("it announced 3 (totalItems), 2 came"): the feed is faulty, what came is kept
    std::optional<QDateTime> wholeSince; ///< this page ends a sweep: what this feed has not shown since that moment is no longer there
    int passedOver = 0;                 ///< records that came and that the source file does not ask for
    std::optional<int> expected;        ///< how many items the feed said it has for this pull, for progress
    std::optional<int> page;            ///< which page of a list this is, from 1, as often as it is asked; 1 again = the list was begun anew. Nothing = it is none: counters, a record asked by itself
    bool ended = true;                  ///< nothing more to ask for this want; `next` is where to begin another time
    Continuation next;
};

/// A place in a source file that says where a value stands, and how it fared in one answer: for who writes the file.
struct Sought {
    QString where;     ///< JSON pointer into the source file
    QString pointer;   ///< what was looked for, as it is written there
    int in = 0;        ///< how many records, or elements of a list inside them, it was looked for in
    bool found = false;
    QStringList there; ///< the names that stand there instead, safe to show; at most 8
};

/// A source's protocol as two pure functions: it says which request it wants, and turns an answer into values. It does no input or
/// output, keeps no state, never waits and never knows the time but from the Want. Errors: SignInNeeded (401), Refused (403, 400), Gone (404, 410), Busy (429, 503),
/// Malformed (anything that does not parse whole). An unreadable page is an error and leaves the position where it was; an unreadable record
/// goes to `Answer::bad` and the position moves on.
class Adapter {
public:
    virtual ~Adapter() = default;
    virtual const Profile &profile() const = 0;
    /// Nothing inside = nothing to ask now (a directory that is still fresh).
    virtual Result<std::optional<HttpRequest>> ask(const Ask &ask) const = 0;
    virtual Result<Answer> read(const Ask &ask, const HttpResponse &response) const = 0;
    /// Pure too. Only of a protocol whose files say where values stand.
    virtual QList<Sought> sought(const Ask &, const HttpResponse &) const { return {}; }
};

} // namespace overzicht
