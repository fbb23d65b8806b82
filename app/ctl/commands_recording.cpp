// SPDX-License-Identifier: EUPL-1.2
// source record and replay
#include "ctl/commands.h"

#include "ctl/json_row.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"
#include "sync/recording.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace overzicht::ctl {

namespace {

void recorded(Desk &desk, const RecordingReport &report, const QString &folder, bool raw)
{
    int items = 0, quarantined = 0;
    for (const FeedReport &feed : report.round.feeds) {
        items += feed.fresh;
        quarantined += feed.quarantined;
    }
    if (desk.arguments.json) {
        desk.console.json(QJsonObject{{QStringLiteral("path"), folder}, {QStringLiteral("exchanges"), report.exchanges}, {QStringLiteral("items"), items},
                                      {QStringLiteral("quarantined"), quarantined}, {QStringLiteral("redacted"), !raw}});
    } else {
        desk.console.line(Say::tr("Answers kept: %1, in %2.").arg(report.exchanges).arg(folder));
        desk.console.line(raw ? Say::tr("Nothing was taken out: this folder holds personal data.") : Say::tr("Personal data was taken out. Look it through before you pass it on."));
    }
    for (const FeedReport &feed : report.round.feeds) {
        if (feed.health != Health::Fresh && feed.health != Health::Inactive)
            desk.console.problem(shownTrouble(feed, desk.language));
    }
    if (report.round.isWhole())
        return desk.end(Exit::Done);
    // Errors are worth keeping too, but a recording without any answer is none.
    desk.end(report.exchanges > 0 ? Exit::Partly : Exit::Failed);
}

} // namespace

void runSourceRecord(Desk &desk)
{
    if (!desk.arguments.has(QStringLiteral("out")))
        return desk.stop(Exit::Usage, Say::tr("Say where to keep it: --out DIR."));
    const auto opened = openHome(desk);
    if (!opened)
        return desk.stop(Exit::Failed, shownHomeError(opened.error(), desk.arguments.json));
    const QString id = desk.arguments.words.first();
    const auto &sources = opened->linked.sources;
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const LinkedPtr &linked) { return linked->file.id.text() == id; });
    if (source == sources.end()) {
        QStringList known;
        for (const LinkedPtr &linked : sources)
            known << linked->file.id.text();
        return desk.stop(Exit::Usage, unknownSource(id, known));
    }
    const bool raw = desk.arguments.has(QStringLiteral("raw"));
    const QString folder = QFileInfo(desk.arguments.value(QStringLiteral("out"))).absoluteFilePath();
    const QFileInfo target(folder);
    if ((target.exists() && !target.isDir()) || (target.isDir() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return desk.stop(Exit::Failed, Say::tr("There is already something at %1, and nothing is written over it. Name a folder that is empty or does not exist yet.").arg(safeLine(folder)));
    auto recording = std::make_unique<Recording>(*source, desk.senders, raw);
    Recording *const r = recording.get();
    desk.kept.push_back(std::move(recording));
    QObject::connect(r, &Recording::ended, r, [&desk, folder, raw](const RecordingReport &report) { recorded(desk, report, folder, raw); });
    QObject::connect(r, &Recording::failed, r, [&desk](const Error &error) { desk.stop(Exit::Failed, Say::tr("The recording could not be kept.") + u' ' + shownError(error, desk.arguments.json)); });
    if (const auto started = r->start(folder); !started)
        desk.stop(Exit::Failed, withDetail(Say::tr("The recording could not be kept: its folder cannot be written in. Name another one with --out."), started.error(), desk.arguments.json));
}

void runSourceReplay(Desk &desk)
{
    const QString folder = QFileInfo(desk.arguments.words.first()).absoluteFilePath();
    if (!QFileInfo(folder).isDir())
        return desk.stop(Exit::Failed, Say::tr("There is no folder %1. Name the folder that 'overzichtctl source record' made.").arg(safeLine(folder)));
    if (!QFileInfo(folder + QStringLiteral("/source.json")).isFile())
        return desk.stop(Exit::Failed, Say::tr("There is no recording in %1. Name the folder that 'overzichtctl source record' made.").arg(safeLine(folder)));
    const auto report = replay(folder, desk.registry, desk.senders);
    if (!report)
        return desk.stop(Exit::Failed, withDetail(Say::tr("This recording cannot be run: a file of it is damaged or missing. Make it anew with 'overzichtctl source record'."), report.error(), desk.arguments.json));
    bool whole = report->unrecorded.isEmpty();
    QJsonArray feeds;
    Table table({{Say::tr("Feed"), 40}, {Say::tr("Answers"), 8, true}, {Say::tr("Items"), 8, true}, {Say::tr("Quarantined"), 12, true}, {Say::tr("Ended with"), 50}});
    for (const RecordingReport::FeedGave &feed : report->feeds) {
        whole = whole && !feed.error;
        QJsonObject object{{QStringLiteral("feed"), feed.feed.text()}, {QStringLiteral("answers"), feed.answers}, {QStringLiteral("items"), feed.items},
                           {QStringLiteral("quarantined"), feed.quarantined}, {QStringLiteral("remarks"), QJsonArray::fromStringList(worded(feed.remarks))}};
        if (feed.error)
            object.insert(QStringLiteral("error"), feed.error->detail);
        feeds << object;
        table.row({safeLine(feed.feed.text()), QString::number(feed.answers), QString::number(feed.items), QString::number(feed.quarantined), feed.error ? shownError(*feed.error, desk.arguments.json) : QString()});
    }
    const QString digest = QString::fromLatin1(report->digest.toHex());
    if (desk.arguments.json) {
        desk.console.json(QJsonObject{{QStringLiteral("feeds"), feeds}, {QStringLiteral("items"), report->items}, {QStringLiteral("quarantined"), report->quarantined},
                                      {QStringLiteral("digest"), digest}, {QStringLiteral("unrecorded"), QJsonArray::fromStringList(report->unrecorded)}});
    } else {
        table.print(desk.console);
        desk.console.line(Say::tr("Items in all: %1. Digest of what came: %2").arg(report->items).arg(digest));
    }
    for (const QString &route : report->unrecorded)
        desk.console.problem(Say::tr("Asked, but not in the recording: %1").arg(safeLine(route)));
    desk.end(whole ? Exit::Done : Exit::Partly);
}

} // namespace overzicht::ctl
