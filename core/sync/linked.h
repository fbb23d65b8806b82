// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/registry.h"
#include "adapter/source_file.h"
#include "store/home.h"

#include <QList>
#include <QMetaType>

#include <memory>

namespace overzicht {

/// A linked source at work: what its file says and the adapter made from it. Shared, so that a round under way keeps what it began with.
struct Linked {
    SourceFile file;
    std::unique_ptr<Adapter> adapter;
    QByteArray bytes; ///< the file itself, as it was read
};
using LinkedPtr = std::shared_ptr<const Linked>;

/// A source file that cannot be used, with all its mistakes. The others go on.
struct MistakenFile {
    QString fileName;   ///< without its folder
    SourceId source;    ///< what it says itself, else its own name
    QList<Mistake> mistakes;
    Acting actingFor = Acting::self(); ///< as far as it can be told
};

/// What lies in a home's sources folder.
struct LinkedSources {
    QList<LinkedPtr> sources; ///< in the order of their file names
    QList<MistakenFile> mistaken;
    QByteArray signature; ///< of all names and bytes: another one means that something changed
};

inline constexpr qint64 kLargestSourceFile = 256 * 1024;

/// Reads DIR/sources/*.json. A file with a mistake is told with its line, reason and mend; two files that say the same source: the second is a mistake.
/// In the home of the demo town a file that is not the town's is one as well: its invented senders must never confirm a name to a real person. And in any other home one that
/// says to be an example: a home of examples only would keep real sources out, and what is real would stand there as invented.
LinkedSources readLinked(const Home &home, const Registry &registry, const SenderRegister &senders);
Result<LinkedPtr> makeLinked(const SourceFile &file, const QByteArray &bytes, const Registry &registry, const ClassPolicy &policy);

/// "kaprijke.json:3: … — …", one line for engineers and the log.
QString oneLine(const MistakenFile &file);

} // namespace overzicht

Q_DECLARE_METATYPE(QList<overzicht::MistakenFile>)
