// SPDX-License-Identifier: EUPL-1.2
// The laws that only a service described by a file can break: a counter that keeps them all, and for each law one that breaks just that one.
#include "support.h"

#include "conformance/broken_answers.h"

namespace {

/// A counter with six cases in pages of four, and a file for it with each value on a line of its own.
class GoodCounter {
public:
    GoodCounter()
    {
        for (int i = 1; i <= 6; ++i)
            cases << QJsonObject{{"nummer", QStringLiteral("Z-2026-00%1").arg(i)}, {"onderwerp", QStringLiteral("Kapvergunning %1").arg(i)}, {"ingediend", QStringLiteral("2026-11-0%1T08:00:00+01:00").arg(i)},
                                 {"status", QStringLiteral("open")}};
        server.setAnswer([this](const LittleAsked &asked) { return answer(asked); });
    }

    LittleReply answer(const LittleAsked &asked)
    {
        if (twist) {
            if (const auto reply = twist(asked))
                return *reply;
        }
        return asked.path == QStringLiteral("/api/zaken") ? list(asked) : LittleReply{404, "application/json", R"({"title":"no"})", {}, false, -1, 0};
    }
    LittleReply list(const LittleAsked &asked) const
    {
        const int from = asked.query.queryItemValue(QStringLiteral("offset")).toInt(), most = asked.query.queryItemValue(QStringLiteral("limit")).toInt();
        QJsonArray page;
        for (int i = from; i < qMin(from + most, int(cases.size())); ++i)
            page << cases.at(i);
        return reply({{"zaken", page}, {"totaal", int(cases.size())}});
    }
    static LittleReply reply(const QJsonObject &body) { return {200, "application/json", QJsonDocument(body).toJson(), {}, false, -1, 0}; }

    /// Line 7: the paging; line 8: the list; line 11: the moment of arrival; line 12: what else is read.
    QByteArray file() const
    {
        return "{\n\"source\": \"proefloket\", \"protocol\": \"declarative\", \"name\": {\"nl\": \"Proefloket\"},\n\"baseUrl\": \"" + server.base().toUtf8() + "/api\",\n\"owner\": {\"kbo\": \"0316380841\"},\n"
               + "\"declarative\": {\"streams\": [{\"id\": \"zaken\", \"makes\": \"dossier\",\n\"request\": {\"path\": \"/zaken\"},\n" + paging + ",\n\"items\": \"/zaken\"" + stream
               + ",\n\"item\": {\"id\": \"/nummer\",\n\"subject\": \"/onderwerp\",\n" + arrived + "\n" + more + "\"number\": \"/nummer\"}}]}\n}\n";
    }

    QList<QJsonObject> cases;
    LittleServer server;
    std::function<std::optional<LittleReply>(const LittleAsked &)> twist;
    QByteArray paging = "\"paging\": {\"style\": \"offset\", \"parameter\": \"offset\", \"sizeParameter\": \"limit\", \"size\": 4, \"total\": \"/totaal\"}";
    QByteArray stream, arrived = "\"arrived\": \"/ingediend\",", more;
};

void checkOnly(const Checked &checked, const char *law)
{
    INFO(broken(checked));
    CHECK(brokenLaws(checked) == QStringList{QLatin1String(law)});
}

QString remarksOf(const Checked &checked) { return checked.remarks.join(u'\n'); }

} // namespace

TEST_CASE("A counter that a file describes keeps every law, and is told of no place in its file")
{
    GoodCounter counter;
    const Checked checked = check(counter.file());
    CHECK(broken(checked) == "");
    CHECK(checked.total == 6);
    CHECK(verdictOf(checked, LawId::PageSizes) == Law::Verdict::Kept);
    CHECK(remarksOf(checked) == QString());
}

