// SPDX-License-Identifier: EUPL-1.2
#include "overview/standing.h"

#include "adapter/cause.h"
#include "base/local_time.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

constexpr int kPlanInSight = 7; // days

/// The lower, the more it needs to be said.
int weight(Health health)
{
    switch (health) {
    case Health::SignInNeeded:
        return 0;
    case Health::Unreachable:
        return 1;
    case Health::Refused:
        return 2;
    case Health::Faulty:
        return 3;
    case Health::NotAllowed:
        return 4;
    case Health::Maintenance:
        return 5;
    case Health::Busy:
        return 6;
    case Health::Stale:
        return 7;
    case Health::Never:
        return 8;
    case Health::Fresh:
        return 9;
    case Health::Inactive:
        break;
    }
    return 10;
}

QString hour(const QDateTime &at, const QDateTime &now) { return at.isValid() ? words::nearMoment(at, now) : Words::tr("an unknown moment"); }

void say(Standing &s, const FeedState &worst, const QDateTime &now)
{
    switch (worst.health) {
    case Health::Unreachable:
        if (const auto cause = Cause::fromDetail(worst.detail); cause && cause->reached)
            s.words = Words::tr("Not working since %1").arg(hour(worst.since, now));
        else
            s.words = Words::tr("Cannot be reached since %1").arg(hour(worst.since, now));
        s.icon = QStringLiteral("cloud-off");
        s.tone = Tone::Danger;
        break;
    case Health::SignInNeeded:
        if (const auto trouble = words::keyTrouble(worst.detail)) {
            s.words = trouble->what;
            s.why = trouble->next;
            s.icon = QStringLiteral("key-round");
        } else {
            s.words = Words::tr("Asks you to sign in again, since %1").arg(hour(worst.since, now));
            s.why = Words::tr("Its key no longer works.");
            s.icon = QStringLiteral("log-in");
        }
        s.tone = Tone::Warn;
        break;
    case Health::Refused:
        s.words = Words::tr("Refuses our question since %1").arg(hour(worst.since, now));
        s.icon = QStringLiteral("ban");
        s.tone = Tone::Danger;
        break;
    case Health::Faulty:
        if (const auto cause = Cause::fromDetail(worst.detail); cause && cause->mistaken)
            s.words = Words::tr("Not asked: its source file has a mistake");
        else
            s.words = Words::tr("Gives an answer we cannot trust, since %1").arg(hour(worst.since, now));
        s.icon = QStringLiteral("triangle-alert");
        s.tone = Tone::Danger;
        break;
    case Health::NotAllowed:
        s.words = Words::tr("Not yet allowed: %1").arg(safeLine(worst.feed.address.authority(), 80));
        s.why = Words::tr("This provider is new. Its address does not stand in the source file, so it gets no key.");
        s.icon = QStringLiteral("shield-alert");
        s.tone = Tone::Warn;
        break;
    case Health::Maintenance: {
        const auto plan = worst.feed.maintenanceAt(now);
        s.words = plan ? Words::tr("Planned maintenance until %1").arg(hour(plan->until, now)) : Words::tr("Planned maintenance");
        if (worst.lastOkAt.isValid())
            s.words = Words::tr("%1 · as of %2").arg(s.words, words::nearMoment(worst.lastOkAt, now));
        s.icon = QStringLiteral("wrench");
        s.tone = Tone::Info;
        break;
    }
    case Health::Busy:
        s.words = worst.retryAt.isValid() && worst.retryAt > now ? Words::tr("Asks us to wait until %1").arg(hour(worst.retryAt, now)) : Words::tr("Asks us to wait");
        if (worst.lastOkAt.isValid())
            s.words = Words::tr("%1 · as of %2").arg(s.words, words::nearMoment(worst.lastOkAt, now));
        s.icon = QStringLiteral("hourglass");
        s.tone = Tone::Info;
        break;
    case Health::Stale:
        s.words = Words::tr("Older: last updated %1").arg(hour(worst.lastOkAt, now));
        s.icon = QStringLiteral("clock");
        s.tone = Tone::Warn;
        break;
    case Health::Never:
        s.words = s.items > 0 ? Words::tr("Not complete yet") : Words::tr("Not yet fetched");
        s.icon = QStringLiteral("clock");
        s.tone = Tone::Neutral;
        break;
    case Health::Fresh:
        s.words = Words::tr("Updated %1").arg(hour(s.lastGood, now));
        s.icon = QStringLiteral("check");
        s.tone = Tone::Ok;
        if (s.unreadable > 0) {
            s.words = Words::tr("%1 · %n not read", "updated when, things that could not be read", s.unreadable).arg(s.words);
            s.icon = QStringLiteral("triangle-alert");
            s.tone = Tone::Warn;
        }
        break;
    case Health::Inactive:
        s.words = Words::tr("No longer active");
        s.icon = QStringLiteral("circle-x");
        s.tone = Tone::Neutral;
        break;
    }
}

