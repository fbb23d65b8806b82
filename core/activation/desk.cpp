// SPDX-License-Identifier: EUPL-1.2
#include "activation/desk.h"

#include "net/transport.h"
#include "proof/decision_keeper.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPointer>

namespace overzicht {

namespace {

/// What stands in a request for the entry of its decision.
QByteArray digestOf(const Decision &decision) { return QCryptographicHash::hash(QJsonDocument(decision.entry()).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256); }

} // namespace

ActivationDesk::ActivationDesk(DecisionKeeper &record, const Clock &clock, Acting who, std::optional<Gateway> gateway, QObject *parent)
    : QObject(parent), m_record(record), m_clock(clock), m_who(std::move(who)), m_gateway(std::move(gateway))
{
}

ActivationDesk::~ActivationDesk() = default;

bool ActivationDesk::begin(const Done &done)
{
    if (!m_busy) {
        m_busy = true;
        return true;
    }
    QMetaObject::invokeMethod(this, [done] { done(failure(Error::Kind::Refused, QStringLiteral("another step is under way"))); }, Qt::QueuedConnection);
    return false;
}

void ActivationDesk::end(const Done &done, const Result<> &how)
{
    m_busy = false;
    done(how);
}

void ActivationDesk::open(Done done)
{
    if (!begin(done))
        return;
    m_record.read([this, self = QPointer(this), done = std::move(done)](const Result<QList<QJsonObject>> &entries) {
        if (!self)
            return;
        if (entries) {
            m_entries = *entries;
            m_course = courseOf(m_entries, m_who);
        }
        end(done, entries ? Result<>() : failure(entries.error()));
    });
}

/// Kept, and only then shown.
void ActivationDesk::keep(const Result<QJsonObject> &entry, Done done)
{
    if (!entry) {
        QMetaObject::invokeMethod(this, [this, done = std::move(done), why = entry.error()] { end(done, failure(why)); }, Qt::QueuedConnection);
        return;
    }
    m_record.keep(*entry, [this, self = QPointer(this), entry = *entry, done = std::move(done)](const Result<> &kept) {
        if (!self)
            return;
        if (!kept)
            return end(done, failure(kept.error()));
        m_entries << entry;
        const Course before = std::exchange(m_course, courseOf(m_entries, m_who));
        end(done, {});
        if (m_course != before)
            Q_EMIT courseChanged(m_course);
    });
}

void ActivationDesk::decide(const Decision &decision, Done done)
{
    if (begin(done))
        keep(decision.who == m_who ? decidedEntry(m_course, decision) : failure(Error::Kind::Refused, QStringLiteral("a decision of somebody else")), std::move(done));
}

void ActivationDesk::carryOut(Done done)
{
    if (!begin(done))
        return;
    keep(requestedEntry(m_course, way(), m_clock.now()), [this, done = std::move(done)](const Result<> &kept) {
        if (!kept || way() == ActivationWay::HandOver)
            return done(kept);
        m_busy = true; // still the same step
        m_call = m_gateway->transport.send(gateway::carryOut(m_gateway->base, *m_course.decision, digestOf(*m_course.decision)), m_gateway->permit,
                                           [this, done](const Result<HttpResponse> &response) { answered(response, done); });
    });
}

void ActivationDesk::ask(Done done)
{
    if (!begin(done))
        return;
    if (!m_gateway || !m_course.waits()) {
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] { end(done, {}); }, Qt::QueuedConnection);
        return;
    }
    m_call = m_gateway->transport.send(gateway::standing(m_gateway->base), m_gateway->permit, [this, done = std::move(done)](const Result<HttpResponse> &response) {
        told(response, false, done);
    });
}

/// The answer to the request itself: only this one can refuse the decision.
void ActivationDesk::answered(const Result<HttpResponse> &response, const Done &done)
{
    if (const auto why = response ? gateway::refusal(*response) : std::nullopt)
        return keep(refusedEntry(m_course, *why, m_clock.now(), gateway::skewOf(*response, m_clock.now())), done);
    told(response, true, done);
}

void ActivationDesk::told(const Result<HttpResponse> &response, bool ofRequest, const Done &done)
{
    const auto standing = response ? gateway::readStanding(*response) : failure(response.error());
    if (!standing)
        return end(done, failure(standing.error()));
    const auto skew = gateway::skewOf(*response, m_clock.now());
    const auto wanted = m_course.standing == Course::Standing::StopRequested ? gateway::Standing::State::Inactive : gateway::Standing::State::Active;
    if (standing->state == wanted && m_course.waits())
        return keep(confirmedEntry(m_course, standing->receipt, m_clock.now(), skew), done);
    // Asking how far it is comes again and again, and says what the last answer will say.
    if (ofRequest && skew && skew != m_course.skew)
        return keep(measuredEntry(m_course, *skew, m_clock.now()), done);
    end(done, {});
}

void ActivationDesk::seen(bool isOn, Done done)
{
    if (!begin(done))
        return;
    const bool answers = m_course.waits() && isOn == (m_course.standing == Course::Standing::Requested);
    if (answers)
        return keep(confirmedEntry(m_course, {}, m_clock.now(), {}), std::move(done));
    QMetaObject::invokeMethod(this, [this, done = std::move(done)] { end(done, {}); }, Qt::QueuedConnection);
}

} // namespace overzicht
