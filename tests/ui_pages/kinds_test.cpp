// SPDX-License-Identifier: EUPL-1.2
// The pages of cases and of certificates: their lists in groups, and what each tells of one.
#include "printers.h"

#include "business.h"

#include "attestations/certificate_words.h"
#include "attestations/certificates.h"
#include "documents/detail_pane.h"
#include "documents/documents_page.h"
#include "documents/list_view.h"
#include "dossiers/case_words.h"
#include "dossiers/cases.h"
#include "kit/button.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {

struct KindPane {
    KindPane(BusinessTown &of, const Particulars *own, const QString &subject, Language language = Language::En) : town(of), reader(town.reader(language))
    {
        pane = std::make_unique<DetailPane>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), language, nullptr}, own);
        pane->resize(700, 900);
        pane->show();
        item = town.row(subject).id;
        pane->choose(item);
    }
    Button *button(const QString &name) const { return pane->findChild<Button *>(name); }
    QString text() const
    {
        QString all;
        const auto labels = pane->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(pane.get()))
                all += label->text() + u'\n';
        }
        return all;
    }
    Details details() const { return reader->details(Acting::self(), item).value(); }

    BusinessTown &town;
    Theme theme;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<DetailPane> pane;
    ItemId item{};
};

const Cases kCases;
const Certificates kCertificates;

struct KindList {
    KindList(BusinessTown &town, ItemKind kind, std::unique_ptr<const Particulars> own) : reader(town.reader())
    {
        page = std::make_unique<DocumentsPage>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr}, kind, std::move(own));
        page->resize(1100, 900);
        page->show();
        list = page->findChild<ListView *>(QStringLiteral("list"));
    }
    Button *chip(int number) const { return page->findChild<Button *>(QStringLiteral("chip%1").arg(number)); }
    /// "head: subject" for each row.
    QStringList rows() const
    {
        QStringList all;
        QString head;
        for (int i = 0; i < list->shownRows(); ++i) {
            if (const QString above = list->model().headAbove(i); !above.isEmpty())
                head = above;
            all << head + QStringLiteral(": ") + list->model().row(i)->heading.subject;
        }
        return all;
    }
    Theme theme;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<DocumentsPage> page;
    ListView *list;
};

} // namespace

TEST_CASE("cases stand under who is to act, newest first, and a choice shows a part of them", "[kinds]")
{
    BusinessTown town;
    KindList l(town, ItemKind::Dossier, std::make_unique<Cases>());
    CHECK(l.rows() == QStringList{QStringLiteral("You have to do something: Omgevingsvergunning: betaal de borg"), QStringLiteral("You have to do something: Omgevingsvergunning: veranda bouwen"),
                                  QStringLiteral("You have to do something: Inname openbaar domein: container"), QStringLiteral("Running: Slimme watermeter plaatsen"),
                                  QStringLiteral("Running: Subsidie regenput"), QStringLiteral("Running: Mijn VerbouwPremie: dakisolatie"), QStringLiteral("Done: Bewonerskaart Kerkstraat 14"),
                                  QStringLiteral("Done: Huursubsidie")});
    CHECK(l.chip(0)->text() == QStringLiteral("All 8"));
    CHECK(l.chip(1)->text() == QStringLiteral("Running 6"));
    CHECK(l.chip(2)->text() == QStringLiteral("Done 2"));
    l.chip(2)->click();
    CHECK(l.rows().size() == 2);
    CHECK(l.chip(0)->text() == QStringLiteral("All 8")); // a part that is shown changes no count
    l.chip(0)->click();
    CHECK(l.rows().size() == 8);

    // What changed its group changes its place, and the one that is chosen stays chosen.
    const ItemId chosen = town.row(QStringLiteral("Omgevingsvergunning: veranda bouwen")).id;
    REQUIRE(l.list->select(chosen));
    REQUIRE(town.store->setDone(chosen, true));
    l.page->refresh();
    CHECK(l.rows().at(1) == QStringLiteral("You have to do something: Inname openbaar domein: container"));
    CHECK(l.rows().at(2) == QStringLiteral("Running: Omgevingsvergunning: veranda bouwen"));
    CHECK(l.list->current() == chosen);
    CHECK(l.list->currentRow() == 2);
}

TEST_CASE("a list that is too long to part stands without heads, and one at the bound with them", "[kinds]")
{
    BusinessTown town(false);
    const auto fill = [&](int from, int to) {
        QList<Found> page;
        for (int i = from; i < to; ++i) {
            Dossier d(BusinessTown::heading("0207506262", QStringLiteral("Dossier %1").arg(i), "2026-11-12T09:00:00+01:00"));
            d.state = i % 3 == 0 ? State::ActionNeeded : State::Done;
            page << BusinessTown::found(QStringLiteral("d%1").arg(i), d);
        }
        town.tell("magda", page);
    };
    fill(0, RowModel::kMostGrouped);
    KindList l(town, ItemKind::Dossier, std::make_unique<Cases>());
    CHECK(l.list->model().isGrouped());
    CHECK(l.list->model().headAbove(0) == QStringLiteral("You have to do something"));
    fill(RowModel::kMostGrouped, RowModel::kMostGrouped + 1);
    l.page->refresh();
    CHECK_FALSE(l.list->model().isGrouped());
    CHECK(l.list->model().headAbove(0).isEmpty());
    CHECK(l.list->shownRows() == RowModel::kMostGrouped + 1);
    CHECK_FALSE(l.chip(1)->isVisibleTo(l.page.get()));
}

