// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/heading.h"
#include "domain/obligation.h"

namespace overzicht {

enum class PaymentState { Due, Processing, Paid, Expired, Withdrawn };

/// Money asked. Whether the account number and the structured communication pass their checks is decided once, here.
class Payment {
public:
    Payment(Heading heading, PaymentRequest request, std::optional<Deadline> due, PaymentState state);

    const Heading &heading() const { return m_heading; }
    const PaymentRequest &request() const { return m_request; }
    const std::optional<Deadline> &due() const { return m_due; }
    PaymentState state() const { return m_state; }
    bool checksPass() const { return m_checksPass; } ///< every number it has passes its check
    bool operator==(const Payment &) const = default;

private:
    Heading m_heading;
    PaymentRequest m_request;
    std::optional<Deadline> m_due;
    PaymentState m_state;
    bool m_checksPass;
};

} // namespace overzicht
