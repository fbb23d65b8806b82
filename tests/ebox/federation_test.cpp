// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

using namespace overzicht;

namespace {

Answer discover(const SourceFile &file, const QByteArray &body)
{
    const auto answer = makeEbox(file, {})->read({Discover{kNow}, {}}, ok(body));
    REQUIRE(answer);
    return *answer;
}

const Feed &feed(const Answer &answer, const char *id)
{
    for (const Feed &f : answer.feeds) {
        if (f.id.text() == s(id))
            return f;
    }
    FAIL("no feed " << id);
    return answer.feeds.first();
}

QByteArray provider(const QJsonObject &members)
{
    QJsonObject o{{s("messageProviderId"), s("X")}, {s("messageProviderName"), QJsonObject{{s("nl"), s("X")}}}, {s("messageProviderUrl"), s("https://x.example/v2/")}};
    for (auto it = members.begin(); it != members.end(); ++it)
        o.insert(it.key(), it.value());
    return '[' + json(o) + ']';
}

} // namespace

TEST_CASE("The federation list is asked at baseUrl, with or without a slash at its end", "[federation]")
{
    for (const char *base : {"https://federatie.voorbeeld.example/v1", "https://federatie.voorbeeld.example/v1/", "https://federatie.voorbeeld.example/v1//"}) {
        SourceFile file = sourceFile();
        file.baseUrl = QUrl(s(base));
        const auto adapter = makeEbox(file, {});
        CHECK(adapter->profile().discovers);
        const auto request = adapter->ask({Discover{kNow}, {}});
        REQUIRE(request);
        REQUIRE(*request);
        CHECK((*request)->url == QUrl(s("https://federatie.voorbeeld.example/v1/messageProviders")));
        CHECK((*request)->route == s("/messageProviders"));
        REQUIRE(adapter->profile().feeds.size() == 1);
        CHECK(adapter->profile().feeds.first().id.text() == s("federation"));
        CHECK(adapter->profile().feeds.first().kind == Feed::Kind::Federation);
    }
}

TEST_CASE("Every provider gives a messages feed and a directory feed, with its names, dates and maintenance", "[federation]")
{
    const Answer answer = discover(sourceFile(), recording("federation.json"));
    REQUIRE(answer.feeds.size() == 8);
    CHECK(answer.bad.isEmpty());
    CHECK(answer.remarks.isEmpty());
    const Feed &federal = feed(answer, "FEDERAAL");
    CHECK(federal.kind == Feed::Kind::Messages);
    CHECK(federal.name.in(Language::Nl) == s("Federale post"));
    CHECK(federal.name.in(Language::Fr) == s("Courrier fédéral"));
    CHECK(federal.name.in(Language::De) == s("Föderale Post"));
    CHECK(federal.name.in(Language::En) == s("Federal mail"));
    CHECK(federal.address == QUrl(s("https://post.voorbeeld.example/REST/ebox/citizen/v2")));
    CHECK(federal.apiVersion == s("2.1"));
    CHECK(federal.activeFrom == QDate(2017, 12, 1));
    CHECK_FALSE(federal.activeUntil);
    CHECK(feed(answer, "FEDERAAL/directory").kind == Feed::Kind::Directory);
    CHECK(feed(answer, "FEDERAAL/directory").address == federal.address);
    const Feed &flemish = feed(answer, "VLAANDEREN");
    CHECK(flemish.address == QUrl(s("https://vlaanderen.voorbeeld.example/ebox/v2")));
    REQUIRE(flemish.maintenance.size() == 1);
    CHECK(flemish.maintenanceAt(QDateTime(QDate(2026, 11, 21), QTime(21, 0), Qt::UTC)));
    CHECK_FALSE(flemish.maintenanceAt(QDateTime(QDate(2026, 11, 21), QTime(23, 0), Qt::UTC)));
}

