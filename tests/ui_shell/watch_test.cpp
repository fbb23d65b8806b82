// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "ui_pages/town.h"

#include "activation/text_bundles.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "shell/watch_note.h"

#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {

struct Room {
    Room()
    {
        town.link({QStringLiteral("eBox")});
        course.standing = Course::Standing::Confirmed;
        course.since = town.clock.now().addDays(-10);
    }
    void land(const QList<std::pair<int, bool>> &letters) // days ago, read
    {
        QList<Letter> all;
        for (const auto &[days, read] : letters) {
            Letter letter;
            letter.id = QStringLiteral("m%1").arg(all.size());
            letter.arrived = town.clock.now().addDays(-days);
            letter.read = read;
            all << letter;
        }
        town.land(QStringLiteral("ebox"), all);
        reader = town.reader(Language::Nl);
        note = std::make_unique<WatchNote>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::Nl, nullptr});
    }
    void look() { note->look(course, texts.all().first().in(Language::Nl)); }
    bool isThere() const { return !note->isHidden(); }

    Town town;
    Theme theme;
    TextBundles texts = TextBundles::read(QStringLiteral(TESTS_DIR "/../resources/texts/activation")).value();
    Course course;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<WatchNote> note;
};

} // namespace

TEST_CASE("in the first thirty days letters that lie there unread are told on top of every page, until they are read")
{
    Room room;
    room.land({{5, false}, {1, false}, {9, true}});
    QSignalSpy said(room.note.get(), &WatchNote::announced), asked(room.note.get(), &WatchNote::readAsked);
    CHECK_FALSE(room.isThere());
    room.look();
    REQUIRE(room.isThere());
    const QString words = room.note->findChild<NoteBox *>(QStringLiteral("watch"))->accessibleName();
    CHECK(words.contains(QStringLiteral("Ongelezen brieven: 2. De oudste kwam op 18")));
    CHECK(words.contains(QStringLiteral("Een brief telt, ook als u hem niet leest.")));
    CHECK(said.size() == 1);
    room.look();
    CHECK(said.size() == 1); // once
    room.note->findChild<Button *>(QStringLiteral("watch-read"))->click();
    CHECK(asked.size() == 1);
    const QList<Row> unread = room.reader->rows(Acting::self(), Filter{.kind = ItemKind::Document, .unreadOnly = true, .todoOnly = false, .hidden = false}, 0, 9).value();
    REQUIRE(room.town.store->setRead(unread.last().id, true)); // the one of five days ago
    room.look();
    CHECK_FALSE(room.isThere());
}

TEST_CASE("nothing is told after thirty days, when the eBox is not on, or when nothing lies there long")
{
    Room room;
    room.land({{5, false}});
    room.course.since = room.town.clock.now().addDays(-31);
    room.look();
    CHECK_FALSE(room.isThere());
    room.course.since = room.town.clock.now().addDays(-30);
    room.look();
    CHECK(room.isThere());
    room.course.standing = Course::Standing::Stopped;
    room.look();
    CHECK_FALSE(room.isThere());
    Room other;
    other.land({{2, false}, {50, true}});
    other.look();
    CHECK_FALSE(other.isThere());
}