TEST_CASE("a case tells what to do, until when and what otherwise, and its own word stands below ours", "[kinds]")
{
    BusinessTown town;
    KindPane p(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
    const QString text = p.text();
    for (const char *part : {"You have to do something", "7 day", "Voeg het plan van de fundering toe", "until and including 30 Nov", "The service does not say. Ask them what happens then.", "in behandeling – onvolledig", "confirmed sender",
                             "OMV-2026-0871", "Omgevingsloket", "Dienst Omgeving", "09 000 12 34", "omgeving@\u200blindehove.example", "12345", "volledigheid"}) {
        INFO(part);
        CHECK(text.contains(QString::fromUtf8(part)));
    }
    QSignalSpy link(p.pane.get(), &DetailPane::linkOpenAsked);
    REQUIRE(p.button(QStringLiteral("main")));
    CHECK(p.button(QStringLiteral("main"))->text() == QStringLiteral("Do it at loket.lindehove.example")); // the host stands there before anything opens
    p.button(QStringLiteral("main"))->click();
    REQUIRE(link.size() == 1);
    CHECK(link.first().first().toUrl() == QUrl(QStringLiteral("https://loket.lindehove.example/omv/871/plan")));
    // Each notice stands inside with its own subject and its link.
    CHECK(text.contains(QStringLiteral("Vraag om een plan van de fundering")));
    CHECK(text.contains(QStringLiteral("Uw dossier mag starten")));
    auto *notice = p.button(QStringLiteral("link-https://loket.lindehove.example/omv/871/start"));
    REQUIRE(notice);
    CHECK(notice->text().contains(QStringLiteral("loket.lindehove.example")));
    notice->click();
    CHECK(link.size() == 2);
    p.button(QStringLiteral("copy-09 000 12 34"))->click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("09 000 12 34"));
}

