// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "page.h"

#include "kit/note_box.h"
#include "sources/level_meter.h"
#include "sources/source_words.h"

#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

Service service(const char *id, const char *name, Service::Mode mode, const char *address)
{
    return {QLatin1String(id), LocalText(Language::Nl, QString::fromUtf8(name)), mode, QUrl(QString::fromUtf8(address)), QString(), {}};
}

} // namespace

TEST_CASE("every state of a source is told as what it means, what is kept and what to do")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    SourcesView v(town);
    CHECK_FALSE(v.page->findChild<NoteBox *>(QStringLiteral("meaning")));
    for (const Health health : {Health::Unreachable, Health::Faulty, Health::SignInNeeded, Health::Refused, Health::NotAllowed, Health::Stale, Health::Busy, Health::Maintenance}) {
        town.health(QStringLiteral("ebox"), health, QStringLiteral("HTTP 503 of an engineer"));
        v.refresh();
        INFO(word(health).toStdString());
        auto *meaning = v.page->findChild<NoteBox *>(QStringLiteral("meaning"));
        REQUIRE(meaning);
        CHECK(meaning->accessibleName().size() > 20);
        CHECK_FALSE(meaning->accessibleName().contains(QStringLiteral("engineer")));
        CHECK(v.button(QStringLiteral("try-again")));
        CHECK_FALSE(v.text(v.detail()).contains(QStringLiteral("up to date,")));
    }
}

TEST_CASE("the wish of a source to wait is told with its hour, and without one what makes us ask again")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    REQUIRE(town.store->setHealth(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), Health::Busy, {}, town.clock.now().addSecs(900)));
    SourcesView v(town);
    CHECK(v.text(v.detail()).contains(QStringLiteral("We do not ask it before today 08:45.")));
    town.health(QStringLiteral("ebox"), Health::Fresh);
    v.refresh();
    CHECK(v.text(v.detail()).contains(QStringLiteral("when you press F5")));
}

TEST_CASE("where sources are asked by themselves the next time is told, and of who asked to wait only a time at which it may be asked")
{
    Town town; // at 08:30
    town.link({QStringLiteral("eBox")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    SourcesView v(town);
    const auto said = [&] {
        v.refresh();
        return v.text(v.detail());
    };
    v.page->setNextRound(town.clock.now().addSecs(1800));
    CHECK(said().contains(QStringLiteral("We ask it again by ourselves: today 09:00. Sooner when you press F5.")));
    CHECK_FALSE(said().contains(QStringLiteral("each time the program starts")));
    REQUIRE(town.store->setHealth(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), Health::Busy, {}, town.clock.now().addSecs(1800)));
    CHECK(said().contains(QStringLiteral("We do not ask it before today 09:00. We ask it again by ourselves: today 09:00.")));
    v.page->setNextRound(town.clock.now().addSecs(1799));
    CHECK_FALSE(said().contains(QStringLiteral("by ourselves"))); // then it is not asked yet
    v.page->setNextRound({});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    CHECK(said().contains(QStringLiteral("each time the program starts")));
}

TEST_CASE("how far a source comes stands there with its evidence; what is only a link says that nothing can be fetched")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Fresh);
    SourcesView v(town);
    v.choose("source/ebox");
    CHECK(v.text(v.detail()).contains(QStringLiteral("level 4 of 5")));
    CHECK(v.text(v.detail()).contains(QStringLiteral("Interface: Letters 2.1, of 4 August 2021.")));
    CHECK(v.text(v.detail()).contains(QStringLiteral("We checked this: a test of ours runs this interface.")));
    CHECK_FALSE(v.text(v.detail()).contains(QStringLiteral("it lands"))); // its name is English in every language
    const auto labels = v.detail()->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->toolTip() == QStringLiteral("sync: it lands"); }));
    CHECK(v.text(v.detail()).contains(QStringLiteral("Not yet: answering or paying from here.")));
    v.choose("source/doccle"); // over the same interface: that is its evidence
    CHECK(v.text(v.detail()).contains(QStringLiteral("Letters 2.1")));
    v.choose("system/pension");
    const QString said = v.text(v.detail());
    CHECK(said.contains(QStringLiteral("Only a link")));
    CHECK(said.contains(QStringLiteral("We cannot fetch anything here yet.")));
    CHECK(said.contains(QStringLiteral("We found no public interface (looked on 29 November 2026).")));
    CHECK(said.contains(QStringLiteral("level 1 of 5")));
    CHECK(said.contains(QStringLiteral("Opens pension.example.be in your browser. You sign in there.")));
    CHECK_FALSE(v.button(QStringLiteral("try-again")));
    const auto *meter = v.detail()->findChild<LevelMeter *>();
    REQUIRE(meter);
    CHECK(meter->accessibleName() == QStringLiteral("Link, level 1 of 5"));
}