TEST_CASE("A page that loses things when it is smaller breaks only the law of page sizes")
{
    GoodCounter counter;
    counter.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (asked.path != QStringLiteral("/api/zaken") || asked.query.queryItemValue(QStringLiteral("limit")) == QStringLiteral("4"))
            return std::nullopt;
        const int from = asked.query.queryItemValue(QStringLiteral("offset")).toInt();
        return GoodCounter::reply({{"zaken", from < 3 ? QJsonArray{counter.cases.at(from)} : QJsonArray()}, {"totaal", 3}});
    };
    checkOnly(check(counter.file()), "page-sizes");
}

TEST_CASE("A file that stands outside the address of its source breaks only the law of requests")
{
    GoodCounter counter;
    counter.more = "\"attachments\": {\"content\": \"/stuk\", \"mediaType\": {\"text\": \"application/pdf\"}},\n";
    for (QJsonObject &one : counter.cases)
        one.insert(QStringLiteral("stuk"), counter.server.base(QStringLiteral("/elders/stuk.pdf")));
    counter.twist = [](const LittleAsked &asked) -> std::optional<LittleReply> {
        return asked.path.startsWith(QStringLiteral("/elders/")) ? std::optional(LittleReply{200, "application/pdf", "%PDF-1.7\n%%EOF\n", {}, false, -1, 0}) : std::nullopt;
    };
    checkOnly(check(counter.file()), "requests");
}

TEST_CASE("A certificate whose link leads to a host that the file does not allow breaks only the law of hosts, and nobody is asked there")
{
    qputenv("PROEF_PERSOON", "85673003360");
    LittleServer server;
    QString origin = QStringLiteral("https://elders.example");
    server.setAnswer([&](const LittleAsked &asked) -> LittleReply {
        const QString list = QStringLiteral("/v1/certificates/85673003360");
        if (asked.path == list + QStringLiteral("/c-1/nl/download"))
            return {200, "application/pdf", "%PDF-1.7\n%%EOF\n", {}, false, -1, 0};
        if (asked.path != list)
            return {404, "application/json", R"({"title":"no"})", {}, false, -1, 0};
        const bool first = asked.query.queryItemValue(QStringLiteral("page")).toInt() == 0;
        const QJsonObject one{{"id", "c-1"}, {"year", "2025"}, {"language", "nl"}, {"name", "Attest"}, {"issuedAt", "2026-11-01"}, {"_links", QJsonObject{{"download", QJsonObject{{"href", QString(origin + list + QStringLiteral("/c-1/nl/download"))}}}}}};
        return GoodCounter::reply({{"_embedded", QJsonObject{{"certificates", first ? QJsonArray{one} : QJsonArray()}}}, {"page", QJsonObject{{"size", 10}, {"totalElements", 1}, {"totalPages", 1}, {"number", first ? 0 : 1}}}});
    });
    const QByteArray file = "{\n\"source\": \"proef\", \"protocol\": \"burgerprofiel\", \"name\": {\"nl\": \"Proef\"},\n\"baseUrl\": \"" + server.base().toUtf8() + "\",\n\"owner\": {\"kbo\": \"0316380841\"}, \"person\": {\"inszFrom\": \"env:PROEF_PERSOON\"},\n\"burgerprofiel\": {\"offers\": [\"certificates\"]}\n}\n";
    const Checked told = check(file);
    checkOnly(told, "hosts");
    CHECK(broken(told).find("https://elders.example") != std::string::npos);
    CHECK(broken(told).find("allowedHosts") != std::string::npos);
    origin = server.base();
    CHECK(broken(check(file)) == "");
}

TEST_CASE("A place to go on from that tells a subject breaks only the law of positions")
{
    GoodCounter counter;
    counter.paging = "\"paging\": {\"style\": \"token\", \"parameter\": \"na\", \"at\": \"/verder\"}";
    counter.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (asked.path != QStringLiteral("/api/zaken"))
            return std::nullopt;
        const bool second = asked.query.hasQueryItem(QStringLiteral("na"));
        QJsonArray page;
        for (int i = second ? 4 : 0; i < (second ? 6 : 4); ++i)
            page << counter.cases.at(i);
        QJsonObject body{{"zaken", page}};
        if (!second)
            body.insert(QStringLiteral("verder"), counter.cases.at(3).value(QStringLiteral("onderwerp")));
        return GoodCounter::reply(body);
    };
    checkOnly(check(counter.file()), "positions");
}

