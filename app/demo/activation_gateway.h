// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/server.h"

#include <mutex>

namespace overzicht::demo {

/// Turns the eBox of the town's citizen on and off: resources/activation-gateway.yaml, as the register behind it does it: asked at once, done a moment later. One decision is carried out
/// once, whatever is sent again under its key. Behind one lock.
class ActivationGateway {
public:
    static constexpr int kSecondsToRegister = 20; ///< of the town's clock, from asked to done

    explicit ActivationGateway(std::function<QDateTime()> now) : m_now(std::move(now)) {}

    Told answer(const Asked &asked);
    int decisions() const;  ///< how many it was asked to carry out, each under a key of its own
    int carriedOut() const; ///< how often the eBox was turned on or off since the town stands
    QString code(const QString &id) const; ///< the six digits that stand in the e-mail
    struct Email {
        QString to, digits;
    };
    QList<Email> emails() const; ///< those with a code, the last one last: nothing leaves this computer

private:
    enum class State { Inactive, Requested, Active, StopRequested };
    struct Kept {
        QByteArray body;
        Told told;
    };
    struct Code {
        QString digits;
        QDateTime expiresAt;
        int triesLeft = 3;
    };
    Told turned(const Asked &asked, bool on);
    Told sent(const Asked &asked);
    Told checked(const QString &id, const Asked &asked);
    Told standing(int status) const;
    void moveOn();

    std::function<QDateTime()> m_now;
    mutable std::mutex m_mutex;
    State m_state = State::Inactive;
    QDateTime m_since;
    QHash<QByteArray, Kept> m_kept; ///< by idempotency key
    QHash<QString, Code> m_codes;
    QList<Email> m_emails;
    int m_decisions = 0, m_turns = 0;
};

} // namespace overzicht::demo
