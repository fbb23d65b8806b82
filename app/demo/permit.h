// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/till.h"

#include <QStringList>

#include <array>
#include <optional>

namespace overzicht::demo {

/// One service of the town all the way, from a form to a permit: to occupy public space ("inname openbaar domein"). The person sends the form and pays; the city does the
/// rest when the switchboard says so. Only what is due follows by itself: what was paid arrives after a minute, and the permit follows a minute later.
class Permit {
public:
    enum class Step { Offered, Received, Treatment, Payment, Processing, Paid, Granted };
    static constexpr int kSteps = 7;
    static const QString kBill; ///< what the till knows it by

    Permit(Till &till, std::function<QDateTime()> now) : m_till(till), m_now(std::move(now)) {}

    Step step() const;
    QDateTime since(Step step) const; ///< when that step began; invalid = not yet
    void apply();          ///< the person sends the form; only the first time counts
    void to(Step step);    ///< forward or back; what is passed over has happened now
    Step next();           ///< one on, and from the last one to the beginning; the step it came to

private:
    Step current() const; ///< with the lock

    Till &m_till;
    std::function<QDateTime()> m_now;
    mutable std::mutex m_mutex;
    Step m_reached = Step::Offered; ///< by the city; what follows from the till is not in it
    std::array<QDateTime, kSteps> m_since;
};

QString word(Permit::Step step); ///< "offered", "received", "treatment", "payment", "processing", "paid", "granted"
std::optional<Permit::Step> permitStepFromWord(const QString &word);
QStringList permitSteps();

} // namespace overzicht::demo
