// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/integration.h"

namespace overzicht {

QString word(Integration level)
{
    switch (level) {
    case Integration::Link: return QStringLiteral("link");
    case Integration::Notice: return QStringLiteral("notice");
    case Integration::Status: return QStringLiteral("status");
    case Integration::Documents: return QStringLiteral("documents");
    case Integration::Full: return QStringLiteral("full");
    }
    return {};
}

std::optional<Integration> integrationFromWord(const QString &told)
{
    for (const Integration level : kIntegrations) {
        if (word(level) == told)
            return level;
    }
    return std::nullopt;
}

} // namespace overzicht