TEST_CASE("A provider that is not yet active or no longer active is told as such and never asked", "[federation]")
{
    const Answer answer = discover(sourceFile(), recording("federation.json"));
    const auto adapter = makeEbox(sourceFile(), {});
    for (const char *id : {"OUD", "OUD/directory", "STRAKS", "STRAKS/directory"}) {
        const Feed &inactive = feed(answer, id);
        CHECK_FALSE(inactive.isActive(kNow.date()));
        const auto request = adapter->ask({Pull{inactive, kNow, true}, {}});
        REQUIRE(request);
        CHECK_FALSE(*request);
    }
    const auto request = adapter->ask({Pull{feed(answer, "STRAKS"), QDateTime(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC), false}, {}});
    REQUIRE(request);
    CHECK(*request);
}

TEST_CASE("A source file maps a provider to another address, and adds one that the list does not have", "[federation]")
{
    SourceFile file = sourceFile();
    file.providers << SourceFile::Provider{s("FEDERAAL"), QUrl(s("https://hip.stad.example/federaal/")), std::nullopt}
                   << SourceFile::Provider{s("EIGEN"), QUrl(s("https://eigen.stad.example/v2")), std::nullopt};
    const Answer answer = discover(file, recording("federation.json"));
    CHECK(answer.feeds.size() == 10);
    CHECK(feed(answer, "FEDERAAL").address == QUrl(s("https://hip.stad.example/federaal")));
    CHECK(feed(answer, "FEDERAAL").name.in(Language::Nl) == s("Federale post"));
    CHECK(feed(answer, "EIGEN").address == QUrl(s("https://eigen.stad.example/v2")));
    CHECK(feed(answer, "EIGEN").name.best(Language::Fr) == s("EIGEN"));
    CHECK(feed(answer, "EIGEN/directory").kind == Feed::Kind::Directory);
}

TEST_CASE("The providers of the file are known beside the list, before it is asked", "[federation]")
{
    SourceFile file = sourceFile();
    file.providers << SourceFile::Provider{s("EIGEN"), QUrl(s("https://eigen.stad.example/v2")), std::nullopt};
    const auto adapter = makeEbox(file, {});
    CHECK(adapter->profile().discovers);
    const QList<Feed> feeds = adapter->profile().feeds;
    REQUIRE(feeds.size() == 3);
    CHECK(feeds.at(0).kind == Feed::Kind::Federation);
    CHECK(feeds.at(1).id.text() == s("EIGEN"));
    CHECK(feeds.at(1).address == QUrl(s("https://eigen.stad.example/v2")));
    CHECK(feeds.at(2).kind == Feed::Kind::Directory);
}

TEST_CASE("Without a list to ask, the providers of the file are all there is", "[federation]")
{
    SourceFile same = fixedFile();
    same.baseUrl = QUrl(s("https://post.voorbeeld.example/v2")); // the provider's own, written without the slash
    for (const SourceFile &file : {fixedFile(), same}) {
        const auto adapter = makeEbox(file, {});
        CHECK_FALSE(adapter->profile().discovers);
        REQUIRE(adapter->profile().feeds.size() == 2);
        CHECK(adapter->profile().feeds.at(0).id.text() == s("P"));
        CHECK(adapter->profile().feeds.at(1).id.text() == s("P/directory"));
        const auto request = adapter->ask({Discover{kNow}, {}});
        REQUIRE(request);
        CHECK_FALSE(*request);
    }
    SourceFile other = fixedFile();
    other.baseUrl = QUrl(s("https://post.voorbeeld.example/v3"));
    CHECK(makeEbox(other, {})->profile().discovers);
}

TEST_CASE("A provider that cannot be told apart is put in quarantine, and the others stay", "[federation]")
{
    QJsonArray list = QJsonDocument::fromJson(recording("federation.json")).array();
    const auto id = [](const char *text) { return QJsonObject{{s("messageProviderId"), s(text)}}; };
    for (const QJsonValue &bad : {QJsonValue(id("")), QJsonValue(id("federation")), QJsonValue(id("A/directory")), QJsonValue(id("FEDERAAL")), QJsonValue(QJsonObject()),
                                  QJsonValue(7), QJsonValue(QJsonValue::Null), QJsonValue(QJsonArray()), QJsonValue(id(QByteArray(101, 'x').constData()))})
        list.append(bad);
    const Answer answer = discover(sourceFile(), json(list));
    CHECK(answer.feeds.size() == 8);
    CHECK(answer.bad.size() == 9);
    for (const Quarantined &bad : answer.bad) {
        CHECK_FALSE(bad.raw.isEmpty());
        CHECK_FALSE(bad.reason.isEmpty());
        CHECK_FALSE(bad.maybeLetter);
    }
    CHECK(feed(answer, "FEDERAAL").address.path() == s("/REST/ebox/citizen/v2"));
    CHECK(discover(sourceFile(), '[' + json(id(QByteArray(100, 'x').constData())) + ']').feeds.size() == 2);
}

