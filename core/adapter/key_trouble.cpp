// SPDX-License-Identifier: EUPL-1.2
#include "adapter/key_trouble.h"

#include "adapter/source_file.h"

#include <QRegularExpression>

namespace overzicht {

QString KeyTrouble::noKeyGoesTo(const QUrl &address)
{
    const QByteArray shown = address.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(300);
    return QStringLiteral("no key goes to %1: the source file does not say which").arg(QString::fromLatin1(shown));
}

QString KeyTrouble::refused(const std::optional<SecretPlace> &place)
{
    if (!place)
        return QStringLiteral("HTTP 401 without a key");
    return place->kind == SecretPlace::Kind::Environment ? QStringLiteral("HTTP 401 to the environment's '%1'").arg(place->name) : QStringLiteral("HTTP 401");
}

QString KeyTrouble::noPerson(const SecretPlace &place)
{
    return (place.kind == SecretPlace::Kind::Environment ? QStringLiteral("the environment's '%1' is no national number") : QStringLiteral("what is kept as '%1' is no national number")).arg(place.name);
}

std::optional<KeyTrouble> KeyTrouble::fromDetail(const QString &detail)
{
    static const QRegularExpression lacks(QStringLiteral("\\Athe (key store|environment) has (?:no|an empty) '([A-Za-z0-9._-]{1,64})'\\z"));
    if (const auto match = lacks.match(detail); match.hasMatch())
        return KeyTrouble{match.captured(1) == QLatin1String("environment") ? Why::NotInEnvironment : Why::NotInKeyStore, match.captured(2)};
    if (detail.startsWith(QLatin1String("the key store cannot be used")) || detail.startsWith(QLatin1String("the key store did not answer")))
        return KeyTrouble{Why::KeyStoreUnusable, {}};
    static const QRegularExpression nowhere(QStringLiteral("\\Ano key goes to ([^ ]{1,300}): the source file does not say which\\z"));
    if (const auto match = nowhere.match(detail); match.hasMatch())
        return KeyTrouble{Why::NotForAddress, match.captured(1)};
    static const QRegularExpression nobody(QStringLiteral("\\A(what is kept as|the environment's) '([A-Za-z0-9._-]{1,64})' is no national number\\z"));
    if (const auto match = nobody.match(detail); match.hasMatch())
        return KeyTrouble{match.captured(1).startsWith(QLatin1String("what")) ? Why::NoPerson : Why::NoPersonInEnvironment, match.captured(2)};
    static const QRegularExpression refused(QStringLiteral("(?:\\A|: )HTTP 401 to the environment's '([A-Za-z0-9._-]{1,64})'\\z"));
    if (const auto match = refused.match(detail); match.hasMatch())
        return KeyTrouble{Why::RefusedFromEnvironment, match.captured(1)};
    static const QRegularExpression none(QStringLiteral("(?:\\A|: )HTTP 401 without a key\\z"));
    if (none.match(detail).hasMatch())
        return KeyTrouble{Why::NoneInFile, {}};
    return std::nullopt;
}

} // namespace overzicht
