// SPDX-License-Identifier: EUPL-1.2
#include "conformance/source_laws.h"

#include "adapter/cause.h"
#include "adapter/keys.h"
#include "adapter/refused_date.h"
#include "conformance/remark.h"
#include "conformance/words.h"
#include "domain/identifiers.h"
#include "domain/safe_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace overzicht::conformance {

namespace {

constexpr int kLongestId = 300;
constexpr qsizetype kLongestSubject = 1000;
constexpr qsizetype kLargestRecord = 512 * 1024;
constexpr int kFarthestYears = 60; ///< a deadline or a validity after that is how systems write "never"

QString safe(const QString &foreign) { return safeLine(withoutNationalNumbers(foreign), 160); }

/// The same thing wrong with many items is told once, with how many and which is the first: never which letter it is.
class Counted {
public:
    void look(const FeedId &feed, bool wrong, const Finding &finding)
    {
        if (wrong)
            add(feed, finding.reason, finding);
    }
    void seen(const FeedId &feed) { ++m_seen[feed.text()]; }
    void add(const FeedId &feed, const QString &what, const Finding &finding)
    {
        Kind &kind = m_kinds[feed.text() + u'\n' + what];
        if (kind.count++ == 0) {
            kind.first = m_seen.value(feed.text());
            kind.finding = finding;
            kind.finding.feed = feed.text();
        }
    }
    Findings all() const
    {
        Findings findings;
        for (const Kind &kind : m_kinds) {
            Finding finding = kind.finding;
            finding.reason = finding.reason + u' ' + Words::tr("That is so for %1 of %2; the first is number %3 of the list.").arg(kind.count).arg(m_seen.value(finding.feed)).arg(kind.first);
            findings << finding;
        }
        return findings;
    }

private:
    struct Kind {
        int count = 0, first = 0;
        Finding finding;
    };
    QMap<QString, int> m_seen;
    QMap<QString, Kind> m_kinds;
};

/// Every item with the feed that told it.
template <typename See>
void eachItem(const Transcript &transcript, See see)
{
    for (const Turn &turn : transcript.turns) {
        const Feed *feed = feedOf(turn.ask.want);
        for (const Found &found : turn.answer.items)
            see(feed ? feed->id : FeedId(), found);
        for (const Part &part : turn.answer.parts) {
            for (const Found &found : part.items)
                see(part.feed.id, found);
        }
    }
}

/// What was remarked of the items, of those kinds.
void remarked(const Told &told, Note::About about, Counted &counted, const QString &mend, const QStringList &spots)
{
    eachItem(told.transcript, [&](const FeedId &feed, const Found &found) {
        counted.seen(feed);
        for (const Note &note : found.remarks) {
            if (note.about() == about)
                counted.add(feed, note.english(), {asSentence(safe(note.worded())), mend, {}, spots, {}});
        }
    });
}

QList<QDateTime> lastMoments(const Item &item)
{
    QList<QDateTime> all;
    const auto add = [&](const std::optional<Deadline> &deadline) {
        if (deadline)
            all << deadline->lastMoment();
    };
    if (const auto *document = std::get_if<Document>(&item))
        add(document->obligation.deadline);
    if (const auto *dossier = std::get_if<Dossier>(&item)) {
        add(dossier->target);
        add(dossier->answerBy);
    }
    if (const auto *payment = std::get_if<Payment>(&item))
        add(payment->due());
    return all;
}

} // namespace

