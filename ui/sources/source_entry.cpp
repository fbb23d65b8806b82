// SPDX-License-Identifier: EUPL-1.2
#include "sources/source_entry.h"

#include "base/local_time.h"
#include "catalogue/elsewhere.h"
#include "domain/safe_text.h"
#include "kit/words.h"
#include "sources/source_words.h"

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kPlanInSight = 7; // days

Integration levelOf(Feed::Kind kind)
{
    switch (kind) {
    case Feed::Kind::Messages:
    case Feed::Kind::Attestations: return Integration::Documents;
    case Feed::Kind::Dossiers:
    case Feed::Kind::Payments: return Integration::Status;
    case Feed::Kind::Directory:
    case Feed::Kind::Federation:
    case Feed::Kind::Services: break;
    }
    return Integration::Link;
}

int place(const SourceEntry &entry)
{
    static constexpr Level order[] = {Level::Federal, Level::Flemish, Level::Local, Level::European, Level::Private, Level::Unknown};
    const int group = int(std::find(std::begin(order), std::end(order), entry.level) - std::begin(order));
    return group * 4 + (entry.source.isEmpty() ? 2 : entry.attention ? 0 : 1);
}

void tellState(SourceEntry &entry, const SourceState &source, const Fetching &fetching, const QDateTime &now)
{
    const FeedState *worst = words::worstFeed(source);
    const Health health = worst ? worst->health : Health::Never;
    // As many as are said not to have answered.
    entry.attention = words::isBad(health) || health == Health::Busy || health == Health::Maintenance || source.isUnreadable();
    entry.mayRetry = entry.attention || health == Health::Never;
    entry.attention = entry.attention || (worst && health == Health::Fresh && worst->quarantined > 0);
    entry.state = source.isUnreadable() ? PillContent{SourceWords::tr("Mistake in its file"), QStringLiteral("triangle-alert"), Tone::Warn} : worst ? words::health(*worst, now) : words::health(Health::Never);
    entry.time = worst ? words::sourceTime(*worst, now) : SourceWords::tr("not yet fetched");
    if (const auto planned = plannedWork(source, now); planned && health == Health::Maintenance)
        entry.time = SourceWords::tr("until %1").arg(words::nearMoment(planned->when.until, now));
    int received = 0;
    bool going = false;
    for (const Progress &progress : fetching) {
        if (progress.source != source.id)
            continue;
        going = true;
        received += progress.received;
    }
    if (source.onlyOffers() && health == Health::Fresh) {
        entry.state = {SourceWords::tr("Only a link"), QStringLiteral("external-link"), Tone::Neutral};
        entry.time = SourceWords::tr("opens in your browser");
    }
    if (going) {
        entry.state = {SourceWords::tr("Being fetched"), QStringLiteral("hourglass"), Tone::Info};
        if (received > 0)
            entry.time = SourceWords::tr("%n so far", "", received);
    }
}

} // namespace

Integration givenBy(const SourceState &source, const System *system, bool notifies)
{
    Integration level = Integration::Link;
    for (const FeedState &feed : source.feeds) {
        if (feed.lastOkAt.isValid() || feed.items > 0)
            level = std::max(level, notifies && feed.feed.kind == Feed::Kind::Messages ? Integration::Notice : levelOf(feed.feed.kind));
    }
    // A system of which we know that it only tells: its letters are notices.
    const bool known = system && system->gives != Integration::Link;
    return known && level != Integration::Link ? system->gives : level;
}

QList<PlannedWork> plannedWorks(const SourceState &source, const QDateTime &now)
{
    const auto brings = [](const FeedState &feed) { return feed.health != Health::Inactive && bringsItems(feed.feed.kind); };
    QList<PlannedWork> all;
    for (const FeedState &feed : source.feeds) {
        if (!brings(feed))
            continue;
        for (const Maintenance &when : feed.feed.maintenance) {
            const bool whole = std::all_of(source.feeds.cbegin(), source.feeds.cend(), [&](const FeedState &other) { return !brings(other) || other.feed.maintenance.contains(when); });
            const PlannedWork work{when, whole ? QString() : words::name(feed.feed.name, feed.feed.id.text())};
            if (when.until > now && !all.contains(work))
                all << work;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const PlannedWork &a, const PlannedWork &b) { return a.when.from < b.when.from; });
    return all;
}

std::optional<PlannedWork> plannedWork(const SourceState &source, const QDateTime &now)
{
    const QList<PlannedWork> all = plannedWorks(source, now);
    return all.isEmpty() || all.first().when.from > now.addDays(kPlanInSight) ? std::nullopt : std::optional(all.first());
}

QList<SourceEntry> sourceEntries(const QList<SourceState> &sources, const Catalogue &catalogue, const SenderRegister &senders, const Fetching &fetching, const QStringList &onlyNotify, const Acting &who, const QDateTime &now)
{
    QList<SourceEntry> all;
    QSet<QString> linked;
    const Language language = words::uiLanguage();
    for (const SourceState &source : sources) {
        const System *system = systemOf(source, catalogue, senders);
        const Party *owner = senders.find(source.owner);
        SourceEntry entry;
        entry.key = QStringLiteral("source/") + source.id.text();
        entry.source = source.id;
        entry.name = words::name(source.name, source.id.text());
        entry.gives = givenBy(source, system, onlyNotify.contains(source.id.text()));
        entry.offers = SourceWords::brings(source, entry.gives == Integration::Notice);
        if (system) {
            linked.insert(system->id);
            entry.system = system->id;
            if (entry.offers.isEmpty())
                entry.offers = system->offers.best(language);
        }
        const Party *posed = senders.posedAs(source.name, source.id, source.owner);
        for (const FeedState &feed : source.feeds)
            posed = posed ? posed : senders.posedAs(feed.feed.name, source.id, source.owner);
        if (posed) {
            entry.resembles = safeLine(posed->name.best(language), 80);
            entry.offers = SourceWords::tr("Not confirmed to be %1").arg(entry.resembles);
        }
        entry.level = system ? system->level : owner ? owner->level : Level::Unknown;
        entry.demo = source.demo;
        if (!(source.actingFor == who))
            entry.whose = source.actingFor.isSelf() ? SourceWords::tr("Your own post") : SourceWords::tr("For organisation %1").arg(source.actingFor.organisationId());
        tellState(entry, source, fetching, now);
        all << entry;
    }
    for (const System &system : catalogue.systems()) {
        if (linked.contains(system.id))
            continue;
        SourceEntry entry;
        entry.key = QStringLiteral("system/") + system.id;
        entry.system = system.id;
        entry.name = system.name.best(language);
        entry.offers = system.offers.best(language);
        entry.level = system.level;
        entry.state = system.gives == Integration::Link ? PillContent{SourceWords::tr("Only a link"), QStringLiteral("external-link"), Tone::Neutral}
                                                        : PillContent{SourceWords::tr("Not linked"), QStringLiteral("plug"), Tone::Neutral};
        entry.time = SourceWords::tr("opens in your browser");
        all << entry;
    }
    std::stable_sort(all.begin(), all.end(), [](const SourceEntry &a, const SourceEntry &b) { return place(a) < place(b); });
    return all;
}

} // namespace overzicht
