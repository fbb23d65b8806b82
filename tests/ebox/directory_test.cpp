// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace overzicht;

namespace {

const QByteArray kPng = QByteArrayLiteral("\x89PNG\r\n\x1a\n and so on");

/// A directory that pages, with ETags and a max-age.
struct Directory {
    QJsonArray organizations, applications, types;
    std::optional<std::chrono::seconds> maxAge;
    bool etags = false;
    int version = 1;
    std::function<HttpResponse(const QString &image)> logo = [](const QString &) { return ok(kPng); };
    int notModified = 0;

    static Directory recorded()
    {
        const auto items = [](const char *file) { return QJsonDocument::fromJson(recording(file)).object().value(s("items")).toArray(); };
        Directory d;
        d.organizations = items("organizations.json");
        d.applications = items("applications.json");
        d.types = items("message_types.json");
        return d;
    }
    HttpResponse answer(const HttpRequest &request)
    {
        const QString path = request.url.path();
        if (path.contains(s("/images/")))
            return logo(path.section(u'/', -2, -2));
        const QUrlQuery query(request.url);
        const int page = query.queryItemValue(s("page")).toInt();
        const QJsonArray &all = path.endsWith(s("Organizations")) ? organizations : path.endsWith(s("Applications")) ? applications : types;
        const QByteArray etag = "\"" + path.right(6).toLatin1() + QByteArray::number(page) + "v" + QByteArray::number(version) + "\"";
        HttpResponse response = ok({});
        response.maxAge = maxAge;
        if (etags) {
            response.etag = etag;
            for (const auto &header : request.headers) {
                if (header.first == "If-None-Match" && header.second == etag) {
                    ++notModified;
                    response.status = 304;
                    return response;
                }
            }
        }
        QJsonArray items;
        for (qsizetype i = (page - 1) * 100; i < qMin<qsizetype>(all.size(), page * 100); ++i)
            items << all.at(i);
        response.body = json(QJsonObject{{s("items"), items}, {s("totalItems"), all.size()}});
        return response;
    }
};

Pulled ask(Directory &directory, const PullOptions &options = {})
{
    static const auto adapter = makeEbox(fixedFile(), {});
    return pull(*adapter, directoryFeed(), [&](const HttpRequest &request) { return directory.answer(request); }, options);
}

PullOptions after(const Pulled &earlier, qint64 seconds, bool full = false) { return {kNow.addSecs(seconds), earlier.at, full, 30'000}; }

QJsonObject organization(int number, const char *image = "logo")
{
    return {{s("organizationId"), s("%1").arg(number, 10, 10, QChar(u'0'))},
            {s("organizationShortName"), QJsonObject{{s("nl"), s("Dienst %1").arg(number)}}},
            {s("organizationLogos"), QJsonArray{QJsonObject{{s("imageId"), s("%1-%2").arg(s(image)).arg(number)}, {s("size"), 3}, {s("mediaType"), s("image/png")}}}}};
}

int imagesAsked(const Pulled &pulled) { return int(pulled.asked.filter(s("/images/")).size()); }

} // namespace

TEST_CASE("A directory tells senders, kinds of letters and logos", "[directory]")
{
    Directory directory = Directory::recorded();
    const Pulled all = ask(directory);
    REQUIRE_FALSE(all.error);
    CHECK(all.ended);
    CHECK(all.remarks.isEmpty());
    CHECK(all.asked == QStringList{s("/v2/referenceData/senderOrganizations?page=1&pageSize=100"), s("/v2/referenceData/senderOrganizations/0390000178/images/logo-fin-klein/content"),
                                   s("/v2/referenceData/senderOrganizations/0207004235/images/logo-stad/content"), s("/v2/referenceData/senderApplications?page=1&pageSize=100"),
                                   s("/v2/referenceData/messageTypes?page=1&pageSize=100")});
    REQUIRE(all.parties.size() == 7);
    const Party &first = all.parties.first();
    CHECK(first.id.text() == s("0390000178"));
    CHECK(first.name.in(Language::Nl) == s("FOD Voorbeeld"));
    CHECK(first.name.in(Language::De) == s("FÖD Beispiel"));
    CHECK(first.contact == s("helpdesk@voorbeeld.example"));
    CHECK(first.level == Level::Unknown);
    CHECK(first.logo.path().endsWith(s("/images/logo-fin-klein/content")));
    CHECK(first.logo.host() == s("post.voorbeeld.example"));
    CHECK(all.parties.at(1).name.in(Language::Nl) == s("Stad Voorbeeldegem")); // no long name
    CHECK(all.parties.at(2).name.in(Language::Fr) == s("Allocations"));        // long in nl, short in fr
    CHECK(all.parties.at(4).logo.isEmpty());
    CHECK(all.parties.at(5).id.text() == s("application/TAX-ON-PAPER"));
    REQUIRE(all.types.size() == 8);
    CHECK(all.types.first().name.in(Language::De) == s("Steuerbescheid"));
    CHECK(all.logos.size() == 2);
    CHECK(all.logos.value(PartyId(s("0390000178"))) == kPng);
    for (const HttpRequest &request : all.requests)
        CHECK_FALSE(request.route.contains(QRegularExpression(s("\\d"))));
}

TEST_CASE("A directory rests as long as its cache headers say, within bounds", "[directory]")
{
    struct Age {
        std::optional<std::chrono::seconds> told;
        qint64 rests;
    };
    using std::chrono::seconds;
    for (const Age &age : {Age{std::nullopt, 86400}, Age{seconds(172800), 172800}, Age{seconds(0), 300}, Age{seconds(-5), 300}, Age{seconds(299), 300}, Age{seconds(301), 301}, Age{seconds(604800), 604800},
                           Age{seconds(604801), 604800}, Age{seconds(std::numeric_limits<int>::max()), 604800}}) {
        Directory directory = Directory::recorded();
        directory.maxAge = age.told;
        const Pulled all = ask(directory);
        CHECK(ask(directory, after(all, age.rests - 1)).asked.isEmpty());
        CHECK_FALSE(ask(directory, after(all, age.rests)).asked.isEmpty());
        CHECK_FALSE(ask(directory, after(all, 1, true)).asked.isEmpty());
        CHECK_FALSE(ask(directory, after(all, -8 * 86400)).asked.isEmpty()); // a clock that was put back
    }
}

TEST_CASE("A directory that did not change is asked by its ETags and answers without a body", "[directory]")
{
    Directory directory = Directory::recorded();
    directory.etags = true;
    const Pulled first = ask(directory);
    const Pulled same = ask(directory, after(first, 86400));
    CHECK(same.asked.size() == 3);
    CHECK(directory.notModified == 3);
    CHECK(same.ended);
    CHECK(same.parties.isEmpty());
    CHECK(ask(directory, after(same, 86400)).asked.isEmpty() == true);
    CHECK(ask(directory, after(same, 2 * 86400)).asked.size() == 3);
    directory.version = 2;
    const Pulled changed = ask(directory, after(same, 2 * 86400));
    CHECK(changed.parties.size() == 7);
    CHECK(changed.logos.size() == 2);
    directory.version = 1;
    directory.notModified = 0;
    CHECK(ask(directory, after(same, 2 * 86400, true)).parties.size() == 7); // in full: without ETags
    CHECK(directory.notModified == 0);
}

TEST_CASE("A list of several pages of which one changed is read whole again", "[directory]")
{
    const int changedPage = GENERATE(1, 2, 3);
    Directory directory;
    directory.etags = true;
    for (int i = 0; i < 250; ++i)
        directory.types << QJsonObject{{s("messageTypeId"), s("t-%1").arg(i)}, {s("messageTypeName"), QJsonObject{{s("nl"), s("Brief %1").arg(i)}}}};
    const Pulled first = ask(directory);
    CHECK(first.types.size() == 250);
    CHECK(ask(directory, after(first, 86400)).types.isEmpty());
    const auto server = [&](const HttpRequest &request) {
        directory.version = request.url.query().contains(s("page=%1&").arg(changedPage)) ? 2 : 1;
        return directory.answer(request);
    };
    const Pulled changed = pull(*makeEbox(fixedFile(), {}), directoryFeed(), server, after(first, 86400));
    CHECK(changed.ended);
    CHECK(changed.remarks.isEmpty());
    CHECK(changed.types.size() == 250);
}

TEST_CASE("A full pull asks every list anew, also when only its first request says that it is full", "[directory]")
{
    Directory directory = Directory::recorded();
    directory.etags = true;
    const Pulled first = ask(directory);
    PullOptions options = after(first, 60, true);
    options.mostSteps = 1;
    const Pulled begun = ask(directory, options);
    const Pulled rest = ask(directory, after(begun, 61));
    CHECK(rest.ended);
    CHECK(directory.notModified == 0);
    CHECK(rest.types.size() == 8);
}

TEST_CASE("A list whose total changes on the way is read again from its first page, whole", "[directory]")
{
    Directory directory;
    directory.etags = true;
    for (int i = 0; i < 150; ++i)
        directory.types << QJsonObject{{s("messageTypeId"), s("t-%1").arg(i)}};
    const Pulled first = ask(directory);
    directory.version = 2;
    const auto server = [&](const HttpRequest &request) {
        if (request.url.query().contains(s("page=2&")) && directory.types.size() == 150) {
            for (int i = 150; i < 320; ++i)
                directory.types << QJsonObject{{s("messageTypeId"), s("t-%1").arg(i)}};
        }
        return directory.answer(request);
    };
    const Pulled grown = pull(*makeEbox(fixedFile(), {}), directoryFeed(), server, after(first, 86400));
    CHECK(grown.ended);
    CHECK(grown.remarks.isEmpty());
    QSet<QString> ids;
    for (const MessageType &type : grown.types)
        ids.insert(type.id);
    CHECK(ids.size() == 320);
}

TEST_CASE("Not modified without having asked for it is an error", "[directory]")
{
    Directory directory = Directory::recorded();
    const Pulled wrong = pull(*makeEbox(fixedFile(), {}), directoryFeed(), [](const HttpRequest &) { return ok({}, 304); });
    REQUIRE(wrong.error);
    CHECK(wrong.error->kind == Error::Kind::Malformed);
}

TEST_CASE("Every logo of a large directory is fetched, and a position never grows past its limit", "[directory]")
{
    Directory directory;
    directory.etags = true;
    const QByteArray longId(90, 'l');
    for (int i = 0; i < 190; ++i)
        directory.organizations << organization(i, longId.constData());
    const Pulled all = ask(directory);
    CHECK(all.ended);
    CHECK(all.remarks.isEmpty());
    CHECK(imagesAsked(all) == 190);
    CHECK(all.logos.size() == 190);
    CHECK(all.longest <= Continuation::kMost);
    CHECK(all.longest > 2000);
    QSet<PartyId> named;
    for (const Party &party : all.parties)
        named.insert(party.id);
    CHECK(named.size() == 190);
    CHECK(all.parties.size() == 190);
    CHECK(all.asked.filter(s("senderOrganizations?page=1&")).size() > 1); // once more for the logos that did not fit
    const Pulled same = ask(directory, after(all, 86400));
    CHECK(same.asked.size() == 4);
    CHECK(directory.notModified == 3 + 1);
}

TEST_CASE("At most 200 logos are fetched in one pull; the next one goes on with the rest", "[directory]")
{
    Directory directory;
    directory.etags = true;
    for (int i = 0; i < 450; ++i)
        directory.organizations << organization(i);
    const Pulled first = ask(directory);
    CHECK(imagesAsked(first) == 200);
    CHECK(first.ended);
    const Pulled second = ask(directory, after(first, 86400));
    CHECK(imagesAsked(second) == 200);
    const Pulled third = ask(directory, after(second, 86400 * 2));
    CHECK(imagesAsked(third) == 50);
    QSet<PartyId> fetched;
    for (const Pulled *pulled : {&first, &second, &third}) {
        for (auto it = pulled->logos.begin(); it != pulled->logos.end(); ++it)
            fetched.insert(it.key());
    }
    CHECK(fetched.size() == 450);
    CHECK(imagesAsked(ask(directory, after(third, 86400 * 3))) == 0);
}

TEST_CASE("A logo that is not there, too large or no image is passed over", "[directory]")
{
    Directory directory = Directory::recorded();
    for (const QByteArray &body : {QByteArray(), QByteArray("<html>not here</html>"), QByteArray("%PDF-1.7"), kPng + QByteArray(200 * 1024, 'x')}) {
        directory.logo = [&](const QString &) { return ok(body); };
        const Pulled all = ask(directory);
        CHECK(all.ended);
        CHECK(all.logos.isEmpty());
        CHECK(all.remarks.size() == 2);
        CHECK(all.types.size() == 8);
    }
    for (const QByteArray &body : {QByteArray("\xFF\xD8\xFF\xE0 jpeg"), QByteArray("GIF89a"), QByteArray("GIF87a"), QByteArray("<?xml version=\"1.0\"?>\n<svg/>"), QByteArray("\n <svg/>"),
                                   kPng + QByteArray(200 * 1024 - kPng.size(), 'x')}) {
        directory.logo = [&](const QString &) { return ok(body); };
        CHECK(ask(directory).logos.size() == 2);
    }
    for (const int status : {400, 403, 404, 410}) {
        directory.logo = [&](const QString &) { return ok("{}", status); };
        const Pulled all = ask(directory);
        CHECK(all.ended);
        CHECK(all.remarks.isEmpty());
    }
    for (const int status : {401, 429, 500, 503}) {
        directory.logo = [&](const QString &) { return ok("{}", status); };
        CHECK(ask(directory).error);
    }
}

TEST_CASE("A logo that keeps failing does not keep the names away for ever", "[directory]")
{
    Directory directory = Directory::recorded();
    directory.logo = [](const QString &image) { return image == s("logo-fin-klein") ? ok("{}", 503) : ok(kPng); };
    Pulled last = ask(directory);
    REQUIRE(last.error);
    CHECK(ask(directory, after(last, 899)).error);
    const Pulled later = ask(directory, after(last, 900));
    CHECK(later.ended);
    CHECK(later.types.size() == 8);
    CHECK(later.logos.size() == 1);
}

TEST_CASE("An entry of a directory without an id is put in quarantine, not taken for a letter", "[directory]")
{
    Directory directory = Directory::recorded();
    for (QJsonArray *list : {&directory.organizations, &directory.applications, &directory.types}) {
        list->append(QJsonObject());
        list->append(QJsonValue::Null);
        list->append(QJsonObject{{s("organizationId"), s("")}, {s("applicationId"), QJsonArray()}, {s("messageTypeId"), QString(301, u'x')}});
    }
    const Pulled all = ask(directory);
    CHECK(all.ended);
    CHECK(all.parties.size() == 7);
    CHECK(all.types.size() == 8);
    REQUIRE(all.bad.size() == 9);
    for (const Quarantined &bad : all.bad)
        CHECK_FALSE(bad.maybeLetter);
}

TEST_CASE("A directory that answers 404 has nothing in that list; anything else unreadable is an error", "[directory]")
{
    const auto adapter = makeEbox(fixedFile(), {});
    const Pulled none = pull(*adapter, directoryFeed(), [](const HttpRequest &) { return ok("{}", 404); });
    CHECK(none.ended);
    CHECK(none.asked.size() == 3);
    CHECK(pull(*adapter, directoryFeed(), [](const HttpRequest &) { return ok("<html>404</html>", 404); }).error->kind == Error::Kind::Gone);
    for (const int status : {400, 401, 403, 429, 503})
        CHECK(pull(*adapter, directoryFeed(), [&](const HttpRequest &) { return ok("{}", status); }).error);
    for (const char *body : {"", "<html>", "[]", "{\"items\":3}", "{\"items\":["})
        CHECK(pull(*adapter, directoryFeed(), [&](const HttpRequest &) { return ok(body); }).error->kind == Error::Kind::Malformed);
}

TEST_CASE("An application cannot take the name of an organisation", "[directory]")
{
    Directory directory = Directory::recorded();
    directory.applications = {QJsonObject{{s("applicationId"), s("0390000178")}, {s("applicationName"), QJsonObject{{s("nl"), s("Bedrieger")}}}}};
    for (const Party &party : ask(directory).parties) {
        if (party.id.text() == s("0390000178"))
            CHECK(party.name.in(Language::Nl) == s("FOD Voorbeeld"));
    }
}
