// SPDX-License-Identifier: EUPL-1.2
#include "sync/source_round.h"

#include "base/local_time.h"
#include "net/permit.h"
#include "net/transport.h"
#include "store/store.h"

#include <QTimer>

#include <algorithm>

namespace overzicht {

namespace {

/// A directory waits this long for the letters of its own address to be answered: when they are told to wait, it does not ask as well.
constexpr std::chrono::milliseconds kLead{1000};
constexpr std::chrono::seconds kLongestWait{3600};

Health healthOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return Health::Unreachable;
    case Error::Kind::SignInNeeded:
        return Health::SignInNeeded;
    case Error::Kind::Refused:
        return Health::Refused;
    case Error::Kind::Busy:
        return Health::Busy;
    case Error::Kind::Gone:
    case Error::Kind::Malformed:
    case Error::Kind::Cancelled:
        break;
    }
    return Health::Faulty;
}

/// A failure that planned work explains. A missing key or a plain refusal is not.
bool isExplainedByMaintenance(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Busy || kind == Error::Kind::Malformed || kind == Error::Kind::Gone;
}

/// A failure after which what rests here no longer proves that its source is well: asked again, though it is still fresh.
bool endsTheRest(Health health)
{
    return health == Health::Unreachable || health == Health::Maintenance || health == Health::Busy || health == Health::SignInNeeded || health == Health::Refused
           || health == Health::Faulty || health == Health::NotAllowed || health == Health::Inactive;
}

QString hostOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(url.port());
}

QString addressOf(const Feed &feed) { return feed.address.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash); }

/// `more` over `base`, by id; what only one has stays.
QList<Feed> merged(QList<Feed> base, const QList<Feed> &more)
{
    for (const Feed &feed : more) {
        const auto same = std::find_if(base.begin(), base.end(), [&](const Feed &one) { return one.id == feed.id; });
        if (same == base.end())
            base << feed;
        else
            *same = feed;
    }
    return base;
}

QString summary(QStringList remarks)
{
    remarks.removeDuplicates();
    const qsizetype more = remarks.size() - 5;
    if (more > 0)
        remarks = remarks.mid(0, 5) << QStringLiteral("and %1 more").arg(more);
    return remarks.join(QStringLiteral("; ")).left(500);
}

} // namespace

SourceRound::SourceRound(Tools &tools, LinkedPtr source, Round::Wish wish, Tell tell)
    : m_tools(tools), m_source(std::move(source)), m_wish(wish), m_tell(std::move(tell))
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
    const auto states = m_tools.store.feeds(m_source->file.id);
    if (!states) {
        // Without positions nothing may be asked: everything would come again.
        auto lane = std::make_unique<Lane>();
        lane->report = FeedReport{m_source->file.id, {}, m_source->file.name, Health::Faulty, states.error().detail, 0, 0, 0, 0};
        lane->ended = true;
        m_lanes.push_back(std::move(lane));
        return finishWhenAllEnded();
    }
    m_known = *states;
    if (m_source->adapter->profile().discovers)
        discover();
    else
        pullAll();
}

Feed SourceRound::federation() const
{
    for (const Feed &feed : m_source->adapter->profile().feeds) {
        if (feed.kind == Feed::Kind::Federation)
            return feed;
    }
    Feed list;
    list.id = FeedId(QStringLiteral("federation"));
    list.kind = Feed::Kind::Federation;
    list.name = m_source->file.name;
    list.address = m_source->file.baseUrl;
    return list;
}

const FeedState *SourceRound::known(const FeedId &feed) const
{
    const auto it = std::find_if(m_known.begin(), m_known.end(), [&](const FeedState &state) { return state.feed.id == feed; });
    return it == m_known.end() ? nullptr : &*it;
}

