// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/desk.h"

namespace overzicht {

/// Has a gateway send a code to an e-mail address, and look at what the person typed. One question at a time: another one takes the place of the one under way. What verified an address is
/// forgotten with the next code.
class EmailCodes : public QObject {
    Q_OBJECT
public:
    /// What `gateway` names outlives it.
    explicit EmailCodes(ActivationDesk::Gateway gateway, QObject *parent = nullptr);
    ~EmailCodes() override; ///< nothing is called after that

    using Sent = std::function<void(const Result<QDateTime> &until)>;
    void send(const QString &address, Language language, Sent sent);
    struct Looked {
        gateway::CodeChecked how;
        QString code; ///< the number of the code, for what was verified with it
    };
    using Checked = std::function<void(const Result<Looked> &)>;
    /// Refused when none was sent.
    void check(const QString &digits, Checked checked);

private:
    ActivationDesk::Gateway m_gateway;
    std::unique_ptr<Call> m_call;
    QString m_code; ///< the number of the one that was sent last
};

} // namespace overzicht
