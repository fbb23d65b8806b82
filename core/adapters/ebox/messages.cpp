// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/messages.h"

#include "adapters/rest/address.h"
#include "adapters/rest/json_read.h"
#include "adapters/ebox/message_record.h"
#include "adapters/rest/page.h"
#include "adapters/rest/page_ids.h"
#include "adapters/ebox/position.h"
#include "adapters/rest/refusal.h"
#include "base/local_time.h"
#include "base/note.h"

#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace overzicht::ebox {

using namespace rest;

namespace {

constexpr qint64 kSweepEvery = 24 * 3600; // seconds
constexpr qint64 kClockSlack = 3600;      // a clock that was put back a little is no reason to begin again
constexpr qint64 kCountersAgain = 10;     // seconds: a list that was not there is asked for again from the counters on
constexpr int kOverlap = 2;               // days: receivedAfter counts whole days, and says not whether its own day is in

/// How long ago by the clock of now; a moment well in the future counts as long ago.
bool isOld(const QDateTime &then, const QDateTime &now)
{
    const qint64 age = then.secsTo(now);
    return age >= kSweepEvery || age < -kClockSlack;
}

void begin(MessagesPosition &p, const Pull &pull, bool sweep)
{
    p.paging = Paging();
    p.began = pull.now.toUTC();
    p.sweep = sweep || !p.lastDay;
    p.after = p.sweep ? std::nullopt : std::optional(p.lastDay->addDays(-kOverlap));
    p.unread = false;
}

/// Where this pull stands: what is remembered, unless that was left too long ago, or was less than what is asked now.
MessagesPosition standing(const Pull &pull, const Continuation &at)
{
    MessagesPosition p = MessagesPosition::from(at);
    if (p.paging && isOld(p.began, pull.now)) {
        p.paging.reset();
        p.counted.reset();
    }
    if (p.paging && p.paging->page == 1 && !p.counted && std::abs(p.began.secsTo(pull.now)) > kCountersAgain)
        p.paging.reset();
    if (p.paging && pull.full && !p.sweep)
        begin(p, pull, true);
    return p;
}

Result<Answer> goOn(Answer answer, const MessagesPosition &next, bool ended)
{
    const auto position = next.toContinuation();
    if (!position)
        return failure(position.error());
    answer.next = *position;
    answer.ended = ended;
    return answer;
}

/// Nothing when the provider has no counters that can be used: then the list itself is asked.
std::optional<Counters> countersOf(const HttpResponse &response)
{
    const QJsonObject o = wholeObject(response.body).value_or(QJsonObject()); // counters that tell one thing twice are none
    const auto messages = wholeNumber(o.value(QLatin1String("numberOfMessages")));
    if (response.status != 200 || !messages || *messages < 0)
        return std::nullopt;
    return Counters{*messages, wholeNumber(o.value(QLatin1String("numberOfUnreadMessages"))), text(o.value(QLatin1String("lastReceiptDate"))).left(64)};
}

Result<Answer> readCounters(const Pull &pull, MessagesPosition p, const HttpResponse &response)
{
    const auto refused = refusal(response);
    if (refused && refused->kind != Error::Kind::Gone && response.status != 405)
        return failure(*refused);
    const auto counted = countersOf(response);
    const bool due = pull.full || !p.sweptAt || isOld(*p.sweptAt, pull.now);
    if (counted && counted == p.counters && !due)
        return goOn({}, p, true);
    p.counted = counted;
    begin(p, pull, due);
    Answer answer;
    if (counted && p.sweep)
        answer.expected = int(std::min<qint64>(counted->messages, std::numeric_limits<int>::max()));
    return goOn(answer, p, false);
}

/// The records of a page as items; what tells this page from another one.
QByteArray takeRecords(const Page &page, const RecordSetting &setting, MessagesPosition &p, Answer &answer)
{
    QByteArray identity;
    PageIds ids;
    const QDate today = setting.now.toTimeZone(brussels()).date();
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        const auto twice = page.twice.constFind(i);
        auto read = twice != page.twice.cend() ? Quarantined{{}, page.raws.at(i), *twice, true} : readMessage(page.items.at(i), page.raws.at(i), setting);
        if (auto *bad = std::get_if<Quarantined>(&read)) {
            identity += bad->raw + '\n';
            p.unread = true;
            answer.bad << std::move(*bad);
            continue;
        }
        Found &found = std::get<Found>(read);
        identity += found.id.text().toUtf8() + '\n';
        const PageIds::Before before = ids.see(found.id.text(), page.raws.at(i));
        if (before == PageIds::Before::Other)
            answer.bad << PageIds::other(found.id.text(), found.raw, true);
        if (before != PageIds::Before::None)
            continue;
        const QDate day = std::min(headingOf(found.item).arrivedAt().toTimeZone(brussels()).date(), today);
        p.lastDay = p.lastDay ? std::max(*p.lastDay, day) : day;
        answer.items << std::move(found);
    }
    if (ids.doubled()) {
        answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "messages with the id of another one on the same page: %1"), Note::About::Id).arg(ids.doubled());
        p.paging->clean = false; // the total adds up, and still a letter may be hidden behind another one's id
    }
    return identity;
}

