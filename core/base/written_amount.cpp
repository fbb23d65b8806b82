// SPDX-License-Identifier: EUPL-1.2
#include "base/written_amount.h"

#include <QLocale>

namespace overzicht {

QString writtenAmount(const Money &money)
{
    static const QLocale belgian(QLocale::Dutch, QLocale::Belgium);
    const qint64 cents = qAbs(money.cents());
    const QString digits = belgian.toString(cents / 100) + belgian.decimalPoint() + QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    const QString sign = money.cents() < 0 ? QStringLiteral("−") : QString();
    const QString currency = money.currency() == QLatin1String("EUR") ? QStringLiteral("€") : money.currency();
    return currency + QChar(QChar::Nbsp) + sign + digits;
}

} // namespace overzicht
