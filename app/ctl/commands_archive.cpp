// SPDX-License-Identifier: EUPL-1.2
// export and import
#include "ctl/commands.h"

#include "archive/exporting.h"
#include "archive/importing.h"
#include "base/side_work.h"
#include "compose.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"
#include "session/end_on_signal.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>
#include <QTimer>

namespace overzicht::ctl {

namespace {

/// Beside the loop, so that a signal is heard meanwhile, and who waits at a terminal sees how far it is.
class Work : public SideWork<archive::Progress> {
public:
    explicit Work(Desk &desk) : m_desk(desk)
    {
        connect(&m_beat, &QTimer::timeout, this, [this] { show(); });
        if (!desk.arguments.json && desk.console.canRewrite())
            m_beat.start(2000);
    }
    template <typename Done, typename Tell>
    void begin(Done work, Tell tell)
    {
        run(work, [this, tell](const auto &done) {
            m_beat.stop();
            m_desk.console.rewrite({});
            tell(done);
        });
    }

private:
    void show()
    {
        m_beat.setInterval(500);
        if (const auto now = progress(); now && now->total > 0)
            m_desk.console.rewrite({QStringLiteral("%1: %2 %").arg(wordOf(now->part), QLocale().toString(qBound(qint64(0), now->done * 100 / now->total, qint64(100))))});
    }

    Desk &m_desk;
    QTimer m_beat;
};

Work &begin(Desk &desk)
{
    auto made = std::make_unique<Work>(desk);
    Work &work = *made;
    desk.kept.push_back(std::move(made));
    desk.kept.push_back(endOnSignal([&work] { work.stop(); }));
    return work;
}

void tellTrouble(Desk &desk, const archive::Trouble &trouble)
{
    const QString sentence = sentenceOf(trouble);
    desk.stop(Exit::Failed, desk.arguments.json && !trouble.detail.isEmpty() ? sentence + QStringLiteral(" (%1)").arg(safeLine(trouble.detail, 400)) : sentence);
}

void tellExported(Desk &desk, const QString &folder, const archive::Exported &done)
{
    if (desk.arguments.json) {
        desk.console.json(QJsonObject{{QStringLiteral("path"), folder}, {QStringLiteral("items"), done.items}, {QStringLiteral("contents"), done.contents}, {QStringLiteral("sources"), done.sources},
                                      {QStringLiteral("bytes"), done.bytes}, {QStringLiteral("leftOut"), QJsonArray::fromStringList(done.leftOut)}});
    } else {
        desk.console.line(Say::tr("Exported to %1 (%2). Things: %3; contents that were kept: %4; sources: %5.").arg(safeLine(folder, 4096), shownBytes(done.bytes)).arg(done.items).arg(done.contents).arg(done.sources));
        desk.console.line(Say::tr("To read it, open index.html in that folder. Who has the folder can read everything: keep it safe."));
    }
    for (const QString &path : done.leftOut)
        desk.console.problem(Say::tr("Left out, because it is no longer there or no longer as it was kept: %1").arg(safeLine(path)));
    desk.end(done.leftOut.isEmpty() ? Exit::Done : Exit::Partly);
}

void tellImported(Desk &desk, const archive::Imported &done)
{
    if (desk.arguments.json) {
        QJsonArray keys;
        for (const archive::Imported::Key &key : done.keys)
            keys << QJsonObject{{QStringLiteral("source"), key.source}, {QStringLiteral("name"), key.name}};
        desk.console.json(QJsonObject{{QStringLiteral("for"), done.who.key()}, {QStringLiteral("items"), done.items}, {QStringLiteral("contents"), done.contents}, {QStringLiteral("sources"), done.sources},
                                      {QStringLiteral("keys"), keys}, {QStringLiteral("leftOut"), QJsonArray::fromStringList(done.leftOut)}});
    } else {
        desk.console.line(Say::tr("Imported for '%1'. Things: %2; contents: %3; sources: %4.").arg(done.who.key()).arg(done.items).arg(done.contents).arg(done.sources));
        for (const archive::Imported::Key &key : done.keys)
            desk.console.line(Say::tr("Source '%1' needs its key again, because an export holds none: overzichtctl secret set %2").arg(safeLine(key.source), safeLine(key.name)));
    }
    for (const QString &path : done.leftOut)
        desk.console.problem(Say::tr("This source was not linked, because its file cannot be used here: %1. What it brought is there.").arg(safeLine(path)));
    desk.end(done.leftOut.isEmpty() ? Exit::Done : Exit::Partly);
}

} // namespace

void runExport(Desk &desk)
{
    const auto opened = openOrStop(desk); // also brings a home of an older version to today's
    if (!opened)
        return;
    if (!opened->reader)
        return desk.stop(Exit::Failed, Say::tr("Nothing was ever fetched here, so there is nothing to export."));
    const auto home = Home::open(desk.home);
    if (!home)
        return desk.stop(Exit::Failed, shownHomeError(home.error(), desk.arguments.json));
    Work &work = begin(desk);
    const archive::ExportWish wish{*home, desk.who, desk.language, desk.arguments.words.first()};
    work.begin([&desk, &work, wish] { return exportAll(wish, desk.registry, desk.senders, desk.clock, [&work](const archive::Progress &progress) { return work.goesOn(progress); }); },
             [&desk, folder = QDir::cleanPath(QDir::current().absoluteFilePath(wish.folder))](const archive::Outcome<archive::Exported> &done) {
                 if (done)
                     tellExported(desk, folder, *done);
                 else
                     tellTrouble(desk, done.error());
             });
}

void runImport(Desk &desk)
{
    Work &work = begin(desk);
    const archive::ImportWish wish{desk.arguments.words.first(), desk.home, loadSenders};
    work.begin([&desk, &work, wish] { return importAll(wish, desk.registry, desk.clock, [&work](const archive::Progress &progress) { return work.goesOn(progress); }); },
             [&desk](const archive::Outcome<archive::Imported> &done) {
                 if (done)
                     tellImported(desk, *done);
                 else
                     tellTrouble(desk, done.error());
             });
}

} // namespace overzicht::ctl
