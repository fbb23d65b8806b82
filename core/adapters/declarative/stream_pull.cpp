// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/stream_pull.h"

#include "adapter/origin.h"
#include "adapters/declarative/request.h"
#include "adapters/declarative/stream_reading.h"
#include "adapters/rest/refusal.h"
#include "domain/safe_text.h"

#include <algorithm>
#include <limits>

namespace overzicht::declarative {

namespace {

constexpr qsizetype kLongestTag = 200;

/// What stands right before the person's number where this stream is asked: behind the same words the answer repeats it.
QByteArrayList beforeNumber(const Stream &stream)
{
    QByteArrayList places;
    const auto add = [&places](const Requested &requested) {
        if (const QString before = requested.path.section(kPersonInsz, 0, 0); before.size() < requested.path.size())
            places << (u'/' + before.section(u'/', -2, -2) + u'/').toUtf8();
        for (const auto &[name, pattern] : requested.query) {
            if (pattern.contains(kPersonInsz))
                places << (name + u'=' + pattern.section(kPersonInsz, 0, 0)).toUtf8();
        }
    };
    add(stream.request);
    if (stream.detail)
        add(*stream.detail);
    return places;
}

} // namespace

QByteArray sendable(const QByteArray &etag)
{
    const bool plain = std::all_of(etag.begin(), etag.end(), [](char c) { return c > ' ' && c <= '~'; });
    return plain && etag.size() <= kLongestTag ? etag : QByteArray();
}

QByteArray knownOf(const QString &id, const PullSetting &setting, const Position &at)
{
    const QByteArray known = at.anew || !setting.pull.known ? QByteArray() : setting.pull.known->value(ForeignId(id)), plan = setting.stream.fingerprint + ' ';
    return known.startsWith(plan) ? known.mid(plan.size()) : QByteArray();
}

StreamReading::StreamReading(const PullSetting &setting, const Continuation &at, const HttpResponse &response)
    : m_set(setting), m_stream(setting.stream), m_response(response), m_at(Position::standing(at, setting.stream.fingerprint, setting.pull.now, setting.pull.full)),
      m_record{setting.file, setting.plan, setting.stream, setting.policy, setting.pull.now, rest::PersonNumbers::in(response.body, beforeNumber(setting.stream))}
{
}

Result<Answer> StreamReading::run()
{
    const auto done = m_at.waiting.isEmpty() ? list() : detail();
    if (!done)
        return failure(done.error());
    if (m_at.paging && m_at.paging->total)
        m_answer.expected = int(std::clamp<qint64>(*m_at.paging->total, 0, std::numeric_limits<int>::max()));
    m_answer.ended = !m_at.paging;
    const auto next = m_at.toContinuation(m_stream.fingerprint);
    if (!next)
        return failure(next.error());
    m_answer.next = *next;
    return std::move(m_answer);
}

Result<> StreamReading::list()
{
    if (m_response.status == 304 && !m_at.etag.isEmpty() && isFirst()) {
        m_answer.allUnchanged = true;
        m_at.paging.reset();
        return {};
    }
    Page page;
    if (const auto refused = m_response.status == 204 ? std::nullopt : m_set.plan.refusal(m_response)) {
        const bool beyond = !isFirst() && (m_response.status == 404 || m_response.status == 400);
        if (!beyond && !(isFirst() && m_stream.notFoundIsEmpty && rest::saysNoMatch(m_response)))
            return failure(*refused);
        page.toldEmpty = true;
        // Who promised nothing says so that the last page was the last one.
        const bool promised = m_stream.paging.total || m_stream.paging.pages || m_stream.paging.more || m_stream.paging.style == Paging::Style::Next || m_stream.paging.style == Paging::Style::Token;
        if (beyond && promised)
            broken(Note(QT_TRANSLATE_NOOP("Note", "page %1 was refused"), Note::About::Paging).arg(m_at.paging->page));
    } else if (m_response.status == 204) {
        page.toldEmpty = true;
    } else {
        auto read = Page::read(m_stream, m_set.plan.errorWords, m_response.body, m_at.paging->page, m_at.paging->collected);
        if (!read)
            return failure(read.error());
        page = std::move(*read);
    }
    return take(page);
}

Result<> StreamReading::take(const Page &page)
{
    const bool begins = isFirst() && m_at.dealt == 0;
    m_answer.page = m_at.paging->page;
    if (page.cut && m_at.dealt == 0)
        broken(Note(QT_TRANSLATE_NOOP("Note", "more than %1 records in one answer; the others are not read"), Note::About::Size).arg(Page::kMostRecords));
    const QByteArray identity = m_stream.detail ? queue(page) : tell(page);
    if (m_at.dealt > 0)
        return {}; // the same page once more, when those waiting had their turn
    // Nothing at all makes everything "no longer there": then the source must say itself that there is nothing.
    const bool silent = begins && page.records.isEmpty() && !page.toldEmpty;
    if (silent)
        m_at.unread = true;
    onwards(page, identity);
    if (m_stream.makes == Stream::Makes::Service) {
        m_answer.services = m_services;
        m_answer.servicesBegin = begins;
        m_answer.servicesEnd = m_at.last && m_at.paging->clean && !m_at.unread;
    }
    if (m_at.last && m_at.waiting.isEmpty())
        finish();
    return {};
}

/// Where to go on: what the list promised of its end is held against what came.
void StreamReading::onwards(const Page &page, const QByteArray &identity)
{
    const bool wasFirst = isFirst();
    const qsizetype count = page.records.size();
    const auto step = m_at.paging->advance({count, page.total, identity, QStringLiteral("total"), page.last}, std::nullopt, m_answer.remarks);
    if (step != rest::Paging::Step::Restart) {
        for (const Note &astray : page.astray)
            broken(astray);
    }
    switch (step) {
    case rest::Paging::Step::Restart:
        m_at.began = m_set.pull.now.toUTC();
        m_at.unread = false;
        m_at.goOn.clear();
        m_at.etag.clear();
        return;
    case rest::Paging::Step::End:
        if (count == 0 && page.last == false)
            broken(Note(QT_TRANSLATE_NOOP("Note", "page %1 was empty, and said that there is more"), Note::About::Paging).arg(m_at.paging->page));
        m_at.last = true;
        m_at.etag = wasFirst && !m_stream.detail && m_stream.makes != Stream::Makes::Service ? sendable(m_response.etag) : QByteArray();
        return;
    case rest::Paging::Step::Next:
        break;
    }
    m_at.etag.clear();
    goOn(page);
}

void StreamReading::goOn(const Page &page)
{
    using Style = Paging::Style;
    const Style style = m_stream.paging.style;
    if (style == Style::Page || style == Style::Offset)
        return;
    const auto stop = [&](const Note &why) {
        broken(why);
        m_at.last = true;
    };
    if (style == Style::After && (page.goOn.isEmpty() || page.goOn == m_at.goOn)) {
        // One that begins with the last seen: when that is all there is, it was the end.
        if (page.goOn.isEmpty())
            broken(Note(QT_TRANSLATE_NOOP("Note", "the last record of page %1 does not say where to go on"), Note::About::Paging).arg(m_at.paging->page - 1));
        m_at.last = true;
        return;
    }
    QString next = page.goOn;
    if (style == Style::Next) {
        const auto asked = nextAddress();
        const QUrl url = permitted(m_set.file, next, asked);
        if (url.isEmpty())
            return stop(Note(QT_TRANSLATE_NOOP("Note", "the next page is at %1, where the source file does not allow to ask"), Note::About::Host).arg(safeLine(shownPlace(asked.resolved(QUrl(next))), 80)));
        next = url.toString(QUrl::FullyEncoded);
    }
    const auto clean = withPlace(next);
    if (!clean || Position::sizeOf(*clean) > Position::kMostGoOn)
        return stop(Note(QT_TRANSLATE_NOOP("Note", "where to go on is told in a way that cannot be kept"), Note::About::Paging));
    m_at.goOn = *clean;
}

/// Where this page itself was asked.
QUrl StreamReading::nextAddress() const
{
    const auto request = m_at.goOn.isEmpty() ? requestOf(m_set.file, m_stream.request) : requestAt(m_set.file, m_stream.request, m_at.goOn);
    return request ? request->url : QUrl();
}

void StreamReading::finish()
{
    if (m_at.paging->clean && !m_at.unread)
        m_answer.wholeSince = m_at.began;
    else
        m_at.etag.clear();
    if (m_at.lost)
        m_answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "not all that stands on the list could be had by itself"));
    const QByteArray etag = m_at.etag;
    m_at = Position();
    m_at.etag = etag;
}

