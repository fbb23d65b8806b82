// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace {
const QString kProgram = QStringLiteral(BIN_DIR "/overzichtctl");
}

Person::Person()
{
    QDir().mkpath(path("run"));
    QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString Person::path(const QString &name) const { return name.isEmpty() ? m_dir.path() : m_dir.filePath(name); }

QProcessEnvironment Person::environment() const
{
    QProcessEnvironment environment;
    environment.insert("PATH", qEnvironmentVariable("PATH"));
    environment.insert("HOME", m_dir.path());
    environment.insert("XDG_RUNTIME_DIR", path("run"));
    environment.insert("LANG", "en_US.UTF-8");
    environment.insert("TZ", "America/New_York"); // deadlines are Belgian wherever the machine stands
    for (auto it = m_environment.constBegin(); it != m_environment.constEnd(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

std::unique_ptr<QProcess> Person::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setWorkingDirectory(m_dir.path());
    process->start(kProgram, QStringList{"--home", home()} + words);
    process->waitForStarted();
    return process;
}

Ran Person::bare(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_dir.path());
    process.start(kProgram, words);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120'000);
    Ran ran{ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    if (ran.exit == -1)
        qWarning("%s did not end by itself: %s", qUtf8Printable(words.join(u' ')), qUtf8Printable(process.errorString()));
    return ran;
}

Ran Person::ctl(const QStringList &words, const QByteArray &input) const { return bare(QStringList{"--home", home()} + words, input); }

QString Person::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName();
}

QString Person::source(const QString &id, const QByteArray &more) const
{
    QJsonObject file{{"source", id}, {"protocol", "ebox"}, {"name", QJsonObject{{"nl", "Bron " + id}}}, {"baseUrl", "http://127.0.0.1:9"}};
    const QJsonObject over = QJsonDocument::fromJson(more).object();
    for (auto it = over.begin(); it != over.end(); ++it) {
        if (it.value().isNull())
            file.remove(it.key());
        else
            file.insert(it.key(), it.value());
    }
    return write(id + ".json", QJsonDocument(file).toJson());
}

Town::Town(const Person &person)
{
    m_process = person.start({"demo"});
    QByteArray line;
    while (!line.contains('\n') && m_process->state() == QProcess::Running && m_process->waitForReadyRead(60'000))
        line += m_process->readAllStandardOutput();
    m_line = QJsonDocument::fromJson(line.trimmed()).object();
    m_ready = m_line.value("ready").toBool();
}

Town::~Town() { end(); }

int Town::end()
{
    if (m_process->state() == QProcess::NotRunning)
        return m_process->exitCode();
    m_process->terminate();
    if (!m_process->waitForFinished(20'000)) {
        m_process->kill();
        m_process->waitForFinished();
        return -1;
    }
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

QJsonObject Town::ask(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    return QJsonDocument::fromJson(http(method, m_line.value("control").toString() + path, body)).object();
}

QJsonObject Town::get(const QString &path) const { return ask("GET", path, {}); }

QJsonObject Town::post(const QString &path, const QJsonObject &body) const { return ask("POST", path, QJsonDocument(body).toJson()); }

void Town::healAll() const
{
    for (const QJsonValue &server : get("/").value("servers").toArray())
        breakServer(server.toObject().value("provider").toString(), "none");
}

QStringList Town::requests() const
{
    QStringList all;
    for (const QJsonValue &request : get("/requests").value("requests").toArray())
        all << request.toObject().value("method").toString() + ' ' + request.toObject().value("path").toString();
    return all;
}

QByteArray http(const QByteArray &method, const QString &url, const QByteArray &body)
{
    const QUrl to(url);
    QTcpSocket socket;
    socket.connectToHost(to.host(), quint16(to.port(80)));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(method + ' ' + to.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000) || socket.bytesAvailable() > 0)
        answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

void TinyServer::answer(const QString &path, const QByteArray &body)
{
    const std::lock_guard hold(m_changing);
    m_answers.insert(path, body);
}

TinyServer::TinyServer(QHash<QString, QByteArray> answers) : m_answers(std::move(answers))
{
    std::promise<quint16> port;
    auto told = port.get_future();
    m_thread = std::thread([this, &port] { serve(port); });
    m_port = told.get();
}

TinyServer::~TinyServer()
{
    m_ending = true;
    m_thread.join();
}

void TinyServer::serve(std::promise<quint16> &port)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    port.set_value(server.serverPort());
    while (!m_ending) {
        // Two that come at once are both taken in by one wait: without this the second would be served when a third comes, and each after it one too late.
        if (!server.hasPendingConnections() && !server.waitForNewConnection(50))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QByteArray request;
        while (!request.contains("\r\n\r\n") && socket->waitForReadyRead(2000))
            request += socket->readAll();
        const QString path = QString::fromUtf8(request.split(' ').value(1)).section('?', 0, 0);
        const std::optional<QByteArray> told = [&] {
            const std::lock_guard hold(m_changing);
            return m_answers.contains(path) ? std::optional(m_answers.value(path)) : std::nullopt;
        }();
        const bool known = told.has_value();
        const QByteArray body = told.value_or("{}");
        if (body.startsWith("HTTP/1.1 "))
            socket->write(body);
        else
            socket->write(QByteArray("HTTP/1.1 ") + (known ? "200 OK" : "404 Not Found") + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
                          + "\r\n\r\n" + body);
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(2000)) { }
        socket->disconnectFromHost();
    }
}
