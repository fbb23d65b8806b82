// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/declarative/page.h"
#include "adapters/declarative/position.h"
#include "adapters/declarative/record.h"
#include "adapters/declarative/stream_pull.h"

#include <QSet>
#include <QUrl>

namespace overzicht::declarative {

/// What a validator of an item is made of: by which plan it was read, and a version that the list tells, or a tag that its own answer has.
inline const QByteArray kVersion = QByteArrayLiteral("version "), kTag = QByteArrayLiteral("etag ");
/// The validator that is known of a record when this same plan read it, without the plan; else empty: another file may read the same bytes otherwise.
QByteArray knownOf(const QString &id, const PullSetting &setting, const Position &at);
/// A tag as far as a header can hold it; else empty.
QByteArray sendable(const QByteArray &etag);

/// One answer of a stream on its way into values: a page of the list, or one record that was asked by itself. Where the list goes on and ends stands in stream_pull.cpp, what
/// becomes of its records in stream_records.cpp.
class StreamReading {
public:
    StreamReading(const PullSetting &setting, const Continuation &at, const HttpResponse &response);

    Result<Answer> run(); ///< once

private:
    bool isFirst() const { return m_at.paging->page == 1; }

    Result<> list();
    Result<> take(const Page &page);
    void onwards(const Page &page, const QByteArray &identity);
    void goOn(const Page &page);
    QUrl nextAddress() const;
    void finish();
    void broken(const Note &remark); ///< a promise that the source did not keep
    void aside(Quarantined bad);
    /// With the place of the person's number instead of the number; nothing when it is somebody else's.
    std::optional<QString> withPlace(const QString &told) const { return m_record.numbers.outOfId(told); }

    // The first two return what tells this page from another one.
    QByteArray tell(const Page &page);
    QByteArray queue(const Page &page);
    Result<> detail();
    void told(int doubled);
    void usualSender();
    void found(Found one, const QJsonValue &record, QSet<PartyId> &senders);
    Quarantined doubledOf(const QString &id, const QByteArray &raw) const;

    const PullSetting &m_set;
    const Stream &m_stream;
    const HttpResponse &m_response;
    Position m_at;
    RecordSetting m_record;
    Answer m_answer;
    QList<Service> m_services;
};

} // namespace overzicht::declarative
