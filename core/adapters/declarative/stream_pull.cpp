// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/stream_pull.h"

#include "adapters/declarative/page.h"
#include "adapters/declarative/position.h"
#include "adapters/declarative/record.h"
#include "adapters/declarative/request.h"
#include "adapters/declarative/templates.h"
#include "adapters/rest/page.h"
#include "adapters/rest/page_ids.h"
#include "adapters/rest/refusal.h"
#include "domain/safe_text.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace overzicht::declarative {

namespace {

constexpr int kMostFailed = 3; ///< details in a row that cannot be read: then it is not the record that is broken
constexpr qsizetype kLongestVersion = 100, kLongestTag = 200, kLongestEvidence = 20'000;
const QByteArray kVersion = QByteArrayLiteral("version "), kTag = QByteArrayLiteral("etag ");

/// Only what a header can hold.
QByteArray sendable(const QByteArray &etag)
{
    const bool plain = std::all_of(etag.begin(), etag.end(), [](char c) { return c > ' ' && c <= '~'; });
    return plain && etag.size() <= kLongestTag ? etag : QByteArray();
}

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

class Reading {
public:
    Reading(const PullSetting &setting, const Continuation &at, const HttpResponse &response)
        : m_set(setting), m_stream(setting.stream), m_response(response), m_at(Position::standing(at, setting.stream.fingerprint, setting.pull.now, setting.pull.full)),
          m_record{setting.file, setting.plan, setting.stream, setting.policy, setting.pull.now, rest::PersonNumbers::in(response.body, beforeNumber(setting.stream))}
    {
    }

    Result<Answer> run()
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

private:
    bool isFirst() const { return m_at.paging->page == 1; }

    QByteArray known(const QString &id) const
    {
        return m_at.anew || !m_set.pull.known ? QByteArray() : m_set.pull.known->value(ForeignId(id));
    }

