// SPDX-License-Identifier: EUPL-1.2
// mail import
#include "ctl/commands.h"

#include "compose.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"
#include "mail/mail_file.h"
#include "sync/engine.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace overzicht::ctl {

namespace {

/// The files of one command, and what came of each.
struct Import : QObject {
    struct File {
        MailFile mails;
        int fresh = 0;
        QString trouble{}; ///< it was read, and could not be kept
    };
    QList<File> files;
    QHash<int, qsizetype> asked; ///< a request to the engine → its file
};

/// Why nothing of it counts; empty = it does.
QString troubleOf(const Import::File &file) { return file.mails.error ? mailTrouble(*file.mails.error) : file.trouble; }

QJsonObject fileJson(const Import::File &file)
{
    const MailReader::Counts &counts = file.mails.counts;
    QJsonObject object{{QStringLiteral("file"), file.mails.name}};
    if (const QString trouble = troubleOf(file); !trouble.isEmpty()) {
        object.insert(QStringLiteral("error"), trouble);
        return object;
    }
    object.insert(QStringLiteral("mails"), counts.mails);
    object.insert(QStringLiteral("known"), counts.known);
    object.insert(QStringLiteral("new"), file.fresh);
    object.insert(QStringLiteral("strange"), counts.strange);
    object.insert(QStringLiteral("unreadable"), counts.unreadable);
    return object;
}

void tellImport(Desk &desk, const Import &run)
{
    const auto isBad = [](const Import::File &file) { return !troubleOf(file).isEmpty(); };
    const auto bad = std::count_if(run.files.cbegin(), run.files.cend(), isBad);
    if (desk.arguments.json) {
        QJsonArray files;
        for (const Import::File &file : run.files)
            files << fileJson(file);
        desk.console.json(QJsonObject{{QStringLiteral("files"), files}});
    } else {
        Table table({{Say::tr("File"), 40}, {Say::tr("E-mails"), 10, true}, {Say::tr("Of known apps"), 14, true}, {Say::tr("New"), 8, true}, {Say::tr("Left out"), 10, true}, {Say::tr("Unreadable"), 12, true}});
        int told = 0;
        for (const Import::File &file : run.files) {
            if (isBad(file))
                continue;
            const MailReader::Counts &counts = file.mails.counts;
            table.row({safeLine(file.mails.name), QString::number(counts.mails), QString::number(counts.known), QString::number(file.fresh), QString::number(counts.strange), QString::number(counts.unreadable)});
            ++told;
        }
        if (told > 0) {
            table.print(desk.console);
            desk.console.line(Say::tr("Kept of each: which app, when, and its subject. Not its text."));
        }
    }
    for (const Import::File &file : run.files) {
        if (isBad(file))
            desk.console.problem(QStringLiteral("%1: %2").arg(safeLine(file.mails.name), troubleOf(file)));
    }
    desk.end(bad == 0 ? Exit::Done : bad < run.files.size() ? Exit::Partly : Exit::Failed);
}

} // namespace

void runMailImport(Desk &desk)
{
    const auto apps = loadKnownApps();
    if (!apps)
        return desk.stop(Exit::Failed, shownError(apps.error(), desk.arguments.json));
    auto made = std::make_unique<Import>();
    Import *const run = made.get();
    desk.kept.push_back(std::move(made));
    const QDateTime latest = desk.clock.now().addSecs(MailFile::kHoursAhead * 3600);
    bool isAny = false;
    for (const QString &path : desk.arguments.words) {
        run->files << Import::File{MailFile::read(path, *apps, latest), 0};
        isAny = isAny || !run->files.last().mails.found.isEmpty();
    }
    if (!isAny)
        return tellImport(desk, *run);
    const auto home = Home::open(desk.home);
    if (!home)
        return desk.stop(Exit::Failed, shownHomeError(home.error(), desk.arguments.json));
    auto engine = std::make_unique<Engine>(*home, desk.registry, desk.senders);
    Engine *const e = engine.get();
    QObject::connect(e, &Engine::failed, e, [&desk](const Error &error) { desk.stop(Exit::Failed, shownHomeError(error, desk.arguments.json)); });
    QObject::connect(e, &Engine::opened, e, [&desk, e, run] {
        for (qsizetype at = 0; at < run->files.size(); ++at) {
            const QList<Announcement> found = std::exchange(run->files[at].mails.found, {});
            for (qsizetype from = 0; from < found.size(); from += Engine::kMostAtOnce)
                run->asked.insert(e->keepHeard(desk.who, found.mid(from, Engine::kMostAtOnce)), at);
        }
    });
    QObject::connect(e, &Engine::heardKept, e, [&desk, run](const HeardKept &kept) {
        const auto at = run->asked.constFind(kept.asked);
        if (at == run->asked.cend())
            return;
        Import::File &file = run->files[*at];
        file.fresh += kept.fresh;
        if (kept.error)
            file.trouble = shownHomeError(*kept.error, desk.arguments.json);
        run->asked.erase(at);
        if (run->asked.isEmpty())
            tellImport(desk, *run);
    });
    desk.kept.push_back(std::move(engine));
    e->open();
}

} // namespace overzicht::ctl