/// The pull is over: what of it is remembered.
Result<Answer> finish(Answer answer, MessagesPosition p)
{
    const bool clean = p.paging->clean;
    if (p.sweep && clean && !p.unread)
        answer.wholeSince = p.began;
    // After a pull that missed something the same counters must not say that nothing is new, nor may a pull of the last days only: all is read again.
    if (!clean)
        p.sweptAt.reset();
    else if (p.sweep)
        p.sweptAt = p.began;
    p.counters = clean ? p.counted : std::nullopt;
    p.paging.reset();
    p.counted.reset();
    p.after.reset();
    p.sweep = false;
    p.unread = false;
    return goOn(answer, p, true);
}

/// Why a 404 for a list cannot be taken as "no letters".
Error notThere(const HttpResponse &response)
{
    Error error = refusal(response).value_or(Error{Error::Kind::Gone, {}, {}});
    error.detail = (error.detail + QStringLiteral("; there is no list of letters at this address")).left(200);
    return error;
}

Result<Answer> readPage(const Pull &pull, MessagesPosition p, const ClassPolicy &policy, const HttpResponse &response)
{
    Answer answer;
    Page page;
    const auto refused = refusal(response);
    if (refused && response.status == 400 && p.paging->page > 1) { // a provider that refuses the page after its last one
        answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "page %1 was refused"), Note::About::Paging).arg(p.paging->page);
        p.paging->clean = false;
    } else if (refused && response.status == 404) { // "no messages" may be a 404, but so may be a server that knows nothing of a mailbox
        if (!saysNoMatch(response))
            return failure(notThere(response));
        if (p.paging->page == 1 && !p.sweep) { // the newest letters known are within this pull's days: gone, or the list itself is. All of it is asked.
            begin(p, pull, true);
            return goOn(answer, p, false);
        }
        if (p.paging->page == 1 && !p.counted) // nothing of this mailbox has answered yet
            return failure(notThere(response));
    } else if (refused) {
        return failure(*refused);
    } else {
        auto parsed = Page::ofObject(response.body);
        if (!parsed)
            return failure(parsed.error());
        page = std::move(*parsed);
    }
    const QByteArray identity = takeRecords(page, {pull.feed, pull.now, policy}, p, answer);
    answer.page = p.paging->page;
    const bool first = p.paging->page == 1;
    const auto counted = p.sweep && p.counted ? std::optional(p.counted->messages) : std::nullopt;
    if (first && page.items.isEmpty() && p.sweep) {
        // An empty mailbox makes everything "no longer there": two answers must agree on it.
        if (counted.value_or(1) != 0)
            p.paging->clean = false;
        if (counted.value_or(0) > 0)
            answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "the counters say %1 messages, the list shows none"), Note::About::Paging).arg(*counted);
    }
    const auto step = p.paging->advance({page.items.size(), page.total, identity}, counted, answer.remarks);
    if (step == Paging::Step::End)
        return finish(answer, p);
    if (step == Paging::Step::Restart)
        p.began = pull.now.toUTC();
    if (const auto expected = p.paging->total ? p.paging->total : counted)
        answer.expected = int(std::clamp<qint64>(*expected, 0, std::numeric_limits<int>::max()));
    return goOn(answer, p, false);
}

} // namespace

Result<std::optional<HttpRequest>> askMessages(const Pull &pull, const Continuation &at)
{
    const MessagesPosition p = standing(pull, at);
    const QString box = QStringLiteral("ebox");
    Result<HttpRequest> request = failure(Error::Kind::Malformed, {});
    if (!p.paging) {
        request = get(pull.feed.address, {box}, QStringLiteral("/ebox"));
    } else {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("page"), QString::number(p.paging->page));
        query.addQueryItem(QStringLiteral("pageSize"), QString::number(kPageSize));
        if (p.after)
            query.addQueryItem(QStringLiteral("receivedAfter"), p.after->toString(Qt::ISODate));
        request = get(pull.feed.address, {box, QStringLiteral("messages")}, QStringLiteral("/ebox/messages"), query);
    }
    if (!request)
        return failure(request.error());
    return *request;
}

Result<Answer> readMessages(const Pull &pull, const Continuation &at, const ClassPolicy &policy, const HttpResponse &response)
{
    const MessagesPosition p = standing(pull, at);
    return p.paging ? readPage(pull, p, policy, response) : readCounters(pull, p, response);
}

Result<std::optional<HttpRequest>> askContent(const Open &open)
{
    const QStringList message{QStringLiteral("ebox"), QStringLiteral("messages"), open.item.text()};
    if (const auto *attachment = std::get_if<Attachment>(&open.part)) {
        auto request = get(open.feed.address, message + QStringList{QStringLiteral("attachments"), attachment->foreignId, QStringLiteral("content")},
                           QStringLiteral("/ebox/messages/{messageId}/attachments/{attachmentId}/content"));
        if (!request)
            return failure(request.error());
        request->headers = {qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("*/*"))};
        request->content = Expect{attachment->sha256, qint64(attachment->kilobytes * 1024), attachment->mediaType};
        return *request;
    }
    const auto request = get(open.feed.address, message + QStringList{QStringLiteral("body")}, QStringLiteral("/ebox/messages/{messageId}/body"));
    if (!request)
        return failure(request.error());
    return *request;
}

Result<Answer> readBody(const HttpResponse &response)
{
    if (const auto refused = refusal(response))
        return failure(*refused);
    const auto object = wholeObject(response.body);
    if (!object)
        return failure(object.error());
    Answer answer;
    answer.body = localText(*object);
    return answer;
}

} // namespace overzicht::ebox
