// SPDX-License-Identifier: EUPL-1.2
#include "adapter/key_trouble.h"

#include <QRegularExpression>

namespace overzicht {

std::optional<KeyTrouble> KeyTrouble::fromDetail(const QString &detail)
{
    static const QRegularExpression lacks(QStringLiteral("\\Athe (key store|environment) has (?:no|an empty) '([A-Za-z0-9._-]{1,64})'\\z"));
    if (const auto match = lacks.match(detail); match.hasMatch())
        return KeyTrouble{match.captured(1) == QLatin1String("environment") ? Why::NotInEnvironment : Why::NotInKeyStore, match.captured(2)};
    if (detail.startsWith(QLatin1String("the key store cannot be used")) || detail.startsWith(QLatin1String("the key store did not answer")))
        return KeyTrouble{Why::KeyStoreUnusable, {}};
    return std::nullopt;
}

} // namespace overzicht
