// SPDX-License-Identifier: EUPL-1.2
#include "notify/bubble.h"

#include "domain/safe_text.h"
#include "notify/reminder_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notify)
};

constexpr int kLongestName = 100, kLongestSubject = 200;
constexpr int kNameOfMany = 60, kSubjectOfMany = 80; // so that five lines of them stay a notification

bool isNotice(const Row &row) { return row.kind == ItemKind::Notice; }

/// Who is not confirmed is never shown as if they were: the name alone is all that many people read.
QString senderOf(const Row &row, int longest = kLongestName)
{
    const QString name = safeLine(row.heading.sender, longest);
    if (!row.heading.resembles.isEmpty())
        return Words::tr("Careful, not confirmed: %1", "a sender").arg(name);
    return row.heading.confirmed || row.heading.senderFallback ? name : Words::tr("Not confirmed: %1", "a sender").arg(name);
}

/// Nothing that is invented looks like post.
QString marked(const QString &summary, bool isExample) { return isExample ? Words::tr("Example: %1", "what a notification says first").arg(summary) : summary; }

QString newOf(const Row &row)
{
    switch (row.kind) {
    case ItemKind::Notice: return Words::tr("A new notice");
    case ItemKind::Dossier: return Words::tr("News about a case");
    case ItemKind::Attestation: return Words::tr("A new certificate");
    case ItemKind::Payment: return Words::tr("A new bill");
    case ItemKind::Document: break;
    }
    return Words::tr("New post");
}

QString escaped(const QString &plain)
{
    QString out = plain.toHtmlEscaped();
    return out.replace(u'\'', QLatin1String("&#39;"));
}

/// A case goes on by itself, until it does not.
bool isAsking(const Row &row) { return row.kind == ItemKind::Dossier && row.state == RowState::ActionNeeded; }

/// Who writes about what, of many. A mere notice says that it is one.
QString lineOf(const Row &row)
{
    const QString who = senderOf(row, kNameOfMany), subject = safeLine(row.heading.subject, kSubjectOfMany);
    if (isNotice(row))
        return Words::tr("%1 (notice): %2", "sender, subject").arg(who, subject);
    return Words::tr("%1: %2", "sender, subject").arg(who, isAsking(row) ? Words::tr("You have to do something: %1").arg(subject) : subject);
}

/// The first of them, and how many more there are: nothing that is left out goes without a word.
QString firstOf(const QStringList &lines)
{
    QStringList told = lines.mid(0, kLinesOfMany);
    if (const int more = int(lines.size()) - kLinesOfMany; more > 0)
        told << Words::tr("and %n more", nullptr, more);
    return told.join(u'\n');
}

QString fromWhom(const QList<Row> &rows)
{
    QStringList names;
    for (const Row &row : rows) {
        if (const QString name = senderOf(row, kNameOfMany); !names.contains(name))
            names << name;
    }
    const int more = int(names.size()) - kLinesOfMany;
    const QString named = names.mid(0, kLinesOfMany).join(QStringLiteral(", "));
    return more > 0 ? Words::tr("From %1 and %n other(s).", "senders", more).arg(named) : Words::tr("From %1.", "senders").arg(named);
}

/// What asks something first, of that what has the nearest last day; documents before notices: who wrote a letter must not be hidden behind who only points elsewhere.
QList<Row> weightiestFirst(QList<Row> rows)
{
    const auto rank = [](const Row &row) { return isNotice(row) ? 2 : isToBeDone(settlingOf(row)) ? 0 : 1; };
    const auto lastDay = [](const Row &row) { return row.dueAt ? row.dueAt->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return std::pair(rank(a), lastDay(a)) < std::pair(rank(b), lastDay(b)); });
    return rows;
}

/// Its last day is today or went by, who asks is confirmed, and what is asked is sure.
bool presses(const Remembered &one)
{
    return one.reminder.deadline >= DeadlineStep::Today && one.row.heading.confirmed && (!one.row.paying || (one.row.mayPay && !asksAboutAccount(one.row)));
}

/// Until when it must be done, or read; what has no such day comes last, of that what lies there longest first.
QList<Remembered> mostUrgentFirst(QList<Remembered> many)
{
    const auto until = [](const Remembered &one) { return one.reminder.deadline != DeadlineStep::None ? one.row.dueAt : one.reminder.unread == UnreadStep::Leaving ? one.row.expiresAt : std::nullopt; };
    std::stable_sort(many.begin(), many.end(), [&](const Remembered &a, const Remembered &b) {
        const auto untilA = until(a), untilB = until(b);
        if (untilA || untilB)
            return untilA && (!untilB || *untilA < *untilB);
        const QDateTime sinceA = a.reminder.unreadSince, sinceB = b.reminder.unreadSince;
        return sinceA.isValid() && (!sinceB.isValid() || sinceA < sinceB);
    });
    return many;
}

QString stopOf(const QList<Remembered> &many)
{
    const auto unread = std::count_if(many.cbegin(), many.cend(), [](const Remembered &one) { return one.reminder.deadline == DeadlineStep::None && !(isAskedFor(one.reminder) && isToBeDone(settlingOf(one.row))); });
    if (unread == many.size())
        return Words::tr("Read them, then this stops.");
    return unread == 0 ? Words::tr("Done or paid already? Say so in Overzicht.") : Words::tr("This stops when you read them, or say that they are done or paid.");
}

