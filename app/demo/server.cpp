// SPDX-License-Identifier: EUPL-1.2
#include "demo/server.h"

#include "demo/port_keeper.h"

#include <QLocale>

// The only file that includes it: it is heavy, and its defines must be those its library was built with.
#include <httplib.h>

#include <poll.h>
#include <sys/socket.h>

#include <atomic>
#include <condition_variable>
#include <list>
#include <mutex>
#include <set>
#include <thread>

namespace overzicht::demo {

namespace {

constexpr int kIdleSeconds = 60;      ///< how long an idle connection is kept
constexpr int kStallSeconds = 30;     ///< how long we wait for a client
constexpr int kSlowSeconds = 30;      ///< Fault::Slow
constexpr int kBacklog = 128;         ///< the library's own is 5, which makes a burst of connections wait a second
constexpr size_t kMostBody = 1 << 20; ///< nothing a client of ours sends is near it

/// A connection as httplib wants to see one, with a read buffer (it reads header lines byte by byte).
class SocketStream final : public httplib::Stream {
public:
    explicit SocketStream(socket_t socket) : m_socket(socket) {}

    bool pending() const { return m_at < m_end; }
    bool wait(short what, int seconds) const
    {
        pollfd entry{m_socket, what, 0};
        int got = 0;
        do {
            got = ::poll(&entry, 1, seconds * 1000);
        } while (got < 0 && errno == EINTR);
        return got > 0;
    }

    bool is_readable() const override { return pending() || wait(POLLIN, kStallSeconds); }
    bool is_writable() const override { return wait(POLLOUT, kStallSeconds); }
    ssize_t read(char *to, size_t size) override
    {
        if (!pending()) {
            if (!is_readable())
                return -1;
            ssize_t got = 0;
            do {
                got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            } while (got < 0 && errno == EINTR);
            if (got <= 0)
                return got;
            m_at = 0;
            m_end = size_t(got);
        }
        const size_t count = std::min(size, m_end - m_at);
        memcpy(to, m_buffer.data() + m_at, count);
        m_at += count;
        return ssize_t(count);
    }
    ssize_t write(const char *from, size_t size) override
    {
        if (!is_writable())
            return -1;
        ssize_t put = 0;
        do {
            put = ::send(m_socket, from, size, MSG_NOSIGNAL);
        } while (put < 0 && errno == EINTR);
        return put;
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    socket_t socket() const override { return m_socket; }

private:
    socket_t m_socket;
    std::array<char, 16384> m_buffer;
    size_t m_at = 0, m_end = 0;
};

/// A thread for every connection: a pool would let six kept connections starve the seventh, and a server nobody calls costs one thread.
class Threads final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> work) override
    {
        m_running.remove_if([](Running &running) {
            if (!running.done->load())
                return false;
            running.thread.join();
            return true;
        });
        auto done = std::make_shared<std::atomic<bool>>(false);
        m_running.push_back({std::thread([work = std::move(work), done] {
                                 work();
                                 done->store(true);
                             }),
                             done});
    }
    void shutdown() override
    {
        for (Running &running : m_running)
            running.thread.join();
        m_running.clear();
    }

private:
    struct Running {
        std::thread thread;
        std::shared_ptr<std::atomic<bool>> done;
    };
    std::list<Running> m_running;
};

/// httplib's server with its connections in our hands, so that "down" closes them at once and stopping never waits for an idle client.
class Listener final : public httplib::Server {
public:
    Listener()
    {
        new_task_queue = [] { return new Threads; };
        set_tcp_nodelay(true);
        set_payload_max_length(kMostBody);
        // Only told in a header; our own loop keeps connections.
        set_keep_alive_timeout(kIdleSeconds);
        set_keep_alive_max_count(1'000'000);
        // Not the library's SO_REUSEPORT: two towns on one port would share its visitors.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
    }

