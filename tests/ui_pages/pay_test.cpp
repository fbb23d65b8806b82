// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"
#include "ui/scanned.h"

#include "documents/detail_pane.h"
#include "documents/documents_page.h"
#include "documents/list_view.h"
#include "documents/pay_words.h"
#include "documents/row_words.h"
#include "kit/button.h"
#include "kit/qr_code.h"
#include "kit/words.h"
#include "payments/bills.h"
#include "payments/month_strip.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {

const QString kTax = QStringLiteral("0316380841"), kGood = QStringLiteral("BE68539007547034"), kOther = QStringLiteral("BE72000000001616");
const QString kPage = QStringLiteral("http://127.0.0.1:1/betaal/53"); // the host of the source itself

QString euros(qint64 cents) { return words::amount(Money(cents, QStringLiteral("EUR"))); }

struct Asked {
    QString id;
    qint64 cents = 5300;
    QString iban = kGood;
    QString link{};
    PaymentState state = PaymentState::Due;
    std::optional<QDate> due = QDate(2026, 12, 2);
    QString currency = QStringLiteral("EUR"); ///< empty = no amount that can be read
    QString word{};
    QString reference{}; ///< in the place of a structured communication
    QString payee = QStringLiteral("Iemand");
};

struct Desk {
    explicit Desk(const QList<Asked> &asked, Theme::Mode mode = Theme::Mode::Light) : theme(mode)
    {
        REQUIRE(town.senders.add(R"({"accounts":[{"sender":"0316380841","ibans":["BE68539007547034"]}],"mailboxes":["ebox"]})"));
        town.link({QStringLiteral("eBox")});
        town.health(QStringLiteral("ebox"), Health::Fresh);
        land(asked);
        reader = town.reader();
        pane = std::make_unique<DetailPane>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr}, &bills);
        pane->resize(760, 900);
        pane->show();
        handed = std::make_unique<QSignalSpy>(pane.get(), &DetailPane::handOverAsked);
        opened = std::make_unique<QSignalSpy>(pane.get(), &DetailPane::linkOpenAsked);
        paid = std::make_unique<QSignalSpy>(pane.get(), &DetailPane::paidOnAsked);
        said = std::make_unique<QSignalSpy>(pane.get(), &DetailPane::announced);
        item = one(asked.first().id);
        pane->choose(item);
    }
    void land(const QList<Asked> &asked, const QString &source = QStringLiteral("ebox"))
    {
        Answer answer;
        for (const Asked &a : asked) {
            const PaymentRequest request{a.currency.isEmpty() ? std::nullopt : std::optional(Money(a.cents, a.currency)), a.iban.isEmpty() ? std::nullopt : std::optional(Iban::asTold(a.iban)), a.reference.isEmpty() ? Ogm::parse(QStringLiteral("010806817183")) : std::nullopt, a.reference, a.payee, QUrl(a.link)};
            answer.items << Found{ForeignId(a.id),
                                  Payment(Heading(PartyId(kTax), LocalText(Language::Nl, a.id), {}, moment(QStringLiteral("2026-11-20T08:14:00+01:00"))), request,
                                          a.due ? std::optional(Deadline(endOfDay(*a.due))) : std::nullopt, a.state, {}, {}, a.word),
                                  {}, "{}", false, true, {}};
        }
        REQUIRE(town.store->land(SourceId(source), FeedId(QStringLiteral("post")), answer));
    }
    ItemId one(const QString &subject) const
    {
        const QList<Row> rows = reader->rows(Acting::self(), Filter{}, 0, 50).value();
        for (const Row &row : rows) {
            if (row.heading.subject == subject)
                return row.id;
        }
        FAIL(subject.toStdString());
        return ItemId::None;
    }
    /// As the engine does: written down, then told.
    void answer(const std::optional<Error> &error = {})
    {
        const HandOver over = handed->last().at(1).value<HandOver>();
        if (!error)
            REQUIRE(town.store->handOver(item, over, handed->last().at(2).toString()));
        pane->handOverEnded({item, over.id, error});
    }
    QWidget *find(const char *name) const { return pane->findChild<QWidget *>(QLatin1String(name)); }
    void press(const char *name) const
    {
        INFO(name);
        auto *button = pane->findChild<QPushButton *>(QLatin1String(name));
        REQUIRE(button);
        button->click();
    }
    QString text() const
    {
        QString all;
        const auto labels = pane->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text() + u'\n';
        return all;
    }
    QString plainText() const { return text().replace(QChar::Nbsp, u' '); }
    int copies() const { return int(pane->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^copy-"))).size()); }

    Town town;
    Theme theme;
    Bills bills;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<DetailPane> pane;
    std::unique_ptr<QSignalSpy> handed, opened, paid, said;
    ItemId item = ItemId::None;
};

} // namespace

TEST_CASE("what must be paid stands there to copy, and as a code that a banking app reads, in every look")
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
        Desk d({{QStringLiteral("Boete")}}, mode);
        auto *qr = d.find("qr");
        REQUIRE(qr);
        CHECK(scanned(d.pane->grab(QRect(qr->mapTo(d.pane.get(), QPoint(0, 0)), qr->size())).toImage())
              == "BCD\n002\n1\nSCT\n\nVlaamse Belastingdienst\nBE68539007547034\nEUR53.00\n\n\n+++010/8068/17183+++");
        CHECK(d.copies() == 4);
        CHECK(d.text().contains(QStringLiteral("This number stands in our register with this name.")));
        for (const auto &[button, copied] : {std::pair{"copy-payee", QStringLiteral("Vlaamse Belastingdienst")}, {"copy-account", kGood}, {"copy-communication", QStringLiteral("+++010/8068/17183+++")}, {"copy-amount", QStringLiteral("53,00")}}) {
            d.press(button);
            CHECK(QGuiApplication::clipboard()->text() == copied);
            CHECK(d.said->last().first().toString().startsWith(QStringLiteral("Copied for half a minute")));
        }
    }
}

