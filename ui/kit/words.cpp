// SPDX-License-Identifier: EUPL-1.2
#include "kit/words.h"

#include "adapter/cause.h"
#include "adapter/key_trouble.h"
#include "base/keeping_trouble.h"
#include "base/local_time.h"
#include "base/written_amount.h"
#include "domain/safe_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace overzicht::words {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString withoutDot(QString text) { return text.remove(u'.'); }
} // namespace

Language uiLanguage() { return languageFromCode(QLocale().name()).value_or(Language::En); }

// ---- dates

QString day(const QDate &day, const QDate &today)
{
    // CLDR writes "nov." in Dutch and French; in a pill the point only gets in the way.
    const QString month = withoutDot(QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat));
    return day.year() == today.year() ? Words::tr("%1 %2", "day of the month, short month").arg(day.day()).arg(month)
                                      : Words::tr("%1 %2 %3", "day of the month, short month, year").arg(day.day()).arg(month).arg(day.year());
}

QString nearDay(const QDateTime &at, const QDateTime &now)
{
    const QDateTime there = at.toTimeZone(brussels());
    const QDate today = now.toTimeZone(brussels()).date();
    if (there.date() == today)
        return Words::tr("today %1").arg(there.time().toString(QStringLiteral("HH:mm")));
    if (there.date() == today.addDays(-1))
        return Words::tr("yesterday");
    return day(there.date(), today);
}

QString nearMoment(const QDateTime &at, const QDateTime &now)
{
    const QDateTime there = at.toTimeZone(brussels());
    const QDate today = now.toTimeZone(brussels()).date();
    const QString hour = there.time().toString(QStringLiteral("HH:mm"));
    if (there.date() == today)
        return Words::tr("today %1").arg(hour);
    if (there.date() == today.addDays(-1))
        return Words::tr("yesterday %1").arg(hour);
    if (there.date() == today.addDays(1))
        return Words::tr("tomorrow %1").arg(hour);
    return Words::tr("%1, %2", "day, hour").arg(day(there.date(), today), hour);
}

QString longDay(const QDate &day)
{
    return Words::tr("%1 %2 %3", "day of the month, long month, year").arg(day.day()).arg(QLocale().standaloneMonthName(day.month(), QLocale::LongFormat)).arg(day.year());
}

QString span(qint64 seconds)
{
    if (seconds < 90)
        return Words::tr("%n second(s)", "", int(qMax(qint64(0), seconds)));
    if (seconds < 90 * 60)
        return Words::tr("%n minute(s)", "", int((seconds + 30) / 60));
    if (seconds < 36 * 3600)
        return Words::tr("%n hour(s)", "", int((seconds + 1800) / 3600));
    return Words::tr("%n day(s)", "", int((seconds + 43200) / 86400));
}

QString lastDay(const QDateTime &due, const QDateTime &now)
{
    const QDateTime there = due.toTimeZone(brussels());
    const QString on = day(there.date(), now.toTimeZone(brussels()).date());
    if (there.time() < QTime(23, 59))
        return Words::tr("until %1, %2", "day, hour").arg(on, there.time().toString(QStringLiteral("HH:mm")));
    return Words::tr("until and including %1").arg(on);
}

PillContent deadline(const QDateTime &due, const QDateTime &now, bool settled)
{
    PillContent pill{lastDay(due, now), QStringLiteral("clock"), Tone::Neutral};
    if (settled)
        return pill;
    const qint64 days = now.toTimeZone(brussels()).date().daysTo(due.toTimeZone(brussels()).date());
    if (now > due) {
        pill.icon = QStringLiteral("triangle-alert");
        pill.tone = Tone::Danger;
        pill.words = days < 0 ? Words::tr("%n day(s) late", "", int(-days)) : Words::tr("late");
        return pill;
    }
    pill.tone = days <= 3 ? Tone::Danger : days <= 14 ? Tone::Warn : Tone::Neutral;
    if (days == 0)
        pill.words = Words::tr("today is the last day");
    else if (days <= 14)
        pill.words = Words::tr("%n day(s) left", "", int(days));
    return pill;
}

// ---- amounts, numbers, names

