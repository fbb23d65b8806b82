// SPDX-License-Identifier: EUPL-1.2
#include "sync/linked.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace overzicht {

namespace {

QString words(const char *text) { return QCoreApplication::translate("LinkedSources", text); }

/// Which source a file that cannot be used was about: what it says itself, else its name. So that its items and positions stay.
SourceId guessedId(const QString &fileName, const QByteArray &bytes)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9-]{1,40}\\z"));
    const QString said = QJsonDocument::fromJson(bytes).object().value(QLatin1String("source")).toString();
    if (shape.match(said).hasMatch())
        return SourceId(said);
    const QString base = QString(fileName).remove(QRegularExpression(QStringLiteral("\\.json\\z")));
    return shape.match(base).hasMatch() ? SourceId(base) : SourceId();
}

tl::expected<QByteArray, Mistake> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Mistake>(Mistake{0, {}, words("This file cannot be read."), words("Give yourself the right to read it.")});
    const QByteArray bytes = file.read(kLargestSourceFile + 1);
    if (bytes.size() > kLargestSourceFile)
        return tl::unexpected<Mistake>(Mistake{0, {}, words("This file is too large for a source file."), words("Put the file of a source here, at most 256 kB.")});
    return bytes;
}

/// Tokens are looked up by name: one name in two places would send one place's secret where the other's belongs.
bool namesTwoPlacesAlike(const SourceFile &file)
{
    QHash<QString, SecretPlace::Kind> seen;
    QList<SecretPlace> places;
    if (file.signIn.tokenFrom)
        places << *file.signIn.tokenFrom;
    for (const SourceFile::Provider &provider : file.providers) {
        if (provider.tokenFrom)
            places << *provider.tokenFrom;
    }
    for (const SecretPlace &place : places) {
        if (seen.value(place.name, place.kind) != place.kind)
            return true;
        seen.insert(place.name, place.kind);
    }
    return false;
}

} // namespace

Result<LinkedPtr> makeLinked(const SourceFile &file, const Registry &registry, const ClassPolicy &policy)
{
    auto adapter = registry.make(file, policy);
    if (!adapter)
        return failure(adapter.error());
    auto linked = std::make_shared<Linked>();
    linked->file = file;
    linked->adapter = std::move(*adapter);
    return LinkedPtr(std::move(linked));
}

LinkedSources readLinked(const Home &home, const Registry &registry, const ClassPolicy &policy)
{
    LinkedSources result;
    QSet<QString> taken;
    const QDir folder(home.sources());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable | QDir::NoDotAndDotDot | QDir::System, QDir::Name)) {
        const auto bytes = readSmallFile(folder.filePath(name));
        if (!bytes) {
            result.mistaken << MistakenFile{name, guessedId(name, {}), {bytes.error()}};
            continue;
        }
        const auto file = SourceFile::parse(*bytes, registry.protocols());
        if (!file) {
            result.mistaken << MistakenFile{name, guessedId(name, *bytes), file.error()};
            continue;
        }
        if (taken.contains(file->id.text())) {
            const Mistake twice{1, QStringLiteral("/source"), words("Another file already links a source by this name."), words("Give this source another name, or take one of the two files away.")};
            result.mistaken << MistakenFile{name, {}, {twice}};
            continue;
        }
        if (namesTwoPlacesAlike(*file)) {
            const Mistake alike{1, QStringLiteral("/providers"), words("One secret's name is used for the key store and for the environment."), words("Give the two secrets different names.")};
            result.mistaken << MistakenFile{name, file->id, {alike}};
            continue;
        }
        auto linked = makeLinked(*file, registry, policy);
        if (!linked) {
            const Mistake unmade{1, QString(), words("This source cannot be set up: %1").arg(linked.error().detail), words("Compare the file with the example of its protocol.")};
            result.mistaken << MistakenFile{name, file->id, {unmade}};
            continue;
        }
        taken.insert(file->id.text());
        result.sources << *linked;
    }
    return result;
}

QString oneLine(const MistakenFile &file)
{
    QStringList parts;
    for (const Mistake &mistake : file.mistakes)
        parts << QStringLiteral("%1:%2: %3 %4").arg(file.fileName).arg(mistake.line).arg(mistake.reason, mistake.mend);
    return parts.join(QStringLiteral("; ")).left(1000);
}

} // namespace overzicht
