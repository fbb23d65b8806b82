// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attachment.h"
#include "domain/contact.h"
#include "domain/heading.h"
#include "domain/link.h"
#include "domain/obligation.h"

namespace overzicht {

/// Where something stands, in our words; the source's own word is kept beside it.
enum class State { ActionNeeded, InProgress, Draft, Done, Stopped, ForInformation };

struct Step {
    QString words;               ///< the source's own word for where it stood
    std::optional<QDateTime> at; ///< nothing = the source gave no moment
    QString more{};              ///< what the source says beside it; may be empty
    State state = State::InProgress; ///< that word in ours

    bool operator==(const Step &) const = default;
};

/// The history of a case, sorted at construction: undated steps first, ties in the order of the source. Order is never a reason to reject.
class History {
public:
    History() = default;
    explicit History(QList<Step> steps);
    const QList<Step> &steps() const { return m_steps; }
    bool operator==(const History &) const = default;

private:
    QList<Step> m_steps;
};

/// A running case.
struct Dossier {
    explicit Dossier(Heading top) : heading(std::move(top)) {}

    Heading heading;
    QString number; ///< the source's dossier number
    State state = State::InProgress;
    QString sourceState;
    std::optional<Deadline> target; ///< when the source means to be ready: its own aim, which asks nothing of the person
    History history;
    QString origin;                   ///< who keeps the case inside the source (MAGDA: Bron); empty = the source itself
    QString phase;                    ///< the source's own word for the phase; may be empty
    QString action;                   ///< what the person is asked to do; may be empty also when the state says there is something
    std::optional<Deadline> answerBy; ///< until when that can be done
    Contact contact;
    QStringList products;             ///< IPDC product numbers
    QList<Link> links;
    std::optional<PaymentRequest> payment; ///< what is asked to pay in this case
    QList<Attachment> attachments;
    bool operator==(const Dossier &) const = default;
};

} // namespace overzicht