TEST_CASE("A counter that leaves out its list when it is empty, and names no total, keeps every law")
{
    GoodCounter counter;
    counter.paging = "\"paging\": {\"style\": \"next\", \"at\": \"/_links/next/href\"}";
    counter.stream = ", \"absentIsEmpty\": true";
    int most = 6;
    counter.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (asked.path != QStringLiteral("/api/zaken"))
            return std::nullopt;
        QJsonArray page;
        for (int i = 0; i < most; ++i)
            page << counter.cases.at(i);
        return GoodCounter::reply(most > 0 ? QJsonObject{{"zaken", page}, {"_links", QJsonObject()}} : QJsonObject{{"_links", QJsonObject()}});
    };
    for (most = 0; most <= 6; most += 6) {
        const Checked checked = check(counter.file());
        CHECK(broken(checked) == "");
        CHECK(checked.total == most);
    }
}

TEST_CASE("A counter whose list stands in parts, with letters written as escapes, keeps every law")
{
    GoodCounter counter;
    counter.paging = "\"name\": {\"nl\": \"Zaken\"}";
    counter.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (asked.path != QStringLiteral("/api/zaken"))
            return std::nullopt;
        QJsonArray groups;
        for (int i = 0; i < 6; i += 3)
            groups << QJsonObject{{"naam", QStringLiteral("groep %1").arg(i)}, {"cases", QJsonArray{counter.cases.at(i), counter.cases.at(i + 1), counter.cases.at(i + 2)}}};
        LittleReply reply = GoodCounter::reply({{"zaken", groups}});
        reply.body.replace("Kapvergunning", "\\u00c9\\u00e9n kapvergunning");
        return reply;
    };
    const Checked checked = check(counter.file().replace("\"items\": \"/zaken\"", "\"items\": \"/zaken/[*]/cases\""));
    CHECK(broken(checked) == "");
    CHECK(checked.total == 6);
}

TEST_CASE("The files of the last list are tried as those of the first, and so are its answers broken")
{
    GoodCounter counter;
    counter.more = "\"attachments\": {\"content\": \"/stuk\", \"mediaType\": {\"text\": \"application/pdf\"}},\n";
    bool isFine = true;
    counter.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        const bool first = asked.path == QStringLiteral("/api/zaken"), second = asked.path == QStringLiteral("/api/besluiten");
        if (asked.path == QStringLiteral("/api/goed.pdf"))
            return LittleReply{200, "application/pdf", "%PDF-1.7\n%%EOF\n", {}, false, -1, 0};
        if (asked.path == QStringLiteral("/api/slecht.pdf"))
            return LittleReply{200, "application/pdf", "<!doctype html><title>Onderhoud</title>", {}, false, -1, 0};
        if (!first && !second)
            return std::nullopt;
        QJsonArray all;
        for (QJsonObject one : counter.cases) {
            one.insert(QStringLiteral("stuk"), QString(first || isFine ? "/api/goed.pdf" : "/api/slecht.pdf"));
            one.insert(QStringLiteral("nummer"), QString(one.value(QStringLiteral("nummer")).toString() + (second ? "-b" : "")));
            all << one;
        }
        return GoodCounter::reply({{"zaken", all}, {"totaal", int(all.size())}});
    };
    const QByteArray stream = counter.file().mid(counter.file().indexOf("{\"id\": \"zaken\"")).chopped(5);
    QByteArray second = stream;
    second.replace("\"id\": \"zaken\"", "\"id\": \"besluiten\"").replace("\"path\": \"/zaken\"", "\"path\": \"/besluiten\"");
    const QByteArray file = counter.file().replace(stream, stream + ",\n" + second);
    CHECK(broken(check(file)) == "");
    isFine = false;
    checkOnly(check(file), "contents");
}

