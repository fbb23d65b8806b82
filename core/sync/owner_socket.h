// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace overzicht {

/// How a process that only reads a home speaks with the one that writes it: JSON objects, one a line, over a socket in a private folder (Home::socket). Both
/// ends check that the other belongs to the same user (SO_PEERCRED). A line above kLongestSocketLine ends the connection.
inline constexpr qint64 kLongestSocketLine = 4 * 1024 * 1024;

/// The writer's end. Only made by who holds the home's lock: it takes away a socket file that a crash left.
class OwnerDoor : public QObject {
    Q_OBJECT
public:
    explicit OwnerDoor(QObject *parent = nullptr);
    ~OwnerDoor() override;

    Result<> listen(const QString &path);
    void send(int guest, const QJsonObject &line); ///< nothing happens when that guest has left
    void sendAll(const QJsonObject &line);

Q_SIGNALS:
    void asked(int guest, const QJsonObject &line);
    void left(int guest);

private:
    void letIn();

    std::unique_ptr<QLocalServer> m_server;
    QHash<int, QLocalSocket *> m_guests;
    int m_next = 1;
};

/// The reader's end for one question, from a program that has no event loop yet: waits for one line, at most as long as `patience`. Offline: nobody of this user answered.
Result<QJsonObject> askOwner(const QString &path, const QJsonObject &line, std::chrono::milliseconds patience);

/// The reader's end.
class OwnerLine : public QObject {
    Q_OBJECT
public:
    explicit OwnerLine(QObject *parent = nullptr);
    ~OwnerLine() override;

    void connectTo(const QString &path); ///< `connected` or `lost` follows
    void send(const QJsonObject &line);

Q_SIGNALS:
    void connected();
    void said(const QJsonObject &line);
    void lost(); ///< once for each connectTo

private:
    void loseOnce();

    std::unique_ptr<QLocalSocket> m_socket;
    bool m_lost = true;
};

} // namespace overzicht
