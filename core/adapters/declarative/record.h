// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapters/declarative/plan.h"
#include "adapters/rest/person_numbers.h"
#include "domain/classify.h"

#include <variant>
#include <vector>

namespace overzicht::declarative {

struct RecordSetting {
    const SourceFile &file;
    const Plan &plan;
    const Stream &stream;
    const ClassPolicy &policy;
    QDateTime now;
    rest::PersonNumbers numbers;
};

/// One record while it is read: its values without anybody's national number, and the remarks that were made.
class Record {
public:
    Record(const QJsonValue &value, const RecordSetting &setting, bool holdsNumbers) : m_value(value), m_setting(setting), m_holdsNumbers(holdsNumbers) {}

    const QJsonValue &value() const { return m_value; }
    const RecordSetting &setting() const { return m_setting; }
    /// An element of it, at most `most` of them; `/^/…` leads back to this record.
    std::vector<Record> elements(const Pointer &items, qsizetype most, Notes &remarks) const;

    QString text(const Value &value) const;
    QString line(const Value &value) const;
    LocalText localText(const Texts &texts) const;
    std::optional<QDateTime> moment(const Value &value, const Note &unread, Notes &remarks) const;
    std::optional<QDate> day(const Value &value, const Note &unread, Notes &remarks) const;
    std::optional<Deadline> deadline(const Value &value, Notes &remarks) const; ///< of what is asked: a year 9999 is no last day
    std::optional<Deadline> aim(const Value &value, Notes &remarks) const;      ///< of anything else: a year 9999 means never
    QUrl webLink(const Value &value, const Note &unread, Notes &remarks) const; ///< for a browser
    QString clean(const QString &text) const; ///< without anybody's number

private:
    QJsonValue m_value;
    const RecordSetting &m_setting;
    bool m_holdsNumbers;
};

/// Does every condition of the stream hold for it?
bool isMeant(const QJsonValue &record, const Stream &stream);

/// By what it is known again; a reason when there is nothing. `raw`: its bytes, for what JSON numbers do not keep exactly.
tl::expected<QString, Note> idOf(const QJsonValue &record, const QByteArray &raw, const RecordSetting &setting);

/// Is that the record that was asked by itself? Its number, where it tells one, is the same; and it has something that the file looks for.
bool isThatRecord(const QJsonValue &record, const QByteArray &raw, const QString &id, const RecordSetting &setting);

/// `id`: told by the list, when the record was asked by itself.
std::variant<Found, Quarantined> readRecord(const QJsonValue &value, const QByteArray &raw, const RecordSetting &setting, const std::optional<QString> &id = std::nullopt);
std::variant<Service, Quarantined> readService(const QJsonValue &value, const QByteArray &raw, const RecordSetting &setting);

/// Who sends it: by the number it tells, else by the name, else as the file says.
PartyId senderOf(const Record &record, Notes &remarks);
/// Is it how the file itself names who sends what names no other? So is no name at all.
bool isOwnName(const LocalText &name, const Plan &plan);

// Its parts: record_parts.cpp.
QList<Attachment> attachmentsOf(const Record &record, Notes &remarks);
PaymentRequest paymentOf(const Record &record, Notes &remarks); ///< without an amount when that was refused, which is told
History historyOf(const Record &record, Notes &remarks);
QList<Link> linksOf(const Record &record, Notes &remarks);
QStringList productsOf(const Record &record);
QList<BusinessValue> moreOf(const Record &record);
std::optional<State> stateOf(const QString &word);

} // namespace overzicht::declarative
