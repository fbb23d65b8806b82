// SPDX-License-Identifier: EUPL-1.2
#include "demo/control.h"

#include "demo/activation_gateway.h"
#include "demo/mailbox.h"
#include "demo/permit.h"
#include "demo/town.h"

#include <QJsonDocument>

namespace overzicht::demo {

namespace {

Told refused(int status, const QString &reason)
{
    Told told = toldJson(QJsonObject{{QStringLiteral("error"), reason}});
    told.status = status;
    return told;
}

Told done(const QString &id = {})
{
    return toldJson(id.isEmpty() ? QJsonObject{{QStringLiteral("done"), true}} : QJsonObject{{QStringLiteral("done"), true}, {QStringLiteral("id"), id}});
}

Told sent(const QString &letter) { return letter.isEmpty() ? refused(404, QStringLiteral("no such provider, or a corpus")) : done(letter); }

/// The name before the port; an IPv6 address keeps its brackets.
bool isLoopback(const QByteArray &host)
{
    const qsizetype colon = host.lastIndexOf(':');
    const QByteArray name = colon >= 0 && !host.endsWith(']') ? host.left(colon) : host;
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

} // namespace

Told Control::answer(const Asked &asked) const
{
    if (!isLoopback(asked.headers.value("host").toLower()))
        return refused(403, QStringLiteral("only a loopback name may ask this"));
    const QString root = u'/' + m_word;
    if (asked.path != root && !asked.path.startsWith(root + u'/'))
        return refused(404, QStringLiteral("unknown"));
    QString path = asked.path.mid(root.size());
    while (path.endsWith(u'/'))
        path.chop(1);
    if (asked.method == "GET" || asked.method == "HEAD")
        return get(path);
    if (asked.method != "POST")
        return refused(405, QStringLiteral("GET or POST"));
    const QByteArray body = asked.body.trimmed();
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(body.isEmpty() ? QByteArray("{}") : body, &error);
    if (!json.isObject())
        return refused(400, QStringLiteral("the body is not a JSON object"));
    return post(path, json.object());
}

Told Control::get(const QString &path) const
{
    if (path.isEmpty()) {
        QJsonArray servers;
        for (const QString &name : m_town.servers()) {
            const Breakage broken = m_town.broken(name);
            servers << QJsonObject{{QStringLiteral("provider"), name},
                                   {QStringLiteral("base"), m_town.baseOf(name)},
                                   {QStringLiteral("how"), word(broken.fault)},
                                   {QStringLiteral("times"), broken.times}};
        }
        QJsonArray faults;
        for (const Fault fault : allFaults())
            faults << word(fault);
        return toldJson(QJsonObject{{QStringLiteral("servers"), servers}, {QStringLiteral("faults"), faults}, {QStringLiteral("letters"), int(m_town.letters().size())}, {QStringLiteral("inname"), m_town.permitStep()}});
    }
    if (path == QLatin1String("/letters")) {
        QJsonArray letters;
        for (const Letter &letter : m_town.letters())
            letters << QJsonObject{{QStringLiteral("id"), letter.id},
                                   {QStringLiteral("provider"), letter.provider},
                                   {QStringLiteral("sender"), letter.sender},
                                   {QStringLiteral("subject"), letter.subject},
                                   {QStringLiteral("read"), letter.read},
                                   {QStringLiteral("visible"), letter.visible},
                                   {QStringLiteral("four"), letter.four}};
        return toldJson(QJsonObject{{QStringLiteral("letters"), letters}});
    }
    if (path == QLatin1String("/requests")) {
        QJsonArray requests;
        for (const Request &request : m_town.requests())
            requests << QJsonObject{{QStringLiteral("provider"), request.server},
                                    {QStringLiteral("method"), QString::fromLatin1(request.method)},
                                    {QStringLiteral("path"), request.target},
                                    {QStringLiteral("status"), request.status}};
        return toldJson(QJsonObject{{QStringLiteral("requests"), requests}});
    }
    if (path == QLatin1String("/emails")) {
        QJsonArray emails;
        for (const ActivationGateway::Email &email : m_town.activation() ? m_town.activation()->emails() : QList<ActivationGateway::Email>())
            emails << QJsonObject{{QStringLiteral("to"), email.to}, {QStringLiteral("code"), email.digits}};
        return toldJson(QJsonObject{{QStringLiteral("emails"), emails}});
    }
    return refused(404, QStringLiteral("unknown"));
}

Told Control::post(const QString &path, const QJsonObject &wanted) const
{
    const QString id = wanted.value(QLatin1String("id")).toString();
    if (path == QLatin1String("/break"))
        return breakServer(wanted);
    if (path == QLatin1String("/letter/four"))
        return sent(m_town.sendThroughFour());
    if (path == QLatin1String("/letter")) {
        Letters::Wish wish;
        wish.subject = wanted.value(QLatin1String("subject")).toString(wish.subject);
        wish.sender = wanted.value(QLatin1String("sender")).toString();
        wish.provider = wanted.value(QLatin1String("provider")).toString();
        wish.text = wanted.value(QLatin1String("text")).toString();
        wish.main = wanted.value(QLatin1String("main")).toBool(true);
        return sent(m_town.send(wish));
    }
    if (path == QLatin1String("/read"))
        return m_town.setRead(id, wanted.value(QLatin1String("read")).toBool(true)) ? done(id) : refused(404, QStringLiteral("no such letter"));
    if (path == QLatin1String("/remove"))
        return m_town.remove(id) ? done(id) : refused(404, QStringLiteral("no such letter"));
    if (path == QLatin1String("/forward")) {
        const int seconds = wanted.value(QLatin1String("seconds")).toInt();
        if (seconds <= 0)
            return refused(400, QStringLiteral("seconds is a whole number above 0"));
        m_town.forward(std::chrono::seconds(seconds));
        return done();
    }
    if (path == QLatin1String("/inname")) {
        if (!m_town.movePermit(wanted.value(QLatin1String("step")).toString()))
            return refused(400, QStringLiteral("step is one of: ") + permitSteps().join(QStringLiteral(", ")));
        return toldJson(QJsonObject{{QStringLiteral("done"), true}, {QStringLiteral("step"), m_town.permitStep()}});
    }
    if (path == QLatin1String("/requests/forget")) {
        m_town.forgetRequests();
        return done();
    }
    if (path == QLatin1String("/quit")) {
        if (!m_onQuit)
            return refused(409, QStringLiteral("this town cannot be ended from here"));
        m_onQuit();
        return done();
    }
    return refused(404, QStringLiteral("unknown"));
}

Told Control::breakServer(const QJsonObject &wanted) const
{
    const auto fault = faultFromWord(wanted.value(QLatin1String("how")).toString());
    if (!fault)
        return refused(400, QStringLiteral("how is one of the words in \"faults\""));
    Breakage breakage;
    breakage.fault = *fault;
    breakage.times = wanted.value(QLatin1String("times")).toInt(-1);
    breakage.path = wanted.value(QLatin1String("path")).toString();
    const QJsonValue wait = wanted.value(QLatin1String("retryAfter"));
    breakage.retryAfter = wait.isDouble() ? QByteArray::number(wait.toInt()) : wait.toString().toLatin1();
    if (!m_town.breakAs(wanted.value(QLatin1String("provider")).toString(), breakage))
        return refused(404, QStringLiteral("no such provider"));
    return done();
}

} // namespace overzicht::demo
