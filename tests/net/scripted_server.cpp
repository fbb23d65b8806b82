// SPDX-License-Identifier: EUPL-1.2
#include "scripted_server.h"

#include "certificates.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <chrono>
#include <csignal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

namespace overzicht {

qint64 Line::readSome(char *to, qint64 most)
{
    if (m_tls)
        return SSL_read(m_tls, to, int(most));
    return ::recv(m_fd, to, size_t(most), 0);
}

/// True when there is something to read (or the end); false when the time is over.
bool Line::waitFor(int milliseconds)
{
    if (m_tls && SSL_pending(m_tls) > 0)
        return true;
    pollfd p{m_fd, POLLIN, 0};
    return ::poll(&p, 1, milliseconds) > 0;
}

bool Line::send(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (m_open && at < bytes.size()) {
        // A peer that no longer reads must not hold the test: the wait ends when the test does.
        pollfd p{m_fd, POLLOUT, 0};
        while (::poll(&p, 1, 50) == 0) {
            if (*m_stopping) {
                m_open = false;
                return false;
            }
        }
        const auto n = m_tls ? qsizetype(SSL_write(m_tls, bytes.constData() + at, int(std::min<qsizetype>(bytes.size() - at, 65536))))
                             : qsizetype(::send(m_fd, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL));
        if (n <= 0)
            m_open = false;
        else
            at += n;
    }
    return m_open;
}

void Line::stall()
{
    while (m_open && !*m_stopping) {
        if (waitFor(20)) {
            char c;
            if (readSome(&c, 1) <= 0)
                m_open = false;
        }
    }
    m_open = false;
}

void Line::pause(int milliseconds)
{
    for (int i = 0; i < milliseconds && !*m_stopping; i += 5)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

ScriptedServer::ScriptedServer(Script script, const Identity *identity) : m_script(std::move(script))
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    if (identity)
        m_context = identity->serverContext();
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(m_fd, reinterpret_cast<sockaddr *>(&address), length) == 0 && ::listen(m_fd, 64) == 0
        && ::getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

ScriptedServer::~ScriptedServer()
{
    m_stopping = true;
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    ::close(m_fd);
    if (m_context)
        SSL_CTX_free(m_context);
}

void ScriptedServer::accept()
{
    while (!m_stopping) {
        pollfd p{m_fd, POLLIN, 0};
        if (::poll(&p, 1, 20) <= 0)
            continue;
        const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        ++m_connections;
        m_threads.emplace_back([this, fd] { serve(fd); });
    }
}

void ScriptedServer::serve(int fd)
{
    Line line;
    line.m_fd = fd;
    line.m_stopping = &m_stopping;
    bool ready = true;
    if (m_context) {
        timeval most{3, 0};
        ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most);
        line.m_tls = SSL_new(m_context);
        SSL_set_fd(line.m_tls, fd);
        ready = SSL_accept(line.m_tls) == 1;
    }
    QByteArray buffer;
    Seen request;
    while (ready && line.m_open && readRequest(line, buffer, request)) {
        int number = 0;
        {
            std::lock_guard lock(m_mutex);
            m_seen.append(request);
            number = int(m_seen.size());
        }
        const int now = ++m_atOnce;
        int most = m_mostAtOnce;
        while (now > most && !m_mostAtOnce.compare_exchange_weak(most, now)) { }
        m_script(line, request, number);
        --m_atOnce;
    }
    if (line.m_tls)
        SSL_free(line.m_tls);
    // What is still unread would turn our close into a reset, which could overtake what we sent.
    ::shutdown(fd, SHUT_WR);
    char rest[4096];
    pollfd p{fd, POLLIN, 0};
    for (int i = 0; i < 20 && ::poll(&p, 1, 5) > 0 && ::recv(fd, rest, sizeof rest, MSG_DONTWAIT) > 0; ++i) { }
    ::close(fd);
}

bool ScriptedServer::readRequest(Line &line, QByteArray &buffer, Seen &request)
{
    qsizetype end = -1;
    qsizetype length = 0;
    for (;;) {
        if (end < 0 && (end = buffer.indexOf("\r\n\r\n")) >= 0) {
            request = {};
            const QList<QByteArray> lines = buffer.left(end).split('\n');
            const QList<QByteArray> words = lines.first().trimmed().split(' ');
            request.method = words.value(0);
            request.target = words.value(1);
            for (qsizetype i = 1; i < lines.size(); ++i) {
                const qsizetype colon = lines[i].indexOf(':');
                request.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
            }
            length = request.headers.value("content-length").toInt();
        }
        if (end >= 0 && buffer.size() >= end + 4 + length) {
            request.body = buffer.mid(end + 4, length);
            buffer.remove(0, end + 4 + length);
            return true;
        }
        while (!line.waitFor(20)) {
            if (m_stopping)
                return false;
        }
        char piece[16384];
        const qint64 n = line.readSome(piece, sizeof piece);
        if (n <= 0)
            return false;
        buffer.append(piece, n);
        std::lock_guard lock(m_mutex);
        m_received.append(piece, n);
    }
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(m_context ? QStringLiteral("https://localhost:%1%2").arg(m_port).arg(path) : QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

int ScriptedServer::requests() const
{
    std::lock_guard lock(m_mutex);
    return int(m_seen.size());
}

QByteArray ScriptedServer::received() const
{
    std::lock_guard lock(m_mutex);
    return m_received;
}

Seen ScriptedServer::seen(int number) const
{
    std::lock_guard lock(m_mutex);
    return m_seen.value(number - 1);
}

QByteArray answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " As scripted\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream z{};
    deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&z, uLong(bytes.size()))), Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    z.avail_in = uInt(bytes.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return out;
}

} // namespace overzicht
