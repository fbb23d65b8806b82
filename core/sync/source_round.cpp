// SPDX-License-Identifier: EUPL-1.2
#include "sync/source_round.h"

#include "base/keeping_trouble.h"
#include "base/local_time.h"
#include "net/permit.h"
#include "net/transport.h"
#include "store/store.h"
#include "sync/verdict.h"

#include <QTimer>

#include <algorithm>

namespace overzicht {

namespace {

/// A directory waits this long for the letters of its own address to be answered: when they are told to wait, it does not ask as well.
constexpr std::chrono::milliseconds kLead{1000};

QString hostOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(url.port());
}

QString addressOf(const Feed &feed) { return feed.address.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash); }

/// Known by no more than its code, which its id has too: it told nothing of its name. Cases of several services are told under the code as well, and there it is meant.
bool tellsNoName(const Part &part)
{
    const auto tells = [](const Found &found) {
        const auto *one = std::get_if<Dossier>(&found.item);
        return one && !one->contact.service.isEmpty();
    };
    return part.feed.id.text().endsWith(u':' + part.feed.name.best(Language::Nl)) && std::none_of(part.items.begin(), part.items.end(), tells);
}

} // namespace

SourceRound::SourceRound(Tools &tools, LinkedPtr source, Round::Wish wish, Tell tell)
    : m_tools(tools), m_source(std::move(source)), m_wish(wish), m_tell(std::move(tell)), m_book(tools.store, *m_source)
{
}

SourceRound::~SourceRound() = default;

void SourceRound::start()
{
    readKeys(m_tools.secrets, m_source->file, this, [this](Keys keys) {
        m_keys = std::move(keys);
        keysRead();
    });
}

void SourceRound::keysRead()
{
    m_permit = std::make_unique<Permit>(m_source->file, m_keys.tokens);
    // Without positions nothing may be asked: everything would come again.
    if (const auto read = m_book.read(); !read)
        return giveUp(KeepingTrouble{}.detail(read.error().detail));
    if (const auto kept = m_book.keepNamed(); !kept)
        return giveUp(KeepingTrouble{}.detail(kept.error().detail));
    if (m_source->adapter->profile().discovers)
        discover();
    else
        pull(m_book.wanted(nullptr));
}

/// Nothing of this source can be asked.
void SourceRound::giveUp(const QString &detail)
{
    auto lane = std::make_unique<Lane>();
    lane->report = FeedReport{m_source->file.id, {}, m_source->file.name, Health::Faulty, detail, 0, 0, 0, 0};
    lane->ended = true;
    m_lanes.push_back(std::move(lane));
    finishWhenAllEnded();
}

void SourceRound::discover()
{
    m_list = std::make_unique<Lane>();
    m_list->feed = m_book.list();
    m_list->report = FeedReport{m_source->file.id, m_list->feed.id, m_list->feed.name, Health::Never, {}, 0, 0, 0, 0};
    m_list->watch.start();
    if (!mayAsk(*m_list))
        return pull(m_book.wanted(nullptr));
    m_list->begun = true;
    progress(*m_list);
    m_list->dialogue = std::make_unique<Dialogue>(
        *m_source->adapter, *m_permit, m_tools.transport, m_tools.clock, Discover{m_tools.clock.now()}, Continuation(), m_tools.keep,
        [this](const Answer &answer) -> Result<> {
            m_told = merged(m_told, answer.feeds);
            m_toldWhole = answer.ended;
            m_list->remarks += answer.remarks;
            for (const Quarantined &bad : answer.bad)
                m_unread << bad.id;
            if (answer.items.isEmpty() && answer.parties.isEmpty() && answer.types.isEmpty() && answer.logos.isEmpty() && answer.bad.isEmpty())
                return {};
            Answer beside = answer;
            beside.next = Continuation(); // a list is always asked from its beginning: half of it would make the other half inactive
            return landed(*m_list, beside);
        },
        [this](Result<> how) { discovered(std::move(how)); });
    m_list->dialogue->start();
    // A list that hangs keeps nobody waiting whom the file names; one that answers may first say that one of them is no longer active.
    QTimer::singleShot(kLead, this, [this] {
        if (!m_list->ended)
            pull({m_book.named(), {}});
    });
}

