// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/desk.h"

namespace overzicht {

/// Has a gateway send a code to an e-mail address, and look at what the person typed. One question at a time: another one takes the place of the one under way. What verified an address is
/// forgotten with the next code.
class EmailCodes : public QObject {
    Q_OBJECT
public:
    /// What `gateway` names, and the clock, outlive it.
    EmailCodes(ActivationDesk::Gateway gateway, const Clock &clock, QObject *parent = nullptr);
    ~EmailCodes() override; ///< nothing is called after that

    using Sent = std::function<void(const Result<QDateTime> &until)>;
    void send(const QString &address, Language language, Sent sent);
    struct Looked {
        gateway::CodeChecked how;
        QString code; ///< the number of the code, for what was verified with it
    };
    using Checked = std::function<void(const Result<Looked> &)>;
    /// Refused, and nothing is asked, when none was sent to that address: what came to one mailbox says nothing of another.
    void check(const QString &address, const QString &digits, Checked checked);
    /// How far our clock is ahead of the gateway's, by its last answer here that told the time (gateway::skewOf): for ActivationForm::decide.
    std::optional<std::chrono::seconds> skew() const { return m_skew; }

private:
    void measure(const Result<HttpResponse> &response);

    ActivationDesk::Gateway m_gateway;
    const Clock &m_clock;
    std::unique_ptr<Call> m_call;
    QString m_code, m_address; ///< the number of the one that was sent last, and where to
    std::optional<std::chrono::seconds> m_skew;
};

} // namespace overzicht
