// SPDX-License-Identifier: EUPL-1.2
// source check and preview
#include "ctl/commands.h"

#include "adapter/origin.h"
#include "conformance/checking.h"
#include "conformance/report.h"
#include "ctl/json_row.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"
#include "sync/source_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace overzicht::ctl {

namespace {

using conformance::Checked;
using conformance::Checking;
using conformance::Law;

/// The bytes of the file that was named; nothing = it was told why not.
std::optional<QByteArray> fileOrStop(Desk &desk)
{
    const QString name = desk.arguments.words.first();
    QFile given(name);
    if (given.open(QIODevice::ReadOnly))
        return given.read(kLargestSourceFile + 1);
    desk.stop(Exit::Failed, Say::tr("%1 cannot be read: %2").arg(safeLine(name, 4096), given.errorString()));
    return std::nullopt;
}

void start(Desk &desk, const QByteArray &bytes, Checking::Wish wish, std::function<void(const Checked &)> ended)
{
    wish.language = desk.language;
    wish.sources = desk.home + QStringLiteral("/sources");
    auto checking = std::make_unique<Checking>(desk.registry, desk.senders);
    Checking *const c = checking.get();
    desk.kept.push_back(std::move(checking));
    QObject::connect(c, &Checking::ended, c, std::move(ended));
    c->start(bytes, wish);
}

QJsonObject lawJson(const Law &law)
{
    QJsonObject object{{QStringLiteral("law"), word(law.id)}, {QStringLiteral("title"), title(law.id)}};
    if (law.verdict != Law::Verdict::NotTried)
        object.insert(QStringLiteral("kept"), law.verdict == Law::Verdict::Kept);
    if (law.line > 0)
        object.insert(QStringLiteral("line"), law.line);
    for (const auto &[name, value] : {std::pair("reason", law.reason), std::pair("mend", law.mend), std::pair("feed", law.feed), std::pair("evidence", law.evidence)}) {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    }
    return object;
}

void tellLaws(Desk &desk, const Checked &checked, const QString &file)
{
    if (desk.arguments.json) {
        QJsonArray laws, notTried;
        for (const Law &law : checked.laws)
            (law.verdict == Law::Verdict::NotTried ? notTried : laws) << lawJson(law);
        QJsonObject object{{QStringLiteral("laws"), laws}, {QStringLiteral("notTried"), notTried}, {QStringLiteral("asked"), checked.asked}, {QStringLiteral("items"), checked.total}, {QStringLiteral("questions"), checked.questions}};
        if (!checked.remarks.isEmpty())
            object.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(checked.remarks));
        return desk.console.json(object);
    }
    for (const Law &law : checked.laws) {
        const QString mark = QString::fromUtf8(law.verdict == Law::Verdict::Kept ? "✓ " : law.verdict == Law::Verdict::Broken ? "✗ " : "– ");
        desk.console.line(mark + shown(law.verdict) + QStringLiteral(": ") + title(law.id));
        if (law.verdict == Law::Verdict::Broken) {
            const QString place = law.line > 0 ? QStringLiteral("%1:%2: ").arg(safeLine(file, 4096)).arg(law.line) : QString();
            desk.console.line(QStringLiteral("    ") + place + law.reason);
            desk.console.line(QStringLiteral("    ") + law.mend);
        } else if (law.verdict == Law::Verdict::NotTried && checked.asked) {
            desk.console.line(QStringLiteral("    ") + law.reason);
        }
    }
    desk.console.line();
    for (const QString &remark : checked.remarks)
        desk.console.line(safeLine(remark, 1000));
    if (!checked.asked && checked.mistakes.isEmpty())
        desk.console.line(Say::tr("Only the file was looked at: nobody was asked. Add --against URL to ask a server."));
    desk.console.line(summary(checked));
}

/// Over nothing, or over an earlier report of ours; never over another file of the person.
bool writeReport(Desk &desk, const QString &path, const QByteArray &bytes)
{
    QFile there(path);
    if (there.exists() && (!there.open(QIODevice::ReadOnly) || !conformance::isReport(there.read(200)))) {
        desk.stop(Exit::Failed, Say::tr("There is already another file at %1, and nothing is written over it.").arg(safeLine(path, 4096)));
        return false;
    }
    if (const auto written = writeSourceFile(path, bytes); !written) {
        desk.stop(Exit::Failed, Say::tr("The report could not be written: %1").arg(written.error().detail));
        return false;
    }
    return true;
}

bool writeReports(Desk &desk, const Checked &checked, const QByteArray &bytes)
{
    const QString path = desk.arguments.value(QStringLiteral("report"));
    if (path.isEmpty())
        return true;
    const QString text = (path.endsWith(QLatin1String(".html")) ? path.chopped(5) : path) + QStringLiteral(".txt");
    const conformance::ReportHead head{QFileInfo(desk.arguments.words.first()).fileName(), bytes, QStringLiteral(OVERZICHT_VERSION), desk.language};
    if (!writeReport(desk, path, htmlReport(checked, head)) || !writeReport(desk, text, textReport(checked, head)))
        return false;
    if (!desk.arguments.json)
        desk.console.line(Say::tr("Reports written: %1 and %2.").arg(safeLine(path, 4096), safeLine(text, 4096)));
    return true;
}