void SourceRound::discovered(Result<> how)
{
    if (!how)
        m_toldWhole = false;
    if (how && m_toldWhole) {
        // An entry that cannot be read may be anybody who is known; one that came twice was read once.
        const bool named = std::all_of(m_unread.begin(), m_unread.end(), [this](const ForeignId &id) {
            return std::any_of(m_told.begin(), m_told.end(), [&](const Feed &feed) { return feed.id.text() == id.text(); });
        });
        if (!named || !m_list->remarks.isEmpty())
            m_told = m_book.besideKnown(m_told);
        if (const auto kept = m_book.keepTold(m_told); !kept)
            how = failure(Error::Kind::Malformed, KeepingTrouble{}.detail(kept.error().detail));
    }
    pulled(*m_list, std::move(how));
    pull(m_book.wanted(m_toldWhole ? &m_told : nullptr));
}

/// A lane for each that has none yet, and off they go.
void SourceRound::pull(const FeedBook::Wanted &wanted)
{
    const auto laneOf = [this](const Feed &feed) {
        const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto &lane) { return lane->feed.id == feed.id; });
        if (it != m_lanes.end())
            return static_cast<Lane *>(nullptr);
        auto lane = std::make_unique<Lane>();
        lane->feed = feed;
        lane->report = FeedReport{m_source->file.id, feed.id, feed.name, Health::Never, {}, 0, 0, 0, 0};
        lane->watch.start();
        if (const FeedState *state = m_book.known(feed.id))
            lane->at = state->position;
        return m_lanes.emplace_back(std::move(lane)).get();
    };
    QHash<QString, Lane *> leaders;
    for (const Feed &feed : wanted.asked) {
        Lane *const lane = laneOf(feed);
        if (lane && !offeredByFile(*lane) && mayAsk(*lane) && feed.kind != Feed::Kind::Directory) {
            leaders.insert(addressOf(feed), lane);
            begin(*lane);
        }
    }
    for (const Feed &feed : wanted.silent) {
        const FeedState *state = m_book.known(feed.id);
        if (Lane *const lane = laneOf(feed))
            settle(*lane, Health::Inactive, state && state->health == Health::Inactive ? state->detail : QStringLiteral("no longer listed"));
    }
    for (const auto &lane : m_lanes) {
        if (lane->begun || lane->ended)
            continue;
        if (Lane *const leader = leaders.value(addressOf(lane->feed)))
            QTimer::singleShot(kLead, this, [this, leader] { beginFollowers(*leader); });
        else if (!isLed(*lane))
            begin(*lane);
    }
    finishWhenAllEnded();
}

/// True when the letters of its address are under way: it waits for them.
bool SourceRound::isLed(const Lane &follower) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [&](const auto &lane) { return lane->begun && !lane->ended && lane->feed.kind != Feed::Kind::Directory && addressOf(lane->feed) == addressOf(follower.feed); });
}

QDateTime SourceRound::waitUntil(const Feed &feed) const
{
    QDateTime until = m_waits.value(addressOf(feed));
    if (m_wish.asked)
        return until;
    for (const FeedState &state : m_book.all()) {
        if (state.retryAt.isValid() && (state.feed.id == feed.id || addressOf(state.feed) == addressOf(feed)) && (!until.isValid() || state.retryAt > until))
            until = state.retryAt;
    }
    return until;
}

