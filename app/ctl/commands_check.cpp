// SPDX-License-Identifier: EUPL-1.2
// check and quarantine
#include "ctl/commands.h"

#include "ctl/json_row.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"

#include <QJsonArray>

namespace overzicht::ctl {

static void tellFindings(Desk &desk, const QStringList &findings, const QList<SourceState> &sources = {})
{
    if (desk.arguments.json) {
        QJsonArray feeds;
        for (const SourceState &source : sources) {
            for (const FeedState &feed : source.feeds) {
                feeds << QJsonObject{{QStringLiteral("source"), source.id.text()}, {QStringLiteral("feed"), feed.feed.id.text()}, {QStringLiteral("items"), feed.items},
                                     {QStringLiteral("quarantined"), feed.quarantined}, {QStringLiteral("position"), !feed.position.isStart()}};
            }
        }
        desk.console.json(QJsonObject{{QStringLiteral("ok"), findings.isEmpty()}, {QStringLiteral("findings"), QJsonArray::fromStringList(findings)}, {QStringLiteral("feeds"), feeds}});
        return desk.end(findings.isEmpty() ? Exit::Done : Exit::Failed);
    }
    Table table({{Say::tr("Source"), 24}, {Say::tr("Feed"), 40}, {QStringLiteral("id"), 30}, {Say::tr("Items"), 8, true}, {Say::tr("Quarantined"), 12, true}, {Say::tr("Position"), 12}});
    int quarantined = 0;
    for (const SourceState &source : sources) {
        for (const FeedState &feed : source.feeds) {
            quarantined += feed.quarantined;
            table.row({source.id.text(), safeLine(feed.feed.name.best(desk.language)), safeLine(feed.feed.id.text()), QString::number(feed.items), QString::number(feed.quarantined),
                       feed.position.isStart() ? Say::tr("none yet") : Say::tr("kept")});
        }
    }
    if (!sources.isEmpty())
        table.print(desk.console);
    desk.console.line(findings.isEmpty() ? Say::tr("All that is stored is sound.") : QString());
    for (const QString &finding : findings)
        desk.console.line(safeLine(finding, 1000));
    if (quarantined > 0)
        desk.console.line(Say::tr("Records that could not be read: %1. 'overzichtctl quarantine' shows them.").arg(quarantined));
    desk.end(findings.isEmpty() ? Exit::Done : Exit::Failed);
}

void runCheck(Desk &desk)
{
    // A store that cannot even be opened is a finding, not an accident.
    const auto opened = openHome(desk);
    if (!opened)
        return tellFindings(desk, {shownHomeError(opened.error(), desk.arguments.json)});
    QStringList findings;
    for (const MistakenFile &file : opened->linked.mistaken)
        findings << oneLine(file);
    if (opened->reader) {
        const auto found = opened->reader->findings();
        findings += found ? *found : QStringList{shownError(found.error(), desk.arguments.json)};
    }
    tellFindings(desk, findings, opened->states);
}

void runQuarantine(Desk &desk)
{
    const auto opened = openOrStop(desk);
    if (!opened)
        return;
    QList<QuarantineRow> rows;
    if (opened->reader) {
        const auto found = opened->reader->quarantine();
        if (!found)
            return desk.stop(Exit::Failed, shownError(found.error(), desk.arguments.json));
        rows = *found;
    }
    if (desk.arguments.json) {
        QJsonArray items;
        for (const QuarantineRow &row : rows)
            items << quarantineJson(row, desk.language);
        desk.console.json(QJsonObject{{QStringLiteral("items"), items}, {QStringLiteral("total"), int(rows.size())}});
    } else {
        desk.console.line(rows.isEmpty() ? Say::tr("Nothing is in quarantine.") : Say::tr("Records that could not be read: %1.").arg(rows.size()));
        for (const QuarantineRow &row : rows) {
            desk.console.line();
            desk.console.line(QStringLiteral("%1 · %2 · %3").arg(safeLine(row.sourceName.best(desk.language)), safeLine(row.feed.text()), shownMoment(row.at))
                              + (row.goneAt ? QStringLiteral(" · ") + Say::tr("no longer told since %1").arg(shownMoment(*row.goneAt)) : QString()));
            desk.console.line(safeLine(row.reason.sentence(), 400) + (row.maybeLetter ? u' ' + Say::tr("It may be a letter.") : QString()));
            desk.console.line(safeParagraphs(QString::fromUtf8(row.raw), 4000));
        }
    }
    tellGaps(desk, *opened);
    desk.end(Exit::Done);
}

} // namespace overzicht::ctl
