// SPDX-License-Identifier: EUPL-1.2
// What a source file of this protocol says, and what is wrong in one.
#include "support.h"

#include "adapter/registry.h"

using namespace overzicht;

namespace {

tl::expected<SourceFile, QList<Mistake>> readFile(const QJsonObject &members)
{
    Registry registry;
    registry.add(s("magda"), makeMagda, checkMagda);
    QJsonObject file{{s("source"), s("magda")},
                     {s("protocol"), s("magda")},
                     {s("name"), QJsonObject{{s("nl"), s("Vlaamse dossiers")}}},
                     {s("baseUrl"), s("https://poort.voorbeeld.example/GeefDossiers")},
                     {s("signIn"), QJsonObject{{s("kind"), s("none")}}},
                     {s("person"), QJsonObject{{s("inszFrom"), s("keystore:mijn")}}}};
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.value().isNull())
            file.remove(it.key());
        else
            file.insert(it.key(), it.value());
    }
    return registry.read(QJsonDocument(file).toJson(), {});
}

QStringList wheres(const QJsonObject &members)
{
    const auto file = readFile(members);
    QStringList all;
    for (const Mistake &mistake : file ? QList<Mistake>() : file.error()) {
        CHECK(mistake.line > 0);
        CHECK_FALSE(mistake.reason.isEmpty());
        CHECK_FALSE(mistake.mend.isEmpty());
        all << mistake.where;
    }
    return all;
}

QJsonObject naming(const QJsonValue &sources) { return {{s("magda"), QJsonObject{{s("sources"), sources}}}}; }

} // namespace

TEST_CASE("A file needs the place of the person's number and an address, and is of a person")
{
    CHECK(wheres({}).isEmpty());
    CHECK(wheres({{s("magda"), QJsonObject()}}).isEmpty());
    CHECK(wheres({{s("person"), QJsonValue()}}) == QStringList{QString()});
    CHECK(wheres({{s("for"), s("0316380841")}}) == QStringList{s("/for")});
    CHECK_FALSE(wheres({{s("baseUrl"), QJsonValue()}}).isEmpty());
}

TEST_CASE("The sources it names are checked one by one, and told where they stand")
{
    CHECK(wheres(naming(QJsonArray{s("VAPH"), s("http://ov.vlaanderen.be/studietoelagen/daf")})).isEmpty());
    CHECK(wheres(naming(QJsonArray())) == QStringList{s("/magda/sources")});
    CHECK(wheres(naming(s("VAPH"))) == QStringList{s("/magda/sources")});
    for (const QJsonValue &odd : {QJsonValue(7), QJsonValue(s("")), QJsonValue(s("a b")), QJsonValue(s("{person.insz}")), QJsonValue(s("<Bron/>")), QJsonValue(QString(121, u'a')), QJsonValue(QJsonArray())}) {
        INFO(QJsonDocument(QJsonArray{odd}).toJson().toStdString());
        CHECK(wheres(naming(QJsonArray{s("VAPH"), odd})) == QStringList{s("/magda/sources/1")});
    }
    CHECK(wheres(naming(QJsonArray{QString(120, u'a')})).isEmpty());
    CHECK(wheres(naming(QJsonArray{s("VAPH"), s("STL"), s("VAPH")})) == QStringList{s("/magda/sources/2")});
    CHECK(wheres({{s("magda"), QJsonObject{{s("sour/ces"), QJsonArray()}}}}) == QStringList{s("/magda/sour~1ces")});
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many << s("B%1").arg(i);
    CHECK(wheres(naming(many)) == QStringList{s("/magda/sources")});
    many.removeLast();
    CHECK(wheres(naming(many)).isEmpty());
}

TEST_CASE("It has one feed, called in four languages, at the address of its file")
{
    const auto adapter = makeMagda(readFile({}).value(), {});
    REQUIRE(adapter->profile().feeds.size() == 1);
    const Feed &feed = adapter->profile().feeds.first();
    CHECK(feed.kind == Feed::Kind::Dossiers);
    CHECK(feed.address == QUrl(s("https://poort.voorbeeld.example/GeefDossiers")));
    for (const Language language : kLanguages)
        CHECK_FALSE(feed.name.in(language).isEmpty());
}
