// SPDX-License-Identifier: EUPL-1.2
#include "domain/payment.h"

#include "domain/communication.h"

namespace overzicht {

Payment::Payment(Heading heading, PaymentRequest request, std::optional<Deadline> due, PaymentState state, QString dossier, QList<Attachment> attachments, QString sourceState)
    : m_heading(std::move(heading)), m_request(std::move(request)), m_due(std::move(due)), m_state(state), m_dossier(std::move(dossier)), m_attachments(std::move(attachments)), m_sourceState(std::move(sourceState)),
      m_checksPass((!m_request.payee || m_request.payee->isValid()) && (!m_request.structured || m_request.structured->isValid()) && !communicationIn(m_request.reference).isDamaged())
{
}

} // namespace overzicht
