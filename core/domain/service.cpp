// SPDX-License-Identifier: EUPL-1.2
#include "domain/service.h"

namespace overzicht {

namespace {
const std::array kModes{QLatin1String("gateway"), QLatin1String("form"), QLatin1String("own")};
} // namespace

QString word(Service::Mode mode) { return kModes[size_t(mode)]; }

std::optional<Service::Mode> serviceModeFromWord(const QString &word)
{
    for (size_t i = 0; i < kModes.size(); ++i) {
        if (word == kModes[i])
            return Service::Mode(i);
    }
    return std::nullopt;
}

} // namespace overzicht
