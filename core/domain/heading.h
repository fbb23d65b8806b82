// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "domain/language.h"
#include "domain/party.h"

#include <QDateTime>

namespace overzicht {

/// What stands on the outside of the envelope. It can only be made with a moment of arrival, and it always has a sender and a subject to show.
class Heading {
public:
    Heading(PartyId sender, LocalText subject, QString messageType, QDateTime arrivedAt, bool arrivalIsGuess = false)
        : m_sender(std::move(sender)), m_subject(std::move(subject)), m_messageType(std::move(messageType)), m_arrivedAt(std::move(arrivedAt)), m_arrivalIsGuess(arrivalIsGuess)
    {
    }

    const PartyId &sender() const { return m_sender; }
    const LocalText &subject() const { return m_subject; }
    const QString &messageType() const { return m_messageType; } ///< id in the source's directory; may be empty
    const QDateTime &arrivedAt() const { return m_arrivedAt; }   ///< in the zone the source told
    bool arrivalIsGuess() const { return m_arrivalIsGuess; }     ///< no source told a moment of arrival: it is when the item was first seen here
    bool operator==(const Heading &) const = default;

private:
    PartyId m_sender;
    LocalText m_subject;
    QString m_messageType;
    QDateTime m_arrivedAt;
    bool m_arrivalIsGuess = false;
};

/// What is known about names at the moment of showing.
struct Names {
    LocalText registered; ///< the sender's name in our own register, when who tells it may speak for that sender; empty = not in it, or it may not
    LocalText directory;  ///< the sender's name in the source's directory; empty = not in it
    LocalText type;       ///< the message type's name in the source's directory
    LocalText resembled{}; ///< the registered name that the directory's looks like (SenderRegister::resembled); empty = none
};

/// A heading as a person sees it: sender and subject are never empty. A fallback is marked as one; a letter is never withheld for it.
struct ShownHeading {
    QString sender;
    QString subject;
    bool confirmed = false;       ///< the sender stands in our register, by id, and who tells it may speak for that sender
    bool senderFallback = false;  ///< no directory knows this sender: only its raw id is shown
    bool subjectFallback = false; ///< the sender gave no subject in any language
    QString resembles{};          ///< the registered name that the sender's looks like without being that sender: a warning; empty = none
    bool operator==(const ShownHeading &) const = default;
};

/// Subject: wanted language → any language → message type's name → "without subject".
/// Sender: register → source's directory → "sender not confirmed (id …)". Both made safe to show (safe_text.h).
ShownHeading shown(const Heading &heading, const Names &names, Language wanted);

} // namespace overzicht
