// SPDX-License-Identifier: EUPL-1.2
// What show says of an item that several sources tell: from a home that was filled before, as another process sees it.
#include "printers.h"

#include "program.h"

#include "adapter/keys.h"
#include "base/local_time.h"
#include "store/store.h"

using namespace overzicht;

TEST_CASE("show tells why what several sources tell stands together, and what a case has of its own")
{
    const Person person;
    {
        SenderRegister senders;
        REQUIRE(senders.add(R"({"senders":[],"providers":[{"id":"dossier:urn%3Astad","sources":["magda","ebox"]}],"policy":[]})"));
        const SystemClock clock;
        const auto home = Home::open(person.home());
        REQUIRE(home);
        const auto store = Store::open(*home, senders, clock);
        REQUIRE(store);
        QList<SourceFile> files(2);
        for (int i = 0; i < 2; ++i) {
            files[i].id = SourceId(i == 0 ? QStringLiteral("magda") : QStringLiteral("ebox"));
            files[i].protocol = QStringLiteral("ebox");
            files[i].name = LocalText(Language::Nl, i == 0 ? QStringLiteral("MAGDA") : QStringLiteral("eBox"));
        }
        REQUIRE((*store)->setSources(files));
        const auto land = [&](const SourceFile &file, const Item &item) {
            Feed feed;
            feed.id = FeedId(QStringLiteral("post"));
            REQUIRE((*store)->setFeeds(file.id, {feed}));
            Answer answer;
            answer.items << Found{.id = ForeignId(QStringLiteral("1")), .item = item, .keys = {keys::dossier(QStringLiteral("urn:stad"), QStringLiteral("2026/42"))}, .raw = "{}", .readAtSource = false, .visible = true, .remarks = {}};
            REQUIRE((*store)->land(file.id, feed.id, answer));
        };
        Dossier dossier(Heading(PartyId(QStringLiteral("0100009970")), LocalText(Language::Nl, QStringLiteral("Veranda bouwen")), {}, QDateTime::fromString(QStringLiteral("2026-11-02T08:00:00Z"), Qt::ISODate)));
        dossier.number = QStringLiteral("2026/42");
        dossier.action = QStringLiteral("Voeg het plan toe");
        dossier.target = Deadline(endOfDay(QDate(2027, 2, 20)));
        dossier.products = {QStringLiteral("685"), QStringLiteral("1446")};
        dossier.contact.website = QUrl(QStringLiteral("http://www.voorbeeld.example/vraag"));
        const QDateTime now = clock.now();
        dossier.history = History({Step{QStringLiteral("Onvolledig"), now.addDays(-3), QStringLiteral("Wij wachten op u\nBel ons"), State::ActionNeeded}, Step{QStringLiteral("Beslist"), now.addDays(3), {}, State::Done}});
        land(files[0], dossier);
        land(files[1], Notice{Heading(PartyId(QStringLiteral("0100009970")), LocalText(Language::Nl, QStringLiteral("Vraag om een plan")), {}, QDateTime::fromString(QStringLiteral("2026-11-03T08:00:00Z"), Qt::ISODate)), {}, {}, {}, false, {}});
    }
    const QJsonArray items = person.ctl({"list", "--json"}).items();
    REQUIRE(items.size() == 1);
    const QString id = items.first().toObject().value("id").toString();
    CHECK_FALSE(items.first().toObject().contains("dueAt")); // what the service aims at is no deadline
    const QJsonObject whole = person.ctl({"show", id, "--json"}).object();
    CHECK(whole.value("targetAt").toString().startsWith(QLatin1String("2027-02-20T23:59:59")));
    CHECK(whole.value("action").toString() == "Voeg het plan toe");
    const QByteArray people = person.ctl({"show", id}).out;
    CHECK(people.contains("Vraag om een plan, through eBox: belongs to dossier 2026/42"));
    CHECK(people.contains("Veranda bouwen, through MAGDA: belongs to dossier 2026/42"));
    CHECK(people.contains("as the service aims at"));
    for (const char *told : {"      Wij wachten op u\n", "      Bel ons\n", "http://www.voorbeeld.example/vraag", "685, 1446"}) {
        INFO(told);
        CHECK(people.contains(told));
    }
    const auto lineOf = [&](const char *words) { return people.left(people.indexOf(words)).split('\n').last(); };
    CHECK(lineOf("Onvolledig").startsWith("step: "));
    CHECK(lineOf("Beslist").startsWith("later: ")); // what is yet to come
}