    bool open(quint16 port)
    {
        if (port == 0) {
            m_port = bind_to_any_port("127.0.0.1");
        } else {
            m_port = bind_to_port("127.0.0.1", port) ? port : -1;
        }
        if (m_port <= 0)
            return false;
        ::listen(svr_sock_, kBacklog);
        {
            const std::lock_guard lock(m_mutex);
            m_open = true;
        }
        m_thread = std::thread([this] { listen_after_bind(); });
        while (!is_running())
            std::this_thread::yield();
        return true;
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open = false;
            for (const socket_t socket : m_sockets)
                ::shutdown(socket, SHUT_RDWR);
        }
        m_turned.notify_all();
        stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool isOpen() const
    {
        const std::lock_guard lock(m_mutex);
        return m_open;
    }
    int port() const { return m_port; }

    /// Waits until the time is over, the server closes, or `over` says so.
    void linger(int seconds, const std::function<bool()> &over)
    {
        std::unique_lock lock(m_mutex);
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
        while (m_open && !over() && std::chrono::steady_clock::now() < until)
            m_turned.wait_for(lock, std::chrono::milliseconds(100));
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        bool welcome = false;
        {
            const std::lock_guard lock(m_mutex);
            welcome = m_open;
            if (welcome)
                m_sockets.insert(socket);
        }
        if (welcome) {
            SocketStream stream(socket);
            bool last = false;
            while (!last && isOpen() && (stream.pending() || stream.wait(POLLIN, kIdleSeconds))) {
                const bool done = process_request(stream, false, last, [](httplib::Request &request) {
                    request.ranges.clear();                    // answered by who knows the content
                    request.headers.erase("Accept-Encoding"); // brotli at its best level is slower than loopback
                    // Who names no length sends no body (RFC 9112, 6.3); httplib would wait for the end of the connection.
                    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
                        request.headers.emplace("Content-Length", "0");
                });
                if (!done)
                    break;
            }
            const std::lock_guard lock(m_mutex);
            m_sockets.erase(socket);
        }
        ::shutdown(socket, SHUT_RDWR);
        ::close(socket);
        return true;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_turned;
    std::set<socket_t> m_sockets;
    bool m_open = false;
    int m_port = 0;
    std::thread m_thread;
};

Asked askedFrom(const httplib::Request &request)
{
    Asked asked;
    asked.method = QByteArray::fromStdString(request.method);
    asked.path = QString::fromStdString(request.path);
    asked.target = QString::fromStdString(request.target);
    for (const auto &[name, value] : request.params)
        asked.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    for (const auto &[name, value] : request.headers)
        asked.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    asked.body = QByteArray::fromStdString(request.body);
    return asked;
}

bool isOfTheWhole(Fault fault) { return fault <= Fault::Endless; }

} // namespace

struct Server::Private {
    QString name;
    Answer answer;
    Book book;
    Now now;
    Listener http;
    PortKeeper keeper;
    std::mutex turning; ///< one change of fault at a time
    mutable std::mutex mutex;
    Breakage breakage;
    quint16 port = 0;

    Breakage take(const QString &path)
    {
        const std::lock_guard lock(mutex);
        if (breakage.fault == Fault::None || !path.contains(breakage.path))
            return {};
        const Breakage mine = breakage;
        if (breakage.times > 0 && --breakage.times == 0)
            breakage = {};
        return mine;
    }

    bool isStill(Fault fault) const
    {
        const std::lock_guard lock(mutex);
        return breakage.fault == fault;
    }

