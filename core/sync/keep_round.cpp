// SPDX-License-Identifier: EUPL-1.2
#include "sync/keep_round.h"

#include "domain/contents.h"
#include "store/reader.h"
#include "store/store.h"

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kAtOnce = 10; ///< letters looked at in one turn of the event loop

/// Of the letter, not of who keeps it: the next one may be well.
bool isOfLetter(const Error &error) { return error.kind == Error::Kind::Gone || error.kind == Error::Kind::Malformed; }

} // namespace

KeepRound::KeepRound(const Reader &reader, Store &store, const Clock &clock, QList<LinkedPtr> sources, QSet<ItemId> &faulty)
    : m_reader(reader), m_store(store), m_clock(clock), m_sources(std::move(sources)), m_faulty(faulty)
{
}

Result<> KeepRound::all(const Acting &who)
{
    auto items = m_reader.notKept(who);
    if (!items)
        return failure(items.error());
    std::stable_partition(items->begin(), items->end(), [&](ItemId item) { return !m_faulty.contains(item); });
    for (const ItemId item : std::as_const(*items))
        m_wanted << Wanted{who, item, false};
    return {};
}

void KeepRound::those(const Acting &who, const QList<ItemId> &items)
{
    for (const ItemId item : items)
        m_wanted << Wanted{who, item, true};
}

bool KeepRound::doesWell(const SourceId &source, const FeedId &feed) const
{
    const auto feeds = m_store.feeds(source);
    if (!feeds)
        return false;
    return std::any_of(feeds->cbegin(), feeds->cend(), [&](const FeedState &state) {
        return state.feed.id == feed && state.health == Health::Fresh && !(state.retryAt.isValid() && state.retryAt > m_clock.now());
    });
}

QString KeepRound::placeOf(const Details &details, bool byPerson)
{
    for (const Sighting &sighting : details.sightings) {
        const bool linked = std::any_of(m_sources.cbegin(), m_sources.cend(), [&](const LinkedPtr &source) { return source->file.id == sighting.source; });
        const QString place = sighting.source.text() + u'/' + sighting.feed.text();
        // The one that Fetching asks first; it asks others by itself only where that one fails.
        if (linked && !sighting.goneAt)
            return m_closed.contains(place) || !(byPerson || doesWell(sighting.source, sighting.feed)) ? QString() : place;
    }
    return {};
}

std::optional<ContentWish> KeepRound::wish(const Wanted &wanted)
{
    const auto details = m_reader.details(wanted.who, wanted.item);
    const auto content = details ? mainContent(details->item) : std::nullopt;
    if (!content)
        return std::nullopt;
    if (*content > 0 ? !details->attachments.value(*content - 1).savedAs.isEmpty() : m_reader.body(wanted.who, wanted.item).value_or(std::nullopt).has_value())
        return std::nullopt; // is here
    m_place = placeOf(*details, wanted.byPerson);
    if (m_place.isEmpty()) {
        ++m_told.waiting;
        return std::nullopt;
    }
    if (!details->row.readHere && !details->row.readAtSource) {
        if (const auto written = m_store.setKept(wanted.item); !written) {
            fail(wanted.item, written.error());
            return std::nullopt;
        }
    }
    return ContentWish{wanted.item, *content, {}, false};
}

KeepRound::Step KeepRound::next()
{
    for (int looked = 0; m_at < m_wanted.size(); ++looked) {
        if (looked >= kAtOnce)
            return {Step::Is::Later};
        const Wanted &wanted = m_wanted.at(m_at);
        if (!wanted.byPerson && m_asked >= kMost) {
            m_told.waiting += int(m_wanted.size() - m_at);
            break;
        }
        ++m_at;
        if (const auto one = wish(wanted)) {
            m_asked += !wanted.byPerson;
            return {Step::Is::Wish, *one};
        }
    }
    m_at = m_wanted.size();
    return {};
}

void KeepRound::fail(ItemId item, Error error)
{
    ++m_told.failed;
    if (m_told.failures.size() < KeepingEnded::kMostTold)
        m_told.failures << ContentEnded{item, kMainContent, {}, std::move(error)};
}

void KeepRound::ended(const ContentEnded &ended)
{
    if (!ended.error) {
        ++m_told.kept;
        m_faulty.remove(ended.item);
        return;
    }
    fail(ended.item, *ended.error);
    if (isOfLetter(*ended.error))
        m_faulty.insert(ended.item);
    if (!isOfLetter(*ended.error) || ++m_faults[m_place] >= kMostFaulty)
        m_closed.insert(m_place);
}

} // namespace overzicht
