// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "archive/filled.h"

#include "kit/note_box.h"
#include "shell/export_card.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace filled;

namespace {

struct Rig {
    explicit Rig(Filled &t) : Rig(t, [&t](const QString &folder, const archive::Meanwhile &meanwhile) { return t.exportTo(folder, meanwhile); }) {}
    Rig(Filled &t, ExportCard::Export make) : card(new ExportCard(theme, t.clock, std::move(make))), said(card, &ExportCard::announced)
    {
        auto *down = new QVBoxLayout(&window);
        down->addWidget(card);
        window.show();
    }
    template <typename T = QWidget>
    T *the(const char *name) const
    {
        auto *found = card->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    bool ends() const { return QTest::qWaitFor([&] { return !card->isBusy(); }, 20'000); }
    QString told() const { return the("export-told")->accessibleName(); }

    Theme theme;
    QWidget window;
    ExportCard *card;
    QSignalSpy said;
};

/// Every file with its bytes: the clock stands still.
QStringList contentsOf(const QString &folder)
{
    QStringList all;
    for (const QString &file : filesOf(folder)) {
        const QByteArray bytes = bytesOf(folder + u'/' + file);
        all << file + u' ' + QString::fromLatin1(bytes.toHex());
    }
    return all;
}

} // namespace

TEST_CASE("What the window keeps is what the command line exports, byte for byte, in a folder with the day in its name")
{
    Filled t;
    Rig c(t);
    REQUIRE(QDir().mkdir(t.dir.path() + QStringLiteral("/stick")));
    c.card->exportInto(t.dir.path() + QStringLiteral("/stick"));
    CHECK(c.card->isBusy());
    CHECK(c.the("export-stop")->isVisible());
    CHECK_FALSE(c.the("export-choose")->isVisible());
    REQUIRE(c.ends());
    const QString made = t.dir.path() + QStringLiteral("/stick/overzicht-2026-11-23");
    CHECK(c.told().contains(made));
    CHECK(c.the("export-open")->isVisible());
    CHECK_FALSE(c.the("export-left-out")->isVisible());
    CHECK_FALSE(c.the("export-stop")->isVisible());
    CHECK(c.said.last().first().toString().contains(made));
    REQUIRE(t.exportTo(t.out)); // as overzichtctl does: the same call
    CHECK(contentsOf(made) == contentsOf(t.out));

    // Once more on that day: the first one stays.
    c.card->exportInto(t.dir.path() + QStringLiteral("/stick"));
    REQUIRE(c.ends());
    CHECK(c.told().contains(made + QStringLiteral("-2")));
    CHECK(contentsOf(made + QStringLiteral("-2")) == contentsOf(made));
}

TEST_CASE("A place is asked for as a folder, and nothing happens before one is chosen")
{
    Filled t;
    Rig c(t);
    c.the<QPushButton>("export-choose")->click();
    auto *dialog = c.card->findChild<QFileDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->fileMode() == QFileDialog::Directory);
    dialog->reject();
    QTest::qWait(20);
    CHECK_FALSE(c.card->isBusy());
    CHECK(c.said.isEmpty());
    CHECK_FALSE(c.the("export-told")->isVisible());
}

TEST_CASE("Stopped, by its button or by closing the window, keeping everything leaves nothing behind and says so")
{
    Filled t;
    std::atomic<bool> far = false;
    Rig c(t, [&](const QString &folder, const archive::Meanwhile &meanwhile) {
        return t.exportTo(folder, [&](const archive::Progress &p) {
            if (p.part != archive::Progress::Part::Page)
                return meanwhile(p);
            far = true; // and it takes its time there
            bool goesOn = true;
            for (int i = 0; i < 2000 && (goesOn = meanwhile(p)); ++i)
                QThread::msleep(10);
            return goesOn;
        });
    });
    c.card->exportInto(t.dir.path());
    REQUIRE(QTest::qWaitFor([&] { return far.load(); }, 20'000));
    REQUIRE(QTest::qWaitFor([&] { return c.the<QProgressBar>("export-bar")->maximum() > 0; }, 20'000));
    CHECK(c.the("export-how")->property("text").toString().startsWith(wordOf(archive::Progress::Part::Page)));
    const bool byWindow = GENERATE(false, true);
    if (byWindow)
        c.window.close();
    else
        c.the<QPushButton>("export-stop")->click();
    REQUIRE(c.ends());
    CHECK(c.told() == archive::sentenceOf({archive::Trouble::Why::Stopped}));
    CHECK(c.the("export-open")->isHidden());
    CHECK(QDir(t.dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList{QStringLiteral("home")});
}

TEST_CASE("A window that is destroyed while everything is being kept waits until nothing half is left")
{
    Filled t;
    std::atomic<bool> far = false;
    {
        Rig c(t, [&](const QString &folder, const archive::Meanwhile &meanwhile) {
            return t.exportTo(folder, [&](const archive::Progress &p) {
                far = true;
                while (meanwhile(p))
                    QThread::msleep(1);
                return false;
            });
        });
        c.card->exportInto(t.dir.path());
        REQUIRE(QTest::qWaitFor([&] { return far.load(); }, 20'000));
    }
    CHECK(QDir(t.dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList{QStringLiteral("home")});
}

TEST_CASE("Whatever stands in the way of keeping everything is told in its own words, and it can be tried again")
{
    Filled t;
    using Why = archive::Trouble::Why;
    const Why why = GENERATE(Why::InTheWay, Why::NoFolder, Why::InHome, Why::InUse, Why::DiskFull, Why::Failed, Why::Unreadable);
    const archive::Trouble trouble{why, QStringLiteral("/een <b>plaats</b>\u202e"), QStringLiteral("for engineers"), 12};
    Rig c(t, [&](const QString &, const archive::Meanwhile &) -> archive::Outcome<archive::Exported> { return archive::trouble(trouble); });
    c.card->exportInto(t.dir.path());
    REQUIRE(c.ends());
    CHECK(c.told() == archive::sentenceOf(trouble));
    CHECK_FALSE(c.told().contains(QChar(0x202e)));
    CHECK(c.the("export-open")->isHidden());
    CHECK(c.the("export-choose")->isVisible());
    CHECK(c.the("export-choose")->isEnabled());
}

TEST_CASE("The home itself is no place to keep everything in, and what could not go along is named")
{
    Filled t;
    Rig c(t);
    c.card->exportInto(t.home.folder());
    REQUIRE(c.ends());
    CHECK(c.told() == archive::sentenceOf({archive::Trouble::Why::InHome}));
    REQUIRE(QFile::remove(t.home.folder() + u'/' + t.content));
    c.card->exportInto(t.dir.path());
    REQUIRE(c.ends());
    CHECK(c.the("export-left-out")->isVisible());
    CHECK(c.the("export-left-out")->accessibleName().contains(t.content));
    CHECK(c.said.last().first().toString().contains(t.content));
}
