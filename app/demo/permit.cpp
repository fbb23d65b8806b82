// SPDX-License-Identifier: EUPL-1.2
#include "demo/permit.h"

namespace overzicht::demo {

namespace {

constexpr std::array kWords{"offered", "received", "treatment", "payment", "processing", "paid", "granted"};
constexpr int kSecondsToThePermit = 60;

} // namespace

const QString Permit::kBill = QStringLiteral("inname");

/// What the person paid moves the case on, whatever the city is doing.
Permit::Step Permit::current() const
{
    if (m_reached < Step::Payment || m_reached == Step::Granted)
        return m_reached;
    switch (m_till.standing(kBill)) {
    case Till::Standing::Asked: return Step::Payment;
    case Till::Standing::Processing: return Step::Processing;
    case Till::Standing::Paid: break;
    }
    return m_till.paidAt(kBill).secsTo(m_now()) < Till::kSecondsAtTheBank + kSecondsToThePermit ? Step::Paid : Step::Granted;
}

Permit::Step Permit::step() const
{
    const std::lock_guard lock(m_mutex);
    return current();
}

QDateTime Permit::since(Step step) const
{
    const std::lock_guard lock(m_mutex);
    if (step > current())
        return {};
    const QDateTime noted = m_since[size_t(step)];
    if (noted.isValid() || step < Step::Processing)
        return noted;
    const int after = step == Step::Processing ? 0 : step == Step::Paid ? Till::kSecondsAtTheBank : Till::kSecondsAtTheBank + kSecondsToThePermit;
    return qMax(m_till.paidAt(kBill).addSecs(after), m_since[size_t(Step::Payment)]); // never before it was asked, also when the switchboard put it there
}

void Permit::apply()
{
    const QDateTime now = m_now();
    const std::lock_guard lock(m_mutex);
    if (m_reached != Step::Offered)
        return;
    m_reached = Step::Received;
    m_since[size_t(Step::Received)] = now;
}

void Permit::to(Step step)
{
    const QDateTime now = m_now();
    const std::lock_guard lock(m_mutex);
    if (step < Step::Processing)
        m_till.forget(kBill);
    else if (step == Step::Processing) {
        m_till.forget(kBill);
        m_till.pay(kBill);
    } else
        m_till.arrive(kBill);
    m_reached = qMin(step, step == Step::Granted ? step : Step::Payment);
    for (size_t i = 0; i < m_since.size(); ++i) {
        QDateTime &since = m_since[i];
        if (i > size_t(step))
            since = {};
        else if (!since.isValid() && (i < size_t(Step::Processing) || i == size_t(Step::Granted)))
            since = now;
    }
}

Permit::Step Permit::next()
{
    const Step from = step();
    const Step on = from == Step::Granted ? Step::Offered : Step(int(from) + 1);
    to(on);
    return on;
}

QString word(Permit::Step step) { return QLatin1String(kWords[size_t(step)]); }

std::optional<Permit::Step> permitStepFromWord(const QString &word)
{
    const qsizetype at = permitSteps().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(Permit::Step(at));
}

QStringList permitSteps()
{
    QStringList words;
    for (const char *word : kWords)
        words << QLatin1String(word);
    return words;
}

} // namespace overzicht::demo
