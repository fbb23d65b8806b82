// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A scripted HTTP server on loopback, for answers that no honest provider gives. Lives in the test's own event loop.

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

struct LittleReply {
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<QByteArray> headers; ///< whole lines
    bool hang = false;         ///< never an answer
    qint64 sent = -1;          ///< only so many bytes of the body, then closed
    int delay = 0;             ///< milliseconds
};

struct LittleAsked {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
};

class LittleServer {
public:
    using Answer = std::function<LittleReply(const LittleAsked &)>;

    explicit LittleServer(Answer answer = {}) : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            }
        });
    }
    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    QString base(const QString &path = {}) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path); }
    QList<LittleAsked> asked;
    int askedFor(const QString &path) const
    {
        int count = 0;
        for (const LittleAsked &one : asked)
            count += one.path == path;
        return count;
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray held = socket->property("held").toByteArray() + socket->readAll();
        for (qsizetype end = held.indexOf("\r\n\r\n"); end >= 0; end = held.indexOf("\r\n\r\n")) {
            const QList<QByteArray> lines = held.left(end).split('\n');
            LittleAsked one;
            one.method = lines.value(0).split(' ').value(0);
            const QUrl url(QString::fromLatin1(lines.value(0).split(' ').value(1)));
            one.path = url.path();
            one.query = QUrlQuery(url);
            for (const QByteArray &line : lines.mid(1))
                one.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
            const qsizetype length = one.headers.value("content-length").toInt();
            if (held.size() < end + 4 + length)
                break; // the rest of the body is still on its way
            one.body = held.mid(end + 4, length);
            held = held.mid(end + 4 + length);
            asked << one;
            const LittleReply reply = m_answer ? m_answer(one) : LittleReply{404, "application/json", "{}", {}, false, -1, 0};
            if (reply.hang)
                continue;
            QTimer::singleShot(reply.delay, socket, [socket, reply] {
                QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nContent-Type: " + reply.type + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
                for (const QByteArray &line : reply.headers)
                    head += line + "\r\n";
                socket->write(head + "\r\n" + (reply.sent < 0 ? reply.body : reply.body.left(reply.sent)));
                if (reply.sent >= 0) {
                    socket->flush();
                    socket->disconnectFromHost();
                }
            });
        }
        socket->setProperty("held", held);
    }

    QTcpServer m_server;
    Answer m_answer;
};

/// A message registry with a list of messages, answering as the interface says (Message Registry 2.1) unless `twist` answers first.
class LittleBox {
public:
    LittleBox()
    {
        server.setAnswer([this](const LittleAsked &asked) {
            if (twist) {
                if (const auto reply = twist(asked))
                    return *reply;
            }
            return honest(asked);
        });
    }

    static QJsonObject message(const QString &id, const QString &subject, const QString &at = QStringLiteral("2026-11-20T08:14:00+01:00"))
    {
        return {{QStringLiteral("messageId"), id},
                {QStringLiteral("subject"), QJsonObject{{QStringLiteral("nl"), subject}}},
                {QStringLiteral("receiptDate"), at},
                {QStringLiteral("expirationDate"), QStringLiteral("2030-01-01T00:00:00+01:00")},
                {QStringLiteral("readStatus"), false},
                {QStringLiteral("visible"), true},
                {QStringLiteral("messageTypeId"), QStringLiteral("T1")},
                {QStringLiteral("senderOrganizationId"), QStringLiteral("0316380841")},
                {QStringLiteral("bodyMainContent"), false},
                {QStringLiteral("replyAuthorized"), false}};
    }
    void add(const QJsonObject &message) { messages << message; }
    void fill(int count, const QString &prefix = QStringLiteral("m"))
    {
        for (int i = 0; i < count; ++i)
            add(message(QStringLiteral("%1%2").arg(prefix).arg(i), QStringLiteral("Brief %1").arg(i), QStringLiteral("2026-11-%1T08:%2:00+01:00").arg(1 + i / 60 % 20, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0'))));
    }

    LittleReply honest(const LittleAsked &asked) const
    {
        const auto json = [](const QJsonObject &object) { return LittleReply{200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}, false, -1, 0}; };
        if (asked.path.endsWith(QStringLiteral("/ebox")))
            return json({{QStringLiteral("numberOfMessages"), messages.size()}, {QStringLiteral("numberOfUnreadMessages"), messages.size()}, {QStringLiteral("lastReceiptDate"), QStringLiteral("r%1").arg(revision)}});
        if (asked.path.endsWith(QStringLiteral("/ebox/messages"))) {
            const int page = asked.query.queryItemValue(QStringLiteral("page")).toInt(), size = asked.query.queryItemValue(QStringLiteral("pageSize")).toInt();
            QJsonArray items;
            for (qsizetype i = qsizetype(page - 1) * size; i < messages.size() && i < qsizetype(page) * size; ++i)
                items << messages.at(i);
            return json({{QStringLiteral("items"), items}, {QStringLiteral("totalItems"), messages.size()}});
        }
        if (asked.path.contains(QStringLiteral("/referenceData/")))
            return LittleReply{200, "application/json", R"({"items":[],"totalItems":0})", {"Cache-Control: max-age=86400"}, false, -1, 0};
        for (auto it = contents.begin(); it != contents.end(); ++it) {
            if (asked.path.endsWith(it.key()))
                return LittleReply{200, "application/octet-stream", it.value(), {"Accept-Ranges: none"}, false, -1, 0};
        }
        return LittleReply{404, "application/json", R"({"id":"x","code":"404","message":"no"})", {}, false, -1, 0};
    }

    LittleServer server;
    QList<QJsonObject> messages;
    QHash<QString, QByteArray> contents; ///< by the end of their path
    int revision = 1;
    std::function<std::optional<LittleReply>(const LittleAsked &)> twist;
};
