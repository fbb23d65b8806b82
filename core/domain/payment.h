// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attachment.h"
#include "domain/heading.h"
#include "domain/obligation.h"

namespace overzicht {

/// Unclear: told in a word that nobody here knows. Stored as a number.
enum class PaymentState { Due, Processing, Paid, Expired, Withdrawn, Unclear };

/// How far what is asked to pay is, the person's own word taken in. Of a letter, a case or a payment alike; stored as a number.
enum class Paying {
    Due,
    Said,       ///< paid by the person's word; the source does not say it yet
    Settled,    ///< marked as done by the person without a word of paying, or its case is closed
    Processing, ///< by the source's word, as are the next
    Paid,
    Expired,
    Withdrawn,
    Unclear,
};
inline bool isOpen(Paying paying) { return paying == Paying::Due || paying == Paying::Unclear; } ///< as far as is known here, it may have to be paid

/// Money asked. Whether the account number and the structured communication pass their checks is decided once, here.
class Payment {
public:
    /// `dossier`: the number of the case it belongs to; may be empty. `attachments`: the bill, the receipt. `sourceState`: the state in its own word; may be empty.
    Payment(Heading heading, PaymentRequest request, std::optional<Deadline> due, PaymentState state, QString dossier = {}, QList<Attachment> attachments = {}, QString sourceState = {});

    const Heading &heading() const { return m_heading; }
    const PaymentRequest &request() const { return m_request; }
    const std::optional<Deadline> &due() const { return m_due; }
    PaymentState state() const { return m_state; }
    const QString &dossier() const { return m_dossier; }
    const QList<Attachment> &attachments() const { return m_attachments; }
    const QString &sourceState() const { return m_sourceState; }
    void setHeading(Heading heading) { m_heading = std::move(heading); }
    void setDue(std::optional<Deadline> due) { m_due = std::move(due); }
    bool checksPass() const { return m_checksPass; } ///< every number it has passes its check
    bool operator==(const Payment &) const = default;

private:
    Heading m_heading;
    PaymentRequest m_request;
    std::optional<Deadline> m_due;
    PaymentState m_state;
    QString m_dossier;
    QList<Attachment> m_attachments;
    QString m_sourceState;
    bool m_checksPass;
};

} // namespace overzicht