TEST_CASE("Things on the list that are not there when they are asked by themselves break only the law of records")
{
    GoodCounter counter;
    counter.stream = ",\n\"detail\": {\"path\": \"/zaken/{/nummer}\"}";
    int missing = 0;
    counter.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        for (int i = 0; i < counter.cases.size(); ++i) {
            if (asked.path.endsWith(u'/' + counter.cases.at(i).value(QStringLiteral("nummer")).toString()) && i >= missing)
                return GoodCounter::reply(counter.cases.at(i));
        }
        return std::nullopt;
    };
    CHECK(broken(check(counter.file())) == "");
    for (missing = 1; missing <= 6; missing += 5) {
        const Checked checked = check(counter.file());
        checkOnly(checked, "records");
        CHECK(checked.total == 6 - missing);
        CHECK(QString::fromStdString(broken(checked)).contains(QStringLiteral("it stands on the list, but asked by itself it is not there. That is so for %1 of 6").arg(missing)));
    }
}

TEST_CASE("A thing whose number is what anybody may send breaks only the law of hostile values")
{
    GoodCounter counter;
    counter.cases[1].insert(QStringLiteral("nummer"), QStringLiteral("NaN"));
    checkOnly(check(counter.file()), "hostile");
}

TEST_CASE("Conditions of a file are no loss; a wrong byte may make a record one that is not asked for")
{
    GoodCounter counter;
    counter.stream = ", \"only\": [{\"value\": \"/status\", \"in\": [\"open\", \"wacht\"]}]";
    CHECK(broken(check(counter.file())) == "");
}

namespace {

/// What the law of broken answers finds when `bytes` of this answer to the first pull of that file are wrong, one after the other.
std::string blamed(const QByteArray &sourceFile, const QByteArray &answer, const QString &type, int bytes)
{
    static const Registry registry = makeRegistry();
    static const SenderRegister senders = loadSenders(QString()).value();
    const auto file = registry.read(sourceFile, senders);
    REQUIRE(file);
    const auto adapter = registry.make(*file, senders.policy()).value();
    conformance::Transcript transcript;
    transcript.now = QDateTime::fromString(QStringLiteral("2026-11-20T09:00:00Z"), Qt::ISODate);
    transcript.feeds = adapter->profile().feeds;
    const Ask ask{Pull{transcript.feeds.first(), transcript.now, false, {}}, {}};
    const auto request = adapter->ask(ask);
    REQUIRE(request);
    HttpResponse response;
    response.status = 200;
    response.contentType = type;
    response.body = answer;
    const auto read = adapter->read(ask, response);
    REQUIRE(read);
    REQUIRE(conformance::itemsOf(*read).size() == 40);
    transcript.turns << conformance::Turn{ask, **request, response, *read};
    const auto found = conformance::wrongBytes({registry, senders, *file, *adapter, transcript}, {1, 0, bytes, 1});
    return found.isEmpty() ? std::string() : found.first().reason.toStdString();
}

} // namespace

TEST_CASE("A long list of cases with one subject blames nobody when a wrong byte gives one the number of another, or takes a name away")
{
    const QByteArray head = R"({"source":"lang","name":{"nl":"Lang"},"protocol":)";
    QJsonArray all;
    QByteArray mutations;
    for (int i = 10; i < 50; ++i) {
        all << QJsonObject{{"n", QString::number(i)}, {"s", "Z"}, {"w", i == 40 ? "0671516647" : "0316380841"}, {"m", "N"}};
        mutations += "<DossierMutatie><Identificatie><Bron>V</Bron><Dossiernummer>" + QByteArray::number(i) + "</Dossiernummer></Identificatie><Naam>Z</Naam></DossierMutatie>";
    }
    CHECK(blamed(head + R"("declarative","baseUrl":"https://loket.example/api","declarative":{"streams":[{"id":"z","makes":"dossier","request":{"path":"/z"},"items":"","item":{"id":"/n","number":"/n","subject":"/s","sender":"/w","senderName":"/m"}}]}})",
                 QJsonDocument(all).toJson(QJsonDocument::Compact), QStringLiteral("application/json"), 4000) == "");
    CHECK(blamed(head + R"("magda","baseUrl":"https://poort.example/x","person":{"inszFrom":"env:I"}})",
                 "<GeefDossiersResponse><Repliek><Antwoorden><Antwoord><Inhoud><Dossiers><Dossier><DossierMutaties>" + mutations + "</DossierMutaties></Dossier></Dossiers></Inhoud></Antwoord></Antwoorden></Repliek></GeefDossiersResponse>",
                 QStringLiteral("text/xml"), 8000) == "");
}

