// SPDX-License-Identifier: EUPL-1.2
#include "base/keeping_trouble.h"

#include <QRegularExpression>

namespace overzicht {

QString KeepingTrouble::detail(const QString &more) const
{
    if (megabytesToFree > 0)
        return QStringLiteral("the disk is full: make at least %1 MB free").arg(megabytesToFree);
    return QStringLiteral("could not be kept here: ") + more;
}

std::optional<KeepingTrouble> KeepingTrouble::fromDetail(const QString &detail)
{
    static const QRegularExpression full(QStringLiteral("\\A(?:could not be kept here: )?the disk is full: make at least ([0-9]{1,9}) MB free"));
    if (const auto told = full.match(detail); told.hasMatch())
        return KeepingTrouble{told.captured(1).toLongLong()};
    if (detail.startsWith(QLatin1String("could not be kept here: ")))
        return KeepingTrouble{};
    return std::nullopt;
}

} // namespace overzicht
