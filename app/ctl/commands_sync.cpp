// SPDX-License-Identifier: EUPL-1.2
#include "ctl/commands.h"

#include "ctl/json_row.h"
#include "ctl/meter.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"
#include "sync/engine.h"
#include "sync/keep_choice.h"

#include <QJsonArray>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <numeric>

namespace overzicht::ctl {

namespace {

QJsonObject feedJson(const FeedReport &feed)
{
    QJsonObject object{{QStringLiteral("source"), feed.source.text()}, {QStringLiteral("feed"), feed.feed.text()},      {QStringLiteral("health"), word(feed.health)},
                       {QStringLiteral("new"), feed.fresh},            {QStringLiteral("changed"), feed.changed},        {QStringLiteral("quarantined"), feed.quarantined},
                       {QStringLiteral("seconds"), feed.seconds}};
    if (!feed.detail.isEmpty())
        object.insert(QStringLiteral("detail"), technical(feed.detail));
    return object;
}

/// The line of a report that is no feed's but a source file's, which has a mistake: its source was not asked.
bool isMistakenFile(const FeedReport &line) { return line.feed.isEmpty() && !line.name.isEmpty(); }

/// As the engine reports such files.
Report reportOf(const QList<MistakenFile> &files)
{
    Report report;
    for (const MistakenFile &file : files)
        report.feeds << FeedReport{file.source, {}, LocalText(Language::Nl, file.fileName), Health::Faulty, oneLine(file), 0, 0, 0, 0};
    return report;
}

void tellReport(Desk &desk, const Report &report)
{
    if (desk.arguments.json) {
        QJsonArray feeds;
        for (const FeedReport &feed : report.feeds)
            feeds << feedJson(feed);
        desk.console.json(QJsonObject{{QStringLiteral("feeds"), feeds}});
        return;
    }
    Table table({{Say::tr("Source"), 24}, {Say::tr("Feed"), 40}, {QStringLiteral("id"), 30}, {Say::tr("State"), 24}, {Say::tr("New"), 8, true}, {Say::tr("Changed"), 10, true}, {Say::tr("Quarantined"), 12, true}, {Say::tr("Took"), 10, true}});
    for (const FeedReport &feed : report.feeds) {
        const QString name = safeLine(feed.name.best(desk.language));
        if (isMistakenFile(feed)) {
            table.row({safeLine(feed.source.text()), name, {}, shownMistakenFile()});
            continue;
        }
        table.row({feed.source.text(), name, safeLine(feed.feed.text()), shownHealth(feed.health, feed.detail), QString::number(feed.fresh), QString::number(feed.changed),
                   QString::number(feed.quarantined), shownDecimal(feed.seconds, 1) + QStringLiteral(" s")});
    }
    table.print(desk.console);
}

/// Whether any feed gave what it was asked for. Names that are still fresh are not asked at all, so they prove nothing.
bool anyAnswered(const Desk &desk, const Report &report)
{
    const auto opened = openHome(desk);
    const auto isDirectory = [&](const FeedReport &feed) {
        for (const SourceState &source : opened ? opened->states : QList<SourceState>()) {
            for (const FeedState &state : source.feeds) {
                if (source.id == feed.source && state.feed.id == feed.feed)
                    return state.feed.kind == Feed::Kind::Directory;
            }
        }
        return false;
    };
    return std::any_of(report.feeds.begin(), report.feeds.end(), [&](const FeedReport &feed) {
        return feed.fresh > 0 || feed.changed > 0 || feed.quarantined > 0 || (feed.health == Health::Fresh && !isDirectory(feed));
    });
}

/// Letters that were kept because the person chose that all are.
void tellKept(Desk &desk, const KeepingEnded &ended)
{
    if (!desk.arguments.json && ended.kept > 0)
        desk.console.line(Say::tr("Official letters that were kept here: %1.").arg(ended.kept));
    if (ended.failed > 0)
        desk.console.problem(Say::tr("Official letters that could not be fetched to keep them: %1. They are tried again at the next sync.").arg(ended.failed));
}

/// `toldFiles`: whose mistakes were told already, with line, reason and mend.
void synced(Desk &desk, const Report &report, const QStringList &toldFiles)
{
    tellReport(desk, report);
    if (const int aside = std::accumulate(report.feeds.begin(), report.feeds.end(), 0, [](int sum, const FeedReport &feed) { return sum + feed.quarantined; }); aside > 0 && !desk.arguments.json)
        desk.console.line(Say::tr("Records that could not be read: %1. 'overzichtctl quarantine' shows them.").arg(aside));
    for (const FeedReport &feed : report.feeds) {
        if (isMistakenFile(feed)) {
            const QString file = feed.name.best(desk.language);
            if (!toldFiles.contains(file)) // changed since
                desk.console.problem(safeLine(feed.detail, 1000));
            desk.console.problem(Say::tr("%1: not asked, because of the mistake in its file. What it brought before stays.").arg(safeLine(file)));
        } else if (feed.health != Health::Fresh) {
            desk.console.problem(shownTrouble(feed, desk.language));
        }
    }
    if (report.isWhole() && toldFiles.isEmpty())
        return desk.end(Exit::Done);
    desk.end(anyAnswered(desk, report) ? Exit::Partly : Exit::Failed);
}

} // namespace

void runSync(Desk &desk)
{
    const auto opened = openHome(desk);
    // A store that cannot be read may still be made anew by the engine: it says so itself.
    const LinkedSources linked = opened ? opened->linked : LinkedSources{};
    QList<MistakenFile> mistaken = linked.mistaken;
    std::optional<SourceId> only;
    if (opened && desk.arguments.has(QStringLiteral("source"))) {
        QStringList known;
        for (const LinkedPtr &source : linked.sources)
            known << source->file.id.text();
        only = SourceId(desk.arguments.value(QStringLiteral("source")));
        const bool isLinked = known.contains(only->text());
        mistaken.removeIf([&](const MistakenFile &file) { return isLinked || file.source != *only; });
        if (!isLinked && mistaken.isEmpty())
            return desk.stop(Exit::Usage, unknownSource(only->text(), known));
    }
    QStringList toldFiles;
    for (const MistakenFile &file : std::as_const(mistaken)) {
        tellMistakes(desk.console, file.fileName, file.mistakes);
        toldFiles << file.fileName;
    }
    if (opened && (linked.sources.isEmpty() || (only && !mistaken.isEmpty()))) {
        if (!mistaken.isEmpty())
            return synced(desk, reportOf(mistaken), toldFiles);
        desk.console.problem(Say::tr("No source is linked here yet. Link one with 'overzichtctl source add FILE'."));
        if (desk.arguments.json)
            desk.console.json(QJsonObject{{QStringLiteral("feeds"), QJsonArray()}});
        return desk.end(Exit::Failed);
    }
    const auto home = Home::open(desk.home);
    if (!home)
        return desk.stop(Exit::Failed, shownHomeError(home.error(), desk.arguments.json));
    auto engine = std::make_unique<Engine>(*home, desk.registry, desk.senders);
    Engine *const e = engine.get();
    const bool full = desk.arguments.has(QStringLiteral("full"));
    QObject::connect(e, &Engine::failed, e, [&desk](const Error &error) { desk.stop(Exit::Failed, shownHomeError(error, desk.arguments.json)); });
    QObject::connect(e, &Engine::opened, e, [e, only, full] { e->sync(only, full); });
    auto *const meter = new Meter(desk, e);
    QObject::connect(e, &Engine::progressed, meter, &Meter::take);
    // The person's own choice in the window (sync/keep_choice.h) holds here as well.
    const QList<Acting> keepsAll = keepsAllFor(QSettings(home->folder() + QStringLiteral("/ui.ini"), QSettings::IniFormat));
    QObject::connect(e, &Engine::synced, e, [&desk, e, toldFiles, meter, keepsAll](const Report &report) {
        meter->end();
        if (keepsAll.isEmpty())
            return synced(desk, report, toldFiles);
        QObject::connect(e, &Engine::keepingEnded, e, [&desk, toldFiles, report](const KeepingEnded &ended) {
            if (ended.byItself) // of the window; this one asked too
                return;
            tellKept(desk, ended);
            synced(desk, report, toldFiles);
        });
        e->keepAll(keepsAll);
    });
    desk.kept.push_back(std::move(engine));
    e->open();
}

} // namespace overzicht::ctl