TEST_CASE("A service without any dates is not held to the law of times; one that promises them is")
{
    GoodCounter counter;
    for (QJsonObject &one : counter.cases)
        one.remove(QStringLiteral("ingediend"));
    SECTION("its file names none")
    {
        counter.arrived.clear();
        const Checked checked = check(counter.file());
        CHECK(broken(checked) == "");
        CHECK(verdictOf(checked, LawId::Times) == Law::Verdict::NotTried);
        CHECK(reasonOf(checked, LawId::Times).startsWith(QStringLiteral("The file names no dates")));
    }
    SECTION("its file names one that not everything has")
    {
        counter.arrived.clear();
        for (const char *named : {"\"target\": \"/streefdatum\",", "\"answerBy\": \"/streefdatum\",", "\"history\": {\"items\": \"/stappen\", \"words\": \"/wat\", \"at\": \"/op\"},"}) {
            counter.more = named;
            const Checked checked = check(counter.file());
            INFO(named << " " << broken(checked));
            CHECK(verdictOf(checked, LawId::Times) == Law::Verdict::NotTried);
            CHECK(reasonOf(checked, LawId::Times).startsWith(QStringLiteral("The file names dates, and nothing that came has one")));
        }
        counter.more = "\"target\": \"/streefdatum\",";
        counter.cases[2].insert(QStringLiteral("streefdatum"), QStringLiteral("2026-12-01"));
        CHECK(verdictOf(check(counter.file()), LawId::Times) == Law::Verdict::Kept);
    }
    SECTION("its file names one")
    {
        checkOnly(check(counter.file()), "times");
    }
}

TEST_CASE("A pointer of the file that finds nothing in any record is told with its line and the names that stand there, and breaks no law")
{
    GoodCounter counter;
    for (QJsonObject &one : counter.cases)
        one.insert(QStringLiteral("verloop"), QJsonArray{QJsonObject{{"wat", "ontvangen"}, {"wanneer", "2026-11-01"}}});
    counter.cases[5].insert(QStringLiteral("zelden"), QStringLiteral("een keer"));
    counter.cases[0].insert(QStringLiteral("20261101 geheim"), true); // what is no name may be anybody's number
    counter.more = "\"action\": \"/zelden\",\n\"phase\": \"/fase/naam\",\n\"history\": {\"items\": \"/verloop\", \"words\": \"/wat\",\n\"at\": \"/datum\", \"more\": \"/^/onderwerp\"},\n\"links\": {\"items\": \"/koppelingen\", \"url\": \"/adres\"},\n"
                   "\"contact\": {\"service\": {\"first\": [\"/dienst\", {\"text\": \"Loket\"}]}},\n";
    counter.paging.replace("/totaal", "/aantal");
    const Checked checked = check(counter.file());
    CHECK(broken(checked) == "");
    const QStringList told = checked.remarks;
    INFO(remarksOf(checked).toStdString());
    REQUIRE(told.size() == 5);
    CHECK(told.at(0).startsWith(QStringLiteral("Line 7: no value was found at “/aantal” (looked for in ")));
    CHECK(told.at(0).endsWith(QStringLiteral("There stand: totaal, zaken.")));
    CHECK(told.at(1) == QStringLiteral("Line 13: no value was found at “/fase/naam” (looked for in 6 places of “zaken”). There stand: ingediend, nummer, onderwerp, status, verloop."));
    CHECK(told.at(2).startsWith(QStringLiteral("Line 15: no value was found at “/datum” (looked for in 6 places of “zaken”).")));
    CHECK(told.at(2).endsWith(QStringLiteral("There stand: wanneer, wat.")));
    CHECK(told.at(3).startsWith(QStringLiteral("Line 16: no value was found at “/koppelingen”")));
    CHECK(told.at(4).startsWith(QStringLiteral("Line 17: no value was found at “/dienst”")));
    CHECK_FALSE(remarksOf(checked).contains(QStringLiteral("geheim")));
}

