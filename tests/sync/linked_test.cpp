// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "sync/demo_home.h"
#include "sync/source_folder.h"
#include "sync/town_sources.h"

using namespace overzicht;

namespace {

QByteArray good(const QString &id) { return fixedSource(id, {{QStringLiteral("p"), QStringLiteral("https://ebox.example.org/x")}}); }

} // namespace

TEST_CASE("A source file with a mistake is told with its line and how to mend it, and the others go on")
{
    Rig rig;
    rig.link(QStringLiteral("a"), good(QStringLiteral("a")));
    rig.link(QStringLiteral("b"), "{\n  \"source\": \"b\",\n  \"protocoll\": \"ebox\"\n}\n");
    rig.link(QStringLiteral("c"), "{\n  \"source\": \"c\",\n  oops\n");
    rig.link(QStringLiteral("d"), good(QStringLiteral("d")));
    rig.link(QStringLiteral("e"), good(QStringLiteral("a"))); // a second file for the same source
    writeFile(rig.home.sources() + QStringLiteral("/f.json"), QByteArray(kLargestSourceFile + 1, ' '));
    writeFile(rig.home.sources() + QStringLiteral("/notes.txt"), "not a source");
    const LinkedSources linked = readLinked(rig.home, rig.registry, {});
    REQUIRE(linked.sources.size() == 2);
    CHECK(linked.sources.at(0)->file.id.text() == QStringLiteral("a"));
    CHECK(linked.sources.at(1)->file.id.text() == QStringLiteral("d"));
    REQUIRE(linked.mistaken.size() == 4);
    for (const MistakenFile &file : linked.mistaken) {
        REQUIRE_FALSE(file.mistakes.isEmpty());
        CHECK_FALSE(file.mistakes.first().reason.isEmpty());
        CHECK_FALSE(file.mistakes.first().mend.isEmpty());
    }
    CHECK(linked.mistaken.at(0).fileName == QStringLiteral("b.json"));
    CHECK(linked.mistaken.at(0).source.text() == QStringLiteral("b"));
    CHECK(linked.mistaken.at(0).mistakes.first().line >= 1);
    CHECK(linked.mistaken.at(1).source.text() == QStringLiteral("c")); // by its name: it could not be read
    CHECK(oneLine(linked.mistaken.at(0)).startsWith(QStringLiteral("b.json:")));
}

TEST_CASE("What changes in the sources folder changes its signature, and nothing else does")
{
    Rig rig;
    rig.link(QStringLiteral("a"), good(QStringLiteral("a")));
    const QByteArray one = readLinked(rig.home, rig.registry, {}).signature;
    CHECK(readLinked(rig.home, rig.registry, {}).signature == one);
    rig.link(QStringLiteral("a"), good(QStringLiteral("a")) + " ");
    const QByteArray two = readLinked(rig.home, rig.registry, {}).signature;
    CHECK(two != one);
    rig.link(QStringLiteral("b"), good(QStringLiteral("b")));
    CHECK(readLinked(rig.home, rig.registry, {}).signature != two);
}

TEST_CASE("One secret's name for the key store and for the environment is a mistake")
{
    Rig rig;
    QJsonObject file = QJsonDocument::fromJson(good(QStringLiteral("a"))).object();
    file.insert(QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("bearer")}, {QStringLiteral("tokenFrom"), QStringLiteral("keystore:same")}});
    QJsonArray providers = file.value(QStringLiteral("providers")).toArray();
    QJsonObject provider = providers.at(0).toObject();
    provider.insert(QStringLiteral("tokenFrom"), QStringLiteral("env:same"));
    providers[0] = provider;
    file.insert(QStringLiteral("providers"), providers);
    rig.link(QStringLiteral("a"), QJsonDocument(file).toJson());
    const LinkedSources linked = readLinked(rig.home, rig.registry, {});
    CHECK(linked.sources.isEmpty());
    CHECK(linked.mistaken.size() == 1); // the source file's own check
}

