// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace overzicht {

/// Why something could not be done. Seven kinds, each with exactly one reaction of the program.
/// `detail` is for the log and for engineers. The sentence a person reads comes from the kind, and from adapter/cause.cpp where it knows the detail: who
/// changes the words of a detail changes its row there.
struct Error {
    enum class Kind {
        Offline,      ///< could not be reached: keep what there is, try again later
        SignInNeeded, ///< the key is missing or no longer good: ask for it
        Refused,      ///< understood and refused: explain
        Gone,         ///< it is no longer there: mark it
        Busy,         ///< asked to wait: wait at least `retryAfter`
        Malformed,    ///< the answer cannot be trusted: report it, keep the raw form
        Cancelled,    ///< the person stopped it: say nothing
    };

    Kind kind = Kind::Malformed;
    QString detail;
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const Error &) const = default;
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::Error)
