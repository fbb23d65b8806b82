// SPDX-License-Identifier: EUPL-1.2
#include "overview/block_state.h"

#include "kit/words.h"

#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KindState)
};

/// How the feeds of one source that may hold such items are doing, all together.
struct Share {
    bool any = false;     ///< it has such a feed, or has not told what it has
    bool failed = false, late = false, unasked = false;
    QDateTime lastGood;   ///< the oldest; invalid = one never answered
};

Share shareOf(const SourceState &source, ItemKind kind)
{
    Share share;
    if (source.feeds.isEmpty()) {
        share.any = share.unasked = true;
        return share;
    }
    bool never = false;
    for (const FeedState &feed : source.feeds) {
        if (feed.health == Health::Inactive)
            continue;
        // The list of providers cannot be had: there may be more of them than we know.
        const bool list = feed.feed.kind == Feed::Kind::Federation && feed.health != Health::Fresh && mayHold(Feed::Kind::Messages, kind);
        if (!list && !mayHold(feed.feed.kind, kind))
            continue;
        share.any = true;
        share.failed = share.failed || fails(feed.health);
        share.late = share.late || feed.health == Health::Busy || feed.health == Health::Maintenance || feed.health == Health::Stale;
        share.unasked = share.unasked || feed.health == Health::Never;
        never = never || !feed.lastOkAt.isValid();
        if (feed.lastOkAt.isValid() && (!share.lastGood.isValid() || feed.lastOkAt < share.lastGood))
            share.lastGood = feed.lastOkAt;
    }
    if (never)
        share.lastGood = {};
    return share;
}

} // namespace

KindState kindState(ItemKind kind, const QList<SourceState> &sources, const Going &going, const QString &none, const QDateTime &now)
{
    KindState state;
    QStringList failed, late, unasked;
    QDateTime oldest;
    bool any = false, never = false;
    for (const SourceState &source : sources) {
        const Share share = shareOf(source, kind);
        if (!share.any)
            continue;
        any = true;
        for (const Progress &progress : going)
            state.waiting = state.waiting || (progress.busy && progress.source == source.id);
        const QString name = words::name(source.name, source.id.text());
        if (share.failed)
            failed << name;
        else if (share.late)
            late << name;
        else if (share.unasked)
            unasked << name;
        if (!share.failed && !share.late && !share.unasked)
            continue;
        never = never || !share.lastGood.isValid();
        if (share.lastGood.isValid() && (!oldest.isValid() || share.lastGood < oldest))
            oldest = share.lastGood;
    }
    const auto together = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    if (!failed.isEmpty())
        state.nothing = Words::tr("We cannot fetch these now: %1.", "sources").arg(together(failed));
    else if (!late.isEmpty())
        state.nothing = Words::tr("Not yet known: we wait for %1.", "sources").arg(together(late));
    else if (!unasked.isEmpty())
        state.nothing = Words::tr("Not yet fetched: %1.", "sources").arg(together(unasked));
    else
        state.nothing = any ? none : Words::tr("No linked source has these.");
    const int unread = words::unreadable(sources, kind);
    if (unread > 0 && failed.isEmpty() && late.isEmpty() && unasked.isEmpty())
        state.nothing = words::notRead(unread);
    if (const QStringList behind = failed + late + unasked; !behind.isEmpty()) {
        state.notWhole = (kind == ItemKind::Payment ? Words::tr("This total is not complete: %1.", "sources") : Words::tr("This is not complete: %1.", "sources")).arg(together(behind));
        if (!never && oldest.isValid())
            state.notWhole += u' ' + Words::tr("As of %1.").arg(words::nearMoment(oldest, now));
    }
    if (unread > 0)
        state.notWhole += (state.notWhole.isEmpty() ? QString() : QStringLiteral(" ")) + (kind == ItemKind::Payment ? words::sumTooLow(unread) : words::notRead(unread));
    return state;
}

} // namespace overzicht