QString amount(const Money &money) { return writtenAmount(money); }

QString initials(const QString &name)
{
    static const QStringList small{QStringLiteral("van"), QStringLiteral("de"), QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("voor"), QStringLiteral("en"), QStringLiteral("het"),
                                   QStringLiteral("du"), QStringLiteral("des"), QStringLiteral("la"), QStringLiteral("le"), QStringLiteral("et"), QStringLiteral("der"), QStringLiteral("und"), QStringLiteral("of"), QStringLiteral("the")};
    QString out;
    const auto parts = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (parts.size() > 2 && small.contains(part.toLower()))
            continue;
        for (const QChar c : part) {
            if (c.isLetterOrNumber()) {
                out += c.toUpper();
                break;
            }
        }
        if (out.size() == 2)
            break;
    }
    if (out.size() == 1 && !parts.isEmpty()) { // one word: its first two letters
        for (const QChar c : parts.first().mid(1)) {
            if (c.isLetterOrNumber()) {
                out += c.toUpper();
                break;
            }
        }
    }
    return out.isEmpty() ? QStringLiteral("?") : out;
}

QString name(const LocalText &name, const QString &id)
{
    const QString best = safeLine(name.best(uiLanguage()));
    return best.isEmpty() ? safeLine(id) : best;
}

QString languageName(Language language)
{
    static const QString names[] = {QStringLiteral("Nederlands"), QStringLiteral("Français"), QStringLiteral("Deutsch"), QStringLiteral("English")};
    return names[size_t(language)];
}

// ---- kinds and states

QString kind(const Row &row)
{
    switch (row.kind) {
    case ItemKind::Document: return row.registeredMail ? Words::tr("Registered mail") : Words::tr("Official document");
    case ItemKind::Notice: return Words::tr("Notice");
    case ItemKind::Dossier: return Words::tr("Case");
    case ItemKind::Attestation: return Words::tr("Certificate");
    case ItemKind::Payment: return Words::tr("Payment");
    }
    return {};
}

QString state(RowState state)
{
    switch (state) {
    case RowState::ActionNeeded: return Words::tr("You have to do something");
    case RowState::InProgress: return Words::tr("We are working on it");
    case RowState::Draft: return Words::tr("Draft");
    case RowState::Done: return Words::tr("Done");
    case RowState::Stopped: return Words::tr("Stopped");
    case RowState::ForInformation: return Words::tr("For information");
    case RowState::Due: return Words::tr("To be paid");
    case RowState::Processing: return Words::tr("Being processed");
    case RowState::Paid: return Words::tr("Paid");
    case RowState::Expired: return Words::tr("Lapsed");
    case RowState::Withdrawn: return Words::tr("Withdrawn");
    case RowState::Unclear: return Words::tr("State not clear");
    }
    return {};
}

bool isSettled(const Row &row) { return row.state != RowState::ActionNeeded && row.state != RowState::Due && row.state != RowState::InProgress && row.state != RowState::Draft && row.state != RowState::Unclear; }

bool asks(const Row &row) { return !isSettled(row) && (row.kind != ItemKind::Dossier || row.state == RowState::ActionNeeded); }

PillContent statePill(const Row &row, const QDateTime &now)
{
    if (!row.heading.resembles.isEmpty()) // what it asks is not told before it is known who asks
        return {Words::tr("check first"), QStringLiteral("shield-alert"), Tone::Danger};
    if (isNoLongerListed(row) && (!row.payee || mayPay(*row.payee)))
        return askFirst();
    if (row.paying && isOpen(*row.paying) && !row.mayPay)
        return {Words::tr("do not pay yet"), QStringLiteral("ban"), Tone::Danger};
    if (asksAboutAccount(row))
        return askFirst();
    if (isPaidElsewhere(row))
        return {Words::tr("perhaps paid already"), QStringLiteral("circle-alert"), Tone::Warn};
    if (row.paying == Paying::Said)
        return {Words::tr("Already paid: the status follows"), QStringLiteral("hourglass"), Tone::Neutral};
    if (row.kind == ItemKind::Attestation && row.state == RowState::ForInformation)
        return certificateValidity(row, now);
    if (row.dueAt && asks(row))
        return deadline(*row.dueAt, now);
    return row.dueUnclear ? unclearDeadline() : plainStatePill(row);
}