TEST_CASE("what may not be paid has no button to pay, no code and nothing to copy, and says why and whom to ask")
{
    Desk d({{QStringLiteral("Vals"), 8420, kOther, kPage}, {QStringLiteral("Fout"), 100, QStringLiteral("BE68539007547035")}});
    CHECK_FALSE(d.find("qr"));
    CHECK(d.copies() == 0);
    CHECK_FALSE(d.find("main"));
    CHECK_FALSE(d.find("pay-host"));
    const QString text = d.text();
    CHECK(text.contains(QStringLiteral("The account number does not belong to this sender.")));
    CHECK(text.contains(QStringLiteral("BE72 0000 0000 1616")));
    CHECK(text.contains(QStringLiteral("BE68 •••• •••• 7034")));
    CHECK_FALSE(text.contains(QStringLiteral("BE68 5390")));
    CHECK(text.contains(QStringLiteral("1700"))); // from our register
    CHECK(text.contains(QStringLiteral("The time goes on: pay or object until and including 2 Dec.")));
    d.pane->mainAction();
    CHECK(d.handed->isEmpty());
    CHECK(d.paid->isEmpty());
    CHECK(d.find("paid")); // who paid already can say so

    d.pane->choose(d.one(QStringLiteral("Fout")));
    CHECK_FALSE(d.find("qr"));
    CHECK(d.text().contains(QStringLiteral("The account number is not right: its check digits are wrong.")));
}

TEST_CASE("a bill that its source no longer lists has no code and no button to pay, is not called late, and says to ask first")
{
    Desk d({{.id = QStringLiteral("Weg"), .link = kPage, .due = QDate(2026, 11, 1)}});
    CHECK(d.text().contains(QStringLiteral("late")));
    Answer none;
    none.wholeSince = d.town.clock.now().addSecs(1);
    d.town.clock.set(d.town.clock.now().addSecs(2));
    REQUIRE(d.town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), none));
    const Row row = d.reader->row(Acting::self(), d.item).value();
    REQUIRE(isNoLongerListed(row));
    CHECK(billGroup(row) == BillGroup::Blocked);
    CHECK(words::statePill(row, d.town.clock.now()).words == QStringLiteral("ask first"));
    CHECK(contentOfRow(row, d.town.clock.now()).why == QStringLiteral("They no longer list this bill. Perhaps it is paid or withdrawn. Ask first."));
    CHECK_FALSE(rowSentence(row, d.town.clock.now()).contains(QStringLiteral("late")));
    const Particulars *const ways[] = {&d.bills, nullptr};
    for (const Particulars *own : ways) {
        DetailPane pane(Surroundings{d.theme, *d.reader, d.town.senders, d.town.clock, d.town.home, Acting::self(), Language::En, nullptr}, own);
        pane.resize(760, 900);
        pane.show();
        pane.choose(d.item);
        QString text;
        const auto labels = pane.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text() + u'\n';
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("They no longer list this bill. Perhaps it is paid or withdrawn. Ask first.")));
        CHECK(text.contains(QStringLiteral("When they listed it, its last day was 1 November 2026.")));
        CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("\\blate\\b|Do not pay"))));
        CHECK_FALSE(pane.findChild<QWidget *>(QStringLiteral("qr")));
        CHECK_FALSE(pane.findChild<QWidget *>(QStringLiteral("main")));
        CHECK_FALSE(pane.findChild<QWidget *>(QStringLiteral("pay-host-refused")));
        CHECK(pane.findChild<QWidget *>(QStringLiteral("paid"))); // who paid it can say so
    }
}

TEST_CASE("an account, communication or payee that cannot be read is said to be so, and nothing of its check digits")
{
    const QString unreadable = QStringLiteral("{…}");
    Desk d({{QStringLiteral("Rekening"), 100, unreadable}, {QStringLiteral("Mededeling"), 200, kGood, kPage, PaymentState::Due, {}, QStringLiteral("EUR"), {}, unreadable},
            {QStringLiteral("Naam"), 300, kGood, kPage, PaymentState::Due, {}, QStringLiteral("EUR"), {}, {}, unreadable}});
    for (const auto &[subject, why] : {std::pair{"Rekening", "What the source gives as the account number cannot be read."}, {"Mededeling", "What the source gives as the communication cannot be read."}, {"Naam", "What the source gives as the name of the payee cannot be read."}}) {
        INFO(subject);
        d.pane->choose(d.one(QLatin1String(subject)));
        CHECK(d.text().contains(QLatin1String(why)));
        CHECK_FALSE(d.text().contains(QStringLiteral("check digits")));
        CHECK_FALSE(d.text().contains(QStringLiteral("fails its check")));
        CHECK(d.copies() == 0);
        CHECK_FALSE(d.find("main"));
    }
}

