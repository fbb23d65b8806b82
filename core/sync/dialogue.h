// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "base/clock.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace overzicht {

class Call;
class Permit;
class Transport;

/// One question and its answer as they went over the wire: what a recording keeps.
struct KeptExchange {
    Ask ask;
    HttpRequest request;
    Result<HttpResponse> response;
};

/// One want carried to its end: ask → transport → read → the next page, one request at a time. Destroying it stops it: nothing is called after that.
/// It ends a chain that goes round (a position that comes back) or does not end (more than kMostPages) with Malformed.
class Dialogue : public QObject {
public:
    static constexpr int kMostPages = 10'000;

    /// What may watch: every exchange, before it is read.
    using Keep = std::function<void(const KeptExchange &)>;
    /// Called for each page that could be read. An error from it ends the dialogue; `next` of the page is then not used.
    using Heard = std::function<Result<>(const Answer &)>;
    /// Called once; the dialogue may be destroyed from within it.
    using Ended = std::function<void(Result<>)>;

    /// Everything given by reference must outlive it.
    Dialogue(const Adapter &adapter, const Permit &permit, Transport &transport, const Clock &clock, Want want, Continuation at, Keep keep, Heard heard, Ended ended);
    ~Dialogue() override;

    void start();
    bool hasAsked() const { return m_request.has_value(); } ///< false: it was all still fresh, so nobody was spoken to

private:
    void ask();
    void hear();
    void end(Result<> how);
    Ask current() const;

    const Adapter &m_adapter;
    const Permit &m_permit;
    Transport &m_transport;
    const Clock &m_clock;
    Want m_want;
    Continuation m_at;
    Keep m_keep;
    Heard m_heard;
    Ended m_ended;
    std::unique_ptr<Call> m_call;
    std::optional<HttpRequest> m_request;
    std::optional<Result<HttpResponse>> m_response;
    Ask m_asked;
    QSet<QByteArray> m_seen; ///< digests of the positions so far: 10 000 of 4 KiB each would be 40 MB
    int m_pages = 0;
};

} // namespace overzicht
