// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/heading.h"
#include "domain/obligation.h"

namespace overzicht {

/// Where something stands, in our words; the source's own word is kept beside it.
enum class State { ActionNeeded, InProgress, Draft, Done, Stopped, ForInformation };

struct Step {
    QString words;              ///< the source's own
    std::optional<QDateTime> at; ///< nothing = the source gave no moment
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
    Heading heading;
    QString number; ///< the source's dossier number
    State state = State::InProgress;
    QString sourceState;
    std::optional<Deadline> target;
    History history;
    bool operator==(const Dossier &) const = default;
};

} // namespace overzicht
