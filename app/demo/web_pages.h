// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/permit.h"
#include "demo/server.h"

namespace overzicht::demo {

/// What a person of the town sees in a browser: the form with which the permit begins, and the page on which bills are paid. Plain pages without script or any address elsewhere;
/// a GET never changes anything.
class WebPages {
public:
    WebPages(Till &till, Permit &permit, const QJsonObject &bills) : m_till(till), m_permit(permit), m_bills(bills) {}

    static QString formPath() { return QStringLiteral("/formulier/inname"); }
    static QString casePath() { return QStringLiteral("/loket/zaak/"); }
    Told form(const Asked &asked) const;
    Told caseOf(const Asked &asked) const; ///< where a case is at the city itself
    /// {path of a bill}: GET shows it, POST pays it. 404 for what is no bill, or not asked for yet.
    Told payment(const Asked &asked) const;

private:
    Till &m_till;
    Permit &m_permit;
    QJsonObject m_bills; ///< id → {"payee", "what", "amount"}
};

} // namespace overzicht::demo