TEST_CASE("a damaged structured communication has no way to pay, and says what is wrong with it")
{
    const QList<QPair<QString, QString>> all{{QStringLiteral("+++010/8068/1718O+++"), QStringLiteral("The structured communication is not right: it is not twelve digits.")},
                                             {QStringLiteral("+++010/8068/17183+++ +++123/4567/89002+++"), QStringLiteral("There are two structured communications, and they are not the same.")},
                                             {QStringLiteral("OGM 010806817184"), QStringLiteral("The structured communication is not right: its check digits are wrong.")}};
    QList<Asked> bills;
    for (const auto &[reference, why] : all)
        bills << Asked{QStringLiteral("Rekening %1").arg(bills.size()), 100, kGood, kPage, PaymentState::Due, {}, QStringLiteral("EUR"), {}, reference};
    Desk d(bills);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString why = all.at(i).second;
        INFO(why.toStdString());
        d.pane->choose(d.one(bills.at(i).id));
        CHECK(d.text().contains(why));
        CHECK(d.text().contains(QStringLiteral("Ask the sender which communication is right, before you pay.")));
        CHECK_FALSE(d.find("qr"));
        CHECK_FALSE(d.find("main"));
        CHECK(d.copies() == 0);
    }
}

TEST_CASE("what has no amount that can be read, or a state that nobody knows, cannot be paid here, and says why in plain words")
{
    Desk d({{QStringLiteral("Vreemd"), 0, kGood, kPage, PaymentState::Due, QDate(2026, 12, 2), {}}, {QStringLiteral("Beroep"), 990, kGood, kPage, PaymentState::Unclear, {}, QStringLiteral("EUR"), QStringLiteral("in beroep")}});
    for (const auto &[subject, why] : {std::pair{QStringLiteral("Vreemd"), QStringLiteral("The amount that the source gives cannot be read.")}, {QStringLiteral("Beroep"), QStringLiteral("The source says “in beroep”. We do not know whether that must still be paid.")}}) {
        INFO(subject.toStdString());
        d.pane->choose(d.one(subject));
        CHECK(d.text().contains(why));
        CHECK_FALSE(d.text().contains(QStringLiteral("fraud")));
        CHECK_FALSE(d.find("qr"));
        CHECK(d.copies() == 0);
        CHECK_FALSE(d.find("main"));
        CHECK_FALSE(d.find("pay-host"));
        d.pane->mainAction();
        CHECK(d.handed->isEmpty());
        CHECK(d.find("paid")); // who paid already can say so
    }
    CHECK(d.text().contains(QStringLiteral("In their own words: “in beroep”")));
}

TEST_CASE("a page to pay opens only after it is written down, and a double press opens it once")
{
    Desk d({{QStringLiteral("Boete"), 5300, kGood, kPage}});
    CHECK(d.text().contains(QStringLiteral("opens 127.0.0.1 in your browser")));
    d.press("main");
    d.press("main");
    REQUIRE(d.handed->size() == 1);
    CHECK(d.opened->isEmpty());
    const HandOver over = d.handed->first().at(1).value<HandOver>();
    CHECK(over.link == QUrl(kPage));
    CHECK(over.amount == Money(5300, QStringLiteral("EUR")));
    CHECK(over.iban == kGood);
    CHECK(d.handed->first().at(2).toString().isEmpty());
    d.answer();
    REQUIRE(d.opened->size() == 1);
    CHECK(d.opened->first().first().toUrl() == QUrl(kPage));
    d.pane->handOverEnded({d.item, over.id, {}}); // told twice
    CHECK(d.opened->size() == 1);
    d.press("main"); // now it asks
    CHECK(d.handed->size() == 1);
    CHECK(d.find("opened-before"));
}

TEST_CASE("that the page to pay was opened stands above how to pay, as long as it is due")
{
    Desk d({{QStringLiteral("Boete"), 5300, kGood, kPage}});
    CHECK_FALSE(d.find("opened-once"));
    REQUIRE(d.town.store->handOver(d.item, {QStringLiteral("een"), {}, QUrl(kPage), Money(5300, QStringLiteral("EUR")), kGood, false}, {}));
    REQUIRE(d.town.store->setOpened(QStringLiteral("een")));
    d.pane->choose(ItemId::None); // as after a restart: nothing was pressed
    d.pane->choose(d.item);
    REQUIRE(d.find("opened-once"));
    CHECK(d.text().contains(QStringLiteral("Perhaps you paid it")));
    d.press("main");
    CHECK_FALSE(d.find("opened-once")); // the question says it
    d.press("opened-not");
    CHECK(d.find("opened-once"));
    REQUIRE(d.town.store->setPaid(d.item, d.town.clock.now()));
    d.pane->refresh();
    CHECK_FALSE(d.find("opened-once"));
}

