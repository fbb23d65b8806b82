// SPDX-License-Identifier: EUPL-1.2
#include "net/content_job.h"

#include "net/ending.h"
#include "net/media_type.h"

#include <QCryptographicHash>

#include <algorithm>

namespace overzicht {

ContentJob::ContentJob(Wire &wire, const HttpRequest &request, const Permit &permit, const QString &path, Transport::Progressed progressed, Transport::Landed landed, QObject *parent)
    : Job(wire, request, permit, parent), m_path(path), m_progressed(std::move(progressed)), m_landed(std::move(landed)), m_expect(*m_request.content)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(50);
    connect(&m_telling, &QTimer::timeout, this, &ContentJob::tell);
}

void ContentJob::cancel()
{
    m_telling.stop();
    Job::cancel();
    m_part.reset(); // lets go of the lock at once
}

void ContentJob::prepare()
{
    if (const auto allowed = m_permit.check(m_request.url); !allowed)
        return failed(allowed.error());
    m_part.emplace(m_path);
    const QByteArray address = QCryptographicHash::hash(m_request.url.toEncoded(), QCryptographicHash::Sha256);
    if (const auto opened = m_part->open(address); !opened)
        return failed(opened.error());
    hashEarlier();
}

void ContentJob::hashEarlier()
{
    if (m_done)
        return;
    const auto hashed = m_part->hashSome();
    if (!hashed)
        return failed(hashed.error());
    if (!*hashed) {
        QTimer::singleShot(0, this, &ContentJob::hashEarlier); // a part may be gigabytes; others share this thread
        return;
    }
    if (m_part->size() > 0 && !m_expect.sha256.isEmpty() && m_part->digest() == m_expect.sha256)
        return land(); // it was whole already
    attempt();
}

void ContentJob::attempt()
{
    HeaderFields extra{{"Accept-Encoding", "identity"}};
    // Without a tag or a digest nothing could tell that the content changed in between.
    const bool checkable = !m_part->rememberedTag().isEmpty() || !m_expect.sha256.isEmpty();
    m_ranged = m_part->size() > 0 && checkable && !m_fromStart;
    m_isContent = false;
    if (m_ranged) {
        extra.append({"Range", "bytes=" + QByteArray::number(m_part->size()) + '-'});
        if (!m_part->rememberedTag().isEmpty())
            extra.append({"If-Range", m_part->rememberedTag()});
    }
    startExchange(extra);
}

Result<> ContentJob::restart()
{
    m_continued = false;
    return m_part->size() > 0 ? m_part->restart() : Result<>{};
}

Result<> ContentJob::again(const QString &why)
{
    m_fromStart = true;
    repeatAtOnce();
    if (auto r = restart(); !r)
        return r;
    return failure(Error::Kind::Offline, why);
}

/// What no honest answer exceeds: the limit on everything, and twice what its source declared.
Result<> ContentJob::measure(qint64 bytes) const
{
    if (bytes > m_wire.limits.content)
        return failure(Error::Kind::Malformed, QStringLiteral("more than %1 bytes").arg(m_wire.limits.content));
    if (m_expect.bytes > 0 && bytes > std::max(m_expect.bytes * 2, m_expect.bytes + 64 * 1024))
        return failure(Error::Kind::Malformed, QStringLiteral("declared as %1 bytes, and it is more than twice that").arg(m_expect.bytes));
    return {};
}

