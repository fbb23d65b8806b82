// SPDX-License-Identifier: EUPL-1.2
#include "domain/link.h"

#include "domain/safe_text.h"

namespace overzicht {

QUrl webAddress(const QString &told)
{
    constexpr qsizetype kLongest = 2000;
    const QString trimmed = told.trimmed();
    // What is not the same when made safe hides something: a control character, an override of direction.
    if (trimmed.isEmpty() || trimmed.size() > kLongest || safeLine(trimmed, int(kLongest)) != trimmed || trimmed.contains(u' ') || trimmed.contains(u'\\'))
        return {};
    const qsizetype colon = trimmed.indexOf(u':'), slash = trimmed.indexOf(u'/');
    const bool bare = colon < 0 || (slash >= 0 && slash < colon) || (colon + 1 < trimmed.size() && trimmed.at(colon + 1).isDigit());
    const QUrl url(bare && !trimmed.startsWith(u'/') ? QStringLiteral("https://") + trimmed : trimmed, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool named = url.host().contains(u'.') || url.host().contains(u':') || url.host() == QLatin1String("localhost");
    return url.isValid() && web && named && url.userInfo().isEmpty() ? url : QUrl();
}

} // namespace overzicht
