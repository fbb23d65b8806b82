// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace overzicht {

struct Identity;

/// A request as the server saw it.
struct Seen {
    QByteArray method, target, body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// One connection, as a script holds it: it may say anything, at any pace, and hang up.
class Line {
public:
    bool send(const QByteArray &bytes); ///< false: the other side is gone
    void stall();                       ///< silent until the other side or the test is done
    void pause(int milliseconds);
    void hangUp() { m_open = false; }
    bool isOpen() const { return m_open; }

private:
    friend class ScriptedServer;
    bool waitFor(int milliseconds);
    qint64 readSome(char *to, qint64 most);

    int m_fd = -1;
    ssl_st *m_tls = nullptr;
    bool m_open = true;
    std::atomic<bool> *m_stopping = nullptr;
};

/// A server on loopback that does what its script says: one plain blocking thread a connection, so that a script reads from top to bottom.
/// It keeps every byte it received.
class ScriptedServer {
public:
    /// `number` counts requests from 1 over all connections.
    using Script = std::function<void(Line &line, const Seen &request, int number)>;

    explicit ScriptedServer(Script script, const Identity *identity = nullptr);
    ~ScriptedServer();

    QUrl url(const QString &path = QStringLiteral("/")) const; ///< by the name localhost with TLS, else 127.0.0.1
    int port() const { return m_port; }
    int requests() const;
    int connections() const { return m_connections; }
    int mostAtOnce() const { return m_mostAtOnce; } ///< scripts running at the same time
    QByteArray received() const; ///< all bytes of all connections, after decryption
    Seen seen(int number) const; ///< from 1

private:
    void accept();
    void serve(int fd);
    bool readRequest(Line &line, QByteArray &buffer, Seen &request);

    Script m_script;
    ssl_ctx_st *m_context = nullptr;
    int m_fd = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping{false};
    std::atomic<int> m_connections{0}, m_atOnce{0}, m_mostAtOnce{0};
    mutable std::mutex m_mutex;
    QByteArray m_received;
    QList<Seen> m_seen;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

/// "HTTP/1.1 200 OK", the given header lines (each ended by CRLF), a Content-Length and the body.
QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});
QByteArray gzip(const QByteArray &bytes);

} // namespace overzicht
