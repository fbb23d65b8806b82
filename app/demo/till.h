// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <functional>
#include <mutex>

namespace overzicht::demo {

/// What was paid on the town's payment page, and how far the bank is with it: asked, then under way for a minute of the town's clock, then paid. Behind one lock,
/// because the page and those who asked the money are servers of their own.
class Till {
public:
    enum class Standing { Asked, Processing, Paid };
    static constexpr int kSecondsAtTheBank = 60;

    explicit Till(std::function<QDateTime()> now) : m_now(std::move(now)) {}

    void pay(const QString &id); ///< the second time changes nothing
    void arrive(const QString &id); ///< the bank is done at once
    void forget(const QString &id);
    Standing standing(const QString &id) const;
    QDateTime paidAt(const QString &id) const; ///< when the person paid; invalid = not yet

private:
    std::function<QDateTime()> m_now;
    mutable std::mutex m_mutex;
    QHash<QString, QDateTime> m_paid;
};

} // namespace overzicht::demo
