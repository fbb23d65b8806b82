// SPDX-License-Identifier: EUPL-1.2
#include "domain/acting.h"

#include "domain/identifiers.h"

namespace overzicht {

Result<Acting> Acting::organisation(const QString &kbo)
{
    const auto number = Kbo::parse(kbo);
    if (!number || !number->isValid())
        return failure(Error::Kind::Refused, QStringLiteral("'%1' is not a KBO number").arg(kbo.left(40)));
    return Acting(Kind::Organisation, number->digits());
}

Result<Acting> Acting::fromKey(const QString &key)
{
    return key == QLatin1String("self") ? Result<Acting>(self()) : organisation(key);
}

} // namespace overzicht