void printPreview(Console &console, const QList<Row> &rows)
{
    Table table({{Say::tr("Kind"), 14}, {Say::tr("Sender"), 30}, {Say::tr("Confirmed"), 10}, {Say::tr("Subject"), 56}, {Say::tr("State"), 18}, {Say::tr("At the latest"), 18}, {Say::tr("Amount"), 16, true}});
    for (const Row &row : rows) {
        table.row({shownKind(row.kind), row.heading.sender, row.heading.confirmed ? Say::tr("yes") : Say::tr("no"), row.heading.subject, shownState(row), row.dueAt ? shownMoment(*row.dueAt) : QString(),
                   row.amount ? shownMoney(*row.amount) : QString()});
    }
    table.print(console);
}

void tellPreview(Desk &desk, const Checked &checked)
{
    if (desk.arguments.json) {
        QJsonArray items;
        for (const Row &row : checked.rows)
            items << rowJson(row);
        QJsonObject object{{QStringLiteral("items"), items}, {QStringLiteral("total"), checked.total}, {QStringLiteral("whole"), !checked.isCut}};
        if (!checked.remarks.isEmpty())
            object.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(checked.remarks));
        QJsonArray unread;
        for (const conformance::Unread &one : checked.unread)
            unread << QJsonObject{{QStringLiteral("reason"), one.reason}, {QStringLiteral("count"), one.count}, {QStringLiteral("ids"), QJsonArray::fromStringList(one.ids)}};
        object.insert(QStringLiteral("unread"), unread);
        desk.console.json(object);
    } else {
        if (!checked.rows.isEmpty())
            printPreview(desk.console, checked.rows);
        const QString shown = checked.isCut ? Say::tr("%1 shown of %2 that were read; there may be more.") : Say::tr("%1 shown of %2.");
        desk.console.line(shown.arg(checked.rows.size()).arg(checked.total) + u' ' + Say::tr("Nothing was kept."));
        for (const QString &line : unreadLines(checked))
            desk.console.line(safeLine(line, 1000));
        for (const QString &remark : checked.remarks)
            desk.console.line(safeLine(remark, 1000));
    }
    for (const Law &law : checked.laws) {
        if (law.verdict == Law::Verdict::Broken) // what kept it from being asked to its end: no law was tried here
            desk.console.problem(law.reason + u' ' + law.mend);
    }
    bool answered = false, whole = true;
    for (const FeedReport &feed : checked.feeds) {
        const bool well = feed.health == Health::Fresh || feed.health == Health::Inactive;
        answered = answered || feed.health == Health::Fresh;
        whole = whole && well;
        FeedReport told = feed;
        told.quarantined = 0; // told above: of a preview there is no list to look into
        if (!well)
            desk.console.problem(shownTrouble(told, desk.language));
    }
    desk.end(whole && answered ? Exit::Done : checked.total > 0 ? Exit::Partly : Exit::Failed);
}

} // namespace

void runSourceCheck(Desk &desk)
{
    Checking::Wish wish;
    wish.ask = desk.arguments.has(QStringLiteral("against"));
    if (wish.ask) {
        wish.against = QUrl(desk.arguments.value(QStringLiteral("against")), QUrl::StrictMode);
        if (!isSafeToSend(wish.against) || wish.against.hasQuery() || wish.against.hasFragment())
            return desk.stop(Exit::Usage, Say::tr("--against wants the address of a server: https://…, or http:// on this machine."));
    }
    const auto bytes = fileOrStop(desk);
    if (!bytes)
        return;
    start(desk, *bytes, wish, [&desk, bytes = *bytes](const Checked &checked) {
        tellLaws(desk, checked, desk.arguments.words.first());
        if (writeReports(desk, checked, bytes))
            desk.end(allKept(checked) ? Exit::Done : Exit::Failed);
    });
}

void runSourcePreview(Desk &desk)
{
    const auto limit = desk.arguments.number(QStringLiteral("limit"), 1, 1000, 20);
    if (!limit)
        return desk.stop(Exit::Usage, limit.error());
    const auto bytes = fileOrStop(desk);
    if (!bytes)
        return;
    Checking::Wish wish;
    wish.laws = false;
    wish.rows = *limit;
    start(desk, *bytes, wish, [&desk](const Checked &checked) {
        if (checked.mistakes.isEmpty())
            return tellPreview(desk, checked);
        tellMistakes(desk.console, desk.arguments.words.first(), checked.mistakes);
        desk.end(Exit::Failed);
    });
}

} // namespace overzicht::ctl
