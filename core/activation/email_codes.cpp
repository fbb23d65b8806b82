// SPDX-License-Identifier: EUPL-1.2
#include "activation/email_codes.h"

#include "net/transport.h"

#include <QUuid>

namespace overzicht {

EmailCodes::EmailCodes(ActivationDesk::Gateway gateway, const Clock &clock, QObject *parent) : QObject(parent), m_gateway(std::move(gateway)), m_clock(clock) {}

EmailCodes::~EmailCodes() = default;

void EmailCodes::measure(const Result<HttpResponse> &response)
{
    if (const auto skew = response ? gateway::skewOf(*response, m_clock.now()) : std::nullopt)
        m_skew = skew;
}

void EmailCodes::send(const QString &address, Language language, Sent sent)
{
    m_code.clear();
    // Each press asks for a new code; what the transport sends again goes under the same key.
    const HttpRequest request = gateway::sendCode(m_gateway.base, address, language, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    m_call = m_gateway.transport.send(request, m_gateway.permit, [this, address, sent = std::move(sent)](const Result<HttpResponse> &response) {
        measure(response);
        const auto told = response ? gateway::readCodeSent(*response) : failure(response.error());
        if (told) {
            m_code = told->id;
            m_address = address;
        }
        sent(told ? Result<QDateTime>(told->expiresAt) : failure(told.error()));
    });
}

void EmailCodes::check(const QString &address, const QString &digits, Checked checked)
{
    if (m_code.isEmpty() || address != m_address) {
        QMetaObject::invokeMethod(this, [checked = std::move(checked)] { checked(failure(Error::Kind::Refused, QStringLiteral("no code was sent to that address"))); }, Qt::QueuedConnection);
        return;
    }
    m_call = m_gateway.transport.send(gateway::checkCode(m_gateway.base, m_code, digits), m_gateway.permit, [this, code = m_code, checked = std::move(checked)](const Result<HttpResponse> &response) {
        measure(response);
        const auto told = response ? gateway::readCodeChecked(*response) : failure(response.error());
        checked(told ? Result<Looked>(Looked{*told, code}) : failure(told.error()));
    });
}

} // namespace overzicht