/// Of many: which last day comes first. Empty when none is to come.
QString firstDay(const QList<Remembered> &many, const QDateTime &now)
{
    std::optional<QDateTime> first;
    int today = 0;
    for (const Remembered &one : many) {
        if (one.reminder.deadline == DeadlineStep::None || !one.row.dueAt || *one.row.dueAt < now)
            continue;
        today += daysBetween(now, *one.row.dueAt) == 0 ? 1 : 0;
        first = first ? qMin(*first, *one.row.dueAt) : *one.row.dueAt;
    }
    if (today > 0)
        return Words::tr("Today is the last day for %n of them.", nullptr, today);
    return first ? Words::tr("For the first of them %n day(s) are left.", nullptr, int(daysBetween(now, *first))) : QString();
}

} // namespace

Bubble bubbleOf(const Row &row, Privacy level)
{
    const auto urgency = isNotice(row) ? Bubble::Urgency::Low : Bubble::Urgency::Normal;
    if (level == Privacy::NewPost)
        return {marked(newOf(row), row.demo), {}, false, urgency};
    const bool asks = isAsking(row);
    if (level == Privacy::SenderOnly)
        return {marked(senderOf(row), row.demo), escaped(isNotice(row) ? Words::tr("A notice, no letter") : asks ? Words::tr("You have to do something.") : QString()), true, urgency};
    const QString subject = safeLine(row.heading.subject, kLongestSubject);
    return {marked(senderOf(row), row.demo), escaped(isNotice(row) ? Words::tr("Notice: %1", "a subject").arg(subject) : asks ? Words::tr("You have to do something: %1", "a subject").arg(subject) : subject), true, urgency, settlingOf(row)};
}

Bubble bubbleOf(const QList<Row> &rows, Privacy level)
{
    const int notices = int(std::count_if(rows.cbegin(), rows.cend(), isNotice)), others = int(rows.size()) - notices;
    const auto urgency = others == 0 ? Bubble::Urgency::Low : Bubble::Urgency::Normal;
    const QString letters = Words::tr("%n new item(s)", nullptr, others), mere = Words::tr("%n new notice(s)", nullptr, notices);
    const bool isExample = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return row.demo; });
    const QString told = notices == 0 ? letters : others == 0 ? mere : Words::tr("%1 and %2", "new items, new notices").arg(letters, mere);
    if (level == Privacy::NewPost)
        return {marked(told, isExample), {}, false, urgency};
    const QList<Row> ordered = weightiestFirst(rows);
    if (level == Privacy::SenderOnly)
        return {marked(told, isExample), escaped(fromWhom(ordered)), true, urgency};
    QStringList lines;
    for (const Row &row : ordered)
        lines << lineOf(row);
    return {marked(told, isExample), escaped(firstOf(lines)), true, urgency};
}

Bubble bubbleOf(const Remembered &one, Privacy level, const QDateTime &now)
{
    const auto urgency = presses(one) ? Bubble::Urgency::Critical : Bubble::Urgency::Normal;
    if (level == Privacy::NewPost)
        return {marked(Words::tr("A reminder"), one.row.demo), escaped(Words::tr("Look in Overzicht.")), false, urgency};
    const ReminderWords words = reminderWords(one.row, one.reminder, now, level == Privacy::All);
    const QString said = words.stop.isEmpty() ? words.why : words.why + u' ' + words.stop;
    if (level == Privacy::SenderOnly)
        return {marked(senderOf(one.row), one.row.demo), escaped(said), true, urgency};
    return {marked(senderOf(one.row), one.row.demo), escaped(safeLine(one.row.heading.subject, kLongestSubject) + QStringLiteral(" · ") + said), true, urgency, settlingOf(one.row)};
}

Bubble bubbleOf(const QList<Remembered> &many, Privacy level, const QDateTime &now)
{
    const bool isExample = std::any_of(many.cbegin(), many.cend(), [](const Remembered &one) { return one.row.demo; });
    const auto urgency = std::any_of(many.cbegin(), many.cend(), presses) ? Bubble::Urgency::Critical : Bubble::Urgency::Normal;
    const QString summary = marked(Words::tr("%n reminder(s)", nullptr, int(many.size())), isExample);
    if (level == Privacy::NewPost)
        return {summary, escaped(Words::tr("Look in Overzicht.")), false, urgency};
    const QList<Remembered> ordered = mostUrgentFirst(many);
    QStringList lines;
    QList<Row> rows;
    for (const Remembered &one : ordered) {
        lines << lineOf(one.row) + QStringLiteral(" · ") + leftWords(one.row, one.reminder, now);
        rows << one.row;
    }
    if (level == Privacy::All)
        return {summary, escaped(firstOf(lines) + u'\n' + stopOf(many)), true, urgency};
    QStringList said{fromWhom(rows), firstDay(many, now), stopOf(many)};
    said.removeAll(QString());
    return {summary, escaped(said.join(u' ')), true, urgency};
}

} // namespace overzicht