PillContent askFirst() { return {Words::tr("ask first"), QStringLiteral("circle-alert"), Tone::Warn}; }

PillContent unclearDeadline() { return {Words::tr("last day not clear"), QStringLiteral("triangle-alert"), Tone::Danger}; }

std::optional<QDate> validOnlyFrom(const Row &row, const QDateTime &now)
{
    return row.validFrom && *row.validFrom > now.toTimeZone(brussels()).date() ? row.validFrom : std::nullopt;
}

PillContent certificateValidity(const Row &row, const QDateTime &now)
{
    if (const auto from = validOnlyFrom(row, now))
        return {Words::tr("valid from %1").arg(day(*from, now.toTimeZone(brussels()).date())), QStringLiteral("clock"), Tone::Info};
    if (!row.untilTold.isEmpty())
        return {Words::tr("end not clear"), QStringLiteral("circle-alert"), Tone::Warn};
    return validity(row.expiresAt, now);
}

PillContent validity(const std::optional<QDateTime> &until, const QDateTime &now)
{
    if (!until)
        return {Words::tr("no end date known"), QStringLiteral("file-check"), Tone::Neutral};
    const QDate today = now.toTimeZone(brussels()).date(), last = until->toTimeZone(brussels()).date();
    const qint64 days = today.daysTo(last);
    if (*until < now)
        return {Words::tr("lapsed since %1").arg(day(last.addDays(1), today)), QStringLiteral("ban"), Tone::Neutral};
    if (days == 0)
        return {Words::tr("valid today for the last time"), QStringLiteral("clock"), Tone::Danger};
    if (days <= kLapsesSoon)
        return {Words::tr("lapses in %n day(s)", "", int(days)), QStringLiteral("clock"), days <= 3 ? Tone::Danger : days <= 14 ? Tone::Warn : Tone::Neutral};
    return {Words::tr("valid until and including %1").arg(day(last, today)), QStringLiteral("check"), Tone::Ok};
}

PillContent plainStatePill(const Row &row)
{
    PillContent pill{state(row.state), QStringLiteral("info"), Tone::Neutral};
    switch (row.state) {
    case RowState::ActionNeeded:
    case RowState::Unclear: pill.icon = QStringLiteral("circle-alert"), pill.tone = Tone::Warn; break;
    case RowState::Due: pill.icon = QStringLiteral("wallet"), pill.tone = Tone::Warn; break;
    case RowState::InProgress:
    case RowState::Processing: pill.icon = QStringLiteral("hourglass"); break;
    case RowState::Draft: pill.icon = QStringLiteral("file-text"); break;
    case RowState::Done:
    case RowState::Paid: pill.icon = QStringLiteral("check"), pill.tone = Tone::Ok; break;
    case RowState::Stopped:
    case RowState::Withdrawn: pill.icon = QStringLiteral("ban"); break;
    case RowState::Expired: pill.icon = QStringLiteral("clock"); break;
    case RowState::ForInformation: break;
    }
    return pill;
}

PillContent classPill(const Row &row)
{
    if (row.kind == ItemKind::Notice)
        return {kind(row), QStringLiteral("bell"), Tone::Info};
    return {kind(row), QStringLiteral("shield-check"), Tone::Accent};
}

QString whyThisClass(const Classified &classified)
{
    switch (classified.reason) {
    case ClassReason::Refiled: return classified.value == ItemClass::Notice ? Words::tr("You put this with the notices.") : Words::tr("You put this with the documents.");
    case ClassReason::RegisteredMail: return Words::tr("This is registered mail. That is always an official document.");
    case ClassReason::Policy: return Words::tr("This sender sends official documents of this type.");
    case ClassReason::MainContent: return Words::tr("The letter itself comes with this message.");
    case ClassReason::RefersElsewhere: return Words::tr("This message only says where you can look something up.");
    case ClassReason::Default: return Words::tr("We are not sure, so we treat it as an official document.");
    }
    return {};
}