Result<> ContentJob::head(const AnswerHead &head)
{
    if (m_ranged && head.status == 416)
        return again(QStringLiteral("HTTP 416"));
    if (auto error = errorOf(head))
        return failure(*error);
    if (head.status == 404 || head.status == 410)
        return failure(Error::Kind::Gone, QStringLiteral("HTTP %1").arg(head.status));
    if (head.status >= 400)
        return failure(Error::Kind::Refused, QStringLiteral("HTTP %1").arg(head.status));
    if (!head.encoding.isEmpty())
        return failure(Error::Kind::Malformed, QStringLiteral("the content came packed, which was not asked"));
    m_mediaType = head.mediaType;
    m_lengthIsTold = head.length >= 0;

    if (head.status == 206) {
        if (!m_ranged)
            return failure(Error::Kind::Malformed, QStringLiteral("HTTP 206 that was not asked"));
        const QByteArray tag = strongTag(head.etag);
        const bool other = !tag.isEmpty() && !m_part->rememberedTag().isEmpty() && tag != m_part->rememberedTag();
        if (!head.range || head.range->first != m_part->size() || other)
            return again(QStringLiteral("it cannot be continued"));
        m_continued = true;
        m_total = head.range->total > 0 ? head.range->total : head.length >= 0 ? m_part->size() + head.length : 0;
    } else if (head.status == 200) {
        if (auto r = restart(); !r)
            return r;
        m_part->remember(strongTag(head.etag));
        m_total = std::max<qint64>(head.length, 0);
    } else {
        return failure(Error::Kind::Malformed, QStringLiteral("HTTP %1 where a content was asked").arg(head.status));
    }
    m_isContent = true;
    return measure(m_total);
}

Result<> ContentJob::bytes(const QByteArray &piece)
{
    if (auto within = measure(m_part->size() + piece.size()); !within)
        return within;
    if (auto written = m_part->append(piece); !written)
        return written;
    if (!m_telling.isActive())
        m_telling.start();
    return {};
}

void ContentJob::tell()
{
    if (!m_done && m_part && m_progressed) {
        const auto call = m_progressed; // the receiver may destroy us
        call(m_part->size(), m_total);
    }
}

Result<> ContentJob::judge() const
{
    const qint64 size = m_part->size();
    if (m_total > 0 && size != m_total)
        return failure(Error::Kind::Offline, QStringLiteral("%1 of %2 bytes came").arg(size).arg(m_total));
    // Where neither a length nor a digest is told, it could be cut unseen: its declared size and its own end are at least something to hold against it.
    if (!m_lengthIsTold && m_expect.sha256.isEmpty()) {
        const auto first = m_part->firstBytes(), last = m_part->lastBytes();
        const bool tooFew = size < m_expect.bytes * 9 / 10 - 1024;
        if (!first || !last || tooFew || lacksItsEnd(detectMediaType(*first), *last))
            return failure(Error::Kind::Offline, QStringLiteral("it seems cut: %1 bytes came").arg(size));
    }
    return {};
}

void ContentJob::whole()
{
    if (!m_expect.sha256.isEmpty() && m_part->digest() != m_expect.sha256) {
        if (!m_continued)
            return failed(Error{Error::Kind::Malformed, QStringLiteral("the digest is not the one that was declared"), {}});
        // Two halves of different contents, perhaps: once more, from the beginning.
        m_fromStart = true;
        if (const auto emptied = restart(); !emptied)
            return failed(emptied.error());
        return attempt();
    }
    land();
}

void ContentJob::land()
{
    const QByteArray digest = m_part->digest();
    const qint64 size = m_part->size();
    const auto first = m_part->firstBytes();
    if (!first)
        return failed(first.error());
    if (const auto landed = m_part->land(); !landed)
        return failed(landed.error());
    m_telling.stop();
    const Fetched fetched{m_path, size, digest, m_mediaType, detectMediaType(*first)};
    deliver([fetched, progressed = m_progressed, landed = m_landed] { landed(fetched); });
}

void ContentJob::failed(const Error &error)
{
    m_telling.stop();
    // Any other answer, however odd, says nothing about what came before it.
    const bool worthless = error.kind == Error::Kind::Gone || (error.kind == Error::Kind::Malformed && m_isContent);
    if (worthless && m_part)
        m_part->discard();
    m_part.reset();
    deliver([error, landed = m_landed] { landed(failure(error)); });
}

} // namespace overzicht