TEST_CASE("whose a source is stands with it, with the number or the site by which that can be looked up")
{
    Town town;
    REQUIRE(town.senders.add(R"({"senders":[{"id":"0316380841","name":{"nl":"Vlaamse overheid","en":"Government of Flanders"},"level":"flemish"},{"id":"site:example.be","name":{"nl":"Doccle"},"level":"private"},
        {"id":"kind:municipality","name":{"nl":"Gemeente","en":"Municipality"},"level":"local"}]})"));
    town.link({QStringLiteral("eBox")});
    SourcesView v(town);
    for (const auto &[key, said] : {std::pair("source/ebox", "Owner: Government of Flanders (enterprise number 0316.380.841)"), std::pair("system/doccle", "Owner: Doccle (example.be)"), std::pair("system/pension", "Owner: Municipality\n")}) {
        v.choose(key);
        CHECK(v.text(v.detail()).contains(QLatin1String(said)));
    }
}

TEST_CASE("a source that its own file describes shows no evidence of another system, but when it last answered as that file says")
{
    Catalogue systems = threeSystems();
    const auto added = systems.add(R"({"systems":[{"id":"cases","name":{"nl":"z","fr":"z","de":"z","en":"z"},"offers":{"nl":"z","fr":"z","de":"z","en":"z"},"level":"local","owner":"kind:municipality","address":"https://cases.example.be/","opens":"information",
        "protocol":"declarative","gives":"status","evidence":{"spec":"Cases of other towns 1.5","date":"2023-09-25","test":"guide: it lands"}}]})");
    REQUIRE(added);
    Town town;
    QList<SourceFile> files;
    for (const char *id : {"pension", "loket"}) {
        SourceFile file;
        file.id = SourceId(QLatin1String(id));
        file.protocol = QStringLiteral("declarative");
        file.name = LocalText(Language::Nl, QLatin1String(id));
        file.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/x"));
        files << file;
    }
    REQUIRE(town.store->setSources(files));
    for (const SourceFile &file : std::as_const(files)) {
        Feed feed;
        feed.id = FeedId(QStringLiteral("post"));
        feed.address = file.baseUrl;
        REQUIRE(town.store->setFeeds(file.id, {feed}));
    }
    town.health(QStringLiteral("pension"), Health::Fresh);
    SourcesView v(town, {1164, 900}, 1.0, systems);
    v.choose("source/pension");
    const QString said = v.text(v.detail());
    CHECK_FALSE(said.contains(QStringLiteral("Cases of other towns")));
    CHECK_FALSE(said.contains(QStringLiteral("A test of ours")));
    CHECK(said.contains(QStringLiteral("Its own file says how to ask it. It last answered as written there: today 08:30.")));
    CHECK(said.contains(QStringLiteral("We found no public interface (looked on 29 November 2026)."))); // what we know of the system itself
    v.choose("source/loket");
    CHECK(v.text(v.detail()).contains(QStringLiteral("Its own file says how to ask it. It did not answer yet.")));
    CHECK_FALSE(v.text(v.detail()).contains(QStringLiteral("Cases of other towns")));
}