// ---- a row

RowContent row(const Row &row, const QDateTime &now)
{
    RowContent out;
    out.avatar.initials = initials(row.heading.sender);
    out.avatar.hueOf = row.senderId.text();
    out.sender = row.heading.sender;
    out.confirmed = row.heading.confirmed;
    out.unread = !row.readHere && !row.readAtSource;
    out.when = nearDay(row.arrivedAt, now);
    out.subject = row.heading.subject;
    if (row.amount)
        out.amount = amount(*row.amount);
    QStringList line;
    if (row.demo)
        line << Words::tr("Example");
    line << kind(row);
    if (row.kind == ItemKind::Dossier)
        line << safeLine(row.dossier, 60);
    line.removeAll(QString());
    if (row.languages > 1)
        line << Words::tr("in %n language(s)", nullptr, row.languages);
    if (!row.heading.resembles.isEmpty())
        line << Words::tr("looks like %1, but is not confirmed").arg(row.heading.resembles);
    else if (!row.heading.confirmed && !row.heading.senderFallback)
        line << Words::tr("sender not confirmed");
    if (row.goneAtSource)
        line << Words::tr("no longer at the source");
    out.line = line.join(QStringLiteral(" · "));
    out.pill = statePill(row, now);
    return out;
}

// ---- health

PillContent health(Health health, const QString &detail)
{
    switch (health) {
    case Health::Never: return {Words::tr("Not yet fetched"), QStringLiteral("clock"), Tone::Neutral};
    case Health::Fresh: return {Words::tr("Up to date"), QStringLiteral("check"), Tone::Ok};
    case Health::Stale: return {Words::tr("Older data"), QStringLiteral("clock"), Tone::Warn};
    case Health::Busy: return {Words::tr("Busy"), QStringLiteral("hourglass"), Tone::Info};
    case Health::Unreachable:
        if (const auto cause = Cause::fromDetail(detail); cause && cause->reached)
            return {Words::tr("Not working"), QStringLiteral("triangle-alert"), Tone::Danger};
        return {Words::tr("Cannot be reached"), QStringLiteral("cloud-off"), Tone::Danger};
    case Health::Maintenance: return {Words::tr("Planned maintenance"), QStringLiteral("wrench"), Tone::Info};
    case Health::Faulty:
        if (KeepingTrouble::fromDetail(detail))
            return {Words::tr("Could not be kept"), QStringLiteral("database"), Tone::Danger};
        return {Words::tr("Faulty"), QStringLiteral("triangle-alert"), Tone::Danger};
    case Health::SignInNeeded:
        if (const auto trouble = KeyTrouble::fromDetail(detail); trouble && trouble->why != KeyTrouble::Why::RefusedFromEnvironment) {
            return {trouble->why == KeyTrouble::Why::KeyStoreUnusable ? Words::tr("Key store closed")
                    : trouble->why == KeyTrouble::Why::NotForAddress  ? Words::tr("No key sent")
                                                                      : Words::tr("No key yet"),
                    QStringLiteral("key-round"), Tone::Warn};
        }
        return {Words::tr("Sign in again"), QStringLiteral("log-in"), Tone::Warn};
    case Health::Refused: return {Words::tr("Refused"), QStringLiteral("ban"), Tone::Danger};
    case Health::NotAllowed: return {Words::tr("Not yet allowed"), QStringLiteral("shield-alert"), Tone::Warn};
    case Health::Inactive: return {Words::tr("No longer active"), QStringLiteral("power"), Tone::Neutral};
    }
    return {};
}

std::optional<QDate> beginsOn(const FeedState &feed, const QDateTime &now)
{
    // One that left the list of its source may carry such a day too: then the detail is another.
    const bool byDate = feed.health == Health::Inactive && feed.detail.startsWith(QLatin1String("not active "));
    return byDate && feed.feed.activeFrom && now.toTimeZone(brussels()).date() < *feed.feed.activeFrom ? feed.feed.activeFrom : std::nullopt;
}

