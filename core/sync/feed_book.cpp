// SPDX-License-Identifier: EUPL-1.2
#include "sync/feed_book.h"

#include "store/store.h"

#include <algorithm>

namespace overzicht {

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

Result<> FeedBook::read()
{
    auto states = m_store.feeds(m_source.file.id);
    if (!states)
        return failure(states.error());
    m_known = std::move(*states);
    return {};
}

const FeedState *FeedBook::known(const FeedId &feed) const
{
    const auto it = std::find_if(m_known.begin(), m_known.end(), [&](const FeedState &state) { return state.feed.id == feed; });
    return it == m_known.end() ? nullptr : &*it;
}

Feed FeedBook::list() const
{
    for (const Feed &feed : m_source.adapter->profile().feeds) {
        if (feed.kind == Feed::Kind::Federation)
            return feed;
    }
    Feed list;
    list.id = FeedId(QStringLiteral("federation"));
    list.kind = Feed::Kind::Federation;
    list.name = m_source.file.name;
    list.address = m_source.file.baseUrl;
    return list;
}

QList<Feed> FeedBook::named() const
{
    QList<Feed> feeds;
    for (const Feed &feed : m_source.adapter->profile().feeds) {
        const FeedState *state = known(feed.id);
        if (feed.kind == Feed::Kind::Federation)
            continue;
        if (state && m_source.adapter->profile().discovers) {
            Feed described = state->feed; // its name, from when to when it is active, its planned maintenance
            described.address = feed.address;
            feeds << described;
        } else {
            feeds << feed;
        }
    }
    return feeds;
}

Result<> FeedBook::keepNamed()
{
    if (!m_source.adapter->profile().discovers)
        return keep(merged(named(), parts(std::nullopt)));
    QList<Feed> before;
    for (const FeedState &state : m_known) {
        if (state.health != Health::Inactive) // named once more it would count as listed anew
            before << state.feed;
    }
    return keep(merged(merged(before, named()), {list()}));
}

QList<Feed> FeedBook::besideKnown(QList<Feed> told) const
{
    for (Feed &feed : told) {
        if (const FeedState *state = known(feed.id); state && feed.address.isEmpty())
            feed.address = state->feed.address;
    }
    QList<Feed> before;
    for (const FeedState &state : m_known) {
        if (state.health != Health::Inactive && state.feed.kind != Feed::Kind::Federation)
            before << state.feed;
    }
    return merged(before, told);
}

Result<> FeedBook::keepTold(const QList<Feed> &told) { return keep(merged(merged({list()}, named()), told)); }

QList<Feed> FeedBook::parts(const std::optional<FeedId> &of) const
{
    QList<Feed> parts;
    for (const FeedState &state : m_known) {
        if (!state.feed.partOf.isEmpty() && (!of || state.feed.partOf == *of))
            parts << state.feed;
    }
    return parts;
}

Result<> FeedBook::keepParts(const QList<Feed> &told) { return keep(merged(merged(named(), parts(std::nullopt)), told)); }

/// Tells the store, when that differs from what it knows.
Result<> FeedBook::keep(const QList<Feed> &feeds)
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
    if (const auto set = m_store.setFeeds(m_source.file.id, feeds); !set)
        return set;
    return read();
}

FeedBook::Wanted FeedBook::wanted(const QList<Feed> *told) const
{
    Wanted wanted;
    wanted.asked = told ? merged(named(), *told) : named();
    const qsizetype first = wanted.asked.size();
    for (const FeedState &state : m_known) {
        if (state.feed.kind == Feed::Kind::Federation || !state.feed.partOf.isEmpty() || std::any_of(wanted.asked.begin(), wanted.asked.begin() + first, [&](const Feed &feed) { return feed.id == state.feed.id; }))
            continue;
        (told || state.health == Health::Inactive || !m_source.adapter->profile().discovers ? wanted.silent : wanted.asked) << state.feed;
    }
    wanted.asked.removeIf([](const Feed &feed) { return feed.kind == Feed::Kind::Federation; });
    return wanted;
}

} // namespace overzicht
