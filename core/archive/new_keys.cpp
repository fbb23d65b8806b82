// SPDX-License-Identifier: EUPL-1.2
#include "archive/new_keys.h"

#include "adapter/origin.h"
#include "sync/town_sources.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace overzicht::archive {

namespace {

constexpr qsizetype kLongestName = 64; // SecretPlace::name

QString renamed(const QString &place, const QString &fresh)
{
    const QString more = QStringLiteral(".") + fresh;
    return place.section(u':', 1).left(kLongestName - more.size()) + more;
}

/// Gives the place in a member of an object another name, if there is one.
void rename(QJsonObject &object, const QString &member, const QString &fresh, QStringList &names)
{
    const QString place = object.value(member).toString();
    if (place.isEmpty())
        return;
    names << renamed(place, fresh);
    object.insert(member, QStringLiteral("keystore:") + names.last());
}

void renameIn(QJsonObject &file, const QString &part, const QString &member, const QString &fresh, QStringList &names)
{
    if (!file.value(part).isObject())
        return;
    QJsonObject object = file.value(part).toObject();
    rename(object, member, fresh, names);
    file.insert(part, object);
}

bool staysHere(const SourceFile &file)
{
    const QSet<QString> origins = audience(file);
    return std::all_of(origins.cbegin(), origins.cend(), [](const QString &origin) { return isLoopback(QUrl(origin)); });
}

} // namespace

std::optional<Brought> withNewKeys(const QByteArray &bytes, const Registry &registry, const SenderRegister &senders, const Acting &who, bool demo, const QString &fresh)
{
    const auto read = registry.read(bytes, senders);
    if (!read || !(read->actingFor == who) || read->demo != demo || (demo && !staysHere(*read)))
        return std::nullopt;
    if (demo)
        return Brought{*read, bytes};
    QJsonObject file = QJsonDocument::fromJson(bytes).object();
    QStringList names;
    renameIn(file, QStringLiteral("signIn"), QStringLiteral("tokenFrom"), fresh, names);
    renameIn(file, QStringLiteral("person"), QStringLiteral("inszFrom"), fresh, names);
    QJsonArray providers;
    for (const QJsonValue &one : file.value(QLatin1String("providers")).toArray()) {
        QJsonObject provider = one.toObject();
        rename(provider, QStringLiteral("tokenFrom"), fresh, names);
        providers << provider;
    }
    if (names.isEmpty())
        return Brought{*read, bytes};
    if (!providers.isEmpty())
        file.insert(QStringLiteral("providers"), providers);
    names.removeDuplicates();
    const QByteArray written = QJsonDocument(file).toJson();
    const auto again = registry.read(written, senders);
    return again ? std::optional(Brought{*again, written, names}) : std::nullopt;
}

} // namespace overzicht::archive