PillContent health(const FeedState &feed, const QDateTime &now)
{
    if (feed.health == Health::Fresh && feed.quarantined > 0)
        return {Words::tr("Not all read"), QStringLiteral("triangle-alert"), Tone::Warn};
    return beginsOn(feed, now) ? PillContent{Words::tr("Not active yet"), QStringLiteral("clock"), Tone::Neutral} : health(feed.health, feed.detail);
}

bool isBad(Health health)
{
    return fails(health) || health == Health::Stale;
}

const FeedState *worstFeed(const SourceState &source)
{
    static constexpr Health order[] = {Health::Faulty, Health::Unreachable, Health::Refused, Health::SignInNeeded, Health::NotAllowed,
                                       Health::Busy,   Health::Maintenance, Health::Stale,   Health::Never,        Health::Fresh, Health::Inactive};
    const FeedState *found = nullptr;
    for (const Health candidate : order) {
        for (const FeedState &feed : source.feeds) {
            // Of those that do equally well, one of which not all could be read says more.
            if (feed.health == candidate && (!found || (feed.quarantined > 0 && found->quarantined == 0)))
                found = &feed;
        }
        if (found)
            break;
    }
    return found;
}

Health worst(const SourceState &source)
{
    const FeedState *feed = worstFeed(source);
    return feed ? feed->health : Health::Never;
}

QString sourceTime(const FeedState &feed, const QDateTime &now)
{
    if (!feed.lastOkAt.isValid())
        return feed.items > 0 ? Words::tr("not complete yet") : Words::tr("not yet fetched");
    const QString when = nearMoment(feed.lastOkAt, now);
    return feed.health == Health::Fresh || feed.health == Health::Busy ? when : Words::tr("good until %1").arg(when);
}

QString healthSentence(const FeedState &feed, const QDateTime &now)
{
    // What came before the first whole answer is here too: "nothing" is said only when there is nothing.
    const QString part = Words::tr("It is not complete yet. You can read what came in.");
    const QString kept = feed.lastOkAt.isValid() ? Words::tr("Last updated %1. You can still read everything from before.").arg(nearMoment(feed.lastOkAt, now))
                       : feed.items > 0          ? part
                                                 : Words::tr("Nothing was fetched yet.");
    // What is wrong, what is kept, what to do.
    const auto cause = Cause::fromDetail(feed.detail);
    const auto told = [&cause, &kept](const QString &general, const QString &next = {}) {
        QStringList all{cause && !cause->quotes ? QString() : general, cause ? cause->what : QString(), kept, cause && !cause->next.isEmpty() ? cause->next : next};
        all.removeAll(QString());
        return all.join(u' ');
    };
    switch (feed.health) {
    case Health::Never: return feed.items > 0 ? part : Words::tr("Not yet fetched.");
    case Health::Fresh: {
        const QString good = Words::tr("Up to date: %1.").arg(feed.lastOkAt.isValid() ? nearMoment(feed.lastOkAt, now) : Words::tr("just now"));
        return feed.quarantined > 0 ? good + u' ' + notRead(feed.quarantined) : good;
    }
    case Health::Stale: return Words::tr("This is older than it should be. %1").arg(cause ? cause->what + u' ' + kept : kept);
    case Health::Busy: {
        const bool waits = feed.retryAt.isValid() && feed.retryAt > now;
        return told(Words::tr("This source is busy."), waits ? Words::tr("We do not ask it before %1.").arg(nearMoment(feed.retryAt, now)) : QString());
    }
    case Health::Unreachable: return told(Words::tr("We cannot reach this source now."));
    case Health::Maintenance: {
        if (const auto planned = feed.feed.maintenanceAt(now))
            return Words::tr("Planned maintenance until %1. %2").arg(nearMoment(planned->until, now), kept);
        return Words::tr("Planned maintenance. %1").arg(kept);
    }
    case Health::Faulty: return told(Words::tr("This source gives answers that are not right."));
    case Health::SignInNeeded: return told(Words::tr("The key for this source no longer works. Sign in again."));
    case Health::Refused: return told(Words::tr("This source refuses our question."));
    case Health::NotAllowed: return told(Words::tr("This source names a new provider that you have not allowed yet. We send it nothing."));
    case Health::Inactive:
        if (const auto begins = beginsOn(feed, now))
            return Words::tr("Not active yet. Begins on %1.").arg(longDay(*begins));
        return Words::tr("This source is no longer active. What it sent stays here.");
    }
    return {};
}

