// SPDX-License-Identifier: EUPL-1.2
#include "adapter/keys.h"

namespace overzicht::keys {

namespace {

constexpr qsizetype kLongest = 1000;
const QString kOwn = QStringLiteral("own");
const QString kEbox = QStringLiteral("ebox");

QString encoded(const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); }

/// Empty parts name nothing: no key.
QString made(const QString &scheme, const QString &speaker, const QString &number)
{
    const QString key = scheme + u':' + encoded(speaker) + u'/' + encoded(number);
    return number.isEmpty() || (speaker.isEmpty() && scheme != kOwn) || key.size() > kLongest ? QString() : key;
}

} // namespace

QString message(const QString &provider, const QString &messageId) { return QStringLiteral("ebox:%1/%2").arg(provider, messageId); }
QString dossier(const QString &origin, const QString &number) { return made(QStringLiteral("dossier"), origin, number); }
QString own(const QString &number) { return made(kOwn, {}, number); }

QString link(const QUrl &address)
{
    // A home page is where everything of a site leads to, and names nothing.
    const QString path = address.path(QUrl::FullyDecoded) + (address.hasQuery() ? u'?' + address.query(QUrl::FullyDecoded) : QString());
    return address.scheme() != QLatin1String("https") || path.size() < 2 ? QString() : made(QStringLiteral("link"), address.host(QUrl::FullyEncoded), path);
}

QString speaksFor(const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    const qsizetype slash = key.indexOf(u'/', colon + 1);
    if (colon < 1 || slash < colon + 2 || slash + 1 == key.size() || key.size() > kLongest || key.contains(u'\n'))
        return {};
    return key.left(colon) == kEbox ? key.mid(colon + 1, slash - colon - 1) : key.left(slash);
}

bool isOwn(const QString &key) { return key.startsWith(QLatin1String("own:/")) && key.size() > 5 && key.size() <= kLongest && !key.contains(u'\n'); }

} // namespace overzicht::keys