TEST_CASE("A case that asks something in a state that says it does not breaks only the law of values, and a draft with a day does not")
{
    for (const char *member : {"", "gevraagd", "tegen"}) { // all each in its state; then what is asked, or a last day, in the state "open"
        INFO(member);
        GoodCounter counter;
        counter.more = "\"state\": {\"map\": \"/status\", \"to\": {\"open\": \"in-progress\", \"concept\": \"draft\", \"vraag\": \"action-needed\"}, \"else\": \"in-progress\"},\n\"action\": \"/gevraagd\",\n\"answerBy\": \"/tegen\",\n";
        counter.cases[0].insert(QStringLiteral("status"), QStringLiteral("vraag"));
        counter.cases[0].insert(QStringLiteral("gevraagd"), QStringLiteral("Bezorg het plan"));
        counter.cases[1].insert(QStringLiteral("status"), QStringLiteral("concept"));
        counter.cases[1].insert(QStringLiteral("tegen"), QStringLiteral("2026-12-05"));
        const QString name = QLatin1String(member);
        if (!name.isEmpty())
            counter.cases[2].insert(name, name == QLatin1String("tegen") ? QStringLiteral("2026-12-05") : QStringLiteral("Bezorg de foto"));
        const Checked checked = check(counter.file());
        if (name.isEmpty()) {
            CHECK(broken(checked) == "");
            continue;
        }
        checkOnly(checked, "values");
        CHECK(broken(checked).find("its state is not \"action-needed\"") != std::string::npos);
        CHECK(broken(checked).find("1 of 6") != std::string::npos);
    }
}

TEST_CASE("A last day that was told in seconds and read as milliseconds breaks only the law of times, and says how that comes about")
{
    GoodCounter counter;
    counter.more = "\"state\": {\"map\": \"/status\", \"to\": {\"vraag\": \"action-needed\"}, \"else\": \"in-progress\"},\n\"answerBy\": {\"date\": \"/tegen\", \"format\": \"milliseconds\"},\n";
    counter.cases[0].insert(QStringLiteral("status"), QStringLiteral("vraag"));
    counter.cases[0].insert(QStringLiteral("tegen"), 1796000000);
    const Checked checked = check(counter.file());
    checkOnly(checked, "times");
    CHECK(broken(checked).find("lies before the year 2000 (seconds read as milliseconds") != std::string::npos);
    CHECK(broken(checked).find("1970-01-21T18:53:20Z") != std::string::npos);
}

TEST_CASE("What is wrong with a value has a mend of its own, not that of another value")
{
    GoodCounter counter;
    counter.more = "\"state\": {\"map\": \"/status\", \"to\": {\"open\": \"in-progress\"}},\n\"link\": \"/pagina\",\n\"payment\": {\"amount\": \"/bedrag\"},\n";
    QString mend;
    SECTION("a state")
    {
        counter.cases[0].insert(QStringLiteral("status"), QStringLiteral("in beroep"));
        mend = QStringLiteral("Use only the words of the interface.");
    }
    SECTION("a link")
    {
        counter.cases[0].insert(QStringLiteral("pagina"), QStringLiteral("javascript:alert(1)"));
        mend = QStringLiteral("Tell whole addresses that begin with https://.");
    }
    SECTION("an amount")
    {
        counter.cases[0].insert(QStringLiteral("bedrag"), QStringLiteral("1e9"));
        mend = QStringLiteral("Write amounts as 12.50");
    }
    const Checked checked = check(counter.file());
    checkOnly(checked, "values");
    CHECK(std::count_if(checked.laws.begin(), checked.laws.end(), [&](const Law &law) { return law.mend.startsWith(mend); }) == 1);
}