QString nameOf(const FeedState &feed, Language language)
{
    const QString name = safeLine(feed.feed.name.best(language), 80);
    return name.isEmpty() ? safeLine(feed.feed.id.text(), 80) : name;
}

/// Is it told under its provider's own name: does it keep us from its letters?
bool isNamed(Health health) { return fails(health) || health == Health::Busy || health == Health::Maintenance; }

/// Those of one name, which tell letters and names of senders apart: one provider, as badly as its worst.
struct Failing {
    QString name;
    const FeedState *worst;
};

void addFailing(QList<Failing> &all, const QString &name, const FeedState &feed)
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const Failing &one) { return one.name == name; });
    if (same == all.end())
        all << Failing{name, &feed};
    else if (weight(feed.health) < weight(same->worst->health))
        same->worst = &feed;
}

/// Each provider under its own words when they fail in more than one way; else one sentence for the source.
void sayFailing(Standing &s, const QList<Failing> &failing, bool all, const QDateTime &now)
{
    QList<QPair<QString, QStringList>> ways;
    for (const Failing &one : failing) {
        Standing own;
        say(own, *one.worst, now);
        while (!own.why.isEmpty() && own.words.endsWith(QLatin1Char('.')))
            own.words.chop(1); // a sentence of its own already
        const QString words = own.why.isEmpty() ? own.words : Words::tr("%1. %2", "how a provider fails, what to do").arg(own.words, own.why);
        const auto same = std::find_if(ways.begin(), ways.end(), [&](const auto &way) { return way.first == words; });
        if (same == ways.end())
            ways << qMakePair(words, QStringList{one.name});
        else
            same->second << one.name;
    }
    if (ways.size() == 1) {
        if (!all)
            s.failedPart = ways.first().second.join(QStringLiteral(", "));
        return;
    }
    QStringList lines;
    for (const auto &[words, names] : std::as_const(ways))
        lines << Words::tr("%1: %2", "providers, how they fail").arg(names.join(QStringLiteral(", ")), words);
    s.words = lines.join(QLatin1Char('\n'));
    s.why.clear();
}

void sayPlan(Standing &s, const FeedState &feed, const QString &whose, const QDateTime &now)
{
    for (const Maintenance &plan : feed.feed.maintenance) {
        if (plan.from <= now || plan.from > now.addDays(kPlanInSight))
            continue;
        const QDateTime from = plan.from.toTimeZone(brussels()), until = plan.until.toTimeZone(brussels());
        const Standing::Plan said{whose, Words::tr("Planned maintenance: %1, from %2 to %3.")
                                             .arg(words::longDay(from.date()), from.toString(QStringLiteral("HH:mm")),
                                                  from.date() == until.date() ? until.toString(QStringLiteral("HH:mm"))
                                                                              : QStringLiteral("%1 %2").arg(words::longDay(until.date()), until.toString(QStringLiteral("HH:mm"))))};
        if (!s.plans.contains(said))
            s.plans << said;
    }
}

} // namespace

