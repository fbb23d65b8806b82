// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace overzicht {

struct KeepingTrouble;
struct KeyTrouble;

/// What is behind a failure, in the language of the program, for the window and the command line alike: from a detail for engineers (Error::detail,
/// FeedState::detail) to what happened and what to do. Foreign words in it are bounded, safe on one line, and quoted when they are a server's own.
struct Cause {
    QString what;          ///< instead of the general sentence of a health: "It sent a web page instead of data."; "it" is the source
    QString next;          ///< what to do; empty when there is nothing to do
    bool reached = false;  ///< the source was reached, and failed after that
    bool quotes = false;   ///< only what a server said: it needs the general sentence of its health before it
    bool mistaken = false; ///< our own file about the source cannot be read: the source itself did nothing wrong

    QString both() const { return next.isEmpty() ? what : what.isEmpty() ? next : what + u' ' + next; }

    static Cause of(const KeyTrouble &trouble);
    static Cause of(const KeepingTrouble &trouble);
    static std::optional<Cause> fromDetail(const QString &detail); ///< nothing when the detail says no more than the health does
};

} // namespace overzicht