Findings headings(const Told &told)
{
    QHash<QString, LocalText> senders, types;
    for (const Turn &turn : told.transcript.turns) {
        for (const Party &party : turn.answer.parties)
            senders.insert(party.id.text(), party.name);
        for (const MessageType &type : turn.answer.types)
            types.insert(type.id, type.name);
    }
    Counted counted;
    eachItem(told.transcript, [&](const FeedId &feed, const Found &found) {
        counted.seen(feed);
        const Heading &heading = headingOf(found.item);
        const Party *known = told.senders.find(heading.sender());
        const ShownHeading out = shown(heading, {known ? known->name : LocalText(), senders.value(heading.sender().text()), types.value(heading.messageType())}, Language::Nl);
        counted.look(feed, heading.sender().isEmpty(),
                     {Words::tr("No sender is told: people read “unknown sender”."), Words::tr("Tell for each thing which organisation it is from, by its enterprise number."), {}, {QStringLiteral("sender")}, {}});
        counted.look(feed, !heading.sender().isEmpty() && out.senderFallback,
                     {Words::tr("The sender has no name: people read only its number."), Words::tr("Tell the name of the sender too, or have it added to the register of senders."), {}, {QStringLiteral("senderName"), QStringLiteral("sender")}, {}});
        counted.look(feed, heading.subject().isEmpty(),
                     {Words::tr("No subject is told: people cannot see what it is about."), Words::tr("Tell a subject that is never empty."), {}, {QStringLiteral("subject"), QStringLiteral("title")}, {}});
        counted.look(feed, found.arrivalIsGuess == false && !heading.arrivedAt().isValid(), {Words::tr("No moment of arrival is kept."), Words::tr("Tell when it was sent."), {}, {QStringLiteral("arrived")}, {}});
        for (const Note &note : found.remarks) {
            if (note.about() == Note::About::Sender && !heading.sender().isEmpty())
                counted.add(feed, note.english(), {asSentence(safe(note.worded())), Words::tr("Use the ten digits of the enterprise number of the organisation that sends it."), {}, {QStringLiteral("sender")}, {}});
        }
    });
    return counted.all();
}

namespace {

bool hasMember(const QJsonValue &value, const QString &name)
{
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        return std::any_of(all.begin(), all.end(), [&](const QJsonValue &one) { return hasMember(one, name); });
    }
    const QJsonObject object = value.toObject();
    return object.contains(name) || std::any_of(object.begin(), object.end(), [&](const QJsonValue &one) { return hasMember(one, name); });
}

/// Of which feeds a moment of arrival is expected: of all, but of those whose own part of the file says where each value stands, and names no such moment.
bool tellsArrival(const SourceFile &file, const FeedId &feed)
{
    const QJsonArray streams = file.own.value(QLatin1String("streams")).toArray();
    for (const QJsonValue &stream : streams) {
        if (stream.toObject().value(QLatin1String("id")).toString() == feed.text())
            return hasMember(stream.toObject().value(QLatin1String("item")), QStringLiteral("arrived"));
    }
    return true;
}

} // namespace

bool hasTimes(const Told &told)
{
    bool has = false;
    eachItem(told.transcript, [&](const FeedId &feed, const Found &found) {
        has = has || !found.arrivalIsGuess || tellsArrival(told.file, feed) || !lastMoments(found.item).isEmpty()
              || std::any_of(found.remarks.begin(), found.remarks.end(), [](const Note &note) { return note.about() == Note::About::Time || note.about() == Note::About::Order; });
    });
    return has;
}

bool namesTimes(const SourceFile &file)
{
    const QJsonArray streams = file.own.value(QLatin1String("streams")).toArray();
    return std::any_of(streams.begin(), streams.end(), [](const QJsonValue &stream) {
        const QJsonValue item = stream.toObject().value(QLatin1String("item"));
        const auto named = {"arrived", "deadline", "expires", "answerBy", "target", "validFrom", "validUntil", "period", "at"};
        return std::any_of(named.begin(), named.end(), [&](const char *name) { return hasMember(item, QLatin1String(name)); });
    });
}

