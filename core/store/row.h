// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/continuation.h"
#include "adapter/feed.h"
#include "base/note.h"
#include "domain/acting.h"
#include "domain/classify.h"
#include "domain/item.h"
#include "domain/own_facts.h"
#include "domain/party.h"
#include "domain/payee_check.h"
#include "domain/same_bill.h"
#include "domain/service.h"
#include "store/ask_change.h"

#include <QStringList>

namespace overzicht {

/// The state of a row in the words of the command line (CLI contract): action-needed, in-progress, draft, done, stopped, for-information,
/// and unclear (of a case: nobody here knows its state); payments: due, processing, paid, expired, withdrawn.
enum class RowState { ActionNeeded, InProgress, Draft, Done, Stopped, ForInformation, Due, Processing, Paid, Expired, Withdrawn, Unclear };
QString word(RowState state);
/// no-account, not-valid, wrong-communication, known, other, not-in-register, not-of-that-name, unknown-of-that-name, account-not-readable, communication-not-readable, name-not-readable
QString word(Payee payee);
/// due, said-paid, settled, processing, paid, expired, withdrawn, unclear
QString word(Paying paying);

/// Another item that looks like the same bill (domain/same_bill.h), of another source, or of the same one: a bill and its reminder. They have no key in common, so nothing joins them.
struct SameBill {
    ItemId item = ItemId::None;
    SourceId source;
    LocalText sourceName;
    Paying paying = Paying::Due; ///< how far that one is; of several, the one that is furthest among those that are believed, else among the others
    Likeness likeness = Likeness::Same;
    bool handed = false;         ///< the person was sent to a page to pay that one
    bool believed = false;       ///< its sender is confirmed, or the person said to have paid it: only then what is said of it weighs on this one
    bool operator==(const SameBill &) const = default;
};

/// One line of a list: everything a list shows, and nothing that costs more than one query.
struct Row {
    ItemId id = ItemId::None;
    ItemKind kind = ItemKind::Document;
    PartyId senderId;
    ShownHeading heading;                  ///< sender and subject as shown, in the reader's language
    QDateTime arrivedAt;
    std::optional<QDateTime> dueAt;
    bool dueUnclear = false; ///< it asks something, and its last day was told in a way that nobody can read: Details::refusedDeadline
    Obligation::Kind obligation = Obligation::Kind::None;
    RowState state = RowState::ForInformation; ///< own facts (done, paid) already taken in
    QString sourceState;
    bool readHere = false;
    bool readAtSource = false;
    Classified classified;
    std::optional<Money> amount; ///< nothing is asked, or (with `paying`) how much cannot be read
    QString iban;      ///< as received, no spaces
    std::optional<Payee> payee; ///< what our register says of that account; only of what asks money
    std::optional<Paying> paying; ///< how far paying it is; only of what asks money
    std::optional<QDateTime> paidByYou; ///< the day the person said they paid it
    bool askedAnew = false; ///< the person said of what it asked before that it was done or paid; since then it asks something else
    QList<AskChange> changes{}; ///< what its source changed of what it asks, while that is open: of each part the last that was another one. No version further back than kMostVersions
    static constexpr int kMostVersions = 200;
    std::optional<SameBill> sameBill;
    bool mayPay = false;        ///< paying may be offered: nothing about the amount, the account, the communication, its state or who asks is wrong, and its source still lists it
    QString reference; ///< structured communication as "+++…+++", or the free reference
    SourceId source;   ///< the most authoritative sighting's
    FeedId feed;
    QStringList channels; ///< ids of the sources it was seen through, the authoritative one first
    std::optional<QDateTime> expiresAt;
    QString untilTold{};            ///< of a certificate whose last day cannot be read: in its source's words
    std::optional<QDate> validFrom; ///< of a certificate; nothing = not told
    int languages = 0;              ///< in how many languages its source says that a certificate is; 0 = not told
    QString dossier;
    bool registeredMail = false;
    bool goneAtSource = false; ///< no source lists it any more
    bool hiddenAtSource = false;
    int attachments = 0;
    bool demo = false;         ///< from the demo town: to be marked as an example
    bool unlinked = false;     ///< no source that tells it is linked any more: it is as it was last known
    bool arrivalIsGuess = false; ///< its source told no moment of arrival that can be read: arrivedAt is when it was first seen here
};

/// One attachment of an item with where our copy is.
struct StoredAttachment {
    Attachment attachment;
    QString savedAs; ///< our copy below the home, empty = not fetched
    QDateTime savedAt{};   ///< when it was kept here
    QByteArray sha256{};   ///< of what was kept then
};

/// Why a sighting stands with another in one item: a key both have.
struct JoinReason {
    enum class Kind { Message, Dossier, Link, Own };
    Kind kind = Kind::Message;
    QString of;     ///< whose: message provider, keeper of the dossier, host; empty with Own
    QString number; ///< the message, the dossier, the path of the page
    bool operator==(const JoinReason &) const = default;
};

/// Where an item was seen: one line of its provenance, and what is told there.
struct Sighting {
    SourceId source;
    LocalText sourceName;
    FeedId feed;
    LocalText feedName;
    ForeignId foreignId;
    QByteArray raw;
    QDateTime firstSeen, lastSeen;
    std::optional<QDateTime> goneAt;
    qint64 id = 0;              ///< for Store::setApart
    ItemKind kind = ItemKind::Document;
    ShownHeading heading{};     ///< as this source tells it: a notice beside its dossier keeps its own subject
    QDateTime arrivedAt{};
    QUrl link{};                ///< of a notice; empty = none
    bool unreadThere = false;
    QList<JoinReason> joinedBy{}; ///< the keys it has in common with others of this item; both texts safe to show; at most 10
    bool apart = false;         ///< the person set it apart: nothing joins it
};

/// An earlier version of an item whose contents a source changed.
struct EarlierVersion {
    QDateTime replacedAt;
    QByteArray raw;
    QList<AskChange> changes{}; ///< what it asked of money, where what came after it asked something else
};

/// Another item about the same case: of a case what carries its number, of anything else the case whose number it carries. Never by likeness.
struct BesideCase {
    Row row;
    bool confirmed = false; ///< both are told by one source, or each by one that may speak for who keeps the case; else somebody only says so
};

/// One item whole.
struct Details {
    Row row;
    Item item;
    OwnFacts own;
    QList<StoredAttachment> attachments;
    QList<Sighting> sightings; ///< the authoritative one first
    QList<EarlierVersion> earlier;
    Notes remarks;             ///< soft rules it breaks
    QUrl payLink{};            ///< a page to pay that may be opened: at a host to which the source that told it may send people; empty = none
    QString refusedPayHost{};  ///< the host of a page to pay that may not, in plain ASCII; empty = none
    QString refusedDeadline{}; ///< the last day that was given and cannot be one (adapter/refused_date.h), in the source's own words; empty = none
    QStringList keys{};        ///< under which others may know it (adapter/keys.h)
    bool isOfCase = false;     ///< it carries the number of a case: what belongs to it may come at any time
    QList<BesideCase> beside{}; ///< first what is confirmed, of each the newest first; at most kMostBeside of each
    static constexpr int kMostBeside = 100;
};

/// Everything that asks money, by how far paying it is: letters, cases and payments alike. Nothing that was put out of sight at its source.
struct Payments {
    static constexpr int kMost = 500; ///< rows of a group at most; the numbers count them all