TEST_CASE("what a case asks and until when stands on its page, though its service calls it its own work", "[kinds]")
{
    BusinessTown town;
    Details details = KindPane(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen")).details();
    auto &dossier = std::get<Dossier>(details.item);
    dossier.action = QStringLiteral("Bezorg het plan");
    for (const RowState state : {RowState::InProgress, RowState::ForInformation}) {
        details.row.state = state;
        const ActionWords told = caseAction(details, town.clock.now());
        CHECK(told.what == QStringLiteral("They ask: Bezorg het plan"));
        CHECK(told.when.startsWith(QStringLiteral("until and including ")));
        CHECK(told.otherwise.contains(QStringLiteral("“in behandeling – onvolledig”"))); // their own word; ours when they told none
    }
    dossier.sourceState.clear();
    CHECK(caseAction(details, town.clock.now()).otherwise.contains(words::state(RowState::ForInformation)));
    dossier.action.clear();
    CHECK(caseAction(details, town.clock.now()).what == QStringLiteral("They give a last day, and do not say here for what"));
    details.row.dueAt.reset();
    CHECK(caseAction(details, town.clock.now()).what == QStringLiteral("Nothing. You may have a look"));
    dossier.action = QStringLiteral("Bezorg het plan");
    CHECK(caseAction(details, town.clock.now()).when == QStringLiteral("The service gives no date"));
    for (const RowState state : {RowState::Done, RowState::Stopped}) {
        details.row.state = state;
        CHECK(caseAction(details, town.clock.now()).what.startsWith(QStringLiteral("Nothing more")));
    }
    dossier.action.clear();
    dossier.sourceState = QStringLiteral("TeOndertekenen");
    details.row.state = RowState::Unclear;
    dossier.links.clear();
    ActionWords unclear = caseAction(details, town.clock.now());
    CHECK(unclear.what == QStringLiteral("Ask the service how it stands. Perhaps they wait for you"));
    CHECK(unclear.otherwise == QStringLiteral("They say “TeOndertekenen”. We do not know what that means."));
    CHECK(mainLink(details).isEmpty());
    dossier.links << Link{{}, QUrl(QStringLiteral("https://loket.voorbeeld.example/1"))};
    dossier.sourceState.clear();
    unclear = caseAction(details, town.clock.now());
    CHECK(unclear.what == QStringLiteral("Look at the page of the service. Perhaps they wait for you"));
    CHECK(unclear.otherwise == QStringLiteral("The service does not say where this case stands."));
    CHECK(mainLink(details) == dossier.links.first().url);
    CHECK(words::plainStatePill(details.row).words == QStringLiteral("State not clear"));
    CHECK(groupOf(details.row) == CaseGroup::Unclear);
    CHECK_FALSE(words::isSettled(details.row));
    details.row.state = RowState::InProgress;
    details.own.doneAt = town.clock.now();
    CHECK(caseAction(details, town.clock.now()).what == QStringLiteral("Nothing more: you said that you did it"));
}

TEST_CASE("that no case waits is said only when of each case it is known how it stands", "[kinds]")
{
    CHECK(caseLead(0, 0, 0) == QStringLiteral("No case waits for you."));
    CHECK(caseLead(0, 0, 2).startsWith(QStringLiteral("No case waits for you.")));
    for (const int runs : {0, 2}) {
        CHECK_FALSE(caseLead(0, 3, runs).contains(QStringLiteral("No case waits")));
        CHECK(caseLead(0, 3, runs).contains(QStringLiteral("not clear")));
        CHECK(caseLead(1, 3, runs).contains(QStringLiteral("not clear")));
        CHECK_FALSE(caseLead(1, 0, runs).contains(QStringLiteral("not clear")));
    }
}

TEST_CASE("the aim of a service is told as its aim: it is no deadline, no red pill and nothing to do", "[kinds]")
{
    BusinessTown town;
    const QDateTime now = town.clock.now();
    const Row running = town.row(QStringLiteral("Mijn VerbouwPremie: dakisolatie"));
    CHECK(words::statePill(running, now).words == QStringLiteral("We are working on it"));
    KindPane p(town, &kCases, QStringLiteral("Slimme watermeter plaatsen"));
    CHECK_FALSE(p.details().row.dueAt);
    CHECK(p.text().contains(QStringLiteral("The service wants to be ready")));
    CHECK(p.text().contains(QStringLiteral("It asks nothing of you")));
    CHECK(p.text().contains(QStringLiteral("Nothing now. The service is working on it")));
    CHECK_FALSE(p.text().contains(QStringLiteral("What otherwise?")));
    CHECK_FALSE(p.button(QStringLiteral("done"))); // nothing was asked
    CHECK_FALSE(p.button(QStringLiteral("main")));
    KindPane late(town, &kCases, QStringLiteral("Mijn VerbouwPremie: dakisolatie"));
    CHECK(late.text().contains(QStringLiteral("The service wanted to be ready by 14 Nov")));
    CHECK_FALSE(late.text().contains(QStringLiteral("late\n")));
}

TEST_CASE("a timeline marks what is done, what is now and what is later, each with its words and its papers", "[kinds]")
{
    BusinessTown town;
    const QDateTime now = town.clock.now();
    using Mark = TimelineStep::Mark;
    const auto told = [&](const Dossier &dossier, RowState state) {
        Row row;
        row.kind = ItemKind::Dossier;
        row.state = state;
        return caseSteps(dossier, row, now);
    };
    const auto steps = told(BusinessTown::veranda(), RowState::ActionNeeded);
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].mark == Mark::Done);
    CHECK(steps[0].when == QStringLiteral("done on 14 Sep"));
    CHECK(steps[2].mark == Mark::Now);
    CHECK(steps[2].when == QStringLiteral("now · you have to do something · until and including 30 Nov"));
    CHECK(steps[3].mark == Mark::Later);
    CHECK(steps[3].when == QStringLiteral("later · until and including 20 Feb 2027"));
    CHECK(caseProgress(steps) == QStringLiteral("step 3 of 4"));
    CHECK(Timeline::sentence(steps[2], 2, 4) == QStringLiteral("Step 3 of 4. Zijn alle stukken er? now · you have to do something · until and including 30 Nov. Eén stuk ontbreekt: het plan van de fundering. De stad wacht op u."));
    // Done: no aim is left; without a moment nothing is invented.
    const auto ended = told(BusinessTown::card(), RowState::Done);
    REQUIRE(ended.size() == 2);
    CHECK(ended[0].when == QStringLiteral("done"));
    CHECK(ended[1].mark == Mark::Done);
    CHECK(told(BusinessTown::stopped(), RowState::Stopped).last().mark == Mark::Stopped);
    // What is yet to come is later, and the step before it is the present; when nothing has been, the present stands by itself.
    Dossier ahead = BusinessTown::card();
    const auto past = Step{QStringLiteral("Onvolledig"), now.addDays(-3), {}, State::ActionNeeded}, coming = Step{QStringLiteral("Beslist"), now.addDays(3), {}, State::Done};
    ahead.target.reset();
    ahead.history = History({past, coming});
    const auto both = told(ahead, RowState::ActionNeeded);
    REQUIRE(both.size() == 2);
    CHECK(both[0].mark == Mark::Now);
    CHECK(both[0].when == QStringLiteral("now · you have to do something"));
    CHECK(both[1].mark == Mark::Later);
    CHECK(both[1].when.startsWith(QStringLiteral("later · ")));
    ahead.history = History({coming});
    const auto only = told(ahead, RowState::Unclear);
    REQUIRE(only.size() == 2);
    CHECK(only[0].words == QStringLiteral("State not clear"));
    CHECK(only[0].when == QStringLiteral("now"));
    CHECK(only[1].mark == Mark::Later);
    const auto bare = told(BusinessTown::draft(), RowState::Draft);
    REQUIRE(bare.size() == 1);
    CHECK(bare[0].mark == Mark::Now);
    CHECK_FALSE(bare[0].words.isEmpty());
    // Papers stand under the last step that was there when they came; before all, under the first.
    const Dossier d = BusinessTown::veranda();
    CHECK(stepAt(d, moment(QStringLiteral("2026-10-02T09:00:00+02:00")), 4) == 1);
    CHECK(stepAt(d, moment(QStringLiteral("2026-10-02T08:59:59+02:00")), 4) == 0);
    CHECK(stepAt(d, moment(QStringLiteral("2020-01-01T00:00:00+02:00")), 4) == 0);
    CHECK(stepAt(d, moment(QStringLiteral("2030-01-01T00:00:00+02:00")), 4) == 2);

    KindPane p(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
    const auto *line = p.pane->findChild<Timeline *>();
    REQUIRE(line);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(const_cast<Timeline *>(line));
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 4);
    CHECK(list->child(0)->role() == QAccessible::ListItem);
    CHECK(list->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Step 1 of 4. Aanvraag ingediend. done on 14 Sep")));
}