Findings times(const Told &told)
{
    const QStringList spots{QStringLiteral("arrived"), QStringLiteral("deadline"), QStringLiteral("date")};
    const QString form = Words::tr("Write moments as 2026-11-20T08:14:00+01:00, and days as 2026-11-20.");
    Counted counted;
    remarked(told, Note::About::Time, counted, form, spots);
    Counted order;
    remarked(told, Note::About::Order, order, Words::tr("Tell moments that can be: an end after its beginning, and nothing that was sent or done in the future."), spots);
    Counted more;
    eachItem(told.transcript, [&](const FeedId &feed, const Found &found) {
        more.seen(feed);
        const bool remarkedSo = std::any_of(found.remarks.begin(), found.remarks.end(), [](const Note &note) { return note.about() == Note::About::Time || note.about() == Note::About::Order; });
        more.look(feed, found.arrivalIsGuess && !remarkedSo && tellsArrival(told.file, feed), {Words::tr("No moment of arrival is told: it is shown as arrived when it was first seen here."), Words::tr("Tell when each thing was sent or last changed.") + u' ' + form, {}, spots, {}});
        more.look(feed, !found.arrivalIsGuess && !remarkedSo && headingOf(found.item).arrivedAt() > told.transcript.now.addDays(2), {Words::tr("It arrived in the future."), Words::tr("Tell when it was sent."), {}, spots, {}});
        for (const QDateTime &moment : lastMoments(found.item))
            more.look(feed, moment > told.transcript.now.addYears(kFarthestYears), {Words::tr("A last day lies more than %1 years from now.").arg(kFarthestYears), Words::tr("Leave a date out when there is none."), {}, {QStringLiteral("deadline"), QStringLiteral("due"), QStringLiteral("target")}, {}});
    });
    return counted.all() + order.all() + more.all();
}

namespace {

/// Something is asked, or a last day is told, in a state that says that nothing is: who looks only at what is to be done misses it. A draft may have a day, and what is over may keep what it asked.
bool asksInAnotherState(const Item &item, const Notes &remarks)
{
    const auto *dossier = std::get_if<Dossier>(&item);
    return dossier && (dossier->state == State::InProgress || dossier->state == State::ForInformation) && (!dossier->action.isEmpty() || dossier->answerBy || !unclearLastDayOf(remarks).isEmpty());
}

} // namespace

Findings values(const Told &told)
{
    Findings findings;
    const auto look = [&](Note::About about, const QString &mend, const QStringList &spots) {
        Counted counted;
        remarked(told, about, counted, mend, spots);
        findings += counted.all();
    };
    look(Note::About::Money, Words::tr("Write amounts as 12.50, account numbers as an IBAN and communications as +++123/4567/89012+++, each with its right check digits."),
         {QStringLiteral("amount"), QStringLiteral("payment"), QStringLiteral("iban"), QStringLiteral("reference")});
    look(Note::About::State, Words::tr("Use only the words of the interface. In a source file with a map: add the word to it, and for a state an \"else\" for those to come."), {QStringLiteral("state"), QStringLiteral("obligation")});
    Counted asking;
    eachItem(told.transcript, [&](const FeedId &feed, const Found &found) {
        asking.seen(feed);
        asking.look(feed, asksInAnotherState(found.item, found.remarks),
                    {Words::tr("A case tells what is asked, or until when, and its state is not \"action-needed\": it does not stand in what is to be done."),
                     Words::tr("Map the word of that state to \"action-needed\". Tell \"action\" and \"answerBy\" only as long as you wait for the person."), {}, {QStringLiteral("state"), QStringLiteral("action"), QStringLiteral("answerBy")}, {}});
    });
    findings += asking.all();
    look(Note::About::Link, Words::tr("Tell whole addresses that begin with https://. A page to pay stands at the host of the source, or at one that its file names in \"payHosts\" or \"allowedHosts\"."),
         {QStringLiteral("link"), QStringLiteral("links"), QStringLiteral("website"), QStringLiteral("url"), QStringLiteral("address")});
    look(Note::About::Value, Words::tr("Send it as the interface describes it."), {QStringLiteral("item")});
    return findings;
}

Findings records(const Told &told)
{
    Counted counted;
    for (const Turn &turn : told.transcript.turns) {
        const Feed *feed = feedOf(turn.ask.want);
        const FeedId id = feed ? feed->id : FeedId();
        for (qsizetype i = 0; i < turn.answer.items.size(); ++i)
            counted.seen(id);
        for (const Quarantined &bad : badOf(turn.answer)) {
            counted.seen(id);
            if (bad.reason.about() == Note::About::Id)
                continue; // the law of numbers
            counted.add(id, bad.reason.english(), {Words::tr("A record cannot be read: %1.").arg(safe(bad.reason.worded())), Words::tr("Send every record as the interface describes it. Until then it stands aside, and people are told so."), {}, {QStringLiteral("item/id"), QStringLiteral("items")}, {}});
        }
    }
    Findings findings = counted.all();
    for (const Turn &turn : told.transcript.turns) {
        const Feed *feed = feedOf(turn.ask.want);
        // Some have a law of their own.
        static const QList<Note::About> others{Note::About::Id, Note::About::Paging, Note::About::Size, Note::About::Host};
        for (const Note &note : turn.answer.remarks) {
            if (!others.contains(note.about()))
                findings << Finding{asSentence(safe(note.worded())), Words::tr("Send it as the interface describes it."), feed ? feed->id.text() : QString(), {}, {}};
        }
    }
    return findings;
}

