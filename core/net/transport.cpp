// SPDX-License-Identifier: EUPL-1.2
#include "net/transport.h"

#include "net/content_job.h"
#include "net/ending.h"
#include "net/job.h"
#include "net/wire.h"

#include <QPointer>

namespace overzicht {
namespace {

/// What the caller holds. The job outlives it only to delete itself.
class Ticket final : public Call {
public:
    explicit Ticket(Job *job) : m_job(job) {}
    ~Ticket() override
    {
        if (m_job)
            m_job->cancel();
    }

private:
    QPointer<Job> m_job;
};

/// One page on its way into memory.
class PageJob final : public Job {
public:
    PageJob(Wire &wire, const HttpRequest &request, const Permit &permit, Transport::Answered answered, QObject *parent)
        : Job(wire, request, permit, parent), m_answered(std::move(answered))
    {
    }

    void cancel() override
    {
        m_total.stop();
        Job::cancel();
    }

protected:
    void prepare() override
    {
        m_total.setSingleShot(true);
        m_total.callOnTimeout(this, [this] {
            stopExchange();
            failed(Error{Error::Kind::Offline, QStringLiteral("%1: not finished within %2 ms").arg(m_request.route).arg(m_wire.limits.total.count()), {}});
        });
        m_total.start(m_wire.limits.total);
        attempt();
    }

    void attempt() override
    {
        m_response = {};
        m_failing = false;
        startExchange({});
    }

    Result<> head(const AnswerHead &head) override
    {
        if (auto error = errorOf(head)) {
            m_failing = error->kind == Error::Kind::Offline;
            m_response.status = head.status;
            m_response.contentType = head.mediaType;
            m_response.charset = head.charset;
            return failure(*error);
        }
        if (head.length > m_wire.limits.page)
            return tooLarge();
        m_lengthIsTold = head.length >= 0;
        m_response.status = head.status;
        m_response.contentType = head.mediaType;
        m_response.charset = head.charset;
        m_response.etag = head.etag;
        m_response.maxAge = head.maxAge;
        m_response.date = head.date;
        return {};
    }

    Result<> bytes(const QByteArray &piece) override
    {
        if (m_response.body.size() + piece.size() > m_wire.limits.page)
            return tooLarge();
        m_response.body.append(piece);
        return {};
    }

    void rest(const QByteArray &piece) override
    {
        if (m_failing && m_response.body.size() + piece.size() <= kMostExplained)
            m_response.body.append(piece);
    }

    /// A cut that nothing in the answer's form shows is still a cut, not a fault of the source.
    Result<> judge() const override
    {
        const bool json = m_response.contentType == QLatin1String("application/json") || m_response.contentType.endsWith(QLatin1String("+json"));
        if (json && !m_lengthIsTold && m_response.status != 204 && m_response.status != 304 && isCutJson(m_response.body))
            return failure(Error::Kind::Offline, QStringLiteral("the answer seems cut after %1 bytes").arg(m_response.body.size()));
        return {};
    }

    void whole() override
    {
        m_total.stop();
        m_response.asked = m_permit.askedIn(m_request);
        deliver([response = std::move(m_response), answered = m_answered] { answered(response); });
    }

    void failed(const Error &error) override
    {
        if (m_failing && saysWhy())
            return whole(); // a server that failed and says why: who speaks its protocol can read that
        m_total.stop();
        deliver([error, answered = m_answered] { answered(failure(error)); });
    }

private:
    /// In JSON, or as a SOAP fault, which always comes with a 500 (SOAP 1.1, 6.2). Not a web page.
    bool saysWhy() const
    {
        const QString &type = m_response.contentType;
        const bool xml = type == QLatin1String("text/xml") || type == QLatin1String("application/xml") || type == QLatin1String("application/soap+xml");
        const QByteArray body = m_response.body.trimmed();
        return body.startsWith('{') || (xml && body.startsWith('<'));
    }
    Result<> tooLarge() const { return failure(Error::Kind::Malformed, QStringLiteral("a page of more than %1 bytes").arg(m_wire.limits.page)); }

    static constexpr qsizetype kMostExplained = 16 * 1024;

    Transport::Answered m_answered;
    bool m_failing = false; ///< the last answer was a 5xx; what it says of that is in m_response
    HttpResponse m_response;
    bool m_lengthIsTold = false;
    QTimer m_total;
};

} // namespace

struct Transport::Private {
    explicit Private(const Limits &limits) : wire(limits) {}

    Wire wire;
    QObject jobs; ///< their parent; gone before the wire
};

Transport::Transport(Limits limits, QObject *parent) : QObject(parent), d(std::make_unique<Private>(limits))
{
    // The whole of it moves to another thread with its Transport.
    d->jobs.setParent(this);
    d->wire.home().setParent(this);
}

Transport::~Transport() = default;

std::unique_ptr<Call> Transport::send(const HttpRequest &request, const Permit &permit, Answered answered)
{
    HttpRequest page = request;
    page.content.reset();
    auto *job = new PageJob(d->wire, page, permit, std::move(answered), &d->jobs);
    job->begin();
    return std::make_unique<Ticket>(job);
}

std::unique_ptr<Call> Transport::fetch(const HttpRequest &request, const Permit &permit, const QString &path, Progressed progressed, Landed landed)
{
    HttpRequest content = request;
    if (!content.content)
        content.content.emplace();
    auto *job = new ContentJob(d->wire, content, permit, path, std::move(progressed), std::move(landed), &d->jobs);
    job->begin();
    return std::make_unique<Ticket>(job);
}

} // namespace overzicht
