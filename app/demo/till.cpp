// SPDX-License-Identifier: EUPL-1.2
#include "demo/till.h"

namespace overzicht::demo {

void Till::pay(const QString &id)
{
    const QDateTime now = m_now();
    const std::lock_guard lock(m_mutex);
    if (!m_paid.contains(id))
        m_paid.insert(id, now);
}

void Till::arrive(const QString &id)
{
    const QDateTime longAgo = m_now().addSecs(-kSecondsAtTheBank);
    const std::lock_guard lock(m_mutex);
    QDateTime &paid = m_paid[id];
    paid = paid.isValid() ? qMin(paid, longAgo) : longAgo;
}

void Till::forget(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    m_paid.remove(id);
}

Till::Standing Till::standing(const QString &id) const
{
    const QDateTime paid = paidAt(id);
    if (!paid.isValid())
        return Standing::Asked;
    return paid.secsTo(m_now()) < kSecondsAtTheBank ? Standing::Processing : Standing::Paid;
}

QDateTime Till::paidAt(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_paid.value(id);
}

} // namespace overzicht::demo