TEST_CASE("after it was opened, also before a crash, paying asks first: paid on a day, open it again, or not now")
{
    Desk d({{QStringLiteral("Boete"), 5300, kGood, kPage}});
    // Written down, and killed before the browser opened.
    REQUIRE(d.town.store->handOver(d.item, {QStringLiteral("een"), {}, QUrl(kPage), Money(5300, QStringLiteral("EUR")), kGood, false}, {}));
    d.pane->refresh();
    CHECK_FALSE(d.find("opened-before"));
    d.press("main");
    CHECK(d.handed->isEmpty());
    REQUIRE(d.find("opened-before"));
    CHECK(d.text().contains(QStringLiteral("The page to pay was about to open")));
    d.pane->activateWindow();
    CHECK(d.pane->focusWidget() == d.find("opened-not"));
    SECTION("not now")
    {
        d.press("opened-not");
        CHECK_FALSE(d.find("opened-before"));
        CHECK(d.handed->isEmpty());
    }
    SECTION("open it again, knowing of the first")
    {
        d.press("opened-again");
        REQUIRE(d.handed->size() == 1);
        CHECK(d.handed->first().at(2).toString() == QStringLiteral("een"));
        d.answer();
        CHECK(d.opened->size() == 1);
    }
    SECTION("paid, on a day of the person's choosing")
    {
        d.press("opened-paid");
        REQUIRE(d.find("paid-when"));
        auto *day = d.pane->findChild<QDateEdit *>(QStringLiteral("paid-day"));
        REQUIRE(day);
        CHECK(day->maximumDate() == QDate(2026, 11, 23)); // never one that is still to come
        d.press("paid-earlier");
        CHECK(day->date() == QDate(2026, 11, 21));
        d.press("paid-later");
        d.press("paid-later");
        d.press("paid-later");
        CHECK(day->date() == QDate(2026, 11, 23)); // today, and no further
        day->setDate(QDate(2026, 11, 20));
        d.press("paid-on-day");
        REQUIRE(d.paid->size() == 1);
        CHECK(d.paid->first().at(1).toDateTime() == moment(QStringLiteral("2026-11-20T12:00:00+01:00")));
        CHECK_FALSE(d.find("paid-when"));
    }
    SECTION("another one opened it in the meantime")
    {
        d.press("opened-again");
        REQUIRE(d.town.store->handOver(d.item, {QStringLiteral("twee"), {}, QUrl(kPage), Money(5300, QStringLiteral("EUR")), kGood, false}, QStringLiteral("een")));
        d.answer(Error{Error::Kind::Refused, {}, {}});
        CHECK(d.opened->isEmpty());
        CHECK(d.find("opened-before"));
        CHECK_FALSE(d.find("pay-refused"));
    }
}

TEST_CASE("what changed since the page to pay was opened is told, and a change in the meantime opens nothing")
{
    Desk d({{QStringLiteral("Boete"), 5300, kGood, kPage}});
    d.press("main");
    d.answer(Error{Error::Kind::Refused, {}, {}});
    CHECK(d.opened->isEmpty());
    CHECK(d.find("pay-refused"));
    d.press("main");
    d.answer();
    CHECK_FALSE(d.find("pay-refused"));
    d.land({{QStringLiteral("Boete"), 6300, kGood, kPage}});
    d.pane->refresh();
    REQUIRE(d.find("pay-changed"));
    CHECK(d.text().contains(QStringLiteral("The amount was %1 when you opened the page to pay. Now it is %2.").arg(euros(5300), euros(6300))));
}

TEST_CASE("a page to pay elsewhere than the source may send people to is named and not opened")
{
    Desk d({{QStringLiteral("Boete"), 5300, kGood, QStringLiteral("https://xn--betl-8na.example/53")}});
    REQUIRE(d.find("pay-host-refused"));
    CHECK(d.text().contains(QStringLiteral("xn--betl-8na.example"))); // in ASCII
    d.press("main"); // that asks when it was paid: the code and the numbers are the way to pay
    CHECK(d.handed->isEmpty());
    CHECK(d.find("paid-when"));
    d.press("paid-today");
    REQUIRE(d.paid->size() == 1);
    CHECK(d.paid->first().at(1).toDateTime() == d.town.clock.now());
}

TEST_CASE("who paid sees no code and no button to pay again, and the way back")
{
    Desk d({{QStringLiteral("Boete"), 5300, kGood, kPage}});
    REQUIRE(d.town.store->setPaid(d.item, d.town.clock.now()));
    d.pane->refresh();
    CHECK_FALSE(d.find("qr"));
    CHECK_FALSE(d.find("main"));
    CHECK(d.find("unpaid"));
    CHECK(d.text().contains(QStringLiteral("Already paid: the status follows.")));
    d.land({{QStringLiteral("Boete"), 5300, kGood, kPage, PaymentState::Paid}});
    REQUIRE(d.town.store->setPaid(d.item, std::nullopt));
    d.pane->refresh();
    CHECK(d.text().contains(QStringLiteral("The source says that this is paid. You did not say so here.")));
    CHECK_FALSE(d.find("qr"));
}

TEST_CASE("another currency has no code to scan, and says so")
{
    Desk d({{QStringLiteral("Dollars"), 5300, kGood, {}, PaymentState::Due, {}, QStringLiteral("USD")}});
    CHECK_FALSE(d.find("qr"));
    CHECK(d.text().contains(QStringLiteral("a code can only ask for euros")));
    CHECK(d.copies() == 4);
}

TEST_CASE("beside a sum stands what could not be read, and without bills nobody says that there are none")
{
    const auto sentence = [](const DocumentsPage &page, const QString &part) {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisibleTo(&page) && label->text().contains(part); });
    };
    Desk d({{QStringLiteral("Boete"), 5300}});
    const auto made = [&] {
        auto page = std::make_unique<DocumentsPage>(Surroundings{d.theme, *d.reader, d.town.senders, d.town.clock, d.town.home, Acting::self(), Language::En, nullptr}, ItemKind::Payment, std::make_unique<Bills>());
        page->resize(1200, 900);
        page->show();
        return page;
    };
    CHECK_FALSE(sentence(*made(), QStringLiteral("could not be read")));
    Answer bad;
    bad.bad << Quarantined{ForeignId(QStringLiteral("q")), "{}", Note("no amount"), false};
    REQUIRE(d.town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), bad));
    CHECK(sentence(*made(), QStringLiteral("You still have to pay %1.").arg(euros(5300))));
    CHECK(sentence(*made(), QStringLiteral("1 letter(s), case(s) or bill(s) could not be read, and may ask money: the sum may be too low.")));

    Town none;
    none.link({QStringLiteral("eBox")});
    none.land(QStringLiteral("ebox"), {}, {Quarantined{ForeignId(QStringLiteral("q")), "{}", Note("no amount"), false}});
    none.health(QStringLiteral("ebox"), Health::Fresh);
    const auto reader = none.reader();
    DocumentsPage page(Surroundings{d.theme, *reader, none.senders, none.clock, none.home, Acting::self(), Language::En, nullptr}, ItemKind::Payment, std::make_unique<Bills>());
    page.show();
    CHECK(sentence(page, QStringLiteral("1 thing(s) that came could not be read.")));
    CHECK_FALSE(sentence(page, QStringLiteral("There are no payments")));
}

