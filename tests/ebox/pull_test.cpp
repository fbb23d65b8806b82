// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

using namespace overzicht;

namespace {

QStringList names(int from, int to)
{
    QStringList ids;
    for (int i = from; i <= to; ++i)
        ids << s("m-%1").arg(i);
    return ids;
}

PullOptions after(const Pulled &earlier, qint64 seconds, bool full = false)
{
    PullOptions options;
    options.now = kNow.addSecs(seconds);
    options.at = earlier.at;
    options.full = full;
    return options;
}

} // namespace

TEST_CASE("The first pull asks the counters, then the whole list, and says what it saw is whole", "[pull]")
{
    Provider provider = Provider::with(250);
    const Pulled first = pull(provider);
    REQUIRE_FALSE(first.error);
    CHECK(first.ended);
    CHECK(first.asked == QStringList{s("/v2/ebox"), s("/v2/ebox/messages?page=1&pageSize=100"), s("/v2/ebox/messages?page=2&pageSize=100"),
                                     s("/v2/ebox/messages?page=3&pageSize=100")});
    CHECK(first.ids() == names(1, 250));
    CHECK(first.remarks.isEmpty());
    CHECK(first.wholeSince == kNow);
    CHECK(first.expected == QList<int>{250, 250, 250});
    CHECK(first.longest < 600);
    for (const HttpRequest &request : first.requests) {
        CHECK(request.method == HttpRequest::Method::Get);
        CHECK((request.route == s("/ebox") || request.route == s("/ebox/messages")));
    }
}

TEST_CASE("Nothing new is one request", "[pull]")
{
    Provider provider = Provider::with(250);
    const Pulled first = pull(provider);
    const Pulled second = pull(provider, after(first, 600));
    CHECK(second.asked == QStringList{s("/v2/ebox")});
    CHECK(second.ended);
    CHECK(second.items.isEmpty());
    CHECK_FALSE(second.wholeSince);
    CHECK(second.at == first.at);
}

TEST_CASE("Any counter that changed asks the list from two days before the last receipt", "[pull]")
{
    Provider provider = Provider::with(3);
    const Pulled first = pull(provider);
    SECTION("a new letter")
    {
        provider.messages.prepend(Provider::message(4, "2026-11-20T08:00:00Z"));
        provider.count();
    }
    SECTION("read elsewhere") { provider.count(2); }
    SECTION("a later last receipt") { provider.counters.replace("2026-11-18", "2026-11-19"); }
    const Pulled second = pull(provider, after(first, 600));
    CHECK(second.asked == QStringList{s("/v2/ebox"), s("/v2/ebox/messages?page=1&pageSize=100&receivedAfter=2026-11-16")});
    CHECK(second.items.size() == provider.messages.size());
    CHECK_FALSE(second.wholeSince);
    CHECK(pull(provider, after(second, 1200)).asked.size() == 1);
}

TEST_CASE("A letter that arrives between two pulls of one day is not missed", "[pull]")
{
    Provider provider = Provider::with(1);
    Pulled last = pull(provider);
    QStringList seen = last.ids();
    for (int i = 2; i < 40; ++i) {
        provider.messages.prepend(Provider::message(i, "2026-11-20T08:00:00Z"));
        provider.count();
        last = pull(provider, after(last, i * 60));
        seen << last.ids();
    }
    for (const QString &id : names(1, 39))
        CHECK(seen.contains(id));
}

TEST_CASE("Once a day, and whenever it is asked in full, the whole list is read again", "[pull]")
{
    Provider provider = Provider::with(3);
    const Pulled first = pull(provider);
    CHECK(pull(provider, after(first, 24 * 3600 - 1)).asked.size() == 1);
    const Pulled daily = pull(provider, after(first, 24 * 3600));
    CHECK(daily.asked.last() == s("/v2/ebox/messages?page=1&pageSize=100"));
    CHECK(daily.wholeSince == kNow.addSecs(24 * 3600));
    const Pulled full = pull(provider, after(first, 60, true));
    CHECK(full.asked.last() == s("/v2/ebox/messages?page=1&pageSize=100"));
    CHECK(full.wholeSince == kNow.addSecs(60));
    CHECK(pull(provider, after(full, 24 * 3600)).asked.size() == 1);
    // A clock that was put back by a day must not stop the sweeps.
    CHECK(pull(provider, after(first, -24 * 3600)).asked.size() == 2);
}