bool SourceRound::mayAsk(Lane &lane)
{
    const QDateTime now = m_tools.clock.now();
    if (!lane.feed.isActive(now.toTimeZone(brussels()).date())) {
        const QString when = lane.feed.activeUntil ? QStringLiteral("not active since %1").arg(lane.feed.activeUntil->toString(Qt::ISODate))
                                                   : QStringLiteral("not active before %1").arg(lane.feed.activeFrom->toString(Qt::ISODate));
        settle(lane, Health::Inactive, when);
        return false;
    }
    if (!m_source->file.permits(lane.feed.address)) {
        settle(lane, Health::NotAllowed, QStringLiteral("new provider %1: not yet allowed").arg(hostOf(lane.feed.address)));
        return false;
    }
    if (const auto lacking = m_keys.lacking(m_source->file, *m_permit, lane.feed.address)) {
        settle(lane, Health::SignInNeeded, lacking->detail);
        return false;
    }
    if (const QDateTime until = waitUntil(lane.feed); until.isValid() && until > now) {
        settle(lane, Health::Busy, QStringLiteral("asked to wait until %1").arg(until.toString(Qt::ISODate)), until);
        return false;
    }
    return true;
}

/// What the source file itself names needs no server and no key.
bool SourceRound::offeredByFile(Lane &lane)
{
    const auto &services = m_source->adapter->profile().services;
    if (!services.contains(lane.feed.id))
        return false;
    lane.begun = true;
    Answer named;
    named.services = services.value(lane.feed.id);
    const auto done = landed(lane, named);
    settle(lane, done ? Health::Fresh : Health::Faulty, done ? QString() : done.error().detail);
    return true;
}

void SourceRound::begin(Lane &lane)
{
    lane.begun = true;
    lane.watch.start();
    progress(lane);
    const FeedState *state = m_book.known(lane.feed.id);
    const bool restEnded = lane.feed.kind == Feed::Kind::Directory && state && endsTheRest(state->health);
    lane.begunAt = m_tools.clock.now();
    Pull pull{lane.feed, lane.begunAt, m_wish.full || restEnded, {}};
    if (m_source->adapter->profile().wantsKnown && !pull.full) {
        if (auto known = m_tools.store.validators(m_source->file.id, lane.feed.id)) // without them all is asked again, which loses nothing
            pull.known = std::make_shared<const Known>(std::move(*known));
    }
    lane.dialogue = std::make_unique<Dialogue>(
        *m_source->adapter, *m_permit, m_tools.transport, m_tools.clock, pull, lane.at, m_tools.keep,
        [this, &lane](const Answer &answer) -> Result<> {
            const auto done = landed(lane, answer);
            beginFollowers(lane);
            return done;
        },
        [this, &lane](Result<> how) {
            pulled(lane, std::move(how));
            beginFollowers(lane);
            finishWhenAllEnded();
        });
    lane.dialogue->start();
}

void SourceRound::beginFollowers(const Lane &first)
{
    for (const auto &lane : m_lanes) {
        if (!lane->begun && !lane->ended && addressOf(lane->feed) == addressOf(first.feed) && mayAsk(*lane))
            begin(*lane);
    }
}

/// A feed that is told of inside another's answers, as a lane of its own in the reports.
SourceRound::Lane &SourceRound::partLane(const Feed &feed)
{
    const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto &lane) { return lane->feed.id == feed.id; });
    if (it != m_lanes.end())
        return **it;
    auto lane = std::make_unique<Lane>();
    lane->feed = feed;
    lane->begun = true;
    lane->report = FeedReport{m_source->file.id, feed.id, feed.name, Health::Never, {}, 0, 0, 0, 0};
    lane->watch.start();
    return *m_lanes.emplace_back(std::move(lane));
}

/// What a part told of its name before stands until it tells another.
void SourceRound::keepLearnedNames(Answer &answer) const
{
    for (Part &part : answer.parts) {
        const FeedState *before = m_book.known(part.feed.id);
        if (!before || !tellsNoName(part))
            continue;
        part.feed.name = before->feed.name;
        for (const Found &found : std::as_const(part.items))
            answer.parties.removeIf([&](const Party &party) { return party.id == headingOf(found.item).sender(); });
    }
}

