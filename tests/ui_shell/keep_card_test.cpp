// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "store/town.h"

#include "kit/note_box.h"
#include "shell/keep_card.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace town;

namespace {

struct Rig : Town {
    explicit Rig(bool on)
    {
        for (int n = 0; n < 3; ++n)
            land({letter(n)});
        card = std::make_unique<KeepCard>(Surroundings{theme, *reader, senders, clock, home, self, Language::En}, on);
        chosen = std::make_unique<QSignalSpy>(card.get(), &KeepCard::chosen);
        card->show();
    }
    QWidget *the(const char *name) const
    {
        auto *found = card->findChild<QWidget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void press(const char *name) const { qobject_cast<QPushButton *>(the(name))->click(); }
    bool isChecked(const char *name) const { return qobject_cast<QPushButton *>(the(name))->isChecked(); }

    Theme theme;
    std::unique_ptr<KeepCard> card;
    std::unique_ptr<QSignalSpy> chosen;
};

} // namespace

TEST_CASE("Keeping every letter is off, and begins only when the person was told what the sender can see and said yes")
{
    Rig c(false);
    CHECK(c.isChecked("keep-off"));
    CHECK(c.the("keep-question")->isHidden());
    c.press("keep-on");
    CHECK(c.chosen->isEmpty());
    CHECK(c.isChecked("keep-off"));
    REQUIRE_FALSE(c.the("keep-question")->isHidden());
    CHECK(c.the("keep-question")->accessibleName().contains(QStringLiteral("The sender can then see that the letter was opened, and when — also when you did not read it.")));
    c.press("keep-no");
    CHECK(c.chosen->isEmpty());
    CHECK(c.isChecked("keep-off"));
    CHECK(c.the("keep-question")->isHidden());
    c.press("keep-on");
    c.press("keep-off"); // who thinks again
    CHECK(c.the("keep-question")->isHidden());
    CHECK(c.chosen->isEmpty());
    c.press("keep-on");
    c.press("keep-yes");
    REQUIRE(c.chosen->size() == 1);
    CHECK(c.chosen->last().first().toBool());
    CHECK(c.isChecked("keep-on"));
    CHECK(c.the("keep-question")->isHidden());
    CHECK_FALSE(c.the("keep-effect")->isHidden());
    // Off needs no question.
    c.press("keep-off");
    REQUIRE(c.chosen->size() == 2);
    CHECK_FALSE(c.chosen->last().first().toBool());
    CHECK(c.the("keep-effect")->isHidden());
}

TEST_CASE("How many letters are kept is told, and which could not be fetched and why, in words that nobody else chose")
{
    Rig c(true);
    const QList<Row> rows = c.rows();
    REQUIRE(c.store->setBody(rows.at(0).id, LocalText(Language::Nl, QStringLiteral("tekst"))));
    c.card->refresh();
    REQUIRE(QTest::qWaitFor([&] { return c.the("keep-count")->property("text").toString() == QStringLiteral("Kept here: 1 of 3 official letters."); }, 20'000));
    CHECK(c.the("keep-failed")->isHidden());
    KeepingEnded ended{1, 2, 0, {ContentEnded{rows.at(1).id, 0, {}, Error{Error::Kind::Offline, QStringLiteral("secret detail"), {}}}, ContentEnded{ItemId(77), 0, {}, Error{Error::Kind::Gone, {}, {}}}}, true};
    c.card->tell(ended);
    REQUIRE_FALSE(c.the("keep-failed")->isHidden());
    const QString told = c.the("keep-failed")->accessibleName();
    CHECK(told.contains(rows.at(1).heading.subject + QStringLiteral(": We cannot reach Bron ebox now.")));
    CHECK_FALSE(told.contains(QStringLiteral("secret detail")));
    c.card->tell({3, 0, 0, {}, true});
    CHECK(c.the("keep-failed")->isHidden());
    c.card->tell(ended);
    c.press("keep-off");
    CHECK(c.the("keep-failed")->isHidden());
}