TEST_CASE("A provider without counters, or with counters that cannot be read, is just paged", "[pull]")
{
    for (const char *counters : {"", "<html>", "[]", "{}", R"({"numberOfMessages":-1})", R"({"numberOfMessages":"3"})", R"({"numberOfMessages":1.5})", R"({"numberOfMessages":1e300})"}) {
        Provider provider = Provider::with(3);
        provider.counters = counters;
        const Pulled first = pull(provider);
        CAPTURE(counters);
        CHECK_FALSE(first.error);
        CHECK(first.ids() == names(1, 3));
        CHECK(first.wholeSince);
        CHECK(pull(provider, after(first, 600)).asked.size() == 2);
    }
    Provider closed = Provider::with(3);
    for (const int status : {400, 401, 403, 429, 500, 503}) {
        closed.instead = [&](const HttpRequest &, int) { return ok("{}", status); };
        CHECK(pull(closed).error);
    }
}

TEST_CASE("A short page before the total is reached goes on to the next", "[pull]")
{
    Provider provider = Provider::with(60);
    provider.mostPerPage = 25;
    const Pulled all = pull(provider);
    CHECK(all.ids() == names(1, 60));
    CHECK(all.asked.size() == 4);
    CHECK(all.remarks.isEmpty());
    CHECK(all.wholeSince);
}

TEST_CASE("An exact number of full pages needs no empty page at the end", "[pull]")
{
    Provider provider = Provider::with(200);
    CHECK(pull(provider).asked.size() == 3);
}

TEST_CASE("A 404 for the list, and after its last page, is an empty page", "[pull]")
{
    Provider empty = Provider::with(0);
    empty.emptyIs404 = true;
    const Pulled nothing = pull(empty);
    CHECK_FALSE(nothing.error);
    CHECK(nothing.ended);
    CHECK(nothing.wholeSince);
    Provider untold = Provider::with(150);
    untold.emptyIs404 = true;
    untold.total = [](int) { return QJsonValue(QJsonValue::Undefined); };
    const Pulled all = pull(untold);
    CHECK(all.ids() == names(1, 150));
    CHECK(all.ended);
    CHECK(all.remarks.isEmpty());
    CHECK(all.wholeSince);
}

TEST_CASE("An empty list declares letters gone only when the counters say so too", "[pull]")
{
    for (const char *counters : {"", R"({"numberOfMessages":36})"}) {
        Provider provider = Provider::with(0);
        provider.counters = counters;
        for (const bool notFound : {true, false}) {
            provider.emptyIs404 = notFound;
            const Pulled nothing = pull(provider);
            CHECK(nothing.ended == (*counters || !notFound)); // neither counters nor a list: see the next test
            CHECK_FALSE(nothing.wholeSince);
            CHECK(nothing.remarks.size() == (*counters ? 1 : 0));
        }
    }
}

TEST_CASE("A server that answers 404 to everything is no empty mailbox, the first time nor later", "[pull]")
{
    for (const char *body : {"{}", "{\"code\":\"404\",\"message\":\"no such thing\"}", "<html><body>404</body></html>", "Not found", "[]", ""}) {
        CAPTURE(body);
        Provider provider = Provider::with(3);
        const Pulled before = pull(provider);
        REQUIRE(before.wholeSince);
        provider.instead = [&](const HttpRequest &, int) { return std::optional(ok(body, 404)); };
        for (const auto &options : {PullOptions(), after(before, 0), after(before, 600), after(before, 600, true), after(before, 24 * 3600)}) {
            const Pulled lost = pull(provider, options);
            REQUIRE(lost.error);
            CHECK(lost.error->kind == Error::Kind::Gone);
            CHECK(lost.error->detail.startsWith(s("HTTP 404")));
            CHECK_FALSE(lost.ended);
            CHECK_FALSE(lost.wholeSince);
            CHECK(lost.asked.size() <= 3);
        }
        // Once it is what it was, it is asked from the counters on, also when its mailbox is empty by then.
        const Pulled lost = pull(provider, after(before, 600));
        provider.instead = nullptr;
        provider.messages.clear();
        provider.count();
        provider.emptyIs404 = true;
        const Pulled again = pull(provider, after(lost, 660));
        CHECK_FALSE(again.error);
        CHECK(again.asked.first() == s("/v2/ebox"));
        CHECK(again.wholeSince == kNow.addSecs(660));
    }
}

TEST_CASE("A web page that says 404 is no empty list, whatever the counters say", "[pull]")
{
    for (const int count : {0, 3, 150}) {
        Provider provider = Provider::with(count);
        provider.total = [](int) { return QJsonValue(QJsonValue::Undefined); };
        int lists = 0;
        provider.instead = [&](const HttpRequest &request, int) {
            const bool past = request.url.path().endsWith(s("/messages")) && ++lists > (count + 99) / 100;
            return past ? std::optional(ok("<!DOCTYPE html><title>404</title>", 404)) : std::nullopt;
        };
        const Pulled all = pull(provider);
        REQUIRE(all.error);
        CHECK(all.error->kind == Error::Kind::Gone);
        CHECK_FALSE(all.wholeSince);
    }
}

