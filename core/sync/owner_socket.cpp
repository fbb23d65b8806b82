// SPDX-License-Identifier: EUPL-1.2
#include "sync/owner_socket.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>

#include <optional>

#include <sys/socket.h>
#include <unistd.h>

namespace overzicht {

namespace {

bool isSameUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

void writeLine(QLocalSocket &socket, const QJsonObject &line) { socket.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'); }

/// Every whole line that is an object goes to `take`. False: what comes is not of our kind.
template <typename Take>
bool readLines(QLocalSocket &socket, Take take)
{
    while (socket.canReadLine()) {
        const QByteArray line = socket.readLine(kLongestSocketLine + 1);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!line.endsWith('\n') || !document.isObject())
            return false;
        take(document.object());
    }
    return socket.bytesAvailable() <= kLongestSocketLine;
}

} // namespace

OwnerDoor::OwnerDoor(QObject *parent) : QObject(parent) {}

OwnerDoor::~OwnerDoor()
{
    const auto guests = std::exchange(m_guests, {});
    for (QLocalSocket *guest : guests) {
        guest->disconnect(this);
        guest->flush();
        delete guest;
    }
}

Result<> OwnerDoor::listen(const QString &path)
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(path);
    if (!m_server->listen(path))
        return failure(Error::Kind::Refused, QStringLiteral("cannot listen for other programs of this home: ") + m_server->errorString());
    if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return failure(Error::Kind::Refused, QStringLiteral("the socket of this home cannot be made private"));
    connect(m_server.get(), &QLocalServer::newConnection, this, &OwnerDoor::letIn);
    return {};
}

void OwnerDoor::letIn()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        if (!isSameUser(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const int guest = m_next++;
        socket->setParent(this);
        m_guests.insert(guest, socket);
        const auto leave = [this, guest, socket] {
            if (m_guests.remove(guest) == 0)
                return;
            socket->deleteLater();
            Q_EMIT left(guest);
        };
        const auto listenTo = [this, guest, socket, leave] {
            if (!readLines(*socket, [&](const QJsonObject &line) { Q_EMIT asked(guest, line); })) {
                socket->abort();
                leave();
            }
        };
        connect(socket, &QLocalSocket::disconnected, this, leave);
        connect(socket, &QLocalSocket::readyRead, this, listenTo);
        listenTo();
    }
}

void OwnerDoor::send(int guest, const QJsonObject &line)
{
    if (QLocalSocket *socket = m_guests.value(guest)) {
        // One that does not read must not make the writer grow.
        // From the event loop: its leaving ends what it asked, and that may be what is telling it now.
        if (socket->bytesToWrite() > kLongestSocketLine)
            QMetaObject::invokeMethod(socket, [socket] { socket->abort(); }, Qt::QueuedConnection);
        else
            writeLine(*socket, line);
    }
}

void OwnerDoor::sendAll(const QJsonObject &line)
{
    const QList<int> guests = m_guests.keys();
    for (const int guest : guests)
        send(guest, line);
}

Result<QJsonObject> askOwner(const QString &path, const QJsonObject &line, std::chrono::milliseconds patience)
{
    const QDeadlineTimer until(patience);
    const auto left = [&] { return int(until.remainingTime()); };
    const auto nobody = failure(Error::Kind::Offline, QStringLiteral("nobody answers at the socket"));
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(left()) || !isSameUser(socket))
        return nobody;
    writeLine(socket, line);
    std::optional<QJsonObject> answer;
    while (!answer && socket.waitForReadyRead(left())) {
        if (!readLines(socket, [&](const QJsonObject &one) { answer = one; }))
            return nobody;
    }
    if (!answer)
        return nobody;
    return *answer;
}

OwnerLine::OwnerLine(QObject *parent) : QObject(parent) {}

OwnerLine::~OwnerLine()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void OwnerLine::connectTo(const QString &path)
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater(); // this may be called from one of its own signals
    }
    m_socket = std::make_unique<QLocalSocket>();
    m_lost = false;
    connect(m_socket.get(), &QLocalSocket::connected, this, [this] {
        if (!isSameUser(*m_socket))
            return loseOnce();
        Q_EMIT connected();
    });
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &OwnerLine::loseOnce);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &OwnerLine::loseOnce);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] {
        if (!readLines(*m_socket, [this](const QJsonObject &line) { Q_EMIT said(line); }))
            loseOnce();
    });
    m_socket->connectToServer(path);
}

void OwnerLine::send(const QJsonObject &line)
{
    if (m_socket && !m_lost) {
        writeLine(*m_socket, line);
        m_socket->flush();
    }
}

void OwnerLine::loseOnce()
{
    if (std::exchange(m_lost, true))
        return;
    // From the event loop: connecting again from within a signal of the socket that is going would destroy it under its own feet.
    QMetaObject::invokeMethod(this, [this] { Q_EMIT lost(); }, Qt::QueuedConnection);
}

} // namespace overzicht