TEST_CASE("The languages the program can speak follow the environment, and Dutch is spoken when it says none of them")
{
    const auto with = [](const char *all, const char *messages, const char *lang) {
        qputenv("LC_ALL", all);
        qputenv("LC_MESSAGES", messages);
        qputenv("LANG", lang);
        return uiLanguage();
    };
    const QByteArray all = qgetenv("LC_ALL"), messages = qgetenv("LC_MESSAGES"), lang = qgetenv("LANG");
    CHECK(with("", "", "") == Language::Nl);
    CHECK(with("", "", "C") == Language::Nl);
    CHECK(with("", "", "POSIX") == Language::Nl);
    CHECK(with("", "", "C.UTF-8") == Language::Nl);
    CHECK(with("", "", "es_ES.UTF-8") == Language::Nl);
    CHECK(with("", "", "fr_BE.UTF-8") == Language::Fr);
    CHECK(with("", "de_BE", "fr_BE.UTF-8") == Language::De);
    CHECK(with("en_GB.UTF-8", "de_BE", "fr_BE.UTF-8") == Language::En);
    CHECK(with("", "", "nl_BE") == Language::Nl);
    qputenv("LC_ALL", all);
    qputenv("LC_MESSAGES", messages);
    qputenv("LANG", lang);
}

TEST_CASE("The register of senders lies inside the program, whoever links it")
{
    CHECK(QDir(QStringLiteral(":/senders")).entryList({QStringLiteral("*.json")}).size() >= 1);
    CHECK(loadSenders(QString()));
}

