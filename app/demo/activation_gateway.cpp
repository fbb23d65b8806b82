// SPDX-License-Identifier: EUPL-1.2
#include "demo/activation_gateway.h"

#include "demo/answers.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace overzicht::demo {

namespace {

constexpr int kMinutesOfACode = 10;

Told problem(int status, const QString &title, QJsonObject more = {})
{
    more.insert(QStringLiteral("title"), title);
    more.insert(QStringLiteral("status"), status);
    Told told = toldJson(more);
    told.status = status;
    told.type = "application/problem+json";
    return told;
}

/// A string as RFC 8941, 3.3.3 writes it; empty = there is no usable one.
QByteArray keyOf(const Asked &asked)
{
    const QByteArray told = asked.headers.value("idempotency-key");
    return told.size() > 2 && told.startsWith('"') && told.endsWith('"') ? told.mid(1, told.size() - 2) : QByteArray();
}

bool isDecision(const QJsonObject &body)
{
    const QJsonObject text = body.value(QLatin1String("text")).toObject();
    return QDateTime::fromString(body.value(QLatin1String("decidedAt")).toString(), Qt::ISODateWithMs).isValid() && body.value(QLatin1String("record")).toString().size() == 64 && text.value(QLatin1String("sha256")).toString().size() == 64
        && !text.value(QLatin1String("id")).toString().isEmpty() && !text.value(QLatin1String("version")).toString().isEmpty() && text.value(QLatin1String("language")).toString().size() == 2;
}

} // namespace

void ActivationGateway::moveOn()
{
    if ((m_state != State::Requested && m_state != State::StopRequested) || m_since.secsTo(m_now()) < kSecondsToRegister)
        return;
    m_state = m_state == State::Requested ? State::Active : State::Inactive;
    m_since = m_now();
    ++m_turns;
}

Told ActivationGateway::standing(int status) const
{
    static constexpr std::array kWords{QLatin1String("inactive"), QLatin1String("requested"), QLatin1String("active"), QLatin1String("stop-requested")};
    QJsonObject json{{QStringLiteral("state"), kWords[size_t(m_state)]}};
    if (m_since.isValid())
        json.insert(QStringLiteral("since"), m_since.toUTC().toString(Qt::ISODateWithMs));
    if (m_state == State::Active)
        json.insert(QStringLiteral("receipt"), QStringLiteral("VOORBEELD-%1").arg(m_turns));
    Told told = toldJson(json);
    told.status = status;
    return told;
}

Told ActivationGateway::turned(const Asked &asked, bool on)
{
    const QByteArray key = keyOf(asked);
    if (key.isEmpty())
        return problem(400, QStringLiteral("A request that changes something has an Idempotency-Key."));
    if (const auto before = m_kept.constFind(key); before != m_kept.constEnd())
        return before->body == asked.body ? standing(m_state == State::Requested || m_state == State::StopRequested ? 202 : 200) : problem(409, QStringLiteral("This key was used for something else."));
    if (!isDecision(QJsonDocument::fromJson(asked.body).object()))
        return problem(400, QStringLiteral("This is no decision."));
    m_kept.insert(key, {asked.body, {}});
    ++m_decisions;
    if (on ? m_state == State::Inactive || m_state == State::StopRequested : m_state == State::Active || m_state == State::Requested) {
        m_state = on ? State::Requested : State::StopRequested;
        m_since = m_now();
    }
    return standing(m_state == State::Requested || m_state == State::StopRequested ? 202 : 200);
}

Told ActivationGateway::sent(const Asked &asked)
{
    const QByteArray key = keyOf(asked);
    const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
    if (key.isEmpty() || !body.value(QLatin1String("email")).toString().contains(u'@'))
        return problem(400, QStringLiteral("This is no address to send a code to."));
    if (const auto before = m_kept.constFind(key); before != m_kept.constEnd())
        return before->body == asked.body ? before->told : problem(409, QStringLiteral("This key was used for something else."));
    const QString id = QStringLiteral("code-%1").arg(m_codes.size() + 1);
    const Code made{QStringLiteral("%1").arg(QRandomGenerator::global()->bounded(1'000'000), 6, 10, QLatin1Char('0')), m_now().addSecs(60 * kMinutesOfACode)};
    m_codes.insert(id, made);
    m_emails << Email{body.value(QLatin1String("email")).toString(), made.digits};
    Told told = toldJson(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("expiresAt"), made.expiresAt.toUTC().toString(Qt::ISODateWithMs)}});
    told.status = 202;
    m_kept.insert(key, {asked.body, told});
    return told;
}

Told ActivationGateway::checked(const QString &id, const Asked &asked)
{
    const auto code = m_codes.find(id);
    if (code == m_codes.end() || code->triesLeft == 0 || code->expiresAt < m_now())
        return problem(410, QStringLiteral("Ask for another code."));
    if (QJsonDocument::fromJson(asked.body).object().value(QLatin1String("code")).toString() != code->digits)
        return problem(422, QStringLiteral("It is another code."), {{QStringLiteral("triesLeft"), --code->triesLeft}});
    return toldJson(QJsonObject{{QStringLiteral("verifiedAt"), m_now().toUTC().toString(Qt::ISODateWithMs)}});
}

Told ActivationGateway::answer(const Asked &asked)
{
    const std::lock_guard lock(m_mutex);
    moveOn();
    const QStringList parts = asked.path.mid(1).split(u'/');
    const bool post = asked.method == "POST";
    if (asked.path == QLatin1String("/activation"))
        return post ? turned(asked, true) : asked.method == "GET" ? standing(200) : problem(405, QStringLiteral("That cannot be done here."));
    if (post && asked.path == QLatin1String("/withdrawal"))
        return turned(asked, false);
    if (post && asked.path == QLatin1String("/email-codes"))
        return sent(asked);
    if (post && parts.size() == 3 && parts.first() == QLatin1String("email-codes") && parts.last() == QLatin1String("verification"))
        return checked(parts.at(1), asked);
    return problem(404, QStringLiteral("There is nothing at this address."));
}

int ActivationGateway::decisions() const
{
    const std::lock_guard lock(m_mutex);
    return m_decisions;
}

int ActivationGateway::carriedOut() const
{
    const std::lock_guard lock(m_mutex);
    return m_turns;
}

QList<ActivationGateway::Email> ActivationGateway::emails() const
{
    const std::lock_guard lock(m_mutex);
    return m_emails;
}

QString ActivationGateway::code(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_codes.value(id).digits;
}

} // namespace overzicht::demo