/// Tells the store who the feeds are, when that differs from what it knows.
Result<> SourceRound::remember(const QList<Feed> &feeds)
{
    bool same = true;
    for (const Feed &feed : feeds) {
        const FeedState *state = known(feed.id);
        same = same && state && state->feed == feed;
    }
    for (const FeedState &state : m_known)
        same = same && (state.health == Health::Inactive || std::any_of(feeds.begin(), feeds.end(), [&](const Feed &feed) { return feed.id == state.feed.id; }));
    if (same)
        return {};
    if (const auto set = m_tools.store.setFeeds(m_source->file.id, feeds); !set)
        return set;
    auto states = m_tools.store.feeds(m_source->file.id);
    if (!states)
        return failure(states.error());
    m_known = std::move(*states);
    return {};
}

void SourceRound::discover()
{
    m_list = std::make_unique<Lane>();
    m_list->feed = federation();
    m_list->report = FeedReport{m_source->file.id, m_list->feed.id, m_list->feed.name, Health::Never, {}, 0, 0, 0, 0};
    m_list->watch.start();
    if (!known(m_list->feed.id)) {
        QList<Feed> all;
        for (const FeedState &state : std::as_const(m_known))
            all << state.feed;
        if (const auto kept = remember(merged(merged(all, m_source->adapter->profile().feeds), {m_list->feed})); !kept) {
            settle(*m_list, Health::Faulty, QStringLiteral("could not be kept here: ") + kept.error().detail);
            return finishWhenAllEnded();
        }
    }
    if (!mayAsk(*m_list))
        return pullAll();
    m_list->begun = true;
    progress(*m_list);
    m_list->dialogue = std::make_unique<Dialogue>(
        *m_source->adapter, *m_permit, m_tools.transport, m_tools.clock, Discover{m_tools.clock.now()}, Continuation(), m_tools.keep,
        [this](const Answer &answer) -> Result<> {
            m_told = merged(m_told, answer.feeds);
            m_toldWhole = answer.ended;
            m_list->remarks += answer.remarks;
            if (answer.items.isEmpty() && answer.parties.isEmpty() && answer.types.isEmpty() && answer.logos.isEmpty() && answer.bad.isEmpty())
                return {};
            Answer beside = answer;
            beside.next = Continuation(); // a list is always asked from its beginning: half of it would make the other half inactive
            return landed(*m_list, beside);
        },
        [this](Result<> how) { discovered(std::move(how)); });
    m_list->dialogue->start();
}

void SourceRound::discovered(Result<> how)
{
    if (!how)
        m_toldWhole = false;
    if (how && m_toldWhole) {
        if (const auto kept = remember(merged(merged({m_list->feed}, m_source->adapter->profile().feeds), m_told)); !kept)
            how = failure(Error::Kind::Malformed, QStringLiteral("could not be kept here: ") + kept.error().detail);
    }
    pulled(*m_list, std::move(how));
    pullAll();
}

void SourceRound::pullAll()
{
    const QList<Feed> own = m_source->adapter->profile().feeds;
    QList<Feed> wanted = m_toldWhole ? merged(own, m_told) : own;
    if (!m_source->adapter->profile().discovers) {
        if (const auto kept = remember(own); !kept) {
            auto lane = std::make_unique<Lane>();
            lane->report = FeedReport{m_source->file.id, {}, m_source->file.name, Health::Faulty, QStringLiteral("could not be kept here: ") + kept.error().detail, 0, 0, 0, 0};
            lane->ended = true;
            m_lanes.push_back(std::move(lane));
            return finishWhenAllEnded();
        }
    }
    QSet<QString> silent; // listed once, but no longer, or not any more when the list was last told
    for (const FeedState &state : std::as_const(m_known)) {
        if (std::any_of(wanted.begin(), wanted.end(), [&](const Feed &feed) { return feed.id == state.feed.id; }))
            continue;
        wanted << state.feed;
        if (m_toldWhole || state.health == Health::Inactive || !m_source->adapter->profile().discovers)
            silent.insert(state.feed.id.text());
    }
    for (const Feed &feed : std::as_const(wanted)) {
        if (feed.kind == Feed::Kind::Federation)
            continue;
        auto lane = std::make_unique<Lane>();
        lane->feed = feed;
        lane->report = FeedReport{m_source->file.id, feed.id, feed.name, Health::Never, {}, 0, 0, 0, 0};
        lane->watch.start();
        if (const FeedState *state = known(feed.id))
            lane->at = state->position;
        m_lanes.push_back(std::move(lane));
    }
    QHash<QString, Lane *> leaders;
    for (const auto &lane : m_lanes) {
        if (silent.contains(lane->feed.id.text())) {
            const FeedState *state = known(lane->feed.id);
            settle(*lane, Health::Inactive, state && state->health == Health::Inactive ? state->detail : QStringLiteral("no longer listed"));
        } else if (mayAsk(*lane) && lane->feed.kind == Feed::Kind::Messages) {
            leaders.insert(addressOf(lane->feed), lane.get());
            begin(*lane);
        }
    }
    for (const auto &lane : m_lanes) {
        Lane *leader = leaders.value(addressOf(lane->feed));
        if (lane->begun || lane->ended)
            continue;
        if (leader)
            QTimer::singleShot(kLead, this, [this, leader] { beginFollowers(*leader); });
        else
            begin(*lane);
    }
    finishWhenAllEnded();
}

