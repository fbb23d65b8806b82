// SPDX-License-Identifier: EUPL-1.2
#include "sync/throw_away.h"

#include <QDir>
#include <QFileInfo>

namespace overzicht {

static QString place()
{
    const QFileInfo own(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    return (own.isDir() && own.isAbsolute() && own.isWritable() ? own.filePath() : QDir::tempPath()) + QStringLiteral("/overzicht-XXXXXX");
}

ThrowAway::ThrowAway() : folder(place()) {}

Result<> ThrowAway::open(const SourceFile &source, const SenderRegister &senders, const Clock &clock)
{
    if (!folder.isValid())
        return failure(Error::Kind::Busy, QStringLiteral("no throw-away folder can be made"));
    auto opened = Home::open(folder.filePath(QStringLiteral("home")));
    if (!opened)
        return failure(opened.error());
    home = std::move(*opened);
    auto made = Store::open(*home, senders, clock);
    if (!made)
        return failure(made.error());
    store = std::move(*made);
    return store->setSources({source});
}

} // namespace overzicht
