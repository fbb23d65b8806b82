// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace overzicht::ctl {

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

/// True when something is linked there that is not the demo town's, or that cannot be read: such a home is a real one, unless it was the town's before.
bool hasRealSources(const QList<SourceOnDisk> &linked);
/// True when something is linked there that says that it is not the demo town's.
bool hasSourcesOfOthers(const QList<SourceOnDisk> &linked);

} // namespace overzicht::ctl
