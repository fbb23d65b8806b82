// SPDX-License-Identifier: EUPL-1.2
#include "ctl/commands.h"

#include "compose.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "demo/town.h"
#include "session/end_on_signal.h"
#include "sync/demo_home.h"
#include "sync/source_folder.h"
#include "sync/town_sources.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace overzicht::ctl {

namespace {

/// One town a home: a second one would lead the first one's sources to its own ports, and leave them leading nowhere when it ends.
/// The system frees it with the process, however that ends.
class TownLock {
public:
    enum class Taken { Yes, ByAnother, Impossible };
    explicit TownLock(const Home &home)
        : m_fd(::open(QFile::encodeName(home.folder() + QStringLiteral("/demo.lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        if (m_fd >= 0 && ::flock(m_fd, LOCK_EX | LOCK_NB) == 0)
            m_taken = Taken::Yes;
        else if (m_fd >= 0 && errno == EWOULDBLOCK)
            m_taken = Taken::ByAnother;
    }
    ~TownLock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    TownLock(const TownLock &) = delete;
    TownLock &operator=(const TownLock &) = delete;
    Taken taken() const { return m_taken; }

private:
    int m_fd;
    Taken m_taken = Taken::Impossible;
};

/// The town's servers, alive as long as the command.
class TownHall final : public QObject {
public:
    TownHall(std::unique_ptr<TownLock> lock, std::unique_ptr<demo::Town> town) : m_lock(std::move(lock)), m_town(std::move(town)) {}

private:
    std::unique_ptr<TownLock> m_lock; ///< the last to go
    std::unique_ptr<demo::Town> m_town;
};

/// Letters of a source that was unlinked since are real too.
bool holdsOnlyExamples(const Desk &desk)
{
    const auto opened = openHome(desk);
    return opened && (!opened->reader || opened->reader->holdsOnlyExamples().value_or(false));
}

QString real(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

} // namespace

void runDemo(Desk &desk)
{
    const auto port = desk.arguments.number(QStringLiteral("port"), 1, 65'500, 0);
    const auto providers = desk.arguments.number(QStringLiteral("providers"), 1, 100, 1);
    const auto letters = desk.arguments.number(QStringLiteral("letters"), 0, 10'000'000, 0);
    for (const auto &number : {port, providers, letters}) {
        if (!number)
            return desk.stop(Exit::Usage, number.error());
    }
    if (desk.arguments.home.isEmpty() || real(desk.home) == real(defaultHome()))
        return desk.stop(Exit::Usage, Say::tr("The demo town never links into your own home: give it a folder with --home DIR."));
    const QString folder = desk.home + QStringLiteral("/sources");
    const QList<SourceOnDisk> linked = sourcesOnDisk(folder, desk.registry.protocols());
    const bool isReal = isDemoHome(desk.home) ? hasSourcesOfOthers(linked) : hasRealSources(linked);
    if (isReal || !holdsOnlyExamples(desk))
        return desk.stop(Exit::Failed, Say::tr("This is the home of a real person, with real sources or letters; the demo town stays away from it. Give it another --home DIR."));
    const auto home = Home::open(desk.home);
    if (!home)
        return desk.stop(Exit::Failed, shownHomeError(home.error(), desk.arguments.json));

    auto lock = std::make_unique<TownLock>(*home);
    if (lock->taken() == TownLock::Taken::ByAnother)
        return desk.stop(Exit::Failed, Say::tr("A demo town is already running in this home. End it first, or give this one another --home DIR."));
    if (lock->taken() != TownLock::Taken::Yes)
        return desk.stop(Exit::Failed, Say::tr("The demo town cannot write in this home. Give it another --home DIR."));

    demo::Town::Options options;
    options.port = quint16(*port);
    options.token = qgetenv(demo::Town::kTokenVariable);
    options.corpusFile = desk.arguments.value(QStringLiteral("corpus"));
    options.corpusProviders = *providers;
    options.corpusMost = *letters;
    options.onQuit = [] { QMetaObject::invokeMethod(QCoreApplication::instance(), [] { QCoreApplication::exit(int(Exit::Done)); }, Qt::QueuedConnection); };
    auto town = demo::Town::start(options);
    if (!town)
        return desk.stop(Exit::Failed, Say::tr("The demo town could not start.") + u' ' + shownError(town.error(), desk.arguments.json));

    // Before the first of its sources: none of them may ever be read without the town's senders.
    if (const auto marked = markDemoHome(*home); !marked)
        return desk.stop(Exit::Failed, Say::tr("The demo town could not link its sources: %1").arg(marked.error().detail));
    // What an earlier town left here goes to ports that are no longer its own. What nobody can read may be anybody's, and stays.
    const auto files = (*town)->sourceFiles();
    QDir().mkpath(home->sources());
    QList<SourceFile> own;
    for (const auto &[name, bytes] : files) {
        if (const auto file = SourceFile::parse(bytes, desk.registry.protocols()))
            own << *file;
    }
    if (const auto kept = rememberTown(*home, own); !kept)
        return desk.stop(Exit::Failed, Say::tr("The demo town could not link its sources: %1").arg(kept.error().detail));
    for (const SourceOnDisk &old : linked) {
        if (old.file)
            QFile::remove(old.path);
    }
    for (const auto &[name, bytes] : files) {
        if (const auto written = writeSourceFile(home->sources() + u'/' + name, bytes); !written)
            return desk.stop(Exit::Failed, Say::tr("The demo town could not link its sources: %1").arg(written.error().detail));
    }
    desk.kept.push_back(endOnSignal([&desk] { desk.end(Exit::Done); }));
    desk.console.jsonPart((*town)->readyLine());
    desk.console.flush();
    if (desk.townStarted)
        desk.townStarted(**town);
    desk.kept.push_back(std::make_unique<TownHall>(std::move(lock), std::move(*town)));
}

} // namespace overzicht::ctl
