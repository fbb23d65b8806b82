// SPDX-License-Identifier: EUPL-1.2
#include "conformance/support.h"

#include "documents/list_view.h"
#include "documents/row_words.h"
#include "documents/two_panes.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "preview/law_list.h"
#include "preview/preview_page.h"
#include "preview/source_editor.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>

namespace {

struct Desk {
    Desk() : page({theme, *rig.reader, senders, rig.clock, rig.home, Acting::self(), Language::Nl}, registry)
    {
        page.resize(1200, 800);
        page.show();
    }
    SourceEditor *editor() const { return page.findChild<SourceEditor *>(); }
    ListView *list() const { return page.findChild<ListView *>(); }
    Button *button(const QString &words) const
    {
        for (Button *one : page.findChildren<Button *>()) {
            if (one->text().remove(u'&') == words)
                return one;
        }
        return nullptr;
    }
    /// Types the file and waits until it was checked.
    void write(const QByteArray &file)
    {
        QSignalSpy ended(&page, &PreviewPage::checkEnded);
        editor()->setPlainText(QString::fromUtf8(file));
        REQUIRE(QTest::qWaitFor([&] { return ended.count() > 0 && !spoken().isEmpty(); }, 60'000));
    }
    QString spoken() const
    {
        QStringList all;
        for (const QWidget *row : page.findChild<LawList *>()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!row->isHidden())
                all << row->accessibleName();
        }
        return all.join(u'\n');
    }

    Theme theme;
    Rig rig;
    Registry registry = makeRegistry();
    SenderRegister senders = loadSenders(QString()).value();
    PreviewPage page;
};

} // namespace

TEST_CASE("What people will see and the laws come as one writes; a broken law marks its line, and mending it turns it green")
{
    Desk desk;
    GoodBox box;
    box.messages[1].remove(QStringLiteral("subject"));
    desk.write(box.file());
    CHECK(desk.list()->isVisible());
    CHECK(desk.list()->model().rowCount() == 5);
    CHECK(desk.editor()->marks().keys() == QList<int>{kAddressLine});
    INFO(desk.spoken().toStdString());
    CHECK(desk.spoken().startsWith(QStringLiteral("Broken: Everything has a sender and a subject.")));
    Button *line = desk.button(QStringLiteral("Line %1").arg(kAddressLine));
    REQUIRE(line);
    QTest::keyClick(line, Qt::Key_Space);
    CHECK(desk.editor()->textCursor().blockNumber() == kAddressLine - 1);

    box.change(1, "subject", QJsonObject{{QStringLiteral("nl"), QStringLiteral("Brief")}});
    desk.write(box.file() + "\n");
    CHECK(desk.editor()->marks().isEmpty());
    CHECK(desk.spoken().startsWith(QStringLiteral("Kept: ")));
    CHECK(desk.rig.count() == 0); // nothing was kept
}

TEST_CASE("A bill and its reminder in a preview name their source as its file does, and not by its id")
{
    Desk desk;
    GoodBox box;
    for (const int at : {1, 2}) {
        box.change(at, "paymentData", QJsonObject{{QStringLiteral("paymentDataId"), QStringLiteral("1")}, {QStringLiteral("amount"), 53.0}, {QStringLiteral("vatAmount"), 0}, {QStringLiteral("currency"), QStringLiteral("EUR")},
                                                  {QStringLiteral("dueDate"), QStringLiteral("2026-12-0%1T00:00:00+01:00").arg(at)}, {QStringLiteral("iban"), QStringLiteral("BE86999417127150")}, {QStringLiteral("reference"), QStringLiteral("+++010/8068/17183+++")}});
    }
    desk.write(box.file());
    int alike = 0;
    for (int i = 0; i < desk.list()->model().rowCount(); ++i) {
        const Row *row = desk.list()->model().row(i);
        REQUIRE(row);
        if (!row->sameBill)
            continue;
        ++alike;
        const QString line = contentOfRow(*row, desk.rig.clock.now(), desk.list()->sourceNames()).line;
        INFO(line.toStdString());
        CHECK(line.contains(QStringLiteral("a bill from Proefbus")));
    }
    CHECK(alike == 2);
}

TEST_CASE("A preview that stopped early says beside the number that there may be more")
{
    Desk desk;
    GoodBox box;
    const auto count = [&] {
        for (const QLabel *label : desk.page.findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("5 of ")))
                return label->text();
        }
        return QString();
    };
    desk.write(box.file());
    CHECK(count() == QStringLiteral("5 of 5"));
    box.isLong(9'000);
    QSignalSpy ended(&desk.page, &PreviewPage::checkEnded);
    desk.editor()->setPlainText(QString::fromUtf8(box.file() + "\n"));
    REQUIRE(QTest::qWaitFor([&] { return count().contains(QStringLiteral("We stopped early")); }, 60'000));
    CHECK(count().endsWith(QStringLiteral("there may be more.")));
    REQUIRE(QTest::qWaitFor([&] { return ended.count() > 0; }, 120'000));
    CHECK(count().contains(QStringLiteral("We stopped early")));
}

TEST_CASE("A preview says beside the number how many records could not be read, why, and which")
{
    Desk desk;
    GoodBox box;
    const auto unread = [&] {
        for (const QLabel *label : desk.page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Records that could not be read")))
                return label->text();
        }
        return QString();
    };
    desk.write(box.file());
    CHECK(unread().isEmpty());
    const QJsonValue id = box.messages.at(0).value(QStringLiteral("messageId"));
    REQUIRE(id.isString());
    box.change(1, "messageId", id);
    desk.write(box.file() + "\n");
    INFO(unread().toStdString());
    CHECK(unread().startsWith(QStringLiteral("Records that could not be read: 1.\n1 × ")));
    CHECK(unread().endsWith(QStringLiteral("For example: %1.").arg(id.toString())));
    desk.write("{");
    CHECK(unread().isEmpty());
}

TEST_CASE("A mistake in the file is marked in its line, nobody is asked, and it cannot be linked")
{
    Desk desk;
    GoodBox box;
    QByteArray file = box.file();
    desk.write(file.replace("\"name\"", "\"naam\""));
    CHECK(desk.editor()->marks().contains(4));
    CHECK_FALSE(desk.button(QStringLiteral("Link this source"))->isEnabled());
    CHECK_FALSE(desk.list()->isVisible());
    CHECK(box.server.asked.isEmpty());
    CHECK(desk.page.findChild<NoteBox *>()->accessibleName().contains(QStringLiteral("mistake in line")));
}

TEST_CASE("A file that names a key, a person or another machine sends nothing before somebody says so, and says to whom")
{
    qputenv("OVERZICHT_TEST_TOKEN", "token-9d2f");
    Desk desk;
    GoodBox box;
    SECTION("a key")
    {
        const QByteArray key = "\"signIn\": {\"kind\": \"bearer\", \"tokenFrom\": \"env:OVERZICHT_TEST_TOKEN\"},\n";
        desk.write(box.file(key));
        CHECK(box.server.asked.isEmpty());
        Button *ask = desk.button(QStringLiteral("Ask it"));
        REQUIRE(ask);
        CHECK(ask->isVisible());
        CHECK(desk.page.findChild<NoteBox *>()->accessibleName().contains(box.server.base()));
        CHECK(desk.page.findChild<NoteBox *>()->accessibleName().contains(QStringLiteral("env:OVERZICHT_TEST_TOKEN")));
        QSignalSpy ended(&desk.page, &PreviewPage::checkEnded);
        ask->click();
        REQUIRE(QTest::qWaitFor([&] { return ended.count() > 0; }, 60'000));
        CHECK_FALSE(box.server.asked.isEmpty());
        CHECK(desk.page.checked().total == 5);
        // Other words in the same file go on without asking; another machine does not.
        box.server.asked.clear();
        desk.write(box.file(key) + "\n");
        CHECK_FALSE(box.server.asked.isEmpty());
        GoodBox other;
        desk.write(other.file(key));
        CHECK(other.server.asked.isEmpty());
    }
    SECTION("another machine")
    {
        desk.write("{\"source\":\"x\",\"protocol\":\"ebox\",\"name\":{\"nl\":\"x\"},\"baseUrl\":\"https://loket.example\"}");
        CHECK_FALSE(desk.page.checked().asked);
        CHECK(desk.button(QStringLiteral("Ask it"))->isVisible());
    }
}

TEST_CASE("Linking from the preview does what source add does")
{
    Desk desk;
    GoodBox box;
    desk.write(box.file());
    QSignalSpy linked(&desk.page, &PreviewPage::linked);
    desk.button(QStringLiteral("Link this source"))->click();
    REQUIRE(linked.count() == 1);
    QFile file(desk.rig.home.sources() + QStringLiteral("/proef.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == box.file());
    desk.button(QStringLiteral("Link this source"))->click();
    CHECK(linked.count() == 1); // it is already
    GoodBox other;
    desk.write(other.file());
    desk.button(QStringLiteral("Link this source"))->click();
    CHECK(linked.count() == 1); // another file under the same id
    CHECK(desk.page.findChild<NoteBox *>()->accessibleName().contains(QStringLiteral("proef")));
}

TEST_CASE("The preview can be used with the keyboard and heard, also in a narrow window")
{
    Desk desk;
    GoodBox box;
    desk.write(box.file());
    for (const QWidget *one : desk.page.findChildren<QWidget *>()) {
        if (one->focusPolicy() != Qt::NoFocus && one->isVisible() && one->objectName() != QLatin1String("qt_scrollarea_viewport")) {
            INFO(one->metaObject()->className());
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
            REQUIRE(heard);
            CHECK_FALSE(heard->text(QAccessible::Name).isEmpty());
        }
    }
    desk.editor()->setFocus();
    QTest::keyClick(desk.editor(), Qt::Key_Tab); // moves on, and writes nothing
    CHECK(desk.editor()->toPlainText().toUtf8() == box.file());
    desk.page.resize(420, 700);
    QTest::qWait(0);
    Button *turn = desk.button(QStringLiteral("Show what people will see"));
    REQUIRE(turn);
    CHECK(turn->isVisible());
    CHECK_FALSE(desk.list()->isVisible());
    turn->click();
    CHECK(desk.list()->isVisible());
}

namespace {

/// A source file on disk that somebody else writes to while it stands in the window.
struct Shared {
    Shared()
    {
        write("{\"een\":1}");
        desk.page.open(path);
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    /// As most editors do: a new file in the place of the old one.
    void replace(const QByteArray &bytes) const
    {
        QFile file(path + QStringLiteral("~"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        REQUIRE(::rename(file.fileName().toUtf8().constData(), path.toUtf8().constData()) == 0);
    }
    QByteArray onDisk() const { return onDisk(path); }
    QByteArray onDisk(const QString &where) const
    {
        QFile file(where);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    bool comesToSay(const char *text) const
    {
        return QTest::qWaitFor([&] { return desk.editor()->toPlainText() == QString::fromUtf8(text); }, 20'000);
    }
    QString told() const
    {
        for (const NoteBox *box : desk.page.findChildren<NoteBox *>()) {
            if (box->isVisible() && (box->accessibleName().contains(QStringLiteral("outside this window")) || box->accessibleName().contains(QStringLiteral("no longer there"))))
                return box->accessibleName();
        }
        return {};
    }
    bool comesToTell(const char *words) const
    {
        return QTest::qWaitFor([&] { return told().contains(QString::fromUtf8(words)); }, 20'000);
    }
    void type(const QString &text) const
    {
        desk.editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(desk.editor(), text);
    }
    QString asks() const
    {
        for (const NoteBox *box : desk.page.findChildren<NoteBox *>()) {
            if (box->isVisible() && box->accessibleName().contains(QStringLiteral("did not save")))
                return box->accessibleName();
        }
        return {};
    }
    void press(const char *words) const
    {
        Button *button = desk.button(QString::fromUtf8(words));
        REQUIRE(button);
        REQUIRE(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bron.json"));
    Desk desk;
};

} // namespace

TEST_CASE("A file that changes outside the window is read again and checked again, also when an editor puts another in its place, again and again")
{
    Shared file;
    CHECK(file.desk.editor()->toPlainText() == QStringLiteral("{\"een\":1}"));
    QSignalSpy ended(&file.desk.page, &PreviewPage::checkEnded);
    file.write("{\"twee\":2}");
    CHECK(file.comesToSay("{\"twee\":2}"));
    CHECK(QTest::qWaitFor([&] { return ended.count() > 0; }, 60'000));
    for (const char *next : {"{\"drie\":3}", "{\"vier\":4}"}) {
        file.replace(next);
        CHECK(file.comesToSay(next));
    }
    file.write("{\"vijf\":5}"); // the new one is followed as well
    CHECK(file.comesToSay("{\"vijf\":5}"));
    CHECK_FALSE(file.desk.page.isChanged());
    CHECK(file.told().isEmpty());
}

TEST_CASE("What one typed is kept when the file changes outside, and one chooses which of the two goes on")
{
    Shared file;
    file.type(QStringLiteral(" "));
    file.replace("{\"twee\":2}");
    REQUIRE(file.comesToTell("The file was changed outside this window. You changed it here as well."));
    CHECK(file.desk.editor()->toPlainText() == QStringLiteral("{\"een\":1} "));
    file.press("Save the file"); // not before one chose
    CHECK(file.onDisk() == "{\"twee\":2}");
    SECTION("theirs")
    {
        file.press("Take that one");
        CHECK(file.desk.editor()->toPlainText() == QStringLiteral("{\"twee\":2}"));
        CHECK_FALSE(file.desk.page.isChanged());
        CHECK(file.told().isEmpty());
    }
    SECTION("mine")
    {
        file.press("Keep mine");
        CHECK(file.told().isEmpty());
        CHECK(file.onDisk() == "{\"twee\":2}");
        file.press("Save the file");
        CHECK(file.onDisk() == "{\"een\":1} ");
        CHECK_FALSE(file.desk.page.isChanged());
    }
    SECTION("mine, and theirs changes once more")
    {
        file.press("Keep mine");
        file.write("{\"drie\":3}");
        file.press("Save the file");
        CHECK(file.onDisk() == "{\"drie\":3}");
        CHECK_FALSE(file.told().isEmpty());
    }
}

TEST_CASE("Saving looks at what stands there now, also when nobody said yet that it changed")
{
    Shared file;
    file.type(QStringLiteral(" "));
    file.write("{\"twee\":2}");
    file.press("Save the file"); // at once
    CHECK(file.onDisk() == "{\"twee\":2}");
    CHECK(file.told().contains(QStringLiteral("outside this window")));
    file.press("Take that one");
    file.type(QStringLiteral(" "));
    file.press("Save the file");
    CHECK(file.onDisk() == "{\"twee\":2} ");
    CHECK(file.told().isEmpty()); // what we wrote ourselves is no news
}

TEST_CASE("A file that is taken away is told, what stands in the window stays, and saving writes it again")
{
    Shared file;
    REQUIRE(QFile::remove(file.path));
    REQUIRE(file.comesToTell("The file is no longer there."));
    CHECK(file.desk.editor()->toPlainText() == QStringLiteral("{\"een\":1}"));
    CHECK(file.desk.page.isChanged()); // closing asks
    CHECK_FALSE(file.desk.button(QStringLiteral("Keep mine"))->isVisible());
    file.press("Save the file");
    CHECK(file.onDisk() == "{\"een\":1}");
    CHECK(file.told().isEmpty());
    CHECK_FALSE(file.desk.page.isChanged());
    REQUIRE(QFile::remove(file.path));
    REQUIRE(file.comesToTell("The file is no longer there."));
    file.write("{\"twee\":2}"); // and comes back
    CHECK(file.comesToSay("{\"twee\":2}"));
    CHECK(file.told().isEmpty());
    file.write("{\"drie\":3}"); // it is followed again
    CHECK(file.comesToSay("{\"drie\":3}"));
}

TEST_CASE("What one typed is not lost when another file is opened over it, or dropped on it, unless one says so")
{
    Shared file;
    const QString other = file.folder.filePath(QStringLiteral("ander.json"));
    QFile(other).open(QIODevice::WriteOnly);
    file.desk.page.open(other); // nothing to lose
    CHECK(file.comesToSay(""));
    CHECK(file.asks().isEmpty());
    file.type(QStringLiteral("{\"mijn\":1}"));
    file.desk.page.open(file.path);
    REQUIRE(file.asks().contains(QStringLiteral("You changed the file and did not save it.")));
    CHECK(file.asks().contains(QStringLiteral("Open the other one all the same?")));
    CHECK(file.desk.page.window()->focusWidget() == file.desk.button(QStringLiteral("Go on writing")));
    SECTION("go on writing")
    {
        file.press("Go on writing");
        CHECK(file.asks().isEmpty());
        CHECK(file.desk.editor()->toPlainText() == QStringLiteral("{\"mijn\":1}"));
        CHECK(file.desk.page.isChanged());
    }
    SECTION("save it")
    {
        file.press("Save the file");
        CHECK(file.asks().isEmpty());
        CHECK(file.onDisk(other) == "{\"mijn\":1}");
        CHECK(file.onDisk() == "{\"een\":1}");
    }
    SECTION("open it")
    {
        file.press("Open without saving");
        CHECK(file.comesToSay("{\"een\":1}"));
        CHECK(file.asks().isEmpty());
        CHECK_FALSE(file.desk.page.isChanged());
    }
}