    QList<Row> due;      ///< to be paid, first what is due first
    QList<Row> blocked;  ///< the same, but paying may not be offered (Row::mayPay): counts in no sum
    QList<Row> underWay; ///< paid by the person's word, or being processed at the source; newest first
    QList<Row> over;     ///< paid, lapsed, withdrawn, done; newest first
    int moreDue = 0, moreUnderWay = 0, moreOver = 0; ///< that have no place in the lists
};
/// same, other-account, without-account, perhaps
QString word(Likeness likeness);
/// Asked to be paid, by a source that was read whole since and lists it no more: perhaps it is paid or withdrawn, so it is asked about first, and never called late.
bool isNoLongerListed(const Row &row);
/// To be paid on an account that stands where another one stood, and that our register does not have for this sender: asked about first. That is how known bills are forged, and an honest correction as well.
bool asksAboutAccount(const Row &row);
/// Is it still to be paid, though what looks like the same bill is paid or under way?
bool isPaidElsewhere(const Row &row);
/// Or may it be, because the person was sent to a page to pay that bill?
bool isPerhapsPaidElsewhere(const Row &row);
/// The structured communication of a row, told apart from a free one by how it is written; it may fail its check.
std::optional<Ogm> structuredIn(const QString &reference);
/// By what a row is compared with other bills; nothing when it asks no money that could be (domain/same_bill.h).
std::optional<BillMark> billMark(const Row &row);
/// Does one source tell both?
bool shareSource(const QStringList &channels, const QStringList &others);
/// Those that count in a sum: of what looks like one bill, told by several sources or once more by one, one; none that is paid elsewhere.
QList<Row> countedOnce(const QList<Row> &rows);
/// One amount for each currency, EUR first; what is more than can be written is left at that.
QList<Money> sum(const QList<Row> &rows);

/// A feed as the store knows it.
struct FeedState {
    SourceId source;
    LocalText sourceName;
    bool demo = false;
    Feed feed;
    Health health = Health::Never;
    QString detail;             ///< what was wrong: for engineers (an Error's detail), or the promises it broke as kept notes (base/note.h)
    QDateTime since;            ///< since when it has this health
    QDateTime lastOkAt;         ///< invalid = never
    QDateTime retryAt;          ///< do not ask before; invalid = any time
    Continuation position;
    int items = 0;
    int quarantined = 0;
};

/// A linked source, also when it has told no feed yet.
struct SourceState {
    SourceId id;
    LocalText name;
    QString protocol;
    bool demo = false;
    QList<FeedState> feeds;
    Acting actingFor = Acting::self(); ///< whose post it brings
    PartyId owner{};          ///< whose it is: its file says so, and it is at a host of theirs; may be empty
    bool onlyOffers() const; ///< all that is active of it is what can be started there: it brings nothing that a person must know
    bool isUnreadable() const { return protocol.isEmpty(); } ///< its file could never be read: only its name is known
};

/// How complete the overview of one person or organisation is. Counts their sources: one answered only when each of its active feeds did, at its last try.
struct Completeness {
    int linked = 0;           ///< sources linked for them, also one of which nothing is active
    int asked = 0;
    int answered = 0;
    int mailboxes = 0;        ///< active feeds that bring something a person must know: letters, dossiers, payments …
    QDateTime at;             ///< last time all answered; invalid = never
    QList<SourceId> missing;
    int unreadable = 0;       ///< records that are there now and could not be read, letters or not: nobody knows what they ask. Not of services and names of senders
    /// Everybody answered, and all of it could be read: only then "there is nothing" may be said.
    bool isAllRead() const { return isComplete() && unreadable == 0; }
    /// A list that tells of no mailbox, or the names of senders, answered nothing about letters.
    bool isComplete() const { return asked > 0 && asked == answered && mailboxes > 0; }
    bool isWithoutMailbox() const { return linked > 0 && asked == answered && mailboxes == 0; }
};

/// A stretch of time in which a feed did not do well: a line of the outage log.
struct Outage {
    SourceId source;
    FeedId feed;
    Health health = Health::Unreachable;
    QString detail;
    QDateTime from, until; ///< until invalid = still going on
};

/// Something that can be started at a source, as it tells it.
struct Offered {
    SourceId source;
    LocalText sourceName;
    Service service;
    bool demo = false;
};

/// Which organisations send through the sources of one protocol, as these sources list them.
struct SenderDirectory {
    QList<Party> senders; ///< each once, whatever number of sources lists them
    QDateTime at;         ///< every list answered then or later; invalid = one never did, or there is none: then these are not all
};

/// A record that could not be read.
struct QuarantineRow {
    qint64 id = 0;
    SourceId source;
    LocalText sourceName;
    FeedId feed;
    QByteArray raw;
    Note reason;
    QDateTime at;
    bool maybeLetter = true;
    Feed::Kind kind = Feed::Kind::Messages; ///< of its feed
    std::optional<QDateTime> goneAt; ///< since when its feed no longer tells it: mended under another number, or taken away
    bool mayAsk() const { return maybeLetter || kind == Feed::Kind::Dossiers || kind == Feed::Kind::Payments; } ///< what it is may ask something of the person
};

/// Something that came and that no notification has told of yet, or that the person wanted to hear of again.
struct Untold {
    Acting who;
    ItemId item = ItemId::None;
    bool putOff = false; ///< by the person, until now
    bool operator==(const Untold &) const = default;
};
/// How far telling of an item is.
enum class Announced {
    Begun,     ///< it goes to the desktop now: what comes of it is not known yet
    Told,
    InSilence, ///< the person knows it, or chose to hear nothing
    Not,       ///< nobody took it: it is untold again
};

/// The numbers beside the navigation: kept as counters or indexed counts, never a scan.
struct Counters {
    int unreadDocuments = 0;
    int unreadNotices = 0;
    int unread = 0; ///< of every kind
    int todo = 0;
    int quarantined = 0;
    int total = 0;
};

} // namespace overzicht