TEST_CASE("a history of any length and an empty one show, and no step of a source is markup or an order to the eye", "[kinds]")
{
    BusinessTown town(false);
    Dossier d = BusinessTown::veranda();
    QList<Step> many;
    for (int i = 0; i < 3000; ++i)
        many << Step{QStringLiteral("<b>stap %1</b>").arg(i) + QChar(0x202e), moment(QStringLiteral("2020-01-01T00:00:00+01:00")).addSecs(3600 * i), QString(5000, u'x'), State::InProgress};
    d.history = History(many);
    town.tell("magda", {BusinessTown::found(QStringLiteral("lang"), d)});
    KindPane p(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
    const auto *line = p.pane->findChild<Timeline *>();
    REQUIRE(line);
    CHECK(line->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size() == kMostSteps + 1); // and the aim
    CHECK(p.text().contains(QStringLiteral("Before these there were 2960 step")));
    CHECK(p.text().contains(QStringLiteral("<b>stap 2999</b>")));
    CHECK_FALSE(p.text().contains(QChar(0x202e)));
}

TEST_CASE("an address that is not https is told and not opened, and another alphabet shows as what it is", "[kinds]")
{
    BusinessTown town(false);
    Dossier d = BusinessTown::veranda();
    d.links = {{LocalText(Language::Nl, QStringLiteral("Onveilig")), QUrl(QStringLiteral("http://loket.example/x"))}, {{}, QUrl(QStringLiteral("https://lindehоve.com/x"))}}; // under a name that Qt would decode
    d.contact = Contact{{}, {}, {}, QUrl(QStringLiteral("https://lindehоve.example/"))};
    town.tell("magda", {BusinessTown::found(QStringLiteral("l"), d)});
    KindPane p(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
    REQUIRE(p.button(QStringLiteral("main")));
    CHECK(p.button(QStringLiteral("main"))->text() == QStringLiteral("I have done this"));
    const auto buttons = p.pane->findChildren<Button *>();
    int leading = 0;
    for (const Button *button : buttons) {
        if (!button->objectName().startsWith(QLatin1String("link-")))
            continue;
        ++leading;
        CHECK(button->text().contains(QStringLiteral("xn--")));
        CHECK_FALSE(button->objectName().contains(QStringLiteral("http:")));
    }
    CHECK(leading == 2);
    CHECK(p.text().contains(QStringLiteral("http://loket.example/x")));
}

TEST_CASE("the town's own case opens on this computer in a demo home; nothing else leads to a page without https", "[kinds]")
{
    const QString here = QStringLiteral("http://127.0.0.1:8081/loket/zaak/1");
    // Who is the town's by our register and says so itself; who only says so; one of the town's that leads elsewhere.
    for (const auto &[registered, demo, address, opens] : {std::tuple(true, true, here, true), {false, true, here, false}, {true, false, here, false}, {true, true, QStringLiteral("http://loket.example/zaak/1"), false},
                                                           {true, true, QStringLiteral("ftp://127.0.0.1/zaak/1"), false}}) {
        INFO(registered << demo << address.toStdString());
        BusinessTown town(false);
        if (registered)
            REQUIRE(town.senders.add(R"({"sources":[{"id":"vreemd-loket","protocol":"ebox"}]})"));
        SourceFile file;
        file.id = SourceId(QStringLiteral("vreemd-loket"));
        file.protocol = QStringLiteral("ebox");
        file.name = LocalText(Language::Nl, QStringLiteral("Loket"));
        file.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8081"));
        file.demo = demo;
        REQUIRE(town.store->setSources({file}));
        Dossier d = BusinessTown::veranda();
        d.links = {{LocalText(Language::Nl, QStringLiteral("De zaak")), QUrl(address)}};
        town.tell("vreemd-loket", {BusinessTown::found(QStringLiteral("l"), d)});
        KindPane p(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
        QSignalSpy link(p.pane.get(), &DetailPane::linkOpenAsked);
        auto *button = p.button(QStringLiteral("link-") + address);
        CHECK((button != nullptr) == opens);
        CHECK(p.text().contains(QStringLiteral("De zaak: not safe to open")) == !opens);
        if (button) {
            CHECK(button->text().contains(QStringLiteral("De zaak (at 127.0.0.1)")));
            button->click();
            REQUIRE(link.size() == 1);
            CHECK(link.first().first().toUrl() == QUrl(address));
        }
    }
}

TEST_CASE("who only looks like a service stands apart, unconfirmed, with a warning before anything else", "[kinds]")
{
    BusinessTown town;
    KindPane p(town, &kCases, QStringLiteral("Omgevingsvergunning: betaal de borg"));
    CHECK(p.details().sightings.size() == 1);
    CHECK_FALSE(p.details().row.heading.confirmed);
    CHECK(words::statePill(p.details().row, town.clock.now()).words == QStringLiteral("check first"));
    REQUIRE(p.pane->findChild<QWidget *>(QStringLiteral("resembles")));
    CHECK(p.text().contains(QStringLiteral("This name looks like Stad Lindehove.")));
    CHECK(p.text().contains(QStringLiteral("sender not confirmed")));
    // Its own words do not stand where we say what to do, and nothing leads to it.
    CHECK(p.text().contains(QStringLiteral("First ask Stad Lindehove whether this is theirs")));
    CHECK_FALSE(p.text().contains(QStringLiteral("Betaal de borg vandaag")));
    CHECK_FALSE(p.button(QStringLiteral("main")));
    CHECK(p.button(QStringLiteral("done"))); // to have it out of sight once it was asked
    const auto buttons = p.pane->findChildren<Button *>();
    CHECK(std::none_of(buttons.cbegin(), buttons.cend(), [](const Button *one) { return one->objectName().startsWith(QLatin1String("link-")); }));
    CHECK(p.text().contains(QStringLiteral("https://vals.example/borg")));
    KindPane real(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
    CHECK_FALSE(real.pane->findChild<QWidget *>(QStringLiteral("resembles")));
    CHECK(real.details().sightings.size() == 3);
}

TEST_CASE("every join tells its reason; what does not belong is set apart and put back, on the page and by a key", "[kinds]")
{
    BusinessTown town;
    KindPane p(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
    QSignalSpy apart(p.pane.get(), &DetailPane::apartAsked);
    QObject::connect(p.pane.get(), &DetailPane::apartAsked, p.pane.get(), [&](ItemId item, qint64 sighting, bool on) {
        REQUIRE(town.store->setApart(item, sighting, on));
        p.pane->refresh();
    });
    p.button(QStringLiteral("why"))->click();
    CHECK(p.text().contains(QStringLiteral("Belongs to case OMV-2026-0871.")));
    CHECK(p.text().contains(QStringLiteral("Vraag om een plan van de fundering, through eBox")));
    const Sighting beside = p.details().sightings.last();
    const QString name = QStringLiteral("apart-%1").arg(beside.id);
    REQUIRE(p.button(name));
    CHECK(p.button(name)->accessibleName().contains(beside.heading.subject));
    p.button(name)->click();
    REQUIRE(apart.size() == 1);
    CHECK(apart.first().at(2).toBool());
    CHECK(p.details().sightings.size() == 2);
    const ItemId alone = town.row(beside.heading.subject).id;
    CHECK(alone != p.item);

    SECTION("back where it was done")
    {
        REQUIRE(p.button(QStringLiteral("together-again")));
        p.button(QStringLiteral("together-again"))->click();
        CHECK(p.details().sightings.size() == 3);
        CHECK_FALSE(p.button(QStringLiteral("together-again")));
    }
    SECTION("the second press of a double click takes nothing back")
    {
        Button *again = p.button(QStringLiteral("together-again"));
        REQUIRE(again);
        const QPointF middle = again->rect().center();
        for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, middle, again->mapToGlobal(middle), Qt::LeftButton, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(again, &event);
        }
        REQUIRE(apart.size() == 1);
        CHECK(p.details().sightings.size() == 2);
        QTest::mouseClick(again, Qt::LeftButton);
        CHECK(p.details().sightings.size() == 3);
    }
    SECTION("back by the key that takes back")
    {
        p.pane->takeBack();
        CHECK(p.details().sightings.size() == 3);
    }
    SECTION("back from the page of what stands alone")
    {
        p.pane->choose(alone);
        p.button(QStringLiteral("why"))->click();
        CHECK(p.text().contains(QStringLiteral("You set this apart")));
        const QString back = QStringLiteral("together-%1").arg(beside.id);
        REQUIRE(p.button(back));
        p.button(back)->click();
        CHECK(p.details().sightings.size() == 3);
    }
    SECTION("another page forgets the way back, and the key does nothing there")
    {
        p.pane->choose(town.row(QStringLiteral("Slimme watermeter plaatsen")).id);
        p.pane->takeBack();
        CHECK(apart.size() == 1);
        CHECK_FALSE(p.button(QStringLiteral("together-again")));
    }
}

TEST_CASE("what belongs to a case and does not all stand there is shown whole by one press, with the focus on the first that was left out", "[kinds]")
{
    BusinessTown town;
    const auto bill = [](const QString &subject) {
        return Payment(BusinessTown::heading("0207506262", subject, "2026-11-20T09:00:00+01:00"), PaymentRequest{Money(12000, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE86999417127150")), {}, {}}, {}, PaymentState::Due);
    };
    QList<Found> claims, papers;
    for (int i = 0; i < 7; ++i)
        claims << BusinessTown::found(QStringLiteral("c%1").arg(i), bill(QStringLiteral("Beweerd %1").arg(i)), {BusinessTown::caseKey()});
    for (int i = 0; i < 33; ++i)
        papers << BusinessTown::found(QStringLiteral("p%1").arg(i), bill(QStringLiteral("Kost %1").arg(i)), {BusinessTown::caseKey()});
    town.tell("magda", papers);
    town.tell("vreemd-loket", claims);
    KindPane p(town, GENERATE(true, false) ? &kCases : nullptr, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
    p.pane->show();
    p.pane->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(p.pane.get()));
    const auto buttons = [&](const char *of) { return p.pane->findChildren<Button *>(QRegularExpression(QStringLiteral("^%1-").arg(QLatin1String(of)))).size(); };
    const auto pressRest = [&](const char *part) {
        const auto all = p.pane->findChild<QWidget *>(QLatin1String(part))->findChildren<Button *>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Button *one) { return one->text().startsWith(QStringLiteral("Show ")); });
        REQUIRE(found != all.end());
        (*found)->click();
    };
    CHECK(buttons("claimed") == 5);
    pressRest("claimed");
    CHECK(buttons("claimed") == 7);
    CHECK(p.pane->focusWidget()->objectName().startsWith(QStringLiteral("claimed-")));
    p.pane->choose(town.row(QStringLiteral("Kost 1")).id);
    p.pane->choose(p.item);
    CHECK(buttons("claimed") == 5); // another page forgets it
    CHECK(buttons("beside") < 33);
    pressRest("together");
    CHECK(buttons("beside") == 33);
    CHECK(p.pane->focusWidget()->objectName().startsWith(QStringLiteral("beside-")));
}

TEST_CASE("a case leads to its bill and its letters, and what only claims its number stands apart with a warning", "[kinds]")
{
    BusinessTown town;
    const auto bill = [](const QString &subject) {
        return Payment(BusinessTown::heading("0207506262", subject, "2026-11-20T09:00:00+01:00"), PaymentRequest{Money(12000, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE86999417127150")), {}, {}}, {}, PaymentState::Due);
    };
    const Document letter{BusinessTown::heading("0207506262", QStringLiteral("Ontvangstbewijs"), "2026-09-15T09:00:00+02:00"), {}, {}, {}, false, false, false, {}, {}};
    KindPane p(town, &kCases, QStringLiteral("Omgevingsvergunning: veranda bouwen"));
    CHECK(p.pane->findChildren<Button *>(QRegularExpression(QStringLiteral("^beside-"))).isEmpty());
    town.tell("magda", {BusinessTown::found(QStringLiteral("r1"), bill(QStringLiteral("Dossierkost")), {BusinessTown::caseKey()}), BusinessTown::found(QStringLiteral("b1"), letter, {BusinessTown::caseKey()}, false)});
    town.tell("vreemd-loket", {BusinessTown::found(QStringLiteral("r2"), bill(QStringLiteral("Betaal hier <b>nu</b>")), {BusinessTown::caseKey()})});
    Change change;
    change.ids = {town.row(QStringLiteral("Dossierkost")).id}; // it came just now: the page of the case hears of it
    p.pane->refresh(change);

    QSignalSpy asked(p.pane.get(), &DetailPane::itemAsked);
    Button *cost = p.button(QStringLiteral("beside-%1").arg(qint64(town.row(QStringLiteral("Dossierkost")).id)));
    REQUIRE(cost);
    CHECK(cost->accessibleName() == QStringLiteral("Dossierkost"));
    CHECK(cost->accessibleDescription().contains(QStringLiteral("120")));
    cost->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<ItemId>() == town.row(QStringLiteral("Dossierkost")).id);
    CHECK(p.button(QStringLiteral("beside-%1").arg(qint64(town.row(QStringLiteral("Ontvangstbewijs")).id))));
    CHECK(p.text().contains(QStringLiteral("unread")));

    const ItemId bait = town.row(QStringLiteral("Betaal hier <b>nu</b>")).id;
    CHECK_FALSE(p.button(QStringLiteral("beside-%1").arg(qint64(bait))));
    auto *claimed = p.pane->findChild<QWidget *>(QStringLiteral("claimed"));
    REQUIRE(claimed);
    CHECK(claimed->accessibleName().contains(QStringLiteral("Not confirmed that it belongs together")));
    REQUIRE(p.button(QStringLiteral("claimed-%1").arg(qint64(bait))));
    const auto lists = p.pane->findChildren<QWidget *>(QStringLiteral("together"));
    REQUIRE(lists.size() == 1);
    CHECK_FALSE(lists.first()->isAncestorOf(p.button(QStringLiteral("claimed-%1").arg(qint64(bait)))));

    // And the other way round.
    KindPane back(town, nullptr, QStringLiteral("Dossierkost"));
    Button *to = back.button(QStringLiteral("beside-%1").arg(qint64(p.item)));
    REQUIRE(to);
    CHECK(to->accessibleDescription().contains(QStringLiteral("OMV-2026-0871")));
    CHECK_FALSE(back.pane->findChild<QWidget *>(QStringLiteral("claimed")));
    KindPane apart(town, nullptr, QStringLiteral("Betaal hier <b>nu</b>"));
    CHECK(apart.pane->findChild<QWidget *>(QStringLiteral("claimed")));
    CHECK(apart.button(QStringLiteral("claimed-%1").arg(qint64(p.item))));
}

TEST_CASE("a case that asks for money tells how, and marking it as paid is taken back as anywhere", "[kinds]")
{
    BusinessTown town;
    KindPane p(town, &kCases, QStringLiteral("Inname openbaar domein: container"));
    CHECK(p.text().contains(QStringLiteral("120,00")));
    QSignalSpy paid(p.pane.get(), &DetailPane::paidOnAsked);
    REQUIRE(p.button(QStringLiteral("main")));
    CHECK(p.button(QStringLiteral("main"))->text() == QStringLiteral("I have paid this"));
    CHECK(p.button(QStringLiteral("done")));
    p.button(QStringLiteral("main"))->click();
    REQUIRE(p.button(QStringLiteral("paid-today")));
    p.button(QStringLiteral("paid-today"))->click();
    REQUIRE(paid.size() == 1);
}

TEST_CASE("certificates stand under how long they are good, to the very day", "[kinds]")
{
    BusinessTown town;
    KindList l(town, ItemKind::Attestation, std::make_unique<Certificates>());
    CHECK(l.rows() == QStringList{QStringLiteral("Lapses soon: Uittreksel uit het strafregister"), QStringLiteral("Lapses soon: Parkeerkaart voor personen met een handicap"),
                                  QStringLiteral("Valid: Attest kinderopvang"), QStringLiteral("Valid: Attest van woonst"), QStringLiteral("Valid: Diploma secundair onderwijs"),
                                  QStringLiteral("Lapsed: Samenstelling van het gezin")});
    CHECK(l.chip(1)->text() == QStringLiteral("Valid 5"));
    CHECK(l.chip(2)->text() == QStringLiteral("Lapsed 1"));
    const QDateTime now = town.clock.now();
    const auto told = [&](const QDate &day) { return words::validity(endOfDay(day), now); };
    CHECK(told(QDate(2026, 11, 22)).words == QStringLiteral("lapsed since 23 Nov"));
    CHECK(told(QDate(2026, 11, 22)).tone == Tone::Neutral);
    CHECK(told(QDate(2026, 11, 23)).words == QStringLiteral("valid today for the last time"));
    CHECK(told(QDate(2026, 12, 23)).words.startsWith(QStringLiteral("lapses in 30")));
    CHECK(told(QDate(2026, 12, 24)).words == QStringLiteral("valid until and including 24 Dec"));
    CHECK(words::validity({}, now).words == QStringLiteral("no end date known"));
    Row row;
    row.expiresAt = endOfDay(QDate(2026, 12, 23));
    CHECK(groupOf(row, now) == CertificateGroup::LapsesSoon);
    row.expiresAt = endOfDay(QDate(2026, 12, 24));
    CHECK(groupOf(row, now) == CertificateGroup::Valid);
    row.expiresAt = endOfDay(QDate(2026, 11, 22));
    CHECK(groupOf(row, now) == CertificateGroup::Lapsed);
}

TEST_CASE("a certificate whose last day nobody can read is not called valid, and its page gives that day in its source's words", "[kinds]")
{
    BusinessTown town;
    Attestation odd(Heading(PartyId(QStringLiteral("0207358565")), LocalText(Language::Nl, QStringLiteral("Attest met een rare dag")), {}, town.clock.now().addDays(-1)));
    odd.untilTold = QStringLiteral("31/12/2025");
    Answer answer;
    answer.items << Found{ForeignId(QStringLiteral("odd")), odd, {}, "{}", false, true, {}};
    REQUIRE(town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
    const Row row = town.row(QStringLiteral("Attest met een rare dag"));
    CHECK(row.untilTold == QStringLiteral("31/12/2025"));
    CHECK(groupOf(row, town.clock.now()) == CertificateGroup::Unclear);
    CHECK(words::statePill(row, town.clock.now()).words == QStringLiteral("end not clear"));
    KindList l(town, ItemKind::Attestation, std::make_unique<Certificates>());
    CHECK(l.rows().contains(QStringLiteral("End not clear: Attest met een rare dag")));
    CHECK(l.chip(1)->text() == QStringLiteral("Valid 5"));
    KindPane p(town, &kCertificates, QStringLiteral("Attest met een rare dag"));
    CHECK(p.text().contains(QStringLiteral("“31/12/2025”: nobody can read that day")));
    CHECK_FALSE(p.text().contains(QStringLiteral("the certificate gives no end date")));
}

TEST_CASE("one certificate in four languages is one row, opened in the language of the window or the chosen one", "[kinds]")
{
    BusinessTown town;
    KindPane p(town, &kCertificates, QStringLiteral("Attest van woonst"));
    CHECK(p.text().contains(QStringLiteral("in 4 language")));
    REQUIRE(p.button(QStringLiteral("main")));
    CHECK(p.button(QStringLiteral("main"))->text() == QStringLiteral("Open it in English"));
    QSignalSpy fetch(p.pane.get(), &DetailPane::fetchAsked);
    REQUIRE(p.button(QStringLiteral("content2")));
    CHECK(p.button(QStringLiteral("content2"))->text() == QStringLiteral("Français"));
    p.button(QStringLiteral("content2"))->click();
    CHECK(p.button(QStringLiteral("main"))->text() == QStringLiteral("Open it in Français"));
    CHECK(p.button(QStringLiteral("content2"))->isChecked());
    CHECK(p.button(QStringLiteral("fetch2")));
    CHECK_FALSE(p.button(QStringLiteral("fetch1"))); // only the chosen one
    p.button(QStringLiteral("main"))->click();
    REQUIRE(fetch.size() == 1);
    CHECK(fetch.first().at(1).toInt() == 2);
    CHECK_FALSE(p.pane->isAsking()); // no sender waits to see whether a certificate is opened
    // What proves it is the chosen one's.
    CHECK_FALSE(p.text().contains(QStringLiteral("9f9f 9f9f")));
    p.button(QStringLiteral("content1"))->click();
    CHECK(p.text().contains(QStringLiteral("9f9f 9f9f")));
    p.button(QStringLiteral("content2"))->click();
    p.pane->choose(town.row(QStringLiteral("Samenstelling van het gezin")).id);
    CHECK(p.button(QStringLiteral("main"))->text() == QStringLiteral("Open it in Nederlands")); // the choice was of another one
    p.pane->choose(town.row(QStringLiteral("Diploma secundair onderwijs")).id);
    CHECK(p.button(QStringLiteral("main"))->text() == QStringLiteral("Open the certificate"));
    CHECK(p.text().contains(QStringLiteral("2010-2011")));
    CHECK(p.text().contains(QStringLiteral("the certificate gives no end date")));
    CHECK_FALSE(p.text().contains(QStringLiteral("disappears at its source")));
}

TEST_CASE("a certificate that begins later is not called valid, and a lapsed one says what to do", "[kinds]")
{
    BusinessTown town;
    KindPane p(town, &kCertificates, QStringLiteral("Attest kinderopvang"));
    CHECK(p.text().contains(QStringLiteral("valid from 1 Jan 2027")));
    CHECK(p.text().contains(QStringLiteral("Nothing yet. It is valid from 1 January 2027")));
    p.pane->choose(town.row(QStringLiteral("Samenstelling van het gezin")).id);
    CHECK(p.text().contains(QStringLiteral("lapsed since 3 Nov")));
    CHECK(p.text().contains(QStringLiteral("Ask for a new one, if you need it")));
    // One without a paper still says how it stands, and offers nothing to open.
    p.pane->choose(town.row(QStringLiteral("Parkeerkaart voor personen met een handicap")).id);
    CHECK(p.text().contains(QStringLiteral("valid today for the last time")));
    CHECK_FALSE(p.button(QStringLiteral("main")));
}

TEST_CASE("the list of certificates tells one that begins later, and one in several languages")
{
    BusinessTown town;
    const QDateTime now = town.clock.now();
    const RowContent later = words::row(town.row(QStringLiteral("Attest kinderopvang")), now), many = words::row(town.row(QStringLiteral("Attest van woonst")), now);
    CHECK(later.pill->words.contains(QStringLiteral("valid from 1 Jan")));
    CHECK_FALSE(later.line.contains(QStringLiteral("language")));
    CHECK(many.line.contains(QStringLiteral("in 4 language")));
    CHECK(many.pill->words.startsWith(QStringLiteral("valid until")));
    // From its first day on it is like any other.
    CHECK(words::row(town.row(QStringLiteral("Attest kinderopvang")), moment(QStringLiteral("2027-01-01T00:00:01+01:00"))).pill->words.startsWith(QStringLiteral("valid until")));
    CHECK(words::row(town.row(QStringLiteral("Attest kinderopvang")), moment(QStringLiteral("2026-12-31T23:59:59+01:00"))).pill->words.contains(QStringLiteral("valid from")));
}