TEST_CASE("A 404 for the last days only makes the whole list be asked", "[pull]")
{
    for (const bool counted : {true, false}) {
        Provider provider = Provider::with(3);
        if (!counted)
            provider.counters.clear();
        const Pulled first = pull(provider);
        REQUIRE(first.wholeSince);
        provider.emptyIs404 = true;
        provider.messages = {Provider::message(9, "2026-01-02T10:00:00Z")};
        if (counted)
            provider.count();
        const Pulled second = pull(provider, after(first, 600));
        CHECK_FALSE(second.error);
        CHECK(second.ids() == QStringList{s("m-9")});
        CHECK(second.wholeSince == kNow.addSecs(600));
    }
}

TEST_CASE("A pull that was interrupted goes on where it was and misses nothing", "[pull]")
{
    Provider provider = Provider::with(950);
    for (int stop = 1; stop <= 10; ++stop) {
        PullOptions options;
        options.mostSteps = stop;
        const Pulled begun = pull(provider, options);
        const Pulled rest = pull(provider, after(begun, 3600));
        CHECK(rest.ended);
        CHECK(begun.ids() + rest.ids() == names(1, 950));
        CHECK(rest.wholeSince == kNow);
    }
}

TEST_CASE("A pull that was left for a day begins again", "[pull]")
{
    Provider provider = Provider::with(950);
    PullOptions options;
    options.mostSteps = 4;
    const Pulled begun = pull(provider, options);
    const Pulled later = pull(provider, after(begun, 24 * 3600));
    CHECK(later.ids() == names(1, 950));
    CHECK(later.wholeSince == kNow.addSecs(24 * 3600));
}

TEST_CASE("An error leaves the position where it was", "[pull]")
{
    Provider provider = Provider::with(250);
    provider.instead = [](const HttpRequest &, int number) { return number == 3 ? std::optional(ok("{\"items\":[{\"messa")) : std::nullopt; };
    const Pulled broken = pull(provider);
    REQUIRE(broken.error);
    CHECK(broken.error->kind == Error::Kind::Malformed);
    CHECK(broken.ids() == names(1, 100));
    const Pulled rest = pull(provider, after(broken, 60));
    CHECK(rest.asked.first() == s("/v2/ebox/messages?page=2&pageSize=100"));
    CHECK(rest.ids() == names(101, 250));
}

TEST_CASE("A position of another version, another feed or no position at all is the beginning", "[pull]")
{
    Provider provider = Provider::with(3);
    for (const char *bytes : {"{\"v\":2,\"of\":\"messages\",\"way\":{\"page\":3,\"came\":1,\"began\":\"2026-11-20T09:00:00Z\"}}",
                              "{\"v\":1,\"of\":\"directory\",\"way\":{\"page\":3,\"came\":1,\"began\":\"2026-11-20T09:00:00Z\"}}", "garbage", "[]", "{}",
                              "{\"v\":1,\"of\":\"messages\",\"way\":{\"page\":0,\"came\":0,\"began\":\"2026-11-20T09:00:00Z\"}}",
                              "{\"v\":1,\"of\":\"messages\",\"way\":{\"page\":1e9,\"came\":0,\"began\":\"2026-11-20T09:00:00Z\"}}",
                              "{\"v\":1,\"of\":\"messages\",\"way\":{\"page\":2,\"came\":-1,\"began\":\"2026-11-20T09:00:00Z\"}}"}) {
        PullOptions options;
        options.at = *Continuation::make(bytes);
        const Pulled all = pull(provider, options);
        CAPTURE(bytes);
        CHECK(all.asked.first() == s("/v2/ebox"));
        CHECK(all.ids() == names(1, 3));
    }
}

TEST_CASE("A receipt in the far future does not stop later letters from being seen", "[pull]")
{
    Provider provider = Provider::with(1);
    provider.messages << Provider::message(2, "2999-01-01T00:00:00Z");
    provider.count();
    const Pulled first = pull(provider);
    CHECK(first.items.at(1).remarks.size() == 1);
    provider.messages << Provider::message(3, "2026-11-20T08:00:00Z");
    provider.count();
    const Pulled second = pull(provider, after(first, 600));
    CHECK(second.asked.last() == s("/v2/ebox/messages?page=1&pageSize=100&receivedAfter=2026-11-18"));
    CHECK(second.ids().contains(s("m-3")));
}

TEST_CASE("A full pull asked in the middle of a smaller one becomes a whole one", "[pull]")
{
    Provider provider = Provider::with(3);
    const Pulled first = pull(provider);
    provider.count(2);
    PullOptions options = after(first, 60);
    options.mostSteps = 1; // the counters only: the list from receivedAfter comes next
    const Pulled begun = pull(provider, options);
    const Pulled full = pull(provider, after(begun, 90, true));
    CHECK(full.asked == QStringList{s("/v2/ebox/messages?page=1&pageSize=100")});
    CHECK(full.wholeSince == kNow.addSecs(90));
}
