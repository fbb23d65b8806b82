// SPDX-License-Identifier: EUPL-1.2
#include "sync/list_watch.h"

namespace overzicht {

namespace {

constexpr size_t kItem = 1, kParty = 2, kType = 3, kService = 4; // the same word may name one of each

} // namespace

void ListWatch::stop(const QString &why)
{
    if (!m_stopped)
        m_stopped = Error{Error::Kind::Malformed, why, {}};
}

/// Whether this page of a list brought anything that had not come.
void ListWatch::look(const Answer &answer)
{
    const int page = *answer.page;
    if (page < m_page) {
        m_ids.clear();
        m_barren = 0;
        m_came = 0;
    }
    const qsizetype before = m_ids.size();
    const QList<Service> services = answer.services.value_or(QList<Service>());
    for (const Found &found : answer.items)
        m_ids.insert(qHash(found.id.text(), kItem));
    for (const ForeignId &id : answer.unchanged)
        m_ids.insert(qHash(id.text(), kItem));
    for (auto it = answer.listed.cbegin(); it != answer.listed.cend(); ++it)
        m_ids.insert(qHash(it.key().text(), kItem));
    for (const Party &party : answer.parties)
        m_ids.insert(qHash(party.id.text(), kParty));
    for (const MessageType &type : answer.types)
        m_ids.insert(qHash(type.id, kType));
    for (const Service &service : services)
        m_ids.insert(qHash(service.id, kService));
    const bool isFresh = m_ids.size() > before || answer.passedOver > 0;
    const qint64 came = answer.items.size() + answer.unchanged.size() + answer.listed.size() + answer.types.size() + services.size() + answer.bad.size();
    m_came += came + answer.passedOver;
    m_expected = answer.expected.value_or(0);
    if (isFresh)
        m_barren = 0;
    else if (page != m_page && came > 0)
        ++m_barren;
    m_page = page;
    if (!answer.ended && m_barren >= (m_came < m_expected ? kPatience : kMostBarren))
        stop(QStringLiteral("%1 pages in a row with nothing new that can be read").arg(m_barren));
}

Answer ListWatch::within(Answer answer)
{
    if (answer.page)
        look(answer);
    QList<Quarantined> kept;
    for (const Quarantined &bad : std::as_const(answer.bad)) {
        if (answer.page && m_aside >= kMostAside)
            stop(QStringLiteral("more than %1 records that cannot be read").arg(kMostAside));
        else if (m_bytesAside + bad.raw.size() > kMostBytesAside)
            stop(QStringLiteral("more than %1 MB of records that cannot be read").arg(kMostBytesAside / 1024 / 1024));
        else {
            m_aside += answer.page ? 1 : 0;
            m_bytesAside += bad.raw.size();
            kept << bad;
        }
    }
    if (!m_stopped)
        return answer;
    answer.bad = kept;
    answer.wholeSince.reset();
    answer.servicesEnd = false;
    answer.next = Continuation();
    return answer;
}

} // namespace overzicht