/// Nothing was found, and it is none of those we know that says so: a register that is looked into first. That answers for everybody who is known, and takes nothing away.
bool SourceRound::isAnsweredForAll(const Answer &answer) const
{
    const auto saysSo = [this](const Part &part) { return part.onlyIfKnown && part.whole && !m_book.known(part.feed.id); };
    return std::any_of(answer.parts.begin(), answer.parts.end(), saysSo) && std::none_of(answer.parts.begin(), answer.parts.end(), [](const Part &part) { return part.failed.has_value(); });
}

/// Each part as if it had been asked by itself. What is known and was not named had nothing to tell.
Result<> SourceRound::partsLanded(const Lane &lane, const Answer &answer)
{
    QList<Feed> feeds;
    const bool answeredForAll = isAnsweredForAll(answer);
    for (const Part &part : answer.parts) {
        const FeedState *before = part.failed || part.onlyIfKnown ? m_book.known(part.feed.id) : nullptr;
        if (before || !part.onlyIfKnown)
            feeds << (before ? before->feed : part.feed); // who said nothing said nothing of its name either
    }
    if (!feeds.isEmpty()) {
        if (const auto kept = m_book.keepParts(feeds); !kept)
            return kept;
    }
    const QList<Feed> known = m_book.parts(lane.feed.id);
    for (const Feed &feed : known) {
        const auto told = std::find_if(answer.parts.begin(), answer.parts.end(), [&](const Part &part) { return part.feed.id == feed.id; });
        if (told == answer.parts.end() && !answer.ended)
            continue;
        Lane &part = partLane(feed);
        if (const auto &silent = told == answer.parts.end() ? answer.partsSilent : told->silent) {
            leftSilent(part, *silent);
            continue;
        }
        if (told == answer.parts.end() && !answer.partsAll && !answeredForAll) {
            leaveAsItWas(part);
            continue;
        }
        // Only that a register knows nobody: this office was not asked, and what it told before may be so or not.
        const FeedState *before = m_book.known(feed.id);
        const bool wasNotAsked = told == answer.parts.end() ? answeredForAll && !answer.partsAll : told->onlyIfKnown && !told->whole && !told->failed;
        if (wasNotAsked && before && before->items > 0) {
            settle(part, Health::Stale, kept({Note(QT_TRANSLATE_NOOP("Note", "nothing at all was found about you this time, though this office told something before; it stands here as it was"))}), {});
            continue;
        }
        Answer own;
        std::optional<Error> failed;
        if (told != answer.parts.end()) {
            own.items = told->items;
            own.bad = told->bad;
            own.remarks = told->remarks;
            failed = told->failed;
        }
        if (!failed && (told == answer.parts.end() ? answer.partsAll : told->whole))
            own.wholeSince = lane.begunAt;
        const auto done = landed(part, own);
        if (!done && KeepingTrouble::fromDetail(done.error().detail))
            return done;
        const Verdict verdict = verdictOf(failed ? Result<>(failure(*failed)) : done, part.allRemarks(), feed, m_tools.clock.now());
        settle(part, verdict.health, verdict.detail, verdict.retryAt);
    }
    return {};
}

Result<> SourceRound::landed(Lane &lane, const Answer &told)
{
    Answer answer = lane.watched.within(lane.records.firstOfEach(lane.records.asListed(told)));
    if (lane.feed.partOf.isEmpty()) {
        keepLearnedNames(answer);
        if (const auto parts = partsLanded(lane, answer); !parts)
            return failure(Error::Kind::Malformed, KeepingTrouble{}.detail(parts.error().detail));
    }
    // Counted whether it is known or not: who tells the same for ever under other positions does not end either. Where it was stays, and the next round goes on from there.
    lane.told += answer.bad.size() + (bringsItems(lane.feed.kind) ? answer.items.size() + answer.unchanged.size() : answer.parties.size() + answer.types.size() + (answer.services ? answer.services->size() : 0));
    if (lane.told > m_tools.records)
        return failure(Error::Kind::Malformed, QStringLiteral("more than %1 records in one feed").arg(m_tools.records));
    const auto done = m_tools.store.land(m_source->file.id, lane.feed.id, answer, m_tools.records);
    if (!done)
        return failure(Error::Kind::Malformed, done.error().kind == Error::Kind::Refused ? done.error().detail : KeepingTrouble{}.detail(done.error().detail));
    lane.report.fresh += done->fresh;
    lane.report.changed += done->changed;
    lane.report.quarantined += done->quarantined;
    lane.remarks += answer.remarks;
    lane.received += int(answer.items.size() + answer.bad.size());
    lane.expected = answer.expected.value_or(lane.expected);
    progress(lane);
    if (const auto &stopped = lane.watched.stopped())
        return failure(*stopped);
    return {};
}

