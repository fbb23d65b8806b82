// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/decision.h"

namespace overzicht {

/// How a decision is carried out: there is no public interface to turn an eBox on.
enum class ActivationWay {
    HandOver, ///< the official page opens in the browser; what happens there nobody tells us
    Gateway,  ///< a service of a municipality or provider does it (resources/activation-gateway.yaml)
};

/// Where the eBox of somebody stands, as far as this program knows: what the record of decisions comes to. An event that is not kept has not happened; what is kept is shown, and in
/// that order. "Requested" is never "on": only an answer of the gateway, a search of consents, or a mailbox that answers makes it so.
struct Course {
    enum class Standing { NotActive, Decided, Requested, Confirmed, Refused, StopDecided, StopRequested, Stopped };

    Standing standing = Standing::NotActive;
    QDateTime since;              ///< of the last event; invalid = there was none
    std::optional<Decision> decision; ///< the one that is carried out, or was last
    std::optional<ActivationWay> way;
    QString receipt;              ///< of the backend, of what was confirmed
    QString why;                  ///< of a refusal, in the backend's words
    std::optional<QDateTime> paperAsked{}; ///< when the person asked for no copy on paper any more; what came of it only My eBox tells
    /// How far this computer's clock was ahead of the gateway's (gateway::skewOf), as it was last kept: with the answer to the request or the one that ended it, else with the decision. Nothing =
    /// it was not measured: no gateway answered, or the entries are older than this.
    std::optional<std::chrono::seconds> skew{};

    bool waits() const { return standing == Standing::Requested || standing == Standing::StopRequested; }
    bool operator==(const Course &) const = default;
};

/// What comes of entries, the oldest first. An entry that cannot follow the one before it, or that this program does not know, changes nothing.
Course courseOf(const QList<QJsonObject> &entries, const Acting &who);

/// The entries of a decision and of what follows it: {"event":"requested|measured|confirmed|refused","who","key","at","way","receipt","why","skewSeconds"}, absent = not so or not known.
/// Refused, with a reason, when it cannot follow where the course stands: what is refused is not kept.
Result<QJsonObject> decidedEntry(const Course &course, const Decision &decision);
/// Sent, or handed over, under the key of the decision. Once more is the same request.
Result<QJsonObject> requestedEntry(const Course &course, ActivationWay way, const QDateTime &at);
/// The gateway answered the request, and its clock was measured by that.
Result<QJsonObject> measuredEntry(const Course &course, std::chrono::seconds skew, const QDateTime &at);
/// `skew`: as the answer had it that says so; nothing = none did, or it was not told.
Result<QJsonObject> confirmedEntry(const Course &course, const QString &receipt, const QDateTime &at, std::optional<std::chrono::seconds> skew);
Result<QJsonObject> refusedEntry(const Course &course, const QString &why, const QDateTime &at, std::optional<std::chrono::seconds> skew);

} // namespace overzicht
