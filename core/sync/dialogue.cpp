// SPDX-License-Identifier: EUPL-1.2
#include "sync/dialogue.h"

#include "net/transport.h"

#include <QCryptographicHash>

namespace overzicht {

namespace {

QByteArray mark(const Continuation &at) { return QCryptographicHash::hash(at.bytes(), QCryptographicHash::Sha1); }

} // namespace

Dialogue::Dialogue(const Adapter &adapter, const Permit &permit, Transport &transport, const Clock &clock, Want want, Continuation at, Keep keep, Heard heard, Ended ended)
    : m_adapter(adapter), m_permit(permit), m_transport(transport), m_clock(clock), m_want(std::move(want)), m_at(std::move(at)), m_keep(std::move(keep)),
      m_heard(std::move(heard)), m_ended(std::move(ended))
{
    // A full sweep starts over, and may rightly come past the position it was given.
    const auto *pull = std::get_if<Pull>(&m_want);
    if (!(pull && pull->full))
        m_seen.insert(mark(m_at));
}

Dialogue::~Dialogue() = default;

void Dialogue::start() { QMetaObject::invokeMethod(this, [this] { ask(); }, Qt::QueuedConnection); }

Ask Dialogue::current() const
{
    Want want = m_want;
    if (auto *discover = std::get_if<Discover>(&want))
        discover->now = m_clock.now();
    else if (auto *pull = std::get_if<Pull>(&want))
        pull->now = m_clock.now();
    return Ask{want, m_at};
}

void Dialogue::ask()
{
    if (m_pages >= kMostPages)
        return end(failure(Error::Kind::Malformed, QStringLiteral("more than %1 pages and no end").arg(kMostPages)));
    m_asked = current();
    auto request = m_adapter.ask(m_asked);
    if (!request)
        return end(failure(request.error()));
    if (!*request)
        return end({});
    m_request = **request;
    // What the transport calls is left before anything here may be destroyed or asked anew.
    m_call = m_transport.send(*m_request, m_permit, [this](Result<HttpResponse> response) {
        m_response = std::move(response);
        QMetaObject::invokeMethod(this, [this] { hear(); }, Qt::QueuedConnection);
    });
}

void Dialogue::hear()
{
    m_call.reset();
    const Result<HttpResponse> response = *std::exchange(m_response, std::nullopt);
    if (m_keep)
        m_keep(KeptExchange{m_asked, *m_request, response});
    if (!response)
        return end(failure(response.error()));
    const Result<Answer> answer = m_adapter.read(m_asked, *response);
    if (!answer)
        return end(failure(answer.error()));
    ++m_pages;
    if (const auto heard = m_heard(*answer); !heard)
        return end(heard);
    if (answer->ended)
        return end({});
    const QByteArray next = mark(answer->next);
    if (m_seen.contains(next))
        return end(failure(Error::Kind::Malformed, QStringLiteral("the pages go round: a position came back after %1 pages").arg(m_pages)));
    m_seen.insert(next);
    m_at = answer->next;
    if (auto *pull = std::get_if<Pull>(&m_want))
        pull->full = false; // begun: from here on its position says that it is a full one
    ask();
}

void Dialogue::end(Result<> how)
{
    if (auto ended = std::exchange(m_ended, {}))
        ended(std::move(how));
}

} // namespace overzicht