void SourceRound::pulled(Lane &lane, Result<> how)
{
    const bool silent = how ? !(lane.dialogue && lane.dialogue->hasAsked()) : how.error().kind == Error::Kind::Cancelled;
    if (silent)
        return leaveAsItWas(lane);
    const Verdict verdict = verdictOf(how, lane.allRemarks(), lane.feed, m_tools.clock.now());
    if (verdict.retryAt.isValid())
        m_waits.insert(addressOf(lane.feed), verdict.retryAt);
    if (!how) {
        for (const Feed &part : m_book.parts(lane.feed.id))
            settle(partLane(part), verdict.health, verdict.detail, verdict.retryAt);
    }
    settle(lane, verdict.health, verdict.detail, verdict.retryAt);
}

/// Nobody was spoken to: what stands in the store is all that is known, and no new moment of an answer may be written.
void SourceRound::leaveAsItWas(Lane &lane)
{
    const FeedState *state = m_book.known(lane.feed.id);
    lane.report.health = state ? state->health : Health::Never;
    lane.report.detail = state ? state->detail : QString();
    lane.report.seconds = double(lane.watch.elapsed()) / 1000;
    lane.ended = true;
    progress(lane);
}

/// Of one that did well nobody can say so any more; one that did not has its own reason, which says more.
void SourceRound::leftSilent(Lane &lane, const Note &why)
{
    const FeedState *state = m_book.known(lane.feed.id);
    if (!state || (state->health != Health::Fresh && state->health != Health::Stale))
        return leaveAsItWas(lane);
    settle(lane, Health::Stale, kept({why}), {});
}

void SourceRound::settle(Lane &lane, Health health, const QString &detail, const QDateTime &retryAt)
{
    const FeedState *state = m_book.known(lane.feed.id);
    const bool unchanged = state && state->health == health && state->detail == detail && state->retryAt == retryAt;
    lane.report.health = health;
    lane.report.detail = detail;
    lane.report.seconds = double(lane.watch.elapsed()) / 1000;
    lane.ended = true;
    // "Fresh" again is news: it moves the moment of the last answer. So is a try that failed once more.
    if (!unchanged || lane.begun) {
        const auto kept = m_tools.store.setHealth(m_source->file.id, lane.feed.id, health, detail, retryAt);
        if (!kept) {
            lane.report.health = Health::Faulty;
            lane.report.detail = KeepingTrouble{}.detail(kept.error().detail);
        }
        m_tell.healthChanged(lane.feed.id);
    }
    if (lane.begun)
        progress(lane);
}

void SourceRound::progress(const Lane &lane) { m_tell.progressed(Progress{m_source->file.id, lane.feed.id, lane.received, lane.expected, !lane.ended}); }

QList<FeedReport> SourceRound::reports() const
{
    QList<FeedReport> all;
    if (m_list)
        all << m_list->report;
    for (const auto &lane : m_lanes)
        all << lane->report;
    return all;
}

void SourceRound::finishWhenAllEnded()
{
    if (m_finished || (m_list && !m_list->ended) || std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return !lane->ended; }))
        return;
    m_finished = true;
    QMetaObject::invokeMethod(this, [this] { m_tell.ended(); }, Qt::QueuedConnection);
}

} // namespace overzicht
