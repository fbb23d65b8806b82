// SPDX-License-Identifier: EUPL-1.2
#include "sync/linked.h"

#include "adapter/json_lines.h"
#include "sync/demo_home.h"
#include "sync/town_sources.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinkedSources)
};

/// Which source a file that cannot be used was about: what it says itself, else its name. So that its items and positions stay.
SourceId guessedId(const QString &fileName, const QByteArray &bytes)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9-]{1,40}\\z"));
    const QString said = QJsonDocument::fromJson(bytes).object().value(QLatin1String("source")).toString();
    if (shape.match(said).hasMatch())
        return SourceId(said);
    const QString base = QString(fileName).remove(QRegularExpression(QStringLiteral("\\.json\\z")));
    return SourceId(shape.match(base).hasMatch() ? base : fileName);
}

/// The same for whom it is: another answer would make its source begin anew.
Acting guessedActing(const QByteArray &bytes)
{
    static const QRegularExpression shape(QStringLiteral("\"for\"\\s*:\\s*\"([0-9. ]{9,14})\""));
    const auto match = shape.match(QString::fromUtf8(bytes));
    return match.hasMatch() ? Acting::organisation(match.captured(1)).value_or(Acting::self()) : Acting::self();
}

tl::expected<QByteArray, Mistake> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Mistake>(Mistake{0, {}, Words::tr("This file cannot be read."), Words::tr("Give yourself the right to read it.")});
    const QByteArray bytes = file.read(kLargestSourceFile + 1);
    if (bytes.size() > kLargestSourceFile)
        return tl::unexpected<Mistake>(Mistake{0, {}, Words::tr("This file is too large for a source file."), Words::tr("Put the file of a source here, at most 256 kB.")});
    return bytes;
}

int demoLine(const QByteArray &bytes) { return JsonLines(bytes).line(QStringLiteral("/demo")); }

} // namespace

Result<LinkedPtr> makeLinked(const SourceFile &file, const QByteArray &bytes, const Registry &registry, const ClassPolicy &policy)
{
    auto adapter = registry.make(file, policy);
    if (!adapter)
        return failure(adapter.error());
    auto linked = std::make_shared<Linked>();
    linked->file = file;
    linked->bytes = bytes;
    linked->adapter = std::move(*adapter);
    return LinkedPtr(std::move(linked));
}

LinkedSources readLinked(const Home &home, const Registry &registry, const SenderRegister &senders)
{
    LinkedSources result;
    QSet<QString> taken;
    QCryptographicHash signature(QCryptographicHash::Sha256);
    const QDir folder(home.sources());
    const bool demoHome = isDemoHome(home.folder());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System | QDir::Hidden, QDir::Name)) {
        const auto bytes = readSmallFile(folder.filePath(name));
        signature.addData(name.toUtf8() + '\0' + QCryptographicHash::hash(bytes.value_or(QByteArray()), QCryptographicHash::Sha256));
        if (!bytes) {
            result.mistaken << MistakenFile{name, guessedId(name, {}), {bytes.error()}, Acting::self()};
            continue;
        }
        const auto file = registry.read(*bytes, senders);
        if (!file) {
            result.mistaken << MistakenFile{name, guessedId(name, *bytes), file.error(), guessedActing(*bytes)};
            continue;
        }
        if (file->demo != demoHome) {
            const Mistake misplaced = demoHome ? Mistake{1, QStringLiteral("/demo"), Words::tr("This is the home of the demo town, where everything is an example; this source is real."),
                                                         Words::tr("Take this file away, and link the source in a home of your own.")}
                                               : Mistake{demoLine(*bytes), QStringLiteral("/demo"), Words::tr("This source says that it is an example, and this home is not the demo town's."),
                                                         Words::tr("Leave \"demo\" out when the source is real; else take this file away.")};
            result.mistaken << MistakenFile{name, file->id, {misplaced}, file->actingFor};
            continue;
        }
        if (posesAsTowns(home, *file)) {
            const Mistake poses{1, QStringLiteral("/source"), Words::tr("This is the name of one of the demo town's own sources, and the town linked it at another address."), Words::tr("Give this source another name.")};
            result.mistaken << MistakenFile{name, SourceId(name), {poses}, file->actingFor};
            continue;
        }
        if (taken.contains(file->id.text())) {
            const Mistake twice{1, QStringLiteral("/source"), Words::tr("Another file already links a source by this name."), Words::tr("Give this source another name, or take one of the two files away.")};
            result.mistaken << MistakenFile{name, SourceId(name), {twice}, file->actingFor};
            continue;
        }
        auto linked = makeLinked(*file, *bytes, registry, senders.policy());
        if (!linked) {
            const Mistake unmade{1, QString(), Words::tr("This source cannot be set up: %1").arg(linked.error().detail), Words::tr("Compare the file with the example of its protocol.")};
            result.mistaken << MistakenFile{name, file->id, {unmade}, file->actingFor};
            continue;
        }
        taken.insert(file->id.text());
        result.sources << *linked;
    }
    result.signature = signature.result();
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