TEST_CASE("Every source that the register of senders lets speak for another is described there, so that no file of another kind can go by its name")
{
    for (const auto &files : {QStringList{QStringLiteral("register.json")}, QStringList{QStringLiteral("register.json"), QStringLiteral("demo.json")}}) {
        SenderRegister senders;
        QStringList named;
        const auto add = [&](const QJsonValue &ids) {
            for (const QJsonValue &id : ids.toArray())
                named << id.toString();
        };
        for (const QString &name : files) {
            QFile file(QStringLiteral(":/senders/") + name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            REQUIRE(senders.add(bytes));
            const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
            add(whole.value(QLatin1String("mailboxes")));
            for (const QLatin1String list : {QLatin1String("senders"), QLatin1String("accounts"), QLatin1String("providers")}) {
                for (const QJsonValue &entry : whole.value(list).toArray())
                    add(entry.toObject().value(QLatin1String("sources")));
            }
        }
        CHECK(named.size() >= 3);
        for (const QString &id : std::as_const(named)) {
            CAPTURE(id);
            CHECK(senders.source(SourceId(id)));
        }
    }
}

TEST_CASE("The manager of a home adds its own gateway to the register, and a mistake there is told with its file")
{
    QTemporaryDir folder;
    const Home home = Home::open(folder.filePath(QStringLiteral("home"))).value();
    const Registry registry = makeRegistry();
    writeFile(home.sources() + QStringLiteral("/magda.json"),
              R"({"source":"magda","protocol":"magda","name":{"nl":"MAGDA"},"baseUrl":"https://poort.stad.be/magda","person":{"inszFrom":"keystore:mijn"}})");
    const LinkedSources before = readLinked(home, registry, loadSenders(home.folder()).value());
    REQUIRE(before.mistaken.size() == 1);
    CAPTURE(oneLine(before.mistaken.first()));
    REQUIRE(before.mistaken.first().mistakes.size() == 1);
    CHECK(before.mistaken.first().mistakes.first().where == QStringLiteral("/source"));

    REQUIRE(QDir(home.folder()).mkdir(QStringLiteral("senders")));
    writeFile(home.folder() + QStringLiteral("/senders/stad.json"), R"({"sources":[{"id":"magda","protocol":"magda","hosts":["poort.stad.be"]}]})");
    CHECK(readLinked(home, registry, loadSenders(home.folder()).value()).sources.size() == 1);

    writeFile(home.folder() + QStringLiteral("/senders/stad.json"), R"({"sources":[{"id":"magda"}]})");
    const auto mistaken = loadSenders(home.folder());
    REQUIRE_FALSE(mistaken);
    CHECK(mistaken.error().detail.contains(QStringLiteral("senders/stad.json")));
}

TEST_CASE("The invented senders of the demo town confirm a name only in a home that the town made its own, whatever a source says of itself")
{
    const PartyId invented(QStringLiteral("0100000169"));
    QTemporaryDir folder;
    const Home home = Home::open(folder.filePath(QStringLiteral("home"))).value();
    const auto known = [&] { return loadSenders(home.folder())->find(invented) != nullptr; };
    CHECK_FALSE(known());
    writeFile(home.sources() + QStringLiteral("/town.json"), R"({"source":"ebox","demo":true})");
    CHECK_FALSE(known());
    REQUIRE(QDir(home.folder()).mkdir(QStringLiteral("demo.town"))); // nor by something else of that name
    CHECK_FALSE(isDemoHome(home.folder()));
    CHECK_FALSE(markDemoHome(home));
    REQUIRE(QDir(home.folder()).rmdir(QStringLiteral("demo.town")));
    REQUIRE(QFile::link(home.sources() + QStringLiteral("/town.json"), home.folder() + QStringLiteral("/demo.town")));
    CHECK_FALSE(isDemoHome(home.folder()));
    CHECK_FALSE(markDemoHome(home));
    REQUIRE(QFile::remove(home.folder() + QStringLiteral("/demo.town")));

    REQUIRE(markDemoHome(home));
    REQUIRE(markDemoHome(home)); // once more changes nothing
    CHECK(known());
    // A file of the town that cannot be read now, or is half there, makes the home nobody else's.
    writeFile(home.sources() + QStringLiteral("/half.json"), R"({"source":"kbc","de)");
    writeFile(home.sources() + QStringLiteral("/empty.json"), {});
    writeFile(home.sources() + QStringLiteral("/mistake.json"), R"({"source":"doccle","demo":"yes"})");
    REQUIRE(QDir(home.sources()).mkdir(QStringLiteral("folder.json")));
    REQUIRE(QFile::link(QStringLiteral("/nowhere"), home.sources() + QStringLiteral("/dangling.json")));
    CHECK(known());
    CHECK_FALSE(isDemoHome(QString()));
}

TEST_CASE("In the home of the demo town a real source is a mistake, told with its mend, and nothing is asked of it")
{
    Rig rig;
    rig.link(QStringLiteral("a"), good(QStringLiteral("a")));
    rig.link(QStringLiteral("town"), fixedSource(QStringLiteral("town"), {{QStringLiteral("p"), QStringLiteral("https://ebox.example.org/y")}}, {{QStringLiteral("demo"), true}}));
    REQUIRE(markDemoHome(rig.home));
    const LinkedSources linked = readLinked(rig.home, rig.registry, {});
    REQUIRE(linked.sources.size() == 1);
    CHECK(linked.sources.first()->file.id.text() == QStringLiteral("town"));
    REQUIRE(linked.mistaken.size() == 1);
    CHECK(linked.mistaken.first().fileName == QStringLiteral("a.json"));
    CHECK(linked.mistaken.first().source.text() == QStringLiteral("a"));
    CHECK_FALSE(linked.mistaken.first().mistakes.first().mend.isEmpty());
}

TEST_CASE("A source of the demo town is known by where the town linked it; an example of that name that asks elsewhere is refused, whoever put it there")
{
    const auto example = [](const char *address, const QStringList &hosts = {}) {
        return fixedSource(QStringLiteral("kbc"), {{QStringLiteral("p"), QLatin1String(address)}}, {{QStringLiteral("demo"), true}, {QStringLiteral("allowedHosts"), QJsonArray::fromStringList(hosts)}});
    };
    Rig town;
    const auto fileOf = [&](const QByteArray &bytes) { return town.registry.read(bytes, {}).value(); };
    const auto how = [&](const QByteArray &bytes) { return linkSource(town.home, fileOf(bytes), bytes, town.registry.protocols(), true).how; };
    const QByteArray own = example("http://127.0.0.1:8081/ebox");
    REQUIRE(markDemoHome(town.home));
    CHECK(how(example("http://127.0.0.1:9999/ebox")) == Linking::How::Linked); // a home of before
    REQUIRE(rememberTown(town.home, {fileOf(own)}));
    CHECK(how(own) == Linking::How::Replaced);
    CHECK(how(example("http://127.0.0.1:8081/elsewhere")) == Linking::How::Replaced); // the same place
    for (const QByteArray &other : {example("http://127.0.0.1:9999/ebox"), example("https://ebox.example.org/ebox"), example("http://127.0.0.1:8081/ebox", {QStringLiteral("elders.example")})}) {
        INFO(other.toStdString());
        CHECK(how(other) == Linking::How::TownsName);
        CHECK(readLinked(town.home, town.registry, {}).sources.size() == 1); // the one before stays
        town.link(QStringLiteral("kbc"), other); // by hand
        const LinkedSources linked = readLinked(town.home, town.registry, {});
        CHECK(linked.sources.isEmpty());
        REQUIRE(linked.mistaken.size() == 1);
        CHECK(linked.mistaken.first().mistakes.first().where == QStringLiteral("/source"));
        town.link(QStringLiteral("kbc"), own);
    }
    const QByteArray guest = fixedSource(QStringLiteral("gast"), {{QStringLiteral("p"), QStringLiteral("http://127.0.0.1:9999/ebox")}}, {{QStringLiteral("demo"), true}});
    CHECK(how(guest) == Linking::How::Linked); // an example under a name of its own
    Rig real;
    REQUIRE(rememberTown(real.home, {fileOf(own)})); // in a person's own home it says nothing
    CHECK_FALSE(posesAsTowns(real.home, fileOf(example("http://127.0.0.1:9999/ebox"))));
}

TEST_CASE("Outside the home of the demo town a file that says to be an example is a mistake with its line, is not linked, and keeps no real source out")
{
    Rig rig;
    const QByteArray example = fixedSource(QStringLiteral("town"), {{QStringLiteral("p"), QStringLiteral("https://ebox.example.org/y")}}, {{QStringLiteral("demo"), true}}), real = good(QStringLiteral("a"));
    const auto fileOf = [&](const QByteArray &bytes) { return rig.registry.read(bytes, {}).value(); };
    const auto how = [&](const QByteArray &bytes) { return linkSource(rig.home, fileOf(bytes), bytes, rig.registry.protocols()).how; };
    CHECK(how(example) == Linking::How::OnlyInTown);
    CHECK(QDir(rig.home.sources()).isEmpty());
    rig.link(QStringLiteral("town"), example); // put there by hand
    const LinkedSources linked = readLinked(rig.home, rig.registry, {});
    CHECK(linked.sources.isEmpty());
    REQUIRE(linked.mistaken.size() == 1);
    const Mistake &mistake = linked.mistaken.first().mistakes.first();
    CHECK(mistake.where == QStringLiteral("/demo"));
    CHECK(example.split('\n').at(mistake.line - 1).contains("\"demo\""));
    CHECK_FALSE(mistake.mend.isEmpty());
    CHECK(how(real) == Linking::How::Linked);
    CHECK(readLinked(rig.home, rig.registry, {}).sources.size() == 1);

    Rig town;
    REQUIRE(markDemoHome(town.home));
    CHECK(linkSource(town.home, fileOf(example), example, rig.registry.protocols()).how == Linking::How::Linked);
    CHECK(linkSource(town.home, fileOf(real), real, rig.registry.protocols()).how == Linking::How::DemoTown);
    CHECK(readLinked(town.home, town.registry, {}).sources.size() == 1);
}
