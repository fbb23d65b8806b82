// SPDX-License-Identifier: EUPL-1.2
#include "conformance/transcript.h"

#include "base/local_time.h"

#include <QSet>

namespace overzicht::conformance {

namespace {

constexpr int kMostTurns = 10'000;

} // namespace

const Feed *feedOf(const Want &want)
{
    if (const auto *pull = std::get_if<Pull>(&want))
        return &pull->feed;
    const auto *open = std::get_if<Open>(&want);
    return open ? &open->feed : nullptr;
}

QList<Found> itemsOf(const Answer &answer)
{
    QList<Found> all = answer.items;
    for (const Part &part : answer.parts)
        all << part.items;
    return all;
}

QList<Quarantined> badOf(const Answer &answer)
{
    QList<Quarantined> all = answer.bad;
    for (const Part &part : answer.parts)
        all << part.bad;
    return all;
}

QList<Found> Transcript::items() const
{
    QList<Found> all;
    for (const Turn &turn : turns)
        all << itemsOf(turn.answer);
    return all;
}

QList<Quarantined> Transcript::bad() const
{
    QList<Quarantined> all;
    for (const Turn &turn : turns)
        all << badOf(turn.answer);
    return all;
}

void carry(const Adapter &adapter, const Want &want, const Respond &respond, Transcript &transcript)
{
    const Feed *feed = feedOf(want);
    const QString name = feed ? feed->id.text() : QString();
    Continuation at;
    QSet<QByteArray> seen{at.bytes()};
    for (int turn = 0; turn < kMostTurns; ++turn) {
        const Ask ask{want, at};
        const auto request = adapter.ask(ask);
        if (!request) {
            transcript.refusals << Refusal{ask, {}, request.error()};
            return;
        }
        if (!*request)
            return;
        const auto response = respond(**request);
        if (!response || !*response) {
            transcript.refusals << Refusal{ask, (*request)->route, response ? response->error() : Error{Error::Kind::Gone, QStringLiteral("not in the recording: ") + (*request)->route, {}}};
            return;
        }
        const auto answer = adapter.read(ask, **response);
        if (!answer) {
            transcript.refusals << Refusal{ask, (*request)->route, answer.error()};
            return;
        }
        transcript.turns << Turn{ask, **request, **response, *answer};
        if (answer->ended)
            return;
        const QByteArray next(answer->next.bytes().constData(), answer->next.bytes().size());
        const auto stored = Continuation::make(next);
        if (!stored) {
            transcript.refusals << Refusal{ask, (*request)->route, stored.error()};
            return;
        }
        if (seen.contains(next))
            break;
        seen.insert(next);
        at = *stored;
    }
    transcript.endless << name;
}

Transcript walk(const Adapter &adapter, const QDateTime &now, const Respond &respond)
{
    Transcript transcript;
    transcript.now = now;
    transcript.feeds = adapter.profile().feeds;
    if (adapter.profile().discovers) {
        carry(adapter, Discover{now}, respond, transcript);
        for (const Turn &turn : std::as_const(transcript.turns)) {
            for (const Feed &feed : turn.answer.feeds) {
                transcript.feeds.removeIf([&](const Feed &one) { return one.id == feed.id; }); // named by the file as well
                transcript.feeds << feed;
            }
        }
    }
    const QDate today = now.toTimeZone(brussels()).date();
    const QList<Feed> feeds = transcript.feeds;
    for (const Feed &feed : feeds) {
        if (feed.kind != Feed::Kind::Federation && feed.partOf.isEmpty() && feed.isActive(today))
            carry(adapter, Pull{feed, now, false, {}}, respond, transcript);
    }
    return transcript;
}

QMap<QString, Item> told(const Transcript &transcript)
{
    QMap<QString, Item> items;
    for (const Turn &turn : transcript.turns) {
        const Feed *feed = feedOf(turn.ask.want);
        const auto add = [&](const FeedId &id, const QList<Found> &found) {
            for (const Found &one : found) {
                const QString key = id.text() + u'\n' + one.id.text();
                if (!items.contains(key)) // the first of a number stays, as in a round
                    items.insert(key, one.item);
            }
        };
        add(feed ? feed->id : FeedId(), turn.answer.items);
        for (const Part &part : turn.answer.parts)
            add(part.feed.id, part.items);
    }
    return items;
}

} // namespace overzicht::conformance
