// SPDX-License-Identifier: EUPL-1.2
#include "sync/source_folder.h"

#include "sync/demo_home.h"
#include "sync/linked.h"
#include "sync/town_sources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace overzicht {

namespace {

QSet<QString> keyStoreTokens(const SourceFile &file)
{
    QSet<QString> names;
    const auto add = [&](const std::optional<SecretPlace> &place) {
        if (place && place->kind == SecretPlace::Kind::KeyStore)
            names << place->name;
    };
    add(file.signIn.tokenFrom);
    for (const SourceFile::Provider &provider : file.providers)
        add(provider.tokenFrom);
    return names;
}

/// A key that was given for some addresses does not go to others because a file was changed.
std::optional<Linking> newHostFor(const SourceFile &added, const std::optional<SourceFile> &before)
{
    if (!before)
        return std::nullopt;
    QSet<QString> kept = keyStoreTokens(added) & keyStoreTokens(*before);
    if (before->inszFrom && before->inszFrom->kind == SecretPlace::Kind::KeyStore && added.inszFrom == before->inszFrom)
        kept << before->inszFrom->name;
    QStringList more = (audience(added) - audience(*before)).values();
    if (kept.isEmpty() || more.isEmpty())
        return std::nullopt;
    more.sort();
    return Linking{Linking::How::NewHosts, SharedToken{*kept.begin(), before->id}, more.first()};
}

} // namespace

QList<SourceOnDisk> sourcesOnDisk(const QString &folder, const QStringList &protocols)
{
    QList<SourceOnDisk> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System | QDir::Hidden, QDir::Name)) {
        SourceOnDisk source{dir.filePath(name), {}, {}};
        QFile file(source.path);
        if (file.open(QIODevice::ReadOnly))
            source.bytes = file.read(kLargestSourceFile + 1);
        if (auto parsed = SourceFile::parse(source.bytes, protocols))
            source.file = std::move(*parsed);
        found << source;
    }
    return found;
}

Result<> writeSourceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Refused, file.errorString());
    return {};
}

std::optional<SharedToken> tokenForOtherHosts(const SourceFile &added, const QList<SourceOnDisk> &linked)
{
    for (const SourceOnDisk &other : linked) {
        if (!other.file || other.file->id == added.id || audience(*other.file) == audience(added))
            continue;
        const QSet<QString> shared = keyStoreTokens(added) & keyStoreTokens(*other.file);
        if (!shared.isEmpty())
            return SharedToken{*shared.begin(), other.file->id};
    }
    return std::nullopt;
}

Linking linkSource(const Home &home, const SourceFile &file, const QByteArray &bytes, const QStringList &protocols, bool replace)
{
    QString path = home.sources() + u'/' + file.id.text() + QStringLiteral(".json");
    Linking::How how = Linking::How::Linked;
    const QList<SourceOnDisk> linked = sourcesOnDisk(home.sources(), protocols);
    if (file.demo != isDemoHome(home.folder()))
        return {file.demo ? Linking::How::OnlyInTown : Linking::How::DemoTown};
    if (posesAsTowns(home, file))
        return {Linking::How::TownsName};
    for (const SourceOnDisk &other : linked) {
        const bool sameId = other.file && other.file->id == file.id;
        if (sameId && other.bytes == bytes)
            return {Linking::How::AlreadyLinked};
        if (!sameId && QDir::cleanPath(other.path) != QDir::cleanPath(path))
            continue;
        if (!replace || (other.file && !sameId))
            return {Linking::How::OtherFile};
        if (auto more = newHostFor(file, other.file))
            return *more;
        path = other.path;
        how = Linking::How::Replaced;
    }
    if (auto shared = tokenForOtherHosts(file, linked))
        return {Linking::How::OtherHosts, std::move(shared)};
    QDir().mkpath(home.sources());
    if (const auto written = writeSourceFile(path, bytes); !written)
        return {Linking::How::NotWritten, {}, written.error().detail};
    return {how};
}

Result<std::optional<SourceOnDisk>> unlinkSource(const Home &home, const QString &id, const QStringList &protocols)
{
    for (const SourceOnDisk &source : sourcesOnDisk(home.sources(), protocols)) {
        if ((source.file ? source.file->id.text() : QFileInfo(source.path).completeBaseName()) != id)
            continue;
        QFile file(source.path);
        if (!file.remove())
            return failure(Error::Kind::Refused, file.errorString());
        return std::optional(source);
    }
    return std::optional<SourceOnDisk>();
}

bool hasRealSources(const QList<SourceOnDisk> &linked)
{
    return std::any_of(linked.begin(), linked.end(), [](const SourceOnDisk &source) { return !source.file || !source.file->demo; });
}

bool hasSourcesOfOthers(const QList<SourceOnDisk> &linked)
{
    return std::any_of(linked.begin(), linked.end(), [](const SourceOnDisk &source) { return source.file && !source.file->demo; });
}

} // namespace overzicht
