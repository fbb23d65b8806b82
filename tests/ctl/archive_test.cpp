// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include "base/clock.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace overzicht;

namespace {

/// What the person said of some things, and a content that is kept.
void speak(const QString &folder, const QJsonArray &items)
{
    const SenderRegister senders;
    const SystemClock clock;
    const Home home = *Home::open(folder);
    const auto store = Store::open(home, senders, clock);
    REQUIRE(store);
    const auto id = [&](int at) { return ItemId(items.at(at).toObject().value("id").toString().toLongLong()); };
    REQUIRE((*store)->setRead(id(0), true));
    REQUIRE((*store)->setNote(id(1), "nog nakijken"));
    REQUIRE((*store)->refile(id(2), ItemClass::Notice));
    REQUIRE((*store)->setDone(id(3), true));
    QDir(home.contents()).mkdir("7");
    QFile content(home.contents() + "/7/1.pdf");
    REQUIRE(content.open(QIODevice::WriteOnly));
    content.write("%PDF-1.7");
    for (int at = 0; at < items.size(); ++at) {
        if (items.at(at).toObject().value("attachmentCount").toInt() > 0) {
            REQUIRE((*store)->setSaved(id(at), 1, "contents/7/1.pdf", QCryptographicHash::hash("%PDF-1.7", QCryptographicHash::Sha256)));
            break;
        }
    }
}

} // namespace

TEST_CASE("an export brought into an empty home shows the same list, and the same of every item")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    speak(person.home(), person.ctl({"--json", "list"}).items());
    const QString out = person.path("uit"), home = person.path("nieuw");
    const Ran exported = person.ctl({"--json", "export", out});
    INFO(exported.err.toStdString());
    REQUIRE(exported.exit == 0);
    CHECK(exported.object().value("items").toInt() > 100);
    CHECK(exported.object().value("contents").toInt() == 1);
    const Ran imported = person.bare({"--home", home, "--json", "import", out});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exit == 0);
    CHECK(imported.object().value("items") == exported.object().value("items"));
    for (const QStringList &words : {QStringList{"list"}, QStringList{"list", "--todo"}, QStringList{"list", "--unread"}, QStringList{"quarantine"}, QStringList{"search", "brief"}})
        CHECK(person.ctl(QStringList{"--json"} + words).out == person.bare(QStringList{"--home", home, "--json"} + words).out);
    const QJsonArray items = person.ctl({"--json", "list"}).items();
    for (const QJsonValue item : items) {
        const QString id = item.toObject().value("id").toString();
        CHECK(person.ctl({"--json", "show", id}).out == person.bare({"--home", home, "--json", "show", id}).out);
    }
    CHECK(person.bare({"--home", home, "check"}).exit == 0);
    // Once more into the same, over the same, and into a home that holds something: refused, in words.
    for (const QStringList &words : {QStringList{"export", out}, QStringList{"import", out}}) {
        const Ran again = person.ctl(words);
        CHECK(again.exit == 3);
        CHECK_FALSE(again.err.isEmpty());
    }
    // The next sync brings nothing twice.
    REQUIRE(person.bare({"--home", home, "sync"}).exit == 0);
    CHECK(person.bare({"--home", home, "--json", "list"}).items().size() == items.size());
}

TEST_CASE("a home in which nothing was fetched has nothing to export, and a folder that is none is no export")
{
    const Person person;
    const Ran nothing = person.ctl({"export", person.path("uit")});
    CHECK(nothing.exit == 3);
    CHECK_FALSE(QFile::exists(person.path("uit")));
    const Ran none = person.ctl({"import", person.path("nergens")});
    CHECK(none.exit == 3);
    CHECK(none.err.contains("overzicht.json"));
    CHECK_FALSE(QFile::exists(person.home()));
}
