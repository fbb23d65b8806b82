// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "base/result.h"
#include "store/home.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace overzicht {

/// A file in a home's sources folder as it lies there; `file` is absent when it has mistakes.
struct SourceOnDisk {
    QString path;
    QByteArray bytes;
    std::optional<SourceFile> file;
};
QList<SourceOnDisk> sourcesOnDisk(const QString &folder, const QStringList &protocols);

/// Whole or not at all, readable by its owner only.
Result<> writeSourceFile(const QString &path, const QByteArray &bytes);

/// A key store token that two sources name, though they go to different hosts.
struct SharedToken {
    QString token;
    SourceId with;
};
/// The one that `added` would share with a linked source; nothing = none. A token has one audience.
std::optional<SharedToken> tokenForOtherHosts(const SourceFile &added, const QList<SourceOnDisk> &linked);

/// How linking a source by its file fared.
struct Linking {
    enum class How {
        Linked,
        Replaced,      ///< it stands in the place of the file that was linked under that id
        AlreadyLinked, ///< by this same file
        DemoTown,      ///< the home belongs to the demo town, and this is no source of it
        OnlyInTown,    ///< it says that it is an example, and the home is a person's own
        TownsName,     ///< it goes by the id of one of the town's own sources, and asks elsewhere (sync/town_sources.h)
        OtherFile,     ///< another file is linked under that id, and it was not to be replaced
        NewHosts,      ///< it would replace one that sends its key to fewer addresses: `shared.token`, `detail` = the first new one
        OtherHosts,    ///< its key belongs to a source that goes to other hosts: `shared`
        NotWritten,    ///< why: `detail`
    };
    How how = How::Linked;
    std::optional<SharedToken> shared{};
    QString detail{};
};
/// Puts the file (read as `file`, without mistakes) among a home's sources. Its server is not asked: it may be down. Whoever writes the home must be told.
/// `replace`: a file of that id makes room for it, whole or not at all. What it brought, the person's own facts and its key stay: they belong to the id.
Linking linkSource(const Home &home, const SourceFile &file, const QByteArray &bytes, const QStringList &protocols, bool replace = false);

/// Takes the file of that source away, also one with a mistake, which goes by its own name; what it brought stays. → the file as it lay there; nothing = there is none.
/// Whoever writes the home must be told.
Result<std::optional<SourceOnDisk>> unlinkSource(const Home &home, const QString &id, const QStringList &protocols);

/// True when something is linked there that is not the demo town's, or that cannot be read: such a home is a real one, unless it was the town's before.
bool hasRealSources(const QList<SourceOnDisk> &linked);
/// True when something is linked there that says that it is not the demo town's.
bool hasSourcesOfOthers(const QList<SourceOnDisk> &linked);

} // namespace overzicht
