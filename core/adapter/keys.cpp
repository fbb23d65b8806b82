// SPDX-License-Identifier: EUPL-1.2
#include "adapter/keys.h"

namespace overzicht::keys {

namespace {

constexpr qsizetype kLongest = 1000;
constexpr QLatin1String kOwn("own"), kCase("case"), kDossier("dossier"), kEbox("ebox"), kLink("link");

QString encoded(const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); }

/// Empty parts name nothing: no key.
QString made(QLatin1String scheme, const QString &speaker, const QString &number)
{
    const QString key = QString(scheme) + u':' + encoded(speaker) + u'/' + encoded(number);
    return number.isEmpty() || (speaker.isEmpty() && scheme != kOwn && scheme != kCase) || key.size() > kLongest ? QString() : key;
}

/// Of that scheme, and without a speaker: it is read inside its own source only.
bool isOfItself(const QString &key, QLatin1String scheme)
{
    const QString head = QString(scheme) + QStringLiteral(":/");
    return key.startsWith(head) && key.size() > head.size() && key.size() <= kLongest && !key.contains(u'\n');
}

} // namespace

QString message(const QString &provider, const QString &messageId) { return QStringLiteral("ebox:%1/%2").arg(provider, messageId); }
QString dossier(const QString &origin, const QString &number) { return made(kDossier, origin, number); }
QString own(const QString &number) { return made(kOwn, {}, number); }
QString ofCase(const QString &number) { return made(kCase, {}, number); }

QString link(const QUrl &address)
{
    // A home page is where everything of a site leads to, and names nothing.
    const QString path = address.path(QUrl::FullyDecoded) + (address.hasQuery() ? u'?' + address.query(QUrl::FullyDecoded) : QString());
    return address.scheme() != QLatin1String("https") || path.size() < 2 ? QString() : made(kLink, address.host(QUrl::FullyEncoded), path);
}

QString speaksFor(const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    const qsizetype slash = key.indexOf(u'/', colon + 1);
    if (colon < 1 || slash < colon + 2 || slash + 1 == key.size() || key.size() > kLongest || key.contains(u'\n'))
        return {};
    return key.left(colon) == kEbox ? key.mid(colon + 1, slash - colon - 1) : key.left(slash);
}

bool isOwn(const QString &key) { return isOfItself(key, kOwn); }
bool isOfCase(const QString &key) { return isOfItself(key, kCase); }
bool isDossier(const QString &key) { return key.startsWith(QLatin1String("dossier:")) && !speaksFor(key).isEmpty(); }

} // namespace overzicht::keys