Findings ids(const Told &told)
{
    Counted counted;
    QHash<QString, Item> seen;
    const QStringList spots{QStringLiteral("item/id")};
    eachItem(told.transcript, [&](const FeedId &feed, const Found &found) {
        counted.seen(feed);
        const QString key = feed.text() + u'\n' + found.id.text();
        const auto before = seen.constFind(key);
        counted.look(feed, before != seen.constEnd() && !(*before == found.item), {Words::tr("Two different things have the same number."), Words::tr("Give each thing a number that no other one has, and that it keeps."), {}, spots, {}});
        counted.look(feed, found.id.text().size() > kLongestId, {Words::tr("A number is longer than %1 characters.").arg(kLongestId), Words::tr("Use shorter numbers."), {}, spots, {}});
        seen.insert(key, found.item);
    });
    Findings findings = counted.all();
    for (const Turn &turn : told.transcript.turns) {
        const Feed *feed = feedOf(turn.ask.want);
        for (const Note &note : turn.answer.remarks) {
            if (note.about() == Note::About::Id)
                findings << Finding{asSentence(safe(note.worded())), Words::tr("Give each thing a number that no other one has, and that it keeps."), feed ? feed->id.text() : QString(), spots, {}};
        }
    }
    return findings;
}

Findings paging(const Told &told)
{
    const QStringList spots{QStringLiteral("paging"), QStringLiteral("items")};
    const QString mend = Words::tr("Let each page bring the next things until there are no more, and announce how many there are in all.");
    Findings findings;
    for (const QString &feed : told.transcript.endless)
        findings << Finding{Words::tr("The pages never end, or go round."), mend, feed, spots, {}};
    for (const Refusal &refusal : told.transcript.refusals) {
        const Feed *feed = feedOf(refusal.ask.want);
        if (lawOf(refusal.error) == LawId::Paging)
            findings << Finding{Words::tr("The pages never end, or go round."), mend, feed ? feed->id.text() : QString(), spots, {}};
    }
    QHash<QString, qsizetype> page;
    Counted twice;
    for (qsizetype i = 0; i < told.transcript.turns.size(); ++i) {
        const Turn &turn = told.transcript.turns.at(i);
        const Feed *feed = feedOf(turn.ask.want);
        const FeedId id = feed ? feed->id : FeedId();
        for (const Note &note : turn.answer.remarks) {
            if (note.about() == Note::About::Paging)
                findings << Finding{asSentence(safe(note.worded())), mend, id.text(), spots, {}};
        }
        for (const Found &found : turn.answer.items) {
            twice.seen(id);
            const QString key = id.text() + u'\n' + found.id.text();
            twice.look(id, page.contains(key) && page.value(key) != i, {Words::tr("The same thing stands on two pages."), mend, {}, spots, {}});
            page.insert(key, i);
        }
    }
    return findings + twice.all();
}

