// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

/// How one run of overzichtctl ended. `exit` −1 = it crashed or did not end.
struct Ran {
    int exit = -1;
    QByteArray out, err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonArray items() const { return object().value("items").toArray(); }
};

/// Somebody with a HOME of their own, who types commands.
class Person {
public:
    Person();
    QString path(const QString &name = {}) const; ///< in the temporary folder
    QString home() const { return path("home"); }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    Ran ctl(const QStringList &words, const QByteArray &input = {}) const; ///< with --home
    Ran bare(const QStringList &words, const QByteArray &input = {}) const;
    std::unique_ptr<QProcess> start(const QStringList &words) const; ///< with --home, not waited for

    QString write(const QString &name, const QByteArray &bytes) const; ///< a file; returns its path
    QString source(const QString &id, const QByteArray &more = {}) const; ///< a source file without a mistake that leads nowhere; null takes a member away

private:
    QProcessEnvironment environment() const;
    QTemporaryDir m_dir;
    QHash<QString, QString> m_environment;
};

/// The demo town, started for a person and ended with the test.
class Town {
public:
    explicit Town(const Person &person);
    ~Town();
    bool isReady() const { return m_ready; }
    QJsonObject readyLine() const { return m_line; }
    QJsonObject get(const QString &path) const;
    QJsonObject post(const QString &path, const QJsonObject &body = {}) const;
    void breakServer(const QString &name, const QString &how) const { post("/break", {{"provider", name}, {"how", how}}); }
    void healAll() const;
    QJsonArray letters() const { return get("/letters").value("letters").toArray(); }
    QStringList requests() const; ///< "GET /path"
    int end();                    ///< SIGTERM; its exit status

private:
    QJsonObject ask(const QByteArray &method, const QString &path, const QByteArray &body) const;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_line;
    bool m_ready = false;
};

/// One HTTP request over a plain socket; the body of the answer.
QByteArray http(const QByteArray &method, const QString &url, const QByteArray &body = {});

/// A server on loopback that answers each path with what it was told, and anything else with 404: for answers the town never gives. What begins with
/// "HTTP/1.1 " is an answer whole, with its own head.
class TinyServer {
public:
    explicit TinyServer(QHash<QString, QByteArray> answers);
    ~TinyServer();
    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    void answer(const QString &path, const QByteArray &body); ///< from now on

private:
    void serve(std::promise<quint16> &port);
    std::mutex m_changing;
    QHash<QString, QByteArray> m_answers;
    quint16 m_port = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};