void StreamReading::broken(const Note &remark)
{
    m_answer.remarks << remark;
    m_at.paging->clean = false;
}

void StreamReading::aside(Quarantined bad)
{
    m_at.unread = true;
    m_answer.bad << std::move(bad);
}

Result<std::optional<HttpRequest>> askStream(const PullSetting &setting, const Continuation &at)
{
    using Style = Paging::Style;
    const Stream &stream = setting.stream;
    const Position p = Position::standing(at, stream.fingerprint, setting.pull.now, setting.pull.full);
    if (!p.waiting.isEmpty()) {
        const Position::Waiting &one = p.waiting.first();
        auto request = requestOf(setting.file, *stream.detail, one.places);
        if (!request)
            return failure(request.error());
        const QByteArray before = knownOf(one.id, setting, p);
        if (before.startsWith(kTag))
            request->headers << qMakePair(QByteArrayLiteral("If-None-Match"), before.mid(kTag.size()));
        return *request;
    }
    const Paging &paging = stream.paging;
    Pairs more;
    const bool asksSize = paging.size > 0 && !(paging.style == Style::Next && !p.goOn.isEmpty());
    if (asksSize)
        more << qMakePair(paging.sizeParameter, QJsonValue(paging.size));
    switch (paging.style) {
    case Style::Page:
        more << qMakePair(paging.parameter, QJsonValue(paging.first + p.paging->page - 1));
        break;
    case Style::Offset:
        more << qMakePair(paging.parameter, QJsonValue(qint64(paging.first + p.paging->collected)));
        break;
    case Style::Token:
    case Style::After:
        if (!p.goOn.isEmpty())
            more << qMakePair(paging.parameter, QJsonValue(p.goOn));
        break;
    default:
        break;
    }
    auto request = paging.style == Style::Next && !p.goOn.isEmpty() ? requestAt(setting.file, stream.request, p.goOn) : requestOf(setting.file, stream.request, {}, more);
    if (!request)
        return failure(request.error());
    if (!p.etag.isEmpty() && p.paging->page == 1 && !p.anew)
        request->headers << qMakePair(QByteArrayLiteral("If-None-Match"), p.etag);
    return *request;
}

Result<Answer> readStream(const PullSetting &setting, const Continuation &at, const HttpResponse &response) { return StreamReading(setting, at, response).run(); }

} // namespace overzicht::declarative
