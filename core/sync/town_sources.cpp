// SPDX-License-Identifier: EUPL-1.2
#include "sync/town_sources.h"

#include "adapter/origin.h"
#include "net/permit.h"
#include "sync/demo_home.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace overzicht {

namespace {

constexpr qint64 kLargest = 1024 * 1024;

QString placeOf(const Home &home) { return home.folder() + QStringLiteral("/demo.sources"); }

} // namespace

QSet<QString> audience(const SourceFile &file)
{
    QList<QUrl> addresses{file.baseUrl};
    for (const SourceFile::Provider &provider : file.providers)
        addresses << provider.baseUrl;
    for (const QString &entry : file.allowedHosts)
        addresses << hostEntry(entry);
    QSet<QString> origins;
    for (const QUrl &address : std::as_const(addresses)) {
        if (!address.isEmpty())
            origins << originOf(address);
    }
    return origins;
}

Result<> rememberTown(const Home &home, const QList<SourceFile> &linked)
{
    QJsonObject all;
    for (const SourceFile &file : linked)
        all.insert(file.id.text(), QJsonArray::fromStringList(audience(file).values()));
    QSaveFile kept(placeOf(home));
    if (!kept.open(QIODevice::WriteOnly) || !kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || kept.write(QJsonDocument(all).toJson()) < 0 || !kept.commit())
        return failure(Error::Kind::Refused, kept.errorString());
    return {};
}

bool posesAsTowns(const Home &home, const SourceFile &file)
{
    QFile kept(placeOf(home));
    if (!isDemoHome(home.folder()) || !kept.open(QIODevice::ReadOnly))
        return false;
    const QJsonValue told = QJsonDocument::fromJson(kept.read(kLargest)).object().value(file.id.text());
    QSet<QString> addresses;
    for (const QJsonValue origin : told.toArray())
        addresses << origin.toString();
    return told.isArray() && addresses != audience(file);
}

} // namespace overzicht