QString nobodyAsked(const Completeness &c, const Acting &who)
{
    if (c.linked == 0 && c.asked == 0)
        return who.isSelf() ? Words::tr("No sources are linked yet.") : Words::tr("No source is linked for this organisation.");
    return c.isWithoutMailbox() ? Words::tr("We found no mailbox yet that is active. Under Sources you see how each one is doing.") : QString();
}

int unreadable(const QList<SourceState> &sources, ItemKind kind)
{
    int records = 0;
    for (const SourceState &source : sources) {
        for (const FeedState &feed : source.feeds)
            records += mayHold(feed.feed.kind, kind) || (feed.feed.kind == Feed::Kind::Federation && mayHold(Feed::Kind::Messages, kind)) ? feed.quarantined : 0;
    }
    return records;
}

QString notRead(int records) { return Words::tr("%n thing(s) that came could not be read.", "", records); }

QString sumTooLow(int records) { return Words::tr("%n letter(s), case(s) or bill(s) could not be read, and may ask money: the sum may be too low.", "", records); }

QString completeness(const Completeness &c, const QDateTime &now, const Acting &who, bool saysUnread)
{
    if (const QString nobody = nobodyAsked(c, who); !nobody.isEmpty())
        return nobody;
    const QString last = c.at.isValid() ? Words::tr("Last complete check: %1.").arg(nearMoment(c.at, now)) : Words::tr("There was no complete check yet.");
    const QString answered = c.isComplete() && c.asked > 1 ? Words::tr("All answered.") : Words::tr("%n answered.", "", c.answered);
    return Words::tr("%1 %2 %3", "asked, answered, last check")
        .arg(Words::tr("We asked %n source(s).", "", c.asked), saysUnread && c.unreadable > 0 ? answered + u' ' + notRead(c.unreadable) : answered, last);
}

int unanswered(const QList<SourceState> &sources, const Completeness &c)
{
    for (const SourceState &source : sources) {
        if (!c.missing.contains(source.id))
            continue;
        for (const FeedState &feed : source.feeds) {
            if (feed.health != Health::Never && feed.health != Health::Fresh && feed.health != Health::Inactive)
                return int(c.missing.size());
        }
    }
    return 0;
}

QString didNotAnswer(int sources) { return Words::tr("%n source(s) did not answer.", "", sources); }

// ---- errors

std::optional<ErrorWords> keyTrouble(const QString &detail)
{
    const auto trouble = KeyTrouble::fromDetail(detail);
    if (!trouble)
        return std::nullopt;
    const Cause cause = Cause::of(*trouble);
    return ErrorWords{cause.what, cause.next};
}

ErrorWords error(const Error &error)
{
    if (error.kind == Error::Kind::SignInNeeded || error.kind == Error::Kind::Offline) {
        if (const auto trouble = keyTrouble(error.detail))
            return *trouble;
    }
    switch (error.kind) {
    case Error::Kind::Offline: return {Words::tr("The source cannot be reached."), Words::tr("Check your internet connection. We keep trying.")};
    case Error::Kind::SignInNeeded: return {Words::tr("The key for this source no longer works."), Words::tr("Sign in again, then try once more.")};
    case Error::Kind::Refused: return {Words::tr("The source refuses this."), Words::tr("Ask the sender why, or try again later.")};
    case Error::Kind::Gone: return {Words::tr("This is no longer at the source."), Words::tr("What was saved here stays here.")};
    case Error::Kind::Busy:
        return {Words::tr("The source is busy."), error.retryAfter && error.retryAfter->count() > 0 ? Words::tr("Try again in %1.").arg(span(error.retryAfter->count())) : Words::tr("Try again later.")};
    case Error::Kind::Malformed: return {Words::tr("The answer is not right, so we did not use it."), Words::tr("Try again. If it stays wrong, tell the sender.")};
    case Error::Kind::Cancelled: break;
    }
    return {};
}

} // namespace overzicht::words
