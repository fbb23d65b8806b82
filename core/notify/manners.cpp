// SPDX-License-Identifier: EUPL-1.2
#include "notify/manners.h"

namespace overzicht {

bool QuietHours::contains(const QDateTime &moment) const
{
    const QTime now = moment.toLocalTime().time();
    return from <= until ? now >= from && now < until : now >= from || now < until;
}

QDateTime QuietHours::endAfter(const QDateTime &moment) const
{
    const QDateTime local = moment.toLocalTime();
    const auto on = [this](const QDate &day) {
        const QDateTime end(day, until);
        return end.isValid() && end.time() == until ? end : QDateTime(day, until.addSecs(3600)); // an hour that is left out in spring
    };
    const QDateTime today = on(local.date());
    return today > local ? today : on(local.date().addDays(1));
}

} // namespace overzicht
