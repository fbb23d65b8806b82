// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/course.h"
#include "activation/gateway.h"
#include "base/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace overzicht {

class Call;
class DecisionKeeper;
class Permit;
class Transport;

/// Carries a decision out, and is the only one that moves where an eBox stands: each step is kept in the record of decisions before it is sent, and before it shows. What was asked and not
/// answered stays "requested" over starts of the program; asked again it goes under the same key. One step at a time; a step that comes while another is under way is refused.
class ActivationDesk : public QObject {
    Q_OBJECT
public:
    /// Where and how a gateway is asked; without one, or with one that only tells, a decision is handed over to the official page.
    struct Gateway {
        QUrl base; ///< without a slash at its end
        const Permit &permit;
        Transport &transport;
        bool onlyTells = false; ///< a search of consents: it answers where the eBox stands, and turns nothing on or off
    };
    /// All of it outlives the desk.
    ActivationDesk(DecisionKeeper &record, const Clock &clock, Acting who, std::optional<Gateway> gateway, QObject *parent = nullptr);
    ~ActivationDesk() override; ///< nothing is called after that

    using Done = std::function<void(Result<>)>;
    void open(Done done); ///< reads where it stands; before anything else
    const Course &course() const { return m_course; }
    ActivationWay way() const { return m_gateway && !m_gateway->onlyTells ? ActivationWay::Gateway : ActivationWay::HandOver; }
    bool canAsk() const { return m_gateway.has_value(); }
    bool isBusy() const { return m_busy; }

    /// Only the dialog, with what was read and answered there, calls it. Kept when it is answered, and nothing is sent yet.
    void decide(const Decision &decision, Done done);
    /// Sends what was decided, or writes down that it is handed over: then the caller opens the official page. Also once more.
    /// Whatever is answered leaves it requested, unless it says that it is done, or that it cannot be done for this person (gateway::refusal): what nobody knows is no "no".
    /// That is no error of this step (`done` says Offline, Busy, Refused … all the same).
    void carryOut(Done done);
    /// Asks the gateway, or the search of consents, how far it is. Without either nothing.
    void ask(Done done);
    /// Somebody else saw it: a mailbox that answers.
    void seen(bool isOn, Done done);

Q_SIGNALS:
    void courseChanged(const overzicht::Course &course);

private:
    void keep(const Result<QJsonObject> &entry, Done done);
    void answered(const Result<HttpResponse> &response, const Done &done);
    void told(const Result<HttpResponse> &response, bool ofRequest, const Done &done);
    void end(const Done &done, const Result<> &how);
    bool begin(const Done &done); ///< false = another step is under way, and that was answered

    DecisionKeeper &m_record;
    const Clock &m_clock;
    Acting m_who;
    std::optional<Gateway> m_gateway;
    QList<QJsonObject> m_entries;
    Course m_course;
    std::unique_ptr<Call> m_call;
    bool m_busy = false;
};

} // namespace overzicht
