// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/decision.h"
#include "adapter/http.h"

namespace overzicht::gateway {

// The questions to a service that turns an eBox on and off, and its answers: resources/activation-gateway.yaml. `base` is the address of its file, without a slash at its end. Who it is
// about is who is signed in: Transport adds that. What changes something goes under the key of its decision, so that it is done once however often it is sent.

struct Standing {
    enum class State { Inactive, Requested, Active, StopRequested };
    State state = State::Inactive;
    std::optional<QDateTime> since;
    QString receipt; ///< safe to show; may be empty
    bool operator==(const Standing &) const = default;
};

HttpRequest standing(const QUrl &base);
/// Turns it on or off, as was decided. `record`: SHA-256 of Decision::entry() as compact JSON. The same decision makes the same request, whenever it is sent.
HttpRequest carryOut(const QUrl &base, const Decision &decision, const QByteArray &record);
/// Of both. An error says that the answer tells no standing, and never that nothing was done, of whatever kind it is: also a key that was used with another body (409, Refused) may be that of a
/// request that was carried out. Only `refusal` says that it was not.
Result<Standing> readStanding(const HttpResponse &response);
/// Of carryOut: it cannot be done for this person, in the gateway's own words: 422 with its problem (RFC 9457). Nothing = it is something else, or somebody on the way said it.
std::optional<QString> refusal(const HttpResponse &response);
/// How far our clock is ahead of the gateway's (behind it: negative), by the Date of its answer (RFC 9110, 6.6.1) that came at `now`: whole seconds, as that header has them, with the time that
/// the answer was under way. Nothing = it told none.
std::optional<std::chrono::seconds> skewOf(const HttpResponse &response, const QDateTime &now);

struct CodeSent {
    QString id;
    QDateTime expiresAt;
};
HttpRequest sendCode(const QUrl &base, const QString &email, Language language, const QByteArray &key);
Result<CodeSent> readCodeSent(const HttpResponse &response);

struct CodeChecked {
    std::optional<QDateTime> verifiedAt; ///< set = it was the right one
    std::optional<int> triesLeft;        ///< of a wrong one, when the gateway says so
    bool tooOld = false;                 ///< another one must be sent
};
HttpRequest checkCode(const QUrl &base, const QString &id, const QString &code);
Result<CodeChecked> readCodeChecked(const HttpResponse &response);

} // namespace overzicht::gateway