TEST_CASE("the demo town's own form is started on this computer; a source that only says to be an example starts nothing without https")
{
    for (const bool registered : {true, false}) {
        INFO(registered);
        Town town;
        if (registered)
            REQUIRE(town.senders.add(R"({"sources":[{"id":"loket","protocol":"ebox"}]})"));
        SourceFile file;
        file.id = SourceId(QStringLiteral("loket"));
        file.protocol = QStringLiteral("ebox");
        file.name = LocalText(Language::Nl, QStringLiteral("Loket"));
        file.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8081"));
        file.demo = true;
        REQUIRE(town.store->setSources({file}));
        Feed forms;
        forms.id = FeedId(QStringLiteral("forms"));
        forms.name = LocalText(Language::Nl, QStringLiteral("Formulieren"));
        forms.kind = Feed::Kind::Services;
        REQUIRE(town.store->setFeeds(file.id, {forms}));
        Answer answer;
        answer.services = {service("here", "Inname openbaar domein", Service::Mode::Own, "http://127.0.0.1:8081/formulier/inname"), service("plain", "Oud", Service::Mode::Gateway, "http://oud.example.be/")};
        answer.servicesBegin = answer.servicesEnd = true;
        REQUIRE(town.store->land(file.id, forms.id, answer));
        SourcesView v(town);
        CHECK((v.button(QStringLiteral("service/here")) != nullptr) == registered);
        CHECK_FALSE(v.button(QStringLiteral("service/plain")));
    }
}

TEST_CASE("what can be asked for at a source is started in the browser only, after its host was shown in plain letters")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    Feed forms;
    forms.id = FeedId(QStringLiteral("forms"));
    forms.name = LocalText(Language::Nl, QStringLiteral("Formulieren"));
    forms.kind = Feed::Kind::Services;
    REQUIRE(town.store->setFeeds(SourceId(QStringLiteral("ebox")), {forms}));
    Answer answer;
    answer.services = {service("link", "Inname openbaar domein", Service::Mode::Gateway, "https://loket.example.be/a?b=c"), service("form", "Bewonerskaart", Service::Mode::Form, "https://l\xC3\xB6ket.example.be/f"),
                       service("own", "Subsidie", Service::Mode::Own, "https://loket.example.be/own"), service("plain", "Oud", Service::Mode::Gateway, "http://oud.example.be/")};
    answer.servicesBegin = answer.servicesEnd = true;
    REQUIRE(town.store->land(SourceId(QStringLiteral("ebox")), forms.id, answer));
    SourcesView v(town);
    const QString said = v.text(v.detail());
    CHECK(said.contains(QStringLiteral("Opens loket.example.be.")));
    CHECK(said.contains(QStringLiteral("Opens xn--lket-5qa.example.be."))); // not the letters it wants to look like
    CHECK(said.contains(SourceWords::nameOf(Service::Mode::Gateway)));
    CHECK(said.contains(SourceWords::nameOf(Service::Mode::Form)));
    CHECK(said.contains(SourceWords::nameOf(Service::Mode::Own)));
    for (const char *id : {"link", "form", "own"})
        CHECK(v.button(QStringLiteral("service/") + QLatin1String(id)));
    CHECK_FALSE(v.button(QStringLiteral("service/plain")));
    QSignalSpy opened(v.detail(), &SourceDetail::openAsked);
    v.detail()->blockSignals(false);
    QObject::disconnect(v.detail(), &SourceDetail::openAsked, v.page.get(), nullptr); // no browser in a test
    v.button(QStringLiteral("service/link"))->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toUrl() == QUrl(QStringLiteral("https://loket.example.be/a?b=c")));
}

TEST_CASE("what could not be shown stands with its source, with the reason, and is shown raw as text")
{
    Town town;
    town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
    town.land(QStringLiteral("ebox"), {}, {Quarantined{ForeignId(QStringLiteral("q1")), "{\"subject\":\"<script>\u202E\",\"x\":1}", Note("no receiptDate"), true}});
    town.health(QStringLiteral("ebox"), Health::Fresh);
    town.health(QStringLiteral("doccle"), Health::Fresh);
    SourcesView v(town);
    v.choose("source/doccle");
    CHECK_FALSE(v.text(v.detail()).contains(QStringLiteral("What we could not show")));
    v.choose("source/ebox");
    CHECK(v.text(v.detail()).contains(QStringLiteral("A letter from eBox that we cannot show")));
    CHECK(v.text(v.detail()).contains(QStringLiteral("No receiptDate")));
    Button *look = nullptr;
    for (Button *button : v.detail()->findChildren<Button *>()) {
        if (button->objectName().startsWith(QStringLiteral("raw/")))
            look = button;
    }
    REQUIRE(look);
    look->click();
    auto *raw = v.page->findChild<QPlainTextEdit *>();
    REQUIRE(raw);
    CHECK(raw->isReadOnly());
    CHECK(raw->toPlainText().contains(QStringLiteral("<script>")));
    CHECK_FALSE(raw->toPlainText().contains(QChar(0x202E)));
}