    Result<> list()
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
            auto read = Page::read(m_stream, m_response.body, m_at.paging->page, m_at.paging->collected);
            if (!read)
                return failure(read.error());
            page = std::move(*read);
        }
        return take(page);
    }

    /// A promise that the source did not keep.
    void broken(const Note &remark)
    {
        m_answer.remarks << remark;
        m_at.paging->clean = false;
    }

    void aside(Quarantined bad)
    {
        m_at.unread = true;
        m_answer.bad << std::move(bad);
    }

    Result<> take(const Page &page)
    {
        const bool begins = isFirst() && m_at.dealt == 0;
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
    void onwards(const Page &page, const QByteArray &identity)
    {
        const bool wasFirst = isFirst();
        const qsizetype count = page.records.size();
        switch (m_at.paging->advance({count, page.total, identity, QStringLiteral("total"), page.last}, std::nullopt, m_answer.remarks)) {
        case rest::Paging::Step::Restart:
            m_at.began = m_set.pull.now.toUTC();
            m_at.unread = false;
            m_at.goOn.clear();
            m_at.etag.clear();
            return;
        case rest::Paging::Step::End:
            if (count == 0 && page.last == false && !page.goOn.isEmpty())
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

    void goOn(const Page &page)
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
                return stop(Note(QT_TRANSLATE_NOOP("Note", "the next page is at %1, where the source file does not allow to ask"), Note::About::Host).arg(safeLine(asked.resolved(QUrl(next)).host(), 80)));
            next = url.toString(QUrl::FullyEncoded);
        }
        const auto clean = withPlace(next);
        if (!clean || Position::sizeOf(*clean) > Position::kMostGoOn)
            return stop(Note(QT_TRANSLATE_NOOP("Note", "where to go on is told in a way that cannot be kept"), Note::About::Paging));
        m_at.goOn = *clean;
    }

    /// Where this page itself was asked.
    QUrl nextAddress() const
    {
        const auto request = m_at.goOn.isEmpty() ? requestOf(m_set.file, m_stream.request) : requestAt(m_set.file, m_stream.request, m_at.goOn);
        return request ? request->url : QUrl();
    }

    /// With the place of the person's number instead of the number; nothing when it is somebody else's.
    std::optional<QString> withPlace(const QString &told) const { return m_record.numbers.outOfId(told); }

    /// The records of a page as items or services; what tells this page from another one.
    QByteArray tell(const Page &page)
    {
        QByteArray identity;
        rest::PageIds ids;
        QSet<PartyId> senders;
        const auto bad = [&](Quarantined one) {
            identity += one.raw + '\n';
            aside(std::move(one));
        };
        // Only the first one of a number.
        const auto isNew = [&](const QString &id, const QByteArray &raw) {
            identity += id.toUtf8() + '\n';
            const rest::PageIds::Before before = ids.see(id, raw);
            if (before == rest::PageIds::Before::Other)
                aside(doubledOf(id, raw));
            return before == rest::PageIds::Before::None;
        };
        if (!page.records.isEmpty() && m_stream.makes != Stream::Makes::Service)
            usualSender();
        for (qsizetype i = 0; i < page.records.size(); ++i) {
            const QJsonValue &record = page.records.at(i);
            const QByteArray &raw = page.raws.at(i);
            if (!isMeant(record, m_stream)) {
                ++m_answer.passedOver;
                identity += raw + '\n';
                continue;
            }
            if (m_stream.makes == Stream::Makes::Service) {
                auto read = readService(record, raw, m_record);
                if (auto *one = std::get_if<Quarantined>(&read)) {
                    bad(std::move(*one));
                } else {
                    if (isNew(std::get<Service>(read).id, raw))
                        m_services << std::get<Service>(read);
                }
                continue;
            }
            auto read = readRecord(record, raw, m_record);
            if (auto *one = std::get_if<Quarantined>(&read)) {
                bad(std::move(*one));
                continue;
            }
            if (isNew(std::get<Found>(read).id.text(), raw))
                found(std::move(std::get<Found>(read)), record, senders);
        }
        told(ids.doubled());
        return identity;
    }

    Quarantined doubledOf(const QString &id, const QByteArray &raw) const { return rest::PageIds::other(id, m_record.numbers.outOf(raw), m_stream.makes == Stream::Makes::Document); }

    void told(int doubled)
    {
        // The total adds up, and still one may be hidden behind another.
        if (doubled)
            broken(Note(QT_TRANSLATE_NOOP("Note", "records with the number of another one on the same page: %1"), Note::About::Id).arg(doubled));
    }

    /// Who sends what names no other.
    void usualSender()
    {
        if (!m_set.plan.senderName.isEmpty())
            m_answer.parties << Party{m_set.plan.sender, m_set.plan.senderName, Level::Unknown, {}, {}};
    }

    void found(Found one, const QJsonValue &record, QSet<PartyId> &senders)
    {
        const PartyId &sender = headingOf(one.item).sender();
        if (m_stream.senderName.isWritten() && !senders.contains(sender)) {
            senders.insert(sender);
            const LocalText name = Record(record, m_record, true).localText(m_stream.senderName);
            if (!name.isEmpty() && !(sender == m_set.plan.sender && isOwnName(name, m_set.plan)))
                m_answer.parties << Party{sender, name, Level::Unknown, {}, {}};
        }
        m_answer.items << std::move(one);
    }

    /// The records of a page as what is to be asked one by one, as far as there is room; `dealt` says where to begin when the page is asked once more.
    QByteArray queue(const Page &page)
    {
        QByteArray identity;
        rest::PageIds ids;
        Position probe = m_at;
        probe.goOn = QString(Position::kMostGoOn - 20, u'x');
        const auto size = probe.toContinuation(m_stream.fingerprint);
        qsizetype room = size ? Position::kRoom - size->bytes().size() : Position::kMostWaiting;
        const qsizetype from = m_at.dealt;
        m_at.dealt = 0;
        for (qsizetype i = 0; i < page.records.size(); ++i) {
            const QJsonValue &record = page.records.at(i);
            const QByteArray &raw = page.raws.at(i);
            const auto id = idOf(record, raw, m_record);
            identity += (id ? id->toUtf8() : raw) + '\n';
            if (!isMeant(record, m_stream)) {
                ++m_answer.passedOver;
                continue;
            }
            const rest::PageIds::Before before = id ? ids.see(*id, raw) : rest::PageIds::Before::None;
            if (i < from)
                continue;
            if (before == rest::PageIds::Before::Other)
                aside(doubledOf(*id, raw));
            if (before != rest::PageIds::Before::None)
                continue;
            const auto bad = [&](const Note &why) { aside({id ? ForeignId(*id) : ForeignId(), m_record.numbers.outOf(raw), why, m_stream.makes == Stream::Makes::Document}); };
            if (!id) {
                bad(id.error());
                continue;
            }
            Position::Waiting one{*id, m_stream.version.line(record).left(kLongestVersion), {}};
            const QByteArray version = known(*id);
            if (!one.version.isEmpty() && version == kVersion + one.version.toUtf8()) {
                m_answer.unchanged << ForeignId(*id);
                continue;
            }
            bool complete = true;
            for (const QString &place : placesIn(*m_stream.detail, record).value_or(QStringList{QString()})) {
                const auto clean = place.isEmpty() ? std::nullopt : withPlace(place);
                complete = complete && clean;
                one.places << clean.value_or(QString());
            }
            const qsizetype takes = Position::sizeOf(one);
            if (!complete || takes > Position::kMostWaiting) {
                bad(Note(QT_TRANSLATE_NOOP("Note", "a record that does not say at which address it can be asked")));
                continue;
            }
            // Once it waits, an address that may not be asked would hold up all that wait behind it.
            if (!requestOf(m_set.file, *m_stream.detail, one.places)) {
                bad(Note(QT_TRANSLATE_NOOP("Note", "a record that is to be asked at an address that is not allowed, or that cannot be one")));
                continue;
            }
            if (takes > room && !m_at.waiting.isEmpty()) {
                m_at.dealt = i;
                return identity;
            }
            room -= takes;
            m_at.waiting << one;
        }
        if (from == 0)
            told(ids.doubled());
        return identity;
    }

    Result<> detail()
    {
        const Position::Waiting one = m_at.waiting.first();
        const ForeignId id(one.id);
        const auto refused = m_response.status == 304 ? std::nullopt : m_set.plan.refusal(m_response);
        if (refused && (refused->kind == Error::Kind::SignInNeeded || refused->kind == Error::Kind::Busy))
            return failure(*refused);
        m_at.waiting.removeFirst();
        const bool isNotThere = refused && refused->kind == Error::Kind::Gone;
        std::optional<Note> why;
        if (m_response.status == 304) {
            m_answer.unchanged << id;
        } else if (isNotThere) {
            // It may have gone between the list and now; then the next list says so. Or the file asks at the wrong address.
            why = Note(QT_TRANSLATE_NOOP("Note", "it stands on the list, but asked by itself it is not there"));
        } else if (refused) {
            why = Note(QT_TRANSLATE_NOOP("Note", "asked by itself, it was refused"));
        } else if (const auto whole = rest::wholeJson(m_response.body); !whole) {
            why = Note(QT_TRANSLATE_NOOP("Note", "asked by itself, it cannot be read"));
        } else if (const QJsonValue record = m_stream.detailItem.first(*whole); !isThatRecord(record, m_response.body, one.id, m_record)) {
            why = Note(QT_TRANSLATE_NOOP("Note", "asked by itself, it is not in the answer"));
        } else {
            usualSender();
            QSet<PartyId> senders;
            Found read = std::get<Found>(readRecord(record, m_response.body, m_record, one.id));
            const QByteArray etag = sendable(m_response.etag);
            read.validator = !one.version.isEmpty() ? kVersion + one.version.toUtf8() : etag.isEmpty() ? QByteArray() : kTag + etag;
            found(std::move(read), record, senders);
        }
        // That one is not there says nothing of the others, however many: a row of them must not keep away what comes after.
        m_at.failed = why && !isNotThere ? m_at.failed + 1 : 0;
        if (m_at.failed > kMostFailed)
            return failure(refused ? *refused : Error{Error::Kind::Malformed, QStringLiteral("asked one by one, %1 records in a row cannot be read").arg(m_at.failed), {}});
        if (why) {
            m_at.lost = true;
            // Nothing but its number is kept of the list between two requests: its bytes are those of the refusal.
            aside({id, m_response.body.isEmpty() ? id.text().toUtf8() : m_record.numbers.outOf(m_response.body.left(kLongestEvidence)), *why, m_stream.makes == Stream::Makes::Document});
        }
        if (m_at.last && m_at.waiting.isEmpty())
            finish();
        return {};
    }

    void finish()
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

    const PullSetting &m_set;
    const Stream &m_stream;
    const HttpResponse &m_response;
    Position m_at;
    RecordSetting m_record;
    Answer m_answer;
    QList<Service> m_services;
};

} // namespace

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
        const QByteArray before = p.anew || !setting.pull.known ? QByteArray() : setting.pull.known->value(ForeignId(one.id));
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

Result<Answer> readStream(const PullSetting &setting, const Continuation &at, const HttpResponse &response) { return Reading(setting, at, response).run(); }

} // namespace overzicht::declarative
