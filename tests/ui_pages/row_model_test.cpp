// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "documents/list_view.h"
#include "documents/row_model.h"
#include "documents/row_words.h"
#include "kit/words.h"

#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {
const Filter kDocuments{.kind = ItemKind::Document, .unreadOnly = false, .todoOnly = false, .hidden = false};
}

TEST_CASE("a list of 10 000 letters holds a few windows, however far it is scrolled")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.landMany(QStringLiteral("ebox"), 10'000);
    const auto reader = town.reader();
    RowModel model(*reader, Acting::self(), town.clock);
    model.show(kDocuments);
    REQUIRE(model.rowCount() == 10'000);
    CHECK(model.windowsHeld() == 0); // nothing is read before it is looked at
    QDateTime last;
    for (int i = 0; i < 10'000; ++i) {
        const Row *row = model.row(i);
        REQUIRE(row);
        if (last.isValid())
            REQUIRE(row->arrivedAt <= last);
        last = row->arrivedAt;
        REQUIRE(model.windowsHeld() <= RowModel::kMostWindows);
    }
    // Jumping about, as a dragged scroll bar does.
    for (const int at : {9'999, 0, 5'000, 2'500, 7'500, 1, 9'998}) {
        REQUIRE(model.row(at));
        CHECK(model.windowsHeld() <= RowModel::kMostWindows);
    }
    CHECK_FALSE(model.row(10'000));
    CHECK_FALSE(model.row(-1));
}

TEST_CASE("the chosen letter and the place in the list stay when new post arrives above them")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.landMany(QStringLiteral("ebox"), 1'000);
    const auto reader = town.reader();
    Theme theme;
    RowModel model(*reader, Acting::self(), town.clock);
    ListView view(theme, model, QStringLiteral("Documents"));
    view.resize(420, 600);
    view.show();
    model.show(kDocuments);
    view.setCurrentRow(300);
    const ItemId chosen = view.current();
    const int rowBefore = view.currentRow(), topBefore = view.firstVisible();
    const QRect rectBefore = view.rowRect(rowBefore);
    const ItemId topItem = model.row(topBefore)->id;

    QList<Letter> fresh;
    for (int i = 0; i < 7; ++i) {
        Letter letter;
        letter.id = QStringLiteral("new%1").arg(i);
        letter.arrived = town.clock.now().addSecs(-i);
        fresh.append(letter);
    }
    town.land(QStringLiteral("ebox"), fresh);
    QSignalSpy moved(&view, &ListView::currentChanged);
    model.refresh(Change{.revision = 1, .kinds = {int(ItemKind::Document)}, .ids = {}, .many = true});

    REQUIRE(model.rowCount() == 1'007);
    CHECK(view.current() == chosen);
    CHECK(view.currentRow() == rowBefore + 7);
    CHECK(model.row(view.firstVisible())->id == topItem);
    CHECK(view.rowRect(view.currentRow()) == rectBefore); // nothing jumps under the eye
    CHECK(moved.isEmpty());
}

TEST_CASE("a list that stands at its top shows new post at once")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.landMany(QStringLiteral("ebox"), 300);
    const auto reader = town.reader();
    Theme theme;
    RowModel model(*reader, Acting::self(), town.clock);
    ListView view(theme, model, QStringLiteral("Documents"));
    view.resize(420, 600);
    model.show(kDocuments);
    Letter letter;
    letter.id = QStringLiteral("new");
    letter.subject = QStringLiteral("Net aangekomen");
    letter.arrived = town.clock.now();
    town.land(QStringLiteral("ebox"), {letter});
    model.refresh();
    CHECK(view.firstVisible() == 0);
    CHECK(model.row(0)->heading.subject == QLatin1String("Net aangekomen"));
}

TEST_CASE("a read mark repaints its row, and resets nothing")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.landMany(QStringLiteral("ebox"), 50);
    const auto reader = town.reader();
    RowModel model(*reader, Acting::self(), town.clock);
    model.show(kDocuments);
    const ItemId third = model.row(2)->id;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), data(&model, &QAbstractItemModel::dataChanged), layout(&model, &QAbstractItemModel::layoutChanged);
    REQUIRE(town.store->setRead(third, true));
    model.refresh(Change{.revision = 2, .kinds = {int(ItemKind::Document)}, .ids = {third}, .many = false});
    CHECK(reset.isEmpty());
    CHECK(layout.isEmpty());
    REQUIRE(data.size() == 1);
    CHECK(data.first().at(0).toModelIndex().row() == 2);
    CHECK(data.first().at(1).toModelIndex().row() == 2);
    CHECK_FALSE(isUnread(*model.row(2)));

    // What concerns another kind of item is not read at all.
    data.clear();
    REQUIRE(town.store->setRead(third, false));
    model.refresh(Change{.revision = 3, .kinds = {int(ItemKind::Payment)}, .ids = {third}, .many = false});
    CHECK(data.isEmpty());
    CHECK_FALSE(isUnread(*model.row(2)));
}

TEST_CASE("a found row that changes is shown as it is now, and the found list stays as it was")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.landMany(QStringLiteral("ebox"), 20);
    const auto reader = town.reader();
    RowModel model(*reader, Acting::self(), town.clock);
    const auto hits = reader->search(Acting::self(), QStringLiteral("nummer 7"), 50);
    REQUIRE(hits);
    REQUIRE_FALSE(hits->rows.isEmpty());
    model.showHits(*hits);
    const int count = model.rowCount();
    const ItemId first = model.row(0)->id;
    REQUIRE(town.store->setRead(first, true));
    town.landMany(QStringLiteral("ebox"), 30);
    model.refresh();
    CHECK(model.rowCount() == count);
    CHECK(model.row(0)->readHere);
    CHECK(model.isHits());
}

TEST_CASE("a row reads as one sentence of at most 160 characters that never loses its deadline and amount")
{
    const QDateTime now = moment(QStringLiteral("2026-11-23T08:30:00+01:00"));
    Row row;
    row.id = ItemId(1);
    row.heading = ShownHeading{QStringLiteral("Politiezone Leievallei"), QStringLiteral("Boete: te snel gereden"), true, false, false};
    row.state = RowState::ActionNeeded;
    row.obligation = Obligation::Kind::Pay;
    row.dueAt = endOfDay(QDate(2026, 12, 2));
    row.amount = Money(5300, QStringLiteral("EUR"));
    const QString plain = rowSentence(row, now);
    CHECK(plain.size() <= 160);
    for (const QString &part : {QStringLiteral("have to do something"), QStringLiteral("Official document"), QStringLiteral("Politiezone Leievallei (confirmed)"),
                                QStringLiteral("te snel gereden"), QStringLiteral("9 day"), QStringLiteral("53,00")}) {
        INFO(plain.toStdString());
        CHECK(plain.contains(part));
    }
    CHECK(plain.indexOf(QStringLiteral("have to do")) < plain.indexOf(QStringLiteral("Official")));
    CHECK(plain.indexOf(QStringLiteral("Official")) < plain.indexOf(QStringLiteral("Politiezone")));
    CHECK(plain.indexOf(QStringLiteral("Politiezone")) < plain.indexOf(QStringLiteral("te snel")));
    CHECK(plain.indexOf(QStringLiteral("te snel")) < plain.indexOf(QStringLiteral("9 day")));

    row.heading.confirmed = false;
    CHECK(rowSentence(row, now).contains(QStringLiteral("(not confirmed)")));

    const QStringList hostile{QString(1 << 20, QLatin1Char('x')), QString(200, QChar(0x05D0)), QStringLiteral("<b>a</b>&amp;").repeated(60),
                              QString::fromUtf8("😀").repeated(400), QString::fromUtf8("e\u0301").repeated(300), QStringLiteral("\u202Egnp.exe").repeated(40)};
    for (const QString &foreign : hostile) {
        for (const bool inSender : {false, true}) {
            const ShownHeading heading = shown(Heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, inSender ? QStringLiteral("Kort") : foreign), {}, now),
                                               Names{LocalText(Language::Nl, inSender ? foreign : QStringLiteral("Stad Lindehove")), {}, {}}, Language::Nl);
            row.heading = heading;
            const QString sentence = rowSentence(row, now);
            INFO(sentence.toStdString());
            CHECK(sentence.size() <= 160);
            CHECK(sentence.contains(QStringLiteral("53,00")));
            CHECK(sentence.contains(QStringLiteral("9 day")));
            CHECK(sentence.count(QChar(0x2068)) == sentence.count(QChar(0x2069))); // an isolation that was opened is closed
            CHECK(sentence.isValidUtf16());                                         // no half of a character
        }
    }
}

