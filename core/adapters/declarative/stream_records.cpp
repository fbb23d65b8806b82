// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/stream_reading.h"

#include "adapters/declarative/request.h"
#include "adapters/declarative/templates.h"
#include "adapters/rest/page.h"
#include "adapters/rest/page_ids.h"
#include "adapters/rest/told_twice.h"

namespace overzicht::declarative {

namespace {

constexpr int kMostFailed = 3; ///< details in a row that cannot be read: then it is not the record that is broken
constexpr qsizetype kLongestVersion = 100, kLongestEvidence = 20'000;

} // namespace

/// The records of a page as items or services; what tells this page from another one.
QByteArray StreamReading::tell(const Page &page)
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
        if (const auto twice = page.twice.constFind(i); twice != page.twice.cend()) {
            bad({{}, m_record.numbers.outOf(raw), *twice, m_stream.makes == Stream::Makes::Document});
            continue;
        }
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

void StreamReading::told(int doubled)
{
    // The total adds up, and still one may be hidden behind another.
    if (doubled)
        broken(Note(QT_TRANSLATE_NOOP("Note", "records with the number of another one on the same page: %1"), Note::About::Id).arg(doubled));
}

/// Who sends what names no other.
void StreamReading::usualSender()
{
    if (!m_set.plan.senderName.isEmpty())
        m_answer.parties << Party{m_set.plan.sender, m_set.plan.senderName, Level::Unknown, {}, {}};
}

void StreamReading::found(Found one, const QJsonValue &record, QSet<PartyId> &senders)
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
QByteArray StreamReading::queue(const Page &page)
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
        if (const auto twice = page.twice.constFind(i); twice != page.twice.cend()) {
            identity += raw + '\n';
            if (i >= from)
                aside({{}, m_record.numbers.outOf(raw), *twice, m_stream.makes == Stream::Makes::Document});
            continue;
        }
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
        const QByteArray version = knownOf(*id, m_set, m_at);
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
        m_answer.listed.insert(ForeignId(one.id), m_record.numbers.outOf(raw).left(kLongestEvidence));
    }
    if (from == 0)
        told(ids.doubled());
    return identity;
}

Result<> StreamReading::detail()
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
    } else if (const auto whole = rest::wholeJson(m_response.body, rest::Twice::Leave); !whole) {
        why = Note(QT_TRANSLATE_NOOP("Note", "asked by itself, it cannot be read"));
    } else if (const auto twice = rest::twiceIn(m_response.body)) {
        why = twice;
    } else if (const QJsonValue record = m_stream.detailItem.first(*whole); !isThatRecord(record, m_response.body, one.id, m_record)) {
        why = Note(QT_TRANSLATE_NOOP("Note", "asked by itself, it is not in the answer"));
    } else {
        usualSender();
        QSet<PartyId> senders;
        Found read = std::get<Found>(readRecord(record, m_response.body, m_record, one.id));
        const QByteArray etag = sendable(m_response.etag);
        if (const QByteArray told = !one.version.isEmpty() ? kVersion + one.version.toUtf8() : etag.isEmpty() ? QByteArray() : kTag + etag; !told.isEmpty())
            read.validator = m_stream.fingerprint + ' ' + told;
        found(std::move(read), record, senders);
    }
    // That one is not there says nothing of the others, however many: a row of them must not keep away what comes after.
    m_at.failed = why && !isNotThere ? m_at.failed + 1 : 0;
    if (m_at.failed > kMostFailed)
        return failure(refused ? *refused : Error{Error::Kind::Malformed, QStringLiteral("asked one by one, %1 records in a row cannot be read").arg(m_at.failed), {}});
    if (why) {
        m_at.lost = true;
        // A position keeps nothing but its number: its bytes are those of the refusal, and who heard the list has what stood there (Answer::listed).
        aside({id, m_response.body.isEmpty() ? id.text().toUtf8() : m_record.numbers.outOf(m_response.body.left(kLongestEvidence)), *why, m_stream.makes == Stream::Makes::Document});
    }
    if (m_at.last && m_at.waiting.isEmpty())
        finish();
    return {};
}

Quarantined StreamReading::doubledOf(const QString &id, const QByteArray &raw) const { return rest::PageIds::other(id, m_record.numbers.outOf(raw), m_stream.makes == Stream::Makes::Document); }

} // namespace overzicht::declarative
