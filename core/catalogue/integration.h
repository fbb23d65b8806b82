// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace overzicht {

/// How far what a system has comes to us. Each level has all of the ones before it.
enum class Integration {
    Link,      ///< we know where it is, and fetch nothing
    Notice,    ///< it tells that there is something
    Status,    ///< how something is going: cases, payments
    Documents, ///< the letters and certificates themselves
    Full,      ///< and the person can answer, pay or ask from here
};
inline constexpr Integration kIntegrations[] = {Integration::Link, Integration::Notice, Integration::Status, Integration::Documents, Integration::Full};

QString word(Integration level); ///< "link", "notice", "status", "documents", "full"
std::optional<Integration> integrationFromWord(const QString &word);

} // namespace overzicht
