// SPDX-License-Identifier: EUPL-1.2
#include "net/job.h"

#include "net/retry.h"

#include <QRandomGenerator>

#include <algorithm>

namespace overzicht {

Job::Job(Wire &wire, const HttpRequest &request, const Permit &permit, QObject *parent)
    : QObject(parent), m_wire(wire), m_request(request), m_permit(permit)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and a Retry-After is a promise
    connect(&m_wait, &QTimer::timeout, this, [this] { attempt(); });
}

void Job::begin()
{
    QTimer::singleShot(0, this, [this] {
        if (m_done)
            return;
        auto filled = m_permit.filled(m_request);
        if (!filled)
            return failed(filled.error());
        m_request = std::move(*filled);
        prepare();
    });
}

void Job::cancel()
{
    m_done = true;
    stopExchange();
    m_wait.stop();
    deleteLater();
}

void Job::startExchange(const HeaderFields &extra)
{
    ++m_tries;
    Exchange::Hooks hooks;
    hooks.head = [this](const AnswerHead &h) { return head(h); };
    hooks.bytes = [this](const QByteArray &piece) { return bytes(piece); };
    hooks.rest = [this](const QByteArray &piece) { rest(piece); };
    hooks.ended = [this](const Result<> &result, bool lasting) { ended(result, lasting); };
    m_exchange = new Exchange(m_wire, m_request, m_permit, extra, std::move(hooks), this);
    m_exchange->start();
}

void Job::stopExchange()
{
    // Never from within the exchange's own calls: those end it by an error.
    delete m_exchange;
    m_exchange = nullptr;
}

void Job::ended(const Result<> &result, bool lasting)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;
    if (m_done)
        return;
    const Result<> judged = result ? judge() : result;
    if (judged)
        return whole();
    if (m_repeatAtOnce) {
        m_repeatAtOnce = false;
        --m_tries;
        m_wait.start(0);
        return;
    }
    const Error &error = judged.error();
    const Limits &limits = m_wire.limits;
    const bool passing = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Busy;
    const bool soonEnough = !error.retryAfter || *error.retryAfter <= limits.waitedHere;
    if (!passing || lasting || !soonEnough || !mayRepeat() || m_tries > limits.retries)
        return failed(error);
    auto wait = backoff(limits.backoff, m_tries, QRandomGenerator::global()->generateDouble());
    if (error.retryAfter)
        wait = std::max<std::chrono::milliseconds>(wait, *error.retryAfter);
    m_wait.start(wait);
}

void Job::deliver(std::function<void()> call)
{
    m_wait.stop();
    // From the event loop, so that the receiver may destroy anything: its Call, or Transport itself.
    QMetaObject::invokeMethod(this, [this, call = std::move(call)] {
        if (m_done)
            return;
        m_done = true;
        deleteLater();
        const auto last = call; // what is captured must outlive this object
        last();
    }, Qt::QueuedConnection);
}

std::optional<Error> Job::errorOf(const AnswerHead &head)
{
    const QString detail = QStringLiteral("HTTP %1").arg(head.status);
    const int s = head.status;
    if (s == 401)
        return Error{Error::Kind::SignInNeeded, detail, {}};
    if (s == 429 || s == 503)
        return Error{Error::Kind::Busy, detail, head.retryAfter};
    if (s >= 500)
        return Error{Error::Kind::Offline, detail, {}};
    if (s < 200)
        return Error{Error::Kind::Malformed, detail, {}};
    if (s >= 300 && s < 400 && s != 304)
        return Error{Error::Kind::Refused, detail, {}};
    return std::nullopt;
}

} // namespace overzicht