QDateTime SourceRound::waitUntil(const Feed &feed) const
{
    QDateTime until = m_waits.value(addressOf(feed));
    if (m_wish.asked)
        return until;
    for (const FeedState &state : m_known) {
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

void SourceRound::begin(Lane &lane)
{
    lane.begun = true;
    lane.watch.start();
    progress(lane);
    const FeedState *state = known(lane.feed.id);
    const bool restEnded = lane.feed.kind == Feed::Kind::Directory && state && endsTheRest(state->health);
    const Pull pull{lane.feed, m_tools.clock.now(), m_wish.full || restEnded};
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

Result<> SourceRound::landed(Lane &lane, const Answer &answer)
{
    const auto done = m_tools.store.land(m_source->file.id, lane.feed.id, answer);
    if (!done)
        return failure(Error::Kind::Malformed, QStringLiteral("could not be kept here: ") + done.error().detail);
    lane.report.fresh += done->fresh;
    lane.report.changed += done->changed;
    lane.report.quarantined += done->quarantined;
    lane.remarks += answer.remarks;
    lane.received += int(answer.items.size() + answer.bad.size());
    lane.expected = answer.expected.value_or(lane.expected);
    progress(lane);
    return {};
}

void SourceRound::pulled(Lane &lane, Result<> how)
{
    const QDateTime now = m_tools.clock.now();
    if (how && !(lane.dialogue && lane.dialogue->hasAsked()))
        return leaveAsItWas(lane);
    if (how)
        return settle(lane, lane.remarks.isEmpty() ? Health::Fresh : Health::Faulty, summary(lane.remarks));
    const Error &error = how.error();
    if (error.kind == Error::Kind::Cancelled)
        return leaveAsItWas(lane);
    QDateTime retryAt;
    if (error.kind == Error::Kind::Busy && error.retryAfter && error.retryAfter->count() > 0) {
        retryAt = now.addSecs(std::min(*error.retryAfter, kLongestWait).count());
        m_waits.insert(addressOf(lane.feed), retryAt);
    }
    Health health = healthOf(error.kind);
    QString detail = error.detail;
    if (const auto planned = lane.feed.maintenanceAt(now); planned && isExplainedByMaintenance(error.kind)) {
        health = Health::Maintenance;
        detail = QStringLiteral("planned until %1; %2").arg(planned->until.toUTC().toString(Qt::ISODate), detail);
    }
    settle(lane, health, detail, retryAt);
}

/// Nobody was spoken to: what stands in the store is all that is known, and no new moment of an answer may be written.
void SourceRound::leaveAsItWas(Lane &lane)
{
    const FeedState *state = known(lane.feed.id);
    lane.report.health = state ? state->health : Health::Never;
    lane.report.detail = state ? state->detail : QString();
    lane.report.seconds = double(lane.watch.elapsed()) / 1000;
    lane.ended = true;
    progress(lane);
}

void SourceRound::settle(Lane &lane, Health health, const QString &detail, const QDateTime &retryAt)
{
    const FeedState *state = known(lane.feed.id);
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
            lane.report.detail = QStringLiteral("could not be kept here: ") + kept.error().detail;
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