    void serve(const httplib::Request &request, httplib::Response &response)
    {
        Asked asked = askedFrom(request);
        const Breakage mine = take(asked.path);
        if (mine.fault == Fault::Slow)
            http.linger(kSlowSeconds, [this, times = mine.times] { return times < 0 && !isStill(Fault::Slow); });
        if (!isOfTheWhole(mine.fault))
            asked.fault = mine.fault;

        Told told;
        if (mine.fault == Fault::TooManyRequests || mine.fault == Fault::Unavailable) {
            told.status = mine.fault == Fault::TooManyRequests ? 429 : 503;
            told.body = R"({"id":"7d0c8a52-3a0b-4a55-9d44-5d1f7c7f0001","code":"busy","message":"The demo town was asked to be busy"})";
            if (!mine.retryAfter.isEmpty())
                told.headers << qMakePair(QByteArray("Retry-After"), mine.retryAfter);
        } else if (mine.fault == Fault::WrongType) {
            told.type = "text/html";
            told.body = "<!doctype html><title>Onderhoud</title><p>Deze dienst is even niet beschikbaar.</p>";
        } else {
            told = answer(asked);
        }
        book({name, asked.method, asked.target, told.status});

        response.status = told.status;
        for (const auto &[header, value] : told.headers)
            response.set_header(header.toStdString(), value.toStdString());
        response.set_header("Date", QLocale::c().toString(now().toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toStdString());
        const std::string type = told.type.toStdString();
        if (mine.fault == Fault::Cut || mine.fault == Fault::Stalled)
            sendHalf(told.body.toStdString(), type, mine.fault, mine.times, response);
        else if (mine.fault == Fault::Endless)
            sendForever(told.body.toStdString(), type, response);
        else if (told.status != 304 && told.status != 204)
            response.set_content(told.body.constData(), size_t(told.body.size()), type);
    }

    void sendHalf(std::string body, const std::string &type, Fault fault, int times, httplib::Response &response)
    {
        const size_t half = body.size() / 2;
        const size_t whole = body.size() + (fault == Fault::Cut ? 512 : 0);
        response.set_content_provider(whole, type, [this, body = std::move(body), half, fault, times](size_t from, size_t, httplib::DataSink &sink) {
            if (from == 0 && half > 0)
                return sink.write(body.data(), half);
            if (fault == Fault::Stalled)
                http.linger(600, [this, times] { return times < 0 && !isStill(Fault::Stalled); });
            return false;
        });
    }

    void sendForever(std::string body, const std::string &type, httplib::Response &response)
    {
        if (!body.empty())
            body.pop_back(); // never closed
        response.set_chunked_content_provider(type, [this, body = std::move(body), blanks = std::string(65536, ' ')](size_t from, httplib::DataSink &sink) {
            const std::string &piece = from == 0 && !body.empty() ? body : blanks;
            return http.isOpen() && sink.write(piece.data(), piece.size());
        });
    }
};

Server::Server(QString name, Answer answer, Book book, Now now) : d(std::make_unique<Private>())
{
    d->name = std::move(name);
    d->answer = std::move(answer);
    d->book = std::move(book);
    d->now = std::move(now);
    // Before routing: no regular expression sees a long path.
    d->http.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (request.method != "GET" && request.method != "HEAD")
            return httplib::Server::HandlerResponse::Unhandled;
        d->serve(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const auto serve = [this](const httplib::Request &request, httplib::Response &response) { d->serve(request, response); };
    d->http.Post(".*", serve);
    d->http.Patch(".*", serve);
    d->http.Put(".*", serve);
    d->http.Delete(".*", serve);
    d->http.Options(".*", serve);
}

Server::~Server() { stop(); }

Result<> Server::listen(quint16 port)
{
    if (!d->http.open(port))
        return failure(Error::Kind::Offline, QStringLiteral("port %1 is taken").arg(port));
    d->port = quint16(d->http.port());
    return {};
}

void Server::stop()
{
    d->http.close();
    d->keeper.release();
}

const QString &Server::name() const { return d->name; }
quint16 Server::port() const { return d->port; }
QString Server::origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(d->port); }

void Server::breakAs(const Breakage &breakage)
{
    const std::lock_guard turning(d->turning);
    {
        const std::lock_guard lock(d->mutex);
        d->breakage = breakage;
    }
    const bool down = breakage.fault == Fault::Down;
    if (down && d->http.isOpen()) {
        d->http.close();
        d->keeper.take(d->port);
    } else if (!down && !d->http.isOpen()) {
        d->keeper.share(true);
        if (d->http.open(d->port))
            d->keeper.release();
    }
}

Breakage Server::broken() const
{
    const std::lock_guard lock(d->mutex);
    return d->breakage;
}

} // namespace overzicht::demo
