// SPDX-License-Identifier: EUPL-1.2
// check and quarantine
#include "ctl/commands.h"

#include "ctl/json_row.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"

#include <QJsonArray>

namespace overzicht::ctl {

static void tellFindings(Desk &desk, const QStringList &findings)
{
    if (desk.arguments.json)
        desk.console.json(QJsonObject{{QStringLiteral("ok"), findings.isEmpty()}, {QStringLiteral("findings"), QJsonArray::fromStringList(findings)}});
    else if (findings.isEmpty())
        desk.console.line(Say::tr("All that is stored is sound."));
    for (const QString &finding : findings) {
        if (!desk.arguments.json)
            desk.console.line(safeLine(finding, 1000));
    }
    desk.end(findings.isEmpty() ? Exit::Done : Exit::Failed);
}

void runCheck(Desk &desk)
{
    // A store that cannot even be opened is a finding, not an accident.
    const auto opened = openHome(desk);
    if (!opened)
        return tellFindings(desk, {shownError(opened.error())});
    QStringList findings;
    for (const MistakenFile &file : opened->linked.mistaken)
        findings << oneLine(file);
    if (opened->reader) {
        const auto found = opened->reader->findings();
        findings += found ? *found : QStringList{shownError(found.error())};
    }
    tellFindings(desk, findings);
}

void runQuarantine(Desk &desk)
{
    const auto opened = openHome(desk);
    if (!opened)
        return desk.stop(Exit::Failed, shownError(opened.error()));
    QList<QuarantineRow> rows;
    if (opened->reader) {
        const auto found = opened->reader->quarantine();
        if (!found)
            return desk.stop(Exit::Failed, shownError(found.error()));
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
            desk.console.line(QStringLiteral("%1 · %2 · %3").arg(safeLine(row.sourceName.best(desk.language)), safeLine(row.feed.text()), shownMoment(row.at)));
            desk.console.line(safeLine(row.reason, 400) + (row.maybeLetter ? u' ' + Say::tr("It may be a letter.") : QString()));
            desk.console.line(safeParagraphs(QString::fromUtf8(row.raw), 4000));
        }
    }
    tellGaps(desk, *opened);
    desk.end(Exit::Done);
}

} // namespace overzicht::ctl
