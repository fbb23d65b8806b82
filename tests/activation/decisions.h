// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/decision.h"

namespace overzicht {

inline QDateTime at(int seconds) { return QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC).addSecs(seconds); }

/// One that has all that can be in it.
inline Decision decision(Decision::What what, const QByteArray &key, int seconds = 0)
{
    Decision made;
    made.what = what;
    made.text = {QStringLiteral("activation"), QStringLiteral("1"), QByteArray(32, 't'), Language::Fr};
    made.screens = {{1, std::chrono::milliseconds(31'250)}, {2, std::chrono::milliseconds(0)}, {3, std::chrono::milliseconds(90'000)}};
    made.answers = {{QStringLiteral("q1"), QStringLiteral("yes"), 3, true}, {QStringLiteral("q2"), QStringLiteral("always-paper"), 1, false}};
    made.address = AddressKept::of(QStringLiteral("an@voorbeeld.example"), QByteArray(16, 's'), at(-60));
    made.values = {{QStringLiteral("services"), QStringLiteral("489")}, {QStringLiteral("date"), QStringLiteral("28 mars 2023")}};
    made.notifier = QStringLiteral("overzicht");
    made.channel = Decision::Channel::Counter;
    made.assistedBy = QStringLiteral("loket 3");
    made.key = what == Decision::What::NotNow ? QByteArray() : key;
    made.at = at(seconds);
    made.skew = std::chrono::seconds(-4);
    return made;
}

} // namespace overzicht