TEST_CASE("a text that is cut is cut between characters, exactly at its limit")
{
    CHECK(clipped(QStringLiteral("abcde"), 5) == QLatin1String("abcde"));
    CHECK(clipped(QStringLiteral("abcdef"), 5) == QStringLiteral("abcd…"));
    CHECK(clipped(QString::fromUtf8("ab😀cd"), 4) == QString::fromUtf8("ab…")); // not through the pair
    CHECK(clipped(QStringLiteral("\u2068abcdefgh\u2069"), 6) == QStringLiteral("\u2068abc…\u2069"));
    CHECK(clipped(QStringLiteral("abc"), 0).isEmpty());
}

TEST_CASE("a deadline turns amber at 14 days and red at 3, and the last second of its day in Brussels still counts")
{
    Row row;
    row.state = RowState::ActionNeeded;
    row.dueAt = endOfDay(QDate(2026, 12, 2));
    const auto tone = [&](const QString &now) { return contentOfRow(row, moment(now)).pill->tone; };
    const auto words = [&](const QString &now) { return contentOfRow(row, moment(now)).pill->words; };
    CHECK(tone(QStringLiteral("2026-11-17T23:59:59+01:00")) == Tone::Neutral); // 15 days
    CHECK(tone(QStringLiteral("2026-11-18T00:00:00+01:00")) == Tone::Warn);    // 14 days
    CHECK(tone(QStringLiteral("2026-11-28T23:59:59+01:00")) == Tone::Warn);    // 4 days
    CHECK(tone(QStringLiteral("2026-11-29T00:00:00+01:00")) == Tone::Danger);  // 3 days
    // 22:59:59 UTC is 23:59:59 in Brussels, whatever the machine's own zone is.
    CHECK(words(QStringLiteral("2026-12-02T22:59:59Z")) == QStringLiteral("today is the last day"));
    CHECK(words(QStringLiteral("2026-12-02T23:00:00Z")).contains(QStringLiteral("late")));
    CHECK(tone(QStringLiteral("2026-12-02T23:00:00Z")) == Tone::Danger);
    row.state = RowState::Done;
    CHECK(contentOfRow(row, moment(QStringLiteral("2026-12-05T12:00:00Z"))).pill->tone == Tone::Ok); // settled: never red
}
