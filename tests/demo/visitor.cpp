// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "visitor.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QUrl>

using namespace overzicht::demo;

static bool readHead(Seen &seen, QByteArray &raw)
{
    const qsizetype end = raw.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = raw.left(end).split('\n');
    seen.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    seen.type = seen.headers.value("content-type");
    raw.remove(0, end + 4);
    return true;
}

/// Takes whole chunks off the front; true at the last one.
static bool takeChunks(Seen &seen, QByteArray &raw)
{
    while (true) {
        const qsizetype end = raw.indexOf("\r\n");
        if (end < 0)
            return false;
        const qsizetype size = raw.left(end).toLongLong(nullptr, 16);
        if (raw.size() < end + 2 + size + 2)
            return false;
        if (size == 0)
            return true;
        seen.body += raw.mid(end + 2, size);
        raw.remove(0, end + 2 + size + 2);
    }
}

Seen visit(const QByteArray &method, const QString &address, const QByteArray &body, const Headers &headers, int patience, qsizetype most, bool tellsLength)
{
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port(80)));
    Seen seen;
    if (!socket.waitForConnected(2000))
        return seen;
    QByteArray request = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
    bool hasHost = false, hasType = false;
    for (const auto &[name, value] : headers) {
        request += name + ": " + value + "\r\n";
        hasHost |= name.toLower() == "host";
        hasType |= name.toLower() == "content-type";
    }
    if (!hasHost)
        request += "Host: " + url.authority().toLatin1() + "\r\n";
    if (!body.isEmpty() && !hasType)
        request += "Content-Type: application/json\r\n";
    if (tellsLength && method != "GET" && method != "HEAD")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);

    QElapsedTimer time;
    time.start();
    QByteArray raw;
    bool head = false;
    while (time.elapsed() < patience && seen.body.size() < most) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(100)) {
            if (socket.state() != QAbstractSocket::ConnectedState) {
                seen.closed = true;
                break;
            }
            continue;
        }
        raw += socket.readAll();
        if (!head && !(head = readHead(seen, raw)))
            continue;
        if (seen.headers.value("transfer-encoding") == "chunked") {
            if ((seen.whole = takeChunks(seen, raw)))
                break;
            continue;
        }
        seen.body += raw;
        raw.clear();
        const qsizetype told = seen.headers.value("content-length", "0").toLongLong();
        if (method == "HEAD" || seen.status == 304 || seen.body.size() >= told) {
            seen.whole = true;
            break;
        }
    }
    return seen;
}

std::unique_ptr<Town> openTown(Town::Options options)
{
    if (!options.now.isValid())
        options.now = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    auto town = Town::start(options);
    INFO((town ? std::string() : town.error().detail.toStdString()));
    REQUIRE(town.has_value());
    return *std::move(town);
}