QList<Standing> standings(const QList<SourceState> &sources, const Going &going, const QDateTime &now, Language language)
{
    QList<Standing> all;
    for (const SourceState &source : sources) {
        Standing s;
        s.id = source.id;
        s.name = safeLine(source.name.best(language));
        if (s.name.isEmpty())
            s.name = safeLine(source.id.text());
        s.demo = source.demo;
        const FeedState *worst = nullptr;
        std::optional<QDate> begins;
        int mailboxes = 0, received = 0, expected = 0;
        bool neverGood = false, unknown = false, allNamed = true;
        QList<Failing> part;
        for (const FeedState &feed : source.feeds) {
            if (feed.health == Health::Inactive) {
                if (const auto day = words::beginsOn(feed, now); day && (!begins || *day < *begins))
                    begins = day;
                continue;
            }
            s.items += feed.items;
            s.unreadable += feed.quarantined;
            if (!worst || weight(feed.health) < weight(worst->health))
                worst = &feed;
            mailboxes += bringsItems(feed.feed.kind);
            // The names of senders rest for a day and are not asked meanwhile: they make nothing older.
            if (feed.feed.kind == Feed::Kind::Directory)
                neverGood = neverGood || !feed.lastOkAt.isValid();
            else if (!feed.lastOkAt.isValid())
                neverGood = true;
            else if (!s.lastGood.isValid() || feed.lastOkAt < s.lastGood)
                s.lastGood = feed.lastOkAt;
            s.failed = s.failed || fails(feed.health);
            s.silent = s.silent || isNamed(feed.health) || feed.health == Health::Stale;
            if (isNamed(feed.health))
                addFailing(part, nameOf(feed, language), feed);
            else if (feed.feed.kind != Feed::Kind::Directory) // the names of senders, still good, are no letters that do come
                allNamed = false;
            if (bringsItems(feed.feed.kind)) // the names of senders go with them
                sayPlan(s, feed, nameOf(feed, language), now);
            const auto now_ = going.constFind(feed.source.text() + QLatin1Char('/') + feed.feed.id.text());
            if (now_ != going.constEnd() && now_->busy) {
                s.busy = true;
                received += now_->received;
                expected += now_->expected;
                unknown = unknown || now_->expected <= 0;
            }
        }
        // The list of feeds itself is being asked: no feed is known yet.
        for (auto it = going.cbegin(); it != going.cend(); ++it)
            s.busy = s.busy || (it->source == source.id && it->busy);
        if (neverGood)
            s.lastGood = {};
        if (worst) {
            say(s, *worst, now);
            s.asked = worst->health != Health::Never;
            if (!part.isEmpty())
                sayFailing(s, part, allNamed, now);
            if (worst->health == Health::Fresh && source.onlyOffers()) {
                s.words = Words::tr("Only links to what you can start there");
                s.icon = QStringLiteral("external-link");
                s.tone = Tone::Neutral;
            } else if (worst->health == Health::Fresh && mailboxes == 0) {
                s.words = Words::tr("No mailbox that is active");
                s.icon = QStringLiteral("circle-alert");
                s.tone = Tone::Warn;
            }
        } else if (source.isUnreadable()) {
            s.asked = false;
            s.words = Words::tr("Not asked: its source file has a mistake");
            s.icon = QStringLiteral("triangle-alert");
            s.tone = Tone::Warn;
        } else {
            s.asked = false;
            s.words = source.feeds.isEmpty() ? Words::tr("Not yet fetched") : begins ? Words::tr("Not active yet. Begins on %1.").arg(words::longDay(*begins)) : Words::tr("No longer active");
            s.icon = source.feeds.isEmpty() || begins ? QStringLiteral("clock") : QStringLiteral("circle-x");
        }
        if (s.busy) {
            s.words = received == 0                       ? Words::tr("Busy")
                : !unknown && expected >= received        ? Words::tr("Busy: %1 of %2 letters").arg(received).arg(expected)
                                                          : Words::tr("Busy: %n letter(s) so far", nullptr, received);
            s.icon = QStringLiteral("hourglass");
            s.tone = Tone::Info;
            if (!s.failed)
                s.failedPart.clear(); // of all of it
        }
        all.append(s);
    }
    return all;
}

QString toDoWords(int toDo, int unreadable, int unclear, const Completeness &c, const QList<Standing> &all, int silent)
{
    const bool busy = std::any_of(all.cbegin(), all.cend(), [](const Standing &s) { return s.busy; });
    QStringList parts;
    if (toDo > 0)
        parts << Words::tr("%n thing(s) ask your attention.", nullptr, toDo);
    if (unreadable > 0)
        parts << Words::tr("%n item(s) came in that we could not read.", nullptr, unreadable);
    if (unclear > 0)
        parts << Words::tr("Of %n case(s) it is not clear how they stand.", nullptr, unclear);
    const bool any = toDo + unreadable + unclear > 0;
    if (!any && c.isAllRead() && silent == 0 && !busy)
        parts << Words::tr("There is nothing you must do now.");
    else if (!any && c.isWithoutMailbox() && !busy)
        parts << Words::tr("No mailbox was asked yet, so we do not know whether you must do something.");
    else if (!any && c.asked > 0)
        parts << Words::tr("We do not know yet whether you must do something.");
    if (silent > 0)
        parts << words::didNotAnswer(silent);
    return parts.join(QLatin1Char(' '));
}

} // namespace overzicht
