// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QPair>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace overzicht::demo {

/// What can be wrong with a server of the demo town. The first group breaks the connection or the answer as a whole; the second
/// group is about what an answer says, and is played by who makes the answers.
enum class Fault {
    None,
    Down,            ///< connection refused, and open connections closed
    Slow,            ///< 30 s before every answer
    Cut,             ///< tells a longer Content-Length than it sends, then closes
    Stalled,         ///< half an answer, then silence with the connection open
    TooManyRequests, ///< 429
    Unavailable,     ///< 503
    WrongType,       ///< 200 with an HTML page
    Endless,         ///< a body that never ends

    LyingTotal,  ///< totalItems is 7 more than there are
    Looping,     ///< every page shows the first page again, and there always is a next one
    BadRecord,   ///< two records of each page cannot be read: one without an id, one that is no object
    Twice,       ///< the first letter of a page stands in it twice, with another subject
    WrongDigest, ///< a content differs by one byte from what was announced
    OneKeeper,   ///< of those whose cases one service tells, the first does not answer
};
QString word(Fault fault); ///< "none", "down", "slow", "cut", "stalled", "429", "503", "wrong-type", "endless", "lying-total", "looping", "bad-record", "twice", "wrong-digest", "one-keeper"
std::optional<Fault> faultFromWord(const QString &word);
QList<Fault> allFaults();

struct Breakage {
    Fault fault = Fault::None;
    int times = -1;        ///< for so many requests, then it heals; -1 = until told otherwise
    QString path;          ///< only for requests whose path holds this; empty = all
    QByteArray retryAfter; ///< with 429 and 503; sent as it is
};

struct Asked {
    QByteArray method;
    QString path; ///< percent-decoded, without query
    QString target; ///< as received, with the query
    QMultiHash<QString, QString> query;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
    Fault fault = Fault::None; ///< of the second group only
};

struct Told {
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// A line in the book of who asked what: so that a test can see what was not asked.
struct Request {
    QString server;
    QByteArray method;
    QString target;
    int status = 0;
};

/// One HTTP server of the town, on a loopback port of its own, that can be broken. Its threads are its own: `answer` is called from
/// several at once. Wraps cpp-httplib, which no other file includes.
class Server {
public:
    using Answer = std::function<Told(const Asked &)>;
    using Book = std::function<void(const Request &)>;
    using Now = std::function<QDateTime()>;

    Server(QString name, Answer answer, Book book, Now now);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Binds 127.0.0.1 and answers from now on; 0 = any free port. Offline when the port is taken.
    Result<> listen(quint16 port);
    void stop();

    const QString &name() const;
    quint16 port() const;
    QString origin() const; ///< http://127.0.0.1:PORT

    void breakAs(const Breakage &breakage);
    Breakage broken() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overzicht::demo
