// SPDX-License-Identifier: EUPL-1.2
// What a row and a page say when what they know is not all: a source that is no longer linked, a day that cannot be one, numbers that must agree.
#include "printers.h"

#include "town.h"

#include "adapter/refused_date.h"
#include "documents/detail_pane.h"
#include "documents/documents_page.h"
#include "documents/row_words.h"
#include "kit/button.h"
#include "kit/words.h"
#include "payments/bills.h"

#include <QLabel>

using namespace overzicht;

namespace {

const Bills kBills;

Letter asking()
{
    Letter letter;
    letter.id = QStringLiteral("a");
    letter.subject = QStringLiteral("Heffing");
    letter.asks = Obligation::Kind::Pay;
    letter.payment = PaymentRequest{Money(5300, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), {}, {}};
    return letter;
}

Found billWith(const Notes &remarks)
{
    const Heading heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QStringLiteral("Rekening")), {}, moment(QStringLiteral("2026-11-20T09:00:00+01:00")));
    return Found{.id = ForeignId(QStringLiteral("r")), .item = Payment(heading, *asking().payment, {}, PaymentState::Due), .keys = {}, .raw = "{}", .readAtSource = true, .visible = true, .remarks = remarks};
}

struct Shown {
    explicit Shown(Town &town) : reader(town.reader(Language::En)), around{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr} {}
    QString page(const Particulars *own = nullptr)
    {
        DetailPane pane(around, own);
        pane.resize(700, 900);
        pane.show();
        pane.choose(row().id);
        return textOf(pane);
    }
    Row row() const { return reader->rows(Acting::self(), {}, 0, 1).value().first(); }
    static QString textOf(const QWidget &page)
    {
        QString all;
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->isVisibleTo(&page) ? label->text() + u'\n' : QString();
        return all;
    }
    Theme theme;
    std::unique_ptr<Reader> reader;
    Surroundings around;
};

} // namespace

TEST_CASE("what a source that is no longer linked asked stays to do, and its row and page say that it is as it was last known")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.land(QStringLiteral("ebox"), {asking()});
    {
        Shown linked(town);
        CHECK_FALSE(linked.row().unlinked);
        CHECK_FALSE(linked.page().contains(QStringLiteral("no longer linked")));
        CHECK_FALSE(contentOfRow(linked.row(), town.clock.now()).line.contains(QStringLiteral("linked")));
    }
    town.link({QStringLiteral("Doccle")});
    Shown shown(town);
    const Row row = shown.row();
    CHECK(row.unlinked);
    CHECK(row.state == RowState::ActionNeeded);
    CHECK(contentOfRow(row, town.clock.now()).line.contains(QStringLiteral("source no longer linked")));
    CHECK(rowSentence(row, town.clock.now()).contains(QStringLiteral("source no longer linked")));
    CHECK(shown.page().contains(QStringLiteral("The source of this is no longer linked")));
    CHECK(shown.page().contains(QStringLiteral("as it was last known here: today")));
    REQUIRE(town.store->setDone(row.id, true)); // who is done with it need not be told
    CHECK_FALSE(contentOfRow(shown.row(), town.clock.now()).line.contains(QStringLiteral("linked")));
}

TEST_CASE("a last day that cannot be one is told in the words of its source, and not as if no day was given")
{
    for (const char *wrong : {"31/02/2026", "9999-12-31"}) {
        Town town;
        town.link({QStringLiteral("eBox")});
        Answer answer;
        answer.items << billWith({refusedDate(QLatin1String(wrong))});
        REQUIRE(town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
        const QString said = Shown(town).page(&kBills);
        INFO(said.toStdString());
        CHECK(said.contains(QStringLiteral("The date they gave cannot be right: “%1”. Ask them").arg(QLatin1String(wrong))));
        CHECK_FALSE(said.contains(QStringLiteral("No date is given")));
    }
    Town none;
    none.link({QStringLiteral("eBox")});
    Answer answer;
    answer.items << billWith({});
    REQUIRE(none.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
    CHECK(Shown(none).page(&kBills).contains(QStringLiteral("No date is given")));
}

TEST_CASE("a row whose last day nobody can read says so in red, in its pill and in its sentence")
{
    for (const char *wrong : {"31/02/2026", "9999-12-31"}) {
        Town town;
        town.link({QStringLiteral("eBox")});
        Answer answer;
        answer.items << billWith({refusedDate(QLatin1String(wrong))});
        REQUIRE(town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
        Shown shown(town);
        const PillContent pill = words::statePill(shown.row(), town.clock.now());
        const bool isNever = wrong[0] == '9';
        CHECK((pill.words == QStringLiteral("last day not clear")) != isNever);
        CHECK((pill.tone == Tone::Danger) != isNever);
        CHECK(rowSentence(shown.row(), town.clock.now()).contains(QStringLiteral("last day not clear")) != isNever);
        CHECK(shown.page(&kBills).contains(QStringLiteral("last day not clear")) != isNever);
    }
}

TEST_CASE("the numbers above a list count that list and no other")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.land(QStringLiteral("ebox"), {asking()});
    Answer answer;
    answer.items << billWith({});
    REQUIRE(town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
    Shown shown(town);
    REQUIRE(shown.reader->counters(Acting::self())->todo == 2);
    DocumentsPage page(shown.around, ItemKind::Document);
    page.resize(1200, 900);
    page.show();
    auto *toDo = page.findChild<Button *>(QStringLiteral("chip2"));
    REQUIRE(toDo);
    CHECK(toDo->text() == QStringLiteral("To do 1"));
    CHECK(Shown::textOf(page).contains(QStringLiteral("1 in all")));
}