TEST_CASE("What cannot be right about a provider is remarked and left out", "[federation]")
{
    const auto window = [](const char *from, const char *until) { return QJsonArray{QJsonObject{{s("startDate"), s(from)}, {s("endDate"), s(until)}}}; };
    const auto maintenance = s("messageProviderPlannedMaintenance");
    for (const QJsonObject &wrong :
         {QJsonObject{{s("messageProviderUrl"), s("ftp://x.example/")}}, QJsonObject{{s("messageProviderUrl"), s("/relative")}}, QJsonObject{{s("messageProviderUrl"), 7}},
          QJsonObject{{s("messageProviderUrl"), s("https://me:secret@x.example/")}}, QJsonObject{{s("messageProviderActivationDate"), s("2026-02-31")}},
          QJsonObject{{s("messageProviderDeactivationDate"), s("soon")}}, QJsonObject{{maintenance, window("2026-11-21T20:00:00Z", "2026-11-21T20:00:00Z")}},
          QJsonObject{{maintenance, window("2026-11-01T00:00:00Z", "2126-11-01T00:00:00Z")}}, QJsonObject{{maintenance, window("x", "y")}}}) {
        const Answer answer = discover(sourceFile(), provider(wrong));
        CAPTURE(json(wrong).toStdString());
        CHECK(answer.remarks.size() == 1);
        REQUIRE(answer.feeds.size() == 2);
        CHECK(answer.feeds.first().maintenance.isEmpty());
        CHECK(answer.feeds.first().isActive(kNow.date()));
        const bool noAddress = wrong.contains(s("messageProviderUrl"));
        CHECK(answer.feeds.first().address.isEmpty() == noAddress);
        const auto request = makeEbox(sourceFile(), {})->ask({Pull{answer.feeds.first(), kNow, false}, {}});
        CHECK(request.has_value() == !noAddress);
    }
    CHECK(discover(sourceFile(), provider({{s("messageProviderDeactivationDate"), s("9999-12-31")}})).remarks.isEmpty());
    CHECK(discover(sourceFile(), provider({{maintenance, window("2026-11-01T00:00:00Z", "2026-11-30T00:00:00Z")}})).feeds.first().maintenance.size() == 1);
    CHECK(discover(sourceFile(), "[]").remarks.size() == 1);
}

TEST_CASE("A federation list that is no list is an error, never an empty federation", "[federation]")
{
    const auto adapter = makeEbox(sourceFile(), {});
    for (const char *body : {"", "{}", "{\"items\":[]}", "<html>", "[", "[]x", "null", "\"\"", "7"}) {
        const auto answer = adapter->read({Discover{kNow}, {}}, ok(body));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == Error::Kind::Malformed);
    }
    CHECK(adapter->read({Discover{kNow}, {}}, ok(recording("status_message.json"), 404)).error().kind == Error::Kind::Gone);
    CHECK(adapter->read({Discover{kNow}, {}}, ok("\xEF\xBB\xBF" + recording("federation.json"))));
}

TEST_CASE("A list of more providers than there can be is refused whole, so that nobody who is known becomes inactive", "[federation]")
{
    for (const int count : {500, 501}) {
        CAPTURE(count);
        QJsonArray list;
        for (int i = 0; i < count; ++i)
            list << QJsonObject{{s("messageProviderId"), s("p%1").arg(i)}, {s("messageProviderUrl"), s("https://x.example/%1").arg(i)}};
        const auto answer = makeEbox(sourceFile(), {})->read({Discover{kNow}, {}}, ok(QJsonDocument(list).toJson()));
        REQUIRE(answer.has_value() == (count == 500));
        if (!answer)
            CHECK(answer.error().kind == Error::Kind::Malformed);
    }
}
