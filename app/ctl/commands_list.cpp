// SPDX-License-Identifier: EUPL-1.2
// list and search
#include "ctl/commands.h"

#include "ctl/json_row.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"

#include <algorithm>
#include <limits>

namespace overzicht::ctl {

namespace {

constexpr int kMost = 1'000'000;
constexpr int kCounted = 1000;        ///< a search counts its hits up to here
constexpr int kLongestSearch = 1000;  ///< characters

void printRows(Console &console, const QList<Row> &rows)
{
    Table table({{{}, 1}, {Say::tr("Sender"), 30}, {Say::tr("Subject"), 56}, {Say::tr("Arrived"), 18}, {Say::tr("At the latest"), 18}, {Say::tr("Amount"), 16, true}, {Say::tr("State"), 28}, {QStringLiteral("id"), 20}});
    for (const Row &row : rows) {
        const bool unread = !row.readHere && !row.readAtSource;
        QString subject = row.demo ? Say::tr("%1 (example)").arg(row.heading.subject) : row.heading.subject;
        if (row.goneAtSource)
            subject = Say::tr("%1 (no longer at its source)").arg(subject);
        if (row.unlinked)
            subject = Say::tr("%1 (source no longer linked)").arg(subject);
        table.row({unread ? QStringLiteral("•") : QString(), row.heading.confirmed ? row.heading.sender : QStringLiteral("? ") + row.heading.sender, subject, shownMoment(row.arrivedAt),
                   row.dueAt ? shownMoment(*row.dueAt) : row.dueUnclear ? Say::tr("not clear") : QString(), row.amount ? shownMoney(*row.amount) : QString(), shownStanding(row), idText(row.id)});
    }
    table.print(console);
    if (std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return !row.heading.confirmed; }))
        console.line(Say::tr("? before a sender: not confirmed who it is."));
}

/// What both commands tell: the rows, how many there are in all, and how complete that is. `words`: what was searched for; empty = nothing was.
void tell(Desk &desk, const Opened &opened, const Hits &found, const QString &words = {})
{
    const QList<Row> &rows = found.rows;
    const int total = found.total;
    const bool totalIsMore = found.totalIsMore;
    const auto complete = opened.completeness(desk.who);
    if (!complete)
        return desk.stop(Exit::Failed, shownError(complete.error(), desk.arguments.json));
    Console &console = desk.console;
    if (desk.arguments.json) {
        // Row by row: a hundred thousand of them as one document in memory would be a gigabyte.
        console.jsonPart("{\"items\":[");
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rowJson(rows.at(i));
            if (!words.isEmpty())
                row.insert(QStringLiteral("why"), whyJson(opened.reader->why(desk.who, rows.at(i).id, words).value_or(QList<FoundIn>())));
            console.jsonPart((i > 0 ? "," : "") + jsonText(row));
        }
        console.jsonPart("],\"total\":" + QByteArray::number(total) + (totalIsMore ? ",\"totalIsMore\":true" : "") + ",\"complete\":" + jsonText(completenessJson(*complete)) + "}\n");
    } else {
        if (!rows.isEmpty()) {
            printRows(console, rows);
            console.line();
        }
        const QString counts = totalIsMore ? Say::tr("%1 shown of more than %2.").arg(rows.size()).arg(total) : Say::tr("%1 shown of %2.").arg(rows.size()).arg(total);
        console.line(counts + u' ' + shownCompleteness(*complete));
        for (const SourceId &source : complete->missing)
            console.line(Say::tr("Did not answer: %1.").arg(safeLine(source.text())));
    }
    tellGaps(desk, opened);
    desk.end(Exit::Done);
}

/// `usual` = how many when --limit says nothing.
template <typename Find>
void tellFound(Desk &desk, int usual, Find find, const QString &words = {})
{
    const auto limit = desk.arguments.number(QStringLiteral("limit"), 1, kMost, usual);
    if (!limit)
        return desk.stop(Exit::Usage, limit.error());
    const auto opened = openOrStop(desk);
    if (!opened)
        return;
    if (!opened->reader)
        return tell(desk, *opened, {});
    Result<Hits> found = find(*opened->reader, *limit);
    if (found && desk.arguments.json) { // the columns for people have no place for it
        auto rows = opened->reader->withCases(desk.who, std::move(found->rows));
        if (!rows)
            return desk.stop(Exit::Failed, shownError(rows.error(), true));
        found->rows = std::move(*rows);
    }
    if (!found)
        return desk.stop(Exit::Failed, shownError(found.error(), desk.arguments.json));
    tell(desk, *opened, *found, words);
}

} // namespace

void runList(Desk &desk)
{
    Filter filter;
    if (desk.arguments.has(QStringLiteral("kind"))) {
        filter.kind = kindFromWord(desk.arguments.value(QStringLiteral("kind")));
        if (!filter.kind)
            return desk.stop(Exit::Usage, Say::tr("--kind wants one of: %1.").arg(QStringLiteral("document, notice, dossier, attestation, payment")));
    }
    filter.unreadOnly = desk.arguments.has(QStringLiteral("unread"));
    filter.todoOnly = desk.arguments.has(QStringLiteral("todo"));
    tellFound(desk, kMost, [&](const Reader &reader, int limit) -> Result<Hits> {
        const auto rows = reader.rows(desk.who, filter, 0, limit);
        const auto total = reader.count(desk.who, filter);
        if (!rows || !total)
            return failure(rows ? total.error() : rows.error());
        return Hits{*rows, *total, false};
    });
}

void runSearch(Desk &desk)
{
    const QString words = desk.arguments.words.join(u' ');
    if (words.size() > kLongestSearch)
        return desk.stop(Exit::Usage, Say::tr("These are too many words to search for; %1 characters is the most.").arg(kLongestSearch));
    if (words.trimmed().isEmpty())
        return desk.stop(Exit::Usage, Say::tr("Say which words to search for."));
    const HitOrder order = desk.arguments.has(QStringLiteral("best")) ? HitOrder::Best : HitOrder::Newest;
    tellFound(desk, kCounted, [&](const Reader &reader, int limit) { return reader.search(desk.who, words, limit, {}, order); }, words);
}

} // namespace overzicht::ctl