Findings sizes(const Told &told)
{
    Counted counted, remarks;
    eachItem(told.transcript, [&](const FeedId &feed, const Found &found) {
        counted.seen(feed);
        counted.look(feed, found.raw.size() > kLargestRecord, {Words::tr("A record is larger than %1 kB.").arg(kLargestRecord / 1024), Words::tr("Send files apart, and texts that fit."), {}, {QStringLiteral("items")}, {}});
        qsizetype longest = 0;
        for (const Language language : kLanguages)
            longest = qMax(longest, headingOf(found.item).subject().in(language).size());
        counted.look(feed, longest > kLongestSubject, {Words::tr("A subject is longer than %1 characters; people see the first %2.").arg(kLongestSubject).arg(kLongestLine), Words::tr("Keep subjects short: one line."), {}, {QStringLiteral("subject"), QStringLiteral("title")}, {}});
    });
    const QString fewer = Words::tr("Send fewer things in one list, or on one page.");
    remarked(told, Note::About::Size, remarks, fewer, {QStringLiteral("history"), QStringLiteral("links"), QStringLiteral("attachments"), QStringLiteral("items")});
    Findings findings = counted.all() + remarks.all();
    for (const Turn &turn : told.transcript.turns) {
        const Feed *feed = feedOf(turn.ask.want);
        for (const Note &note : turn.answer.remarks) {
            if (note.about() == Note::About::Size)
                findings << Finding{asSentence(safe(note.worded())), fewer, feed ? feed->id.text() : QString(), {QStringLiteral("paging"), QStringLiteral("items")}, {}};
        }
    }
    for (const Refusal &refusal : told.transcript.refusals) {
        const Feed *feed = feedOf(refusal.ask.want);
        if (lawOf(refusal.error) == LawId::Sizes)
            findings << Finding{Words::tr("An answer is larger than 4 MB, so we stopped it."), Words::tr("Send fewer things on a page, and files apart."), feed ? feed->id.text() : QString(), {QStringLiteral("size"), QStringLiteral("paging"), QStringLiteral("items")}, {}};
    }
    return findings;
}

Findings hosts(const Told &told)
{
    Findings findings;
    const auto add = [&](const QString &reason, const Want &want) {
        const Feed *feed = feedOf(want);
        findings << Finding{safe(reason), Words::tr("Stay at one address. If the other one is yours too, add it to \"allowedHosts\"."), feed ? feed->id.text() : QString(), {QStringLiteral("allowedHosts")}, {}};
    };
    for (const Refusal &refusal : told.transcript.refusals) {
        if (lawOf(refusal.error) == LawId::Hosts)
            add(wordsOf(refusal.error), refusal.ask.want);
    }
    for (const Turn &turn : told.transcript.turns) {
        for (const Note &note : turn.answer.remarks) {
            if (note.about() == Note::About::Host)
                add(note.sentence(), turn.ask.want);
        }
    }
    Counted counted;
    remarked(told, Note::About::Host, counted, Words::tr("Let links lead to the address of the source, or to a host that its file names in \"allowedHosts\"."), {QStringLiteral("allowedHosts")});
    return findings + counted.all();
}

QStringList casesNotTold(const Told &told)
{
    bool tellsCases = false;
    QSet<QString> cases;
    QStringList named;
    eachItem(told.transcript, [&](const FeedId &, const Found &found) {
        const bool isCase = std::holds_alternative<Dossier>(found.item);
        tellsCases = tellsCases || isCase;
        for (const QString &key : found.keys) {
            if (!keys::isOfCase(key))
                continue;
            if (isCase)
                cases.insert(key);
            else if (!named.contains(key))
                named << key;
        }
    });
    QStringList numbers;
    for (const QString &key : std::as_const(named)) {
        if (tellsCases && !cases.contains(key))
            numbers << safe(QUrl::fromPercentEncoding(key.section(u'/', 1).toLatin1()));
    }
    return numbers;
}

Findings answers(const Told &told)
{
    Findings findings;
    for (const Refusal &refusal : told.transcript.refusals) {
        if (lawOf(refusal.error) != LawId::Answers)
            continue;
        const Feed *feed = feedOf(refusal.ask.want);
        const auto cause = Cause::fromDetail(refusal.error.detail);
        const QString route = refusal.route.isEmpty() ? QString() : u' ' + Words::tr("We asked: %1.").arg(refusal.route);
        findings << Finding{safe(wordsOf(refusal.error)) + route, cause && !cause->next.isEmpty() ? cause->next : Words::tr("Look in the log of your server what it was asked, and let it answer as the interface says."), feed ? feed->id.text() : QString(),
                            {QStringLiteral("request"), QStringLiteral("path")}, {}};
    }
    return findings;
}

} // namespace overzicht::conformance
