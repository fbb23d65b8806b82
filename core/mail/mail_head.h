// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace overzicht {

/// The head of one e-mail, line by line (RFC 5322, section 2.2): four of its fields and nothing else. A field that stands there twice, or that is longer than any honest one, is as if
/// it were not there: whoever sends a mail must not be able to choose which of the two we believe.
class MailHead {
public:
    static constexpr qsizetype kLongestField = 8 * 1024, kLongestHead = 256 * 1024; ///< bytes

    void line(const QByteArray &line); ///< one line of it, without its end
    void more(const QByteArray &rest); ///< the rest of the last line, when it came in pieces
    bool isTooLong() const { return m_bytes > kLongestHead; } ///< then no field of it counts

    QByteArray from() const { return value(From); }
    QByteArray date() const { return value(Date); }
    QByteArray subject() const { return value(Subject); }
    QByteArray messageId() const { return value(MessageId); }

    /// Does a line begin a field? "Name: …"
    static bool isField(const QByteArray &line);

private:
    enum Name { From, Date, Subject, MessageId, Count };
    struct Field {
        QByteArray value;
        int times = 0;
    };
    QByteArray value(Name name) const;

    std::array<Field, Count> m_fields;
    Field *m_now = nullptr; ///< the one that the last line belongs to; null = one that we do not read
    qsizetype m_bytes = 0;
};

/// The one address of a From field, in lower-case ASCII; empty when there is none, more than one, or one that is not plainly written. Only the address counts: the name beside it may say
/// anything, also another address. A host in letters of another script is none that we know.
QByteArray addressIn(const QByteArray &from);

/// A Date field (section 3.3, also its obsolete forms) in UTC; without a zone in Belgian time. Nothing when there is no such moment.
std::optional<QDateTime> momentIn(const QByteArray &date);

/// A Subject as it is meant (RFC 2047), on one line and safe to show (domain/safe_text.h); what cannot be decoded shows as U+FFFD.
QString subjectIn(const QByteArray &subject);

} // namespace overzicht