TEST_CASE("the list of what asks money is parted by how far paying is, with sums that leave out what may not be paid")
{
    Desk d({{QStringLiteral("Boete"), 5300}, {QStringLiteral("Te laat"), 1000, kGood, {}, PaymentState::Due, QDate(2026, 11, 2)}, {QStringLiteral("Januari"), 41'268, kGood, {}, PaymentState::Due, QDate(2027, 1, 18)},
            {QStringLiteral("Vals"), 8420, kOther}, {QStringLiteral("Bezig"), 12'000, kGood, {}, PaymentState::Processing, QDate(2026, 11, 25)}, {QStringLiteral("Water"), 9640, kGood, {}, PaymentState::Paid, QDate(2026, 11, 11)}});
    DocumentsPage page(Surroundings{d.theme, *d.reader, d.town.senders, d.town.clock, d.town.home, Acting::self(), Language::En, nullptr}, ItemKind::Payment, std::make_unique<Bills>());
    page.resize(1200, 900);
    page.show();
    const auto *list = page.findChild<ListView *>(QStringLiteral("list"));
    REQUIRE(list);
    const RowModel &model = list->model();
    QStringList subjects, heads;
    for (int i = 0; i < model.rowCount(); ++i) {
        subjects << model.row(i)->heading.subject;
        if (!model.headAbove(i).isEmpty())
            heads << model.headAbove(i) + u'|' + model.headRight(i);
    }
    CHECK(subjects == QStringList{QStringLiteral("Te laat"), QStringLiteral("Boete"), QStringLiteral("Januari"), QStringLiteral("Vals"), QStringLiteral("Bezig"), QStringLiteral("Water")});
    CHECK(heads == QStringList{QStringLiteral("To be paid|") + euros(47'568), QStringLiteral("Look into first|counts in no sum"), QStringLiteral("Under way|") + euros(12'000), QStringLiteral("Paid or over|")});
    const auto labels = page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(QStringLiteral("You still have to pay %1. The first is late").arg(euros(47'568))); }));
    const auto *strip = page.findChild<MonthStrip *>();
    REQUIRE(strip);
    CHECK(strip->isVisible());

    QList<Row> rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows << *model.row(i);
    const auto told = months(rows, d.town.clock.now());
    CHECK(told[0] == Month{QDate(2026, 11, 1), Money(1000, QStringLiteral("EUR")), Money(21'640, QStringLiteral("EUR")), true});
    CHECK(told[1] == Month{QDate(2026, 12, 1), Money(5300, QStringLiteral("EUR")), Money(0, QStringLiteral("EUR")), false});
    CHECK(told[2] == Month{QDate(2027, 1, 1), Money(41'268, QStringLiteral("EUR")), Money(0, QStringLiteral("EUR")), false});
    CHECK(contentOfRow(rows.at(3), d.town.clock.now()).why == QStringLiteral("The account number does not belong to this sender."));
}

TEST_CASE("an amount of a month never breaks, however large it and the text are")
{
    Theme theme;
    theme.setTextScale(GENERATE(1.0, 1.5, 2.0));
    QWidget page; // a window of its own would grow to what its layout wants
    MonthStrip strip(theme, &page);
    const qint64 cents = GENERATE(qint64(0), qint64(4'938'521'800), qint64(999'999'999'999));
    const Money euros(cents, QStringLiteral("EUR"));
    strip.setMonths({Month{QDate(2026, 11, 1), euros, Money(0, QStringLiteral("EUR")), true}, Month{QDate(2026, 12, 1), euros, Money(0, QStringLiteral("EUR")), false}, Month{QDate(2027, 1, 1), Money(0, QStringLiteral("EUR")), euros, false}});
    for (const int width : {265, 400, 640, 1200}) {
        page.resize(1600, 1200);
        page.show();
        strip.resize(int(width * qMax(1.0, theme.textScale() * 0.8)), 10);
        QTest::qWait(5); // what is new is shown, and then has its place
        strip.resize(strip.width(), strip.heightForWidth(strip.width()));
        strip.layout()->activate();
        INFO("width " << strip.width() << " scale " << theme.textScale() << " cents " << cents);
        const auto texts = strip.findChildren<Text *>();
        CHECK(texts.size() == 9);
        for (const Text *text : texts) {
            INFO(text->text().toStdString() << " in " << text->width());
            CHECK(text->fits());
            if (!text->text().contains(u' ')) // a word, or an amount, whose space does not break
                CHECK(text->heightForWidth(text->width()) <= text->heightForWidth(10'000));
            CHECK(strip.rect().contains(QRect(text->mapTo(&strip, QPoint()), text->size())));
        }
    }
}

namespace {

/// The desk, where another source tells one of its bills as well.
struct TwoCounters : Desk {
    TwoCounters(const QList<Asked> &mine, const QList<Asked> &its) : Desk(mine)
    {
        REQUIRE(town.senders.add(R"({"mailboxes":["loket"]})"));
        town.link({QStringLiteral("eBox"), QStringLiteral("Loket")});
        town.health(QStringLiteral("loket"), Health::Fresh);
        land(its, QStringLiteral("loket"));
        pane->refresh();
    }
};

} // namespace

TEST_CASE("who was sent to pay one of two bills that look the same is asked before a page to pay opens for the other")
{
    TwoCounters d({{QStringLiteral("Dossierkost"), 12'000, kGood, kPage}}, {{QStringLiteral("Kost van het dossier"), 12'000, kGood, kPage}});
    REQUIRE(d.find("same-bill"));
    REQUIRE(d.town.store->handOver(d.one(QStringLiteral("Kost van het dossier")), {QStringLiteral("andere"), {}, QUrl(kPage), Money(12'000, QStringLiteral("EUR")), kGood, false}, {}));
    d.pane->refresh();
    CHECK(d.text().contains(QStringLiteral("You opened the page to pay the other.")));
    d.press("main");
    CHECK(d.handed->isEmpty());
    REQUIRE(d.find("opened-before"));
    d.pane->activateWindow();
    CHECK(d.pane->focusWidget() == d.find("opened-not"));
    CHECK(d.text().contains(QStringLiteral("You opened the page to pay that one. Did you pay?")));
    d.press("opened-again");
    CHECK(d.handed->size() == 1);
}

TEST_CASE("a bill that names no account says so beside the one of another source, which can be paid; the sum may be less")
{
    TwoCounters d({{QStringLiteral("Rekening"), 12'000, kGood, kPage}}, {{QStringLiteral("Brief zonder rekening"), 12'000, {}}});
    REQUIRE(d.find("same-bill"));
    CHECK(d.text().contains(QStringLiteral("Perhaps this is the same bill as one from Loket.")));
    CHECK(d.text().contains(QStringLiteral("The other names no account, so it does not show that this account is right. If it is one bill, pay it only once.")));
    CHECK(d.find("qr"));
    CHECK(d.find("main"));
    const QList<Row> due = d.reader->payments(Acting::self(), Payments::kMost)->due;
    REQUIRE(due.size() == 2);
    CHECK(countedOnce(due).size() == 2);
    CHECK(perhapsTwice(due) == 2);
    CHECK(contentOfRow(due.first(), d.town.clock.now(), {{QStringLiteral("ebox"), QStringLiteral("eBox")}, {QStringLiteral("loket"), QStringLiteral("Loket")}}).line.contains(QStringLiteral("one of them names no account")));
    d.pane->choose(d.one(QStringLiteral("Brief zonder rekening")));
    CHECK(d.text().contains(QStringLiteral("Perhaps this is the same bill as one from eBox.")));
    CHECK(d.text().contains(QStringLiteral("This one names no account. If it is one bill, pay it only once.")));
}

TEST_CASE("a bill that asks another amount than the one that was said to be paid says so, and can be paid")
{
    Desk d({{QStringLiteral("Retributie"), 1'250, kGood, kPage}});
    REQUIRE(d.town.store->setPaid(d.item, d.town.clock.now()));
    d.pane->refresh();
    CHECK(d.find("unpaid"));
    CHECK_FALSE(d.find("asked-anew"));
    d.land({{QStringLiteral("Retributie"), 9'900, kGood, kPage}});
    d.pane->refresh();
    CHECK_FALSE(d.find("unpaid"));
    REQUIRE(d.find("asked-anew"));
    CHECK(d.text().contains(QStringLiteral("Its source asks something else than before.")));
    CHECK(d.text().contains(QStringLiteral("What they ask now is something else.")));
    d.press("main");
    CHECK(d.handed->size() == 1);
}

TEST_CASE("a bill whose account changed at its source says what it was, shows no way to pay before the person says to have asked, and asks again when it changes again")
{
    Desk d({{QStringLiteral("Boete"), 5300, kOther, kPage}});
    const QString third = QStringLiteral("BE91516952884376"), tax = QStringLiteral("9100000003");
    const auto tell = [&](const QString &account, const QString &sender, qint64 cents = 5300) {
        Answer answer;
        answer.items << Found{ForeignId(QStringLiteral("lening")), Payment(Heading(PartyId(sender), LocalText(Language::Nl, QStringLiteral("Lening")), {}, moment(QStringLiteral("2026-11-20T08:14:00+01:00"))),
                                                                           {Money(cents, QStringLiteral("EUR")), Iban::asTold(account), Ogm::parse(QStringLiteral("010806817183")), {}, {}, QUrl(kPage)}, Deadline(endOfDay(QDate(2026, 12, 2))), PaymentState::Due),
                              {}, "{}", false, true, {}};
        REQUIRE(d.town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
    };
    tell(kGood, tax);
    d.pane->choose(d.item = d.one(QStringLiteral("Lening")));
    CHECK(d.find("pay"));
    CHECK_FALSE(d.find("bill-changed"));
    tell(kOther, tax);
    d.pane->refresh();
    REQUIRE(d.find("bill-changed"));
    CHECK(d.text().contains(QStringLiteral("The account of this bill changed. Ask first.")));
    CHECK(d.plainText().contains(QStringLiteral("The account was BE68 5390 0754 7034. On 23 November 2026 it changed to BE72 0000 0000 1616.")));
    CHECK(d.text().contains(QStringLiteral("ask first")));
    CHECK(d.text().contains(QStringLiteral("Ask first which account is right. Then pay %1").arg(euros(5300))));
    CHECK_FALSE(d.find("pay"));
    CHECK(d.copies() == 0);
    CHECK_FALSE(d.find("pay-host"));
    d.press("main"); // says that it is paid; opens no page
    CHECK(d.handed->isEmpty());
    CHECK(d.find("paid-when"));
    d.press("changed-pay");
    CHECK(d.find("pay"));
    CHECK(d.find("bill-changed"));
    CHECK_FALSE(d.find("changed-pay"));
    tell(third, tax);
    d.pane->refresh();
    CHECK_FALSE(d.find("pay")); // who asked, asked about another account
    CHECK(d.find("changed-pay"));
    CHECK(d.plainText().contains(QStringLiteral("The account was BE72 0000 0000 1616. On 23 November 2026 it changed to BE91 5169 5288 4376.")));
    // A known account of a known sender, or another amount: said, and not asked.
    d.land({{QStringLiteral("Boete"), 5300, kGood, kPage}});
    d.pane->choose(d.item = d.one(QStringLiteral("Boete")));
    CHECK(d.find("pay"));
    CHECK(d.text().contains(QStringLiteral("This bill changed at its source.")));
    CHECK(d.text().contains(QStringLiteral("Our register has this account for this sender.")));
    d.land({{QStringLiteral("Boete"), 2000, kGood, kPage}});
    d.pane->refresh();
    CHECK(d.text().contains(QStringLiteral("The amount was %1. On 23 November 2026 it changed to %2.").arg(euros(5300), euros(2000))));
    d.land({{QStringLiteral("Boete"), 2000, kGood, kPage, PaymentState::Paid}});
    d.pane->refresh();
    CHECK_FALSE(d.find("bill-changed")); // nothing is asked any more
    CHECK(d.plainText().contains(QStringLiteral("The account was BE72 0000 0000 1616.")));
}

TEST_CASE("less than before is no alarm: perhaps a part is paid; what is told of a change stands in the list as well")
{
    Desk d({{QStringLiteral("Boete"), 5300, kGood}});
    const auto row = [&] { return d.reader->row(Acting::self(), d.item).value(); };
    d.land({{QStringLiteral("Boete"), 2000, kGood}});
    d.pane->refresh();
    REQUIRE(d.find("bill-changed"));
    CHECK(d.text().contains(QStringLiteral("It is less than before: perhaps a part is paid.")));
    CHECK(d.find("pay"));
    CHECK(words::statePill(row(), d.town.clock.now()).words != words::askFirst().words);
    CHECK(contentOfRow(row(), d.town.clock.now(), {}).line.contains(QStringLiteral("the amount changed")));
    CHECK(rowSentence(row(), d.town.clock.now()).contains(QStringLiteral("the amount changed")));
    d.land({{QStringLiteral("Boete"), 2000, kOther}}); // not one of this sender's: that says more than that it changed
    d.pane->refresh();
    CHECK(d.find("blocked"));
    CHECK(d.plainText().contains(QStringLiteral("The account was BE68 5390 0754 7034.")));
    CHECK_FALSE(d.find("changed-pay"));
}

TEST_CASE("a question about paying goes when its source asks something else meanwhile: the answer would be about another bill")
{
    Desk d({{QStringLiteral("Retributie"), 1'250, kGood, {}}});
    d.press("main");
    REQUIRE(d.find("paid-when"));
    d.pane->refresh();
    REQUIRE(d.find("paid-when")); // nothing changed
    d.land({{QStringLiteral("Retributie"), 45'000, kGood, {}}});
    d.pane->refresh();
    CHECK_FALSE(d.find("paid-when"));
    CHECK(d.paid->isEmpty());
}

TEST_CASE("what another source tells as paid or in process shows no way to pay before the person says that it is not paid")
{
    TwoCounters d({{QStringLiteral("Dossierkost"), 12'000, kGood, kPage}}, {{QStringLiteral("Kost van het dossier"), 12'000, kGood, {}, PaymentState::Processing}});
    REQUIRE(d.find("same-bill"));
    CHECK(d.text().contains(QStringLiteral("This looks like the same bill as one from Loket.")));
    QSignalSpy elsewhere(d.pane.get(), &DetailPane::itemAsked);
    d.press("same-bill-other");
    REQUIRE(elsewhere.size() == 1);
    CHECK(elsewhere.first().first().value<ItemId>() == d.one(QStringLiteral("Kost van het dossier")));
    CHECK(d.text().contains(QStringLiteral("The other is being processed.")));
    CHECK_FALSE(d.find("qr"));
    CHECK(d.copies() == 0);
    d.press("main"); // the page to pay: asks first
    CHECK(d.handed->isEmpty());
    REQUIRE(d.find("opened-before"));
    d.pane->activateWindow();
    CHECK(d.pane->focusWidget() == d.find("opened-not"));
    SECTION("not now")
    {
        d.press("opened-not");
        CHECK_FALSE(d.find("opened-before"));
        CHECK(d.handed->isEmpty());
        CHECK_FALSE(d.find("qr"));
    }
    SECTION("it is not paid")
    {
        d.press("opened-again");
        REQUIRE(d.handed->size() == 1);
        d.answer();
        CHECK(d.opened->size() == 1);
    }
    SECTION("to be shown how to pay is enough, and holds for this bill only")
    {
        d.press("opened-not");
        d.press("same-bill-pay");
        CHECK(d.find("qr"));
        CHECK(d.find("same-bill")); // the warning stays
        CHECK_FALSE(d.find("same-bill-pay"));
        d.press("main");
        CHECK(d.handed->size() == 1);
        d.pane->choose(d.one(QStringLiteral("Kost van het dossier")));
        d.pane->choose(d.item);
        CHECK_FALSE(d.find("qr"));
    }
    SECTION("the other one is warned of as well")
    {
        d.pane->choose(d.one(QStringLiteral("Kost van het dossier")));
        CHECK(d.text().contains(QStringLiteral("This looks like the same bill as one from eBox.")));
        CHECK_FALSE(d.find("same-bill-pay"));
    }
}

TEST_CASE("what two sources ask counts once, is told so, and stays in the list twice")
{
    TwoCounters d({{QStringLiteral("Dossierkost"), 12'000}, {QStringLiteral("Ander"), 700}, {QStringLiteral("Boete"), 5300}},
                  {{QStringLiteral("Kost van het dossier"), 12'000}, {QStringLiteral("Boete, betaald"), 5300, kGood, {}, PaymentState::Paid}});
    CHECK(d.find("qr")); // none of the two is paid: the warning is enough
    REQUIRE(d.find("same-bill"));
    CHECK_FALSE(d.find("same-bill-pay"));
    CHECK(d.text().contains(QStringLiteral("Pay only one of them. A sum here counts it once.")));
    DocumentsPage page(Surroundings{d.theme, *d.reader, d.town.senders, d.town.clock, d.town.home, Acting::self(), Language::En, nullptr}, ItemKind::Payment, std::make_unique<Bills>());
    page.resize(1200, 900);
    page.show();
    const auto *list = page.findChild<ListView *>(QStringLiteral("list"));
    REQUIRE(list);
    const RowModel &model = list->model();
    REQUIRE(model.rowCount() == 5);
    CHECK(model.headRight(0) == euros(12'700));
    const auto labels = page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(euros(12'700)) && label->text().contains(QStringLiteral("2 bill")); }));
    QList<Row> rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows << *model.row(i);
    const auto fine = std::find_if(rows.begin(), rows.end(), [](const Row &row) { return row.heading.subject == QStringLiteral("Boete"); });
    REQUIRE(fine != rows.end());
    CHECK(words::statePill(*fine, d.town.clock.now()).words == QStringLiteral("perhaps paid already"));
    CHECK(contentOfRow(*fine, d.town.clock.now()).line.contains(QStringLiteral("looks like a bill from loket")));
    CHECK(rowSentence(*fine, d.town.clock.now()).contains(QStringLiteral("perhaps paid already")));
    CHECK(months(rows, d.town.clock.now())[1] == Month{QDate(2026, 12, 1), Money(12'700, QStringLiteral("EUR")), Money(5300, QStringLiteral("EUR")), false});
}

TEST_CASE("a name that is told with a bill stands there as not confirmed, and as alike when it is")
{
    Desk d({{QStringLiteral("Boete"), 5300}});
    const auto verdict = [&](const char *payee, const char *iban, const char *sender, bool confirmed) {
        Row row;
        row.senderId = PartyId(QLatin1String(sender));
        row.heading.sender = QStringLiteral("Iemand anders");
        row.heading.confirmed = confirmed;
        PaymentRequest request{Money(5300, QStringLiteral("EUR")), Iban::parse(QLatin1String(iban)), {}, {}, QString::fromUtf8(payee), {}};
        row.payee = payeeCheck(request, row.senderId, confirmed, d.town.senders);
        return payeeVerdict(row, request, d.town.senders, Language::Nl);
    };
    CHECK(verdict("Iemand anders", "BE72000000001616", "9", true).words == QStringLiteral("Confirmed sender."));
    const PayeeVerdict other = verdict("Parking BV", "BE72000000001616", "9", true); // a confirmed sender says nothing for another name
    CHECK_FALSE(other.good);
    CHECK(other.words == QStringLiteral("Not confirmed: this name was told with the bill."));
    const PayeeVerdict alike = verdict("Stad Lindehove - Parkeren", "BE72000000001616", "9", true);
    CHECK_FALSE(alike.good);
    CHECK(alike.words.contains(QStringLiteral("looks like Stad Lindehove")));
    CHECK(verdict("Vlaamse Belastingdienst", "BE68539007547034", "9", false).good); // its own account
    CHECK_FALSE(verdict("Vlaamse Belastingdienst", "BE72000000001616", "9", false).good);
    CHECK_FALSE(verdict("", "BE72000000001616", "9", false).good);
}

TEST_CASE("a sum of what is to be paid says that it is not all when an amount cannot be read")
{
    Desk d({{QStringLiteral("Boete"), 5300}, {QStringLiteral("Vreemd"), 0, kGood, {}, PaymentState::Due, QDate(2026, 12, 2), {}}, {QStringLiteral("Oud"), 0, kGood, {}, PaymentState::Paid, {}, {}}});
    DocumentsPage page(Surroundings{d.theme, *d.reader, d.town.senders, d.town.clock, d.town.home, Acting::self(), Language::En, nullptr}, ItemKind::Payment, std::make_unique<Bills>());
    page.resize(1200, 900);
    page.show();
    const auto said = [&](const QString &words) {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    };
    CHECK(said(QStringLiteral("You still have to pay %1.").arg(euros(5300))));
    CHECK(said(QStringLiteral("That is not all: the amount of 1 more cannot be read.")));
    d.land({{QStringLiteral("Vreemd"), 1000}});
    page.refresh();
    CHECK_FALSE(said(QStringLiteral("That is not all")));
}
