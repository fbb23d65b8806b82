// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Letters that are the same wherever they are made: in a test, and in the process it kills.

#include "adapter/adapter.h"
#include "base/local_time.h"

namespace town {

using namespace overzicht;

inline QDateTime at(const char *text) { return *parseMoment(QString::fromLatin1(text)); }

inline Document document(const QString &subject, const QDateTime &arrived, const QString &sender = QStringLiteral("0316380841"))
{
    return Document{Heading(PartyId(sender), LocalText(Language::Nl, subject), {}, arrived), {}, {}, {}, false, false, false, {}, {}};
}

inline Found found(const QString &id, const Item &item)
{
    Found f{ForeignId(id), item, {}, {}, false, true, {}};
    f.raw = "{\"id\":\"" + id.toUtf8() + "\"}";
    return f;
}

/// The n-th letter; no two arrive in the same second.
inline Found letter(int n)
{
    static const char *const topics[] = {"aanslagbiljet", "parkeerkaart", "kinderbijslag", "pensioenoverzicht", "verkeersboete"};
    const qint64 second = qint64(n) * 28'111'397 % 63'000'013; // a prime: every n below it has its own second
    return found(QStringLiteral("m%1").arg(n),
                 document(QStringLiteral("Brief %1 over %2").arg(n).arg(QLatin1String(topics[n % 5])), at("2024-01-01T08:00:00Z").addSecs(second)));
}

} // namespace town
