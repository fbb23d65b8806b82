// SPDX-License-Identifier: EUPL-1.2
#include "notify/bubble.h"

#include "domain/safe_text.h"
#include "notify/reminder_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notify)
};

constexpr int kLongestName = 100, kLongestSubject = 200, kNamed = 2;

bool isNotice(const Row &row) { return row.kind == ItemKind::Notice; }

/// Who is not confirmed is never shown as if they were: the name alone is all that many people read.
QString senderOf(const Row &row)
{
    const QString name = safeLine(row.heading.sender, kLongestName);
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

/// Documents before notices: who wrote a letter must not be hidden behind who only points elsewhere.
QString fromWhom(const QList<Row> &rows)
{
    QStringList names;
    for (const bool notice : {false, true}) {
        for (const Row &row : rows) {
            if (isNotice(row) == notice && !names.contains(senderOf(row)))
                names << senderOf(row);
        }
    }
    const int more = int(names.size()) - kNamed;
    const QString named = names.mid(0, kNamed).join(QStringLiteral(", "));
    return more > 0 ? Words::tr("From %1 and %n other(s).", "senders", more).arg(named) : Words::tr("From %1.", "senders").arg(named);
}

/// Its last day is today, who asks is confirmed, and what is asked is sure.
bool pressesToday(const Remembered &one)
{
    return one.reminder.deadline == DeadlineStep::Today && one.row.heading.confirmed && (!one.row.paying || (one.row.mayPay && !asksAboutAccount(one.row)));
}

} // namespace

Bubble bubbleOf(const Row &row, Privacy level)
{
    const auto urgency = isNotice(row) ? Bubble::Urgency::Low : Bubble::Urgency::Normal;
    if (level == Privacy::NewPost)
        return {marked(newOf(row), row.demo), {}, false, urgency};
    const bool asks = row.kind == ItemKind::Dossier && row.state == RowState::ActionNeeded; // a case goes on by itself, until it does not
    if (level == Privacy::SenderOnly)
        return {marked(senderOf(row), row.demo), escaped(isNotice(row) ? Words::tr("A notice, no letter") : asks ? Words::tr("You have to do something.") : QString()), true, urgency};
    const QString subject = safeLine(row.heading.subject, kLongestSubject);
    return {marked(senderOf(row), row.demo), escaped(isNotice(row) ? Words::tr("Notice: %1", "a subject").arg(subject) : asks ? Words::tr("You have to do something: %1", "a subject").arg(subject) : subject), true, urgency};
}

Bubble bubbleOf(const QList<Row> &rows, Privacy level)
{
    const int notices = int(std::count_if(rows.cbegin(), rows.cend(), isNotice)), others = int(rows.size()) - notices;
    const auto urgency = others == 0 ? Bubble::Urgency::Low : Bubble::Urgency::Normal;
    const QString letters = Words::tr("%n new item(s)", nullptr, others), mere = Words::tr("%n new notice(s)", nullptr, notices);
    const bool isExample = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return row.demo; });
    const QString told = notices == 0 ? letters : others == 0 ? mere : Words::tr("%1 and %2", "new items, new notices").arg(letters, mere);
    if (level == Privacy::NewPost)
        return {marked(Words::tr("New post"), isExample), {}, false, urgency};
    return {marked(told, isExample), escaped(fromWhom(rows)), true, urgency};
}

Bubble bubbleOf(const Remembered &one, Privacy level, const QDateTime &now)
{
    const auto urgency = pressesToday(one) ? Bubble::Urgency::Critical : Bubble::Urgency::Normal;
    if (level == Privacy::NewPost)
        return {marked(Words::tr("A reminder"), one.row.demo), escaped(Words::tr("Look in Overzicht.")), false, urgency};
    const ReminderWords words = reminderWords(one.row, one.reminder, now, level == Privacy::All);
    const QString said = words.why + u' ' + words.stop;
    return {marked(senderOf(one.row), one.row.demo), escaped(level == Privacy::All ? safeLine(one.row.heading.subject, kLongestSubject) + QStringLiteral(" · ") + said : said), true, urgency};
}

Bubble bubbleOf(const QList<Remembered> &many, Privacy level, const QDateTime &now)
{
    QList<Row> rows;
    QStringList said;
    std::optional<QDateTime> first;
    int today = 0;
    for (const Remembered &one : many) {
        rows << one.row;
        if (one.reminder.deadline == DeadlineStep::None || !one.row.dueAt || *one.row.dueAt < now)
            continue;
        today += daysBetween(now, *one.row.dueAt) == 0 ? 1 : 0;
        first = first ? qMin(*first, *one.row.dueAt) : *one.row.dueAt;
    }
    const bool isExample = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return row.demo; });
    const auto urgency = std::any_of(many.cbegin(), many.cend(), pressesToday) ? Bubble::Urgency::Critical : Bubble::Urgency::Normal;
    const QString summary = marked(Words::tr("%n reminder(s)", nullptr, int(many.size())), isExample);
    if (level == Privacy::NewPost)
        return {summary, escaped(Words::tr("Look in Overzicht.")), false, urgency};
    said << fromWhom(rows);
    if (today > 0)
        said << Words::tr("Today is the last day for %n of them.", nullptr, today);
    else if (first)
        said << Words::tr("For the first of them %n day(s) are left.", nullptr, int(daysBetween(now, *first)));
    said << Words::tr("Look in Overzicht.");
    return {summary, escaped(said.join(u' ')), true, urgency};
}

} // namespace overzicht
