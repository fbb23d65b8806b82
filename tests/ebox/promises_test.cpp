// SPDX-License-Identifier: EUPL-1.2
// What a provider promises about its list, and what becomes of it when the promise is false.
#include "support.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <limits>

using namespace overzicht;

namespace {

int page(const HttpRequest &request) { return QUrlQuery(request.url).queryItemValue(s("page")).toInt(); }
bool isList(const HttpRequest &request) { return request.url.path().endsWith(s("/messages")); }

HttpResponse listOf(const QList<QByteArray> &items, const QByteArray &total) { return ok("{\"items\":[" + items.join(',') + "],\"totalItems\":" + total + '}'); }

} // namespace

TEST_CASE("A total that changes on the way begins the list again, three times at most, and ends with a remark", "[promises]")
{
    Provider provider = Provider::with(250);
    int grown = 0;
    provider.instead = [&](const HttpRequest &request, int) -> std::optional<HttpResponse> {
        if (isList(request) && page(request) == 2 && grown < 2) {
            provider.messages.prepend(Provider::message(1000 + grown++));
            provider.count();
        }
        return std::nullopt;
    };
    const Pulled twice = pull(provider);
    CHECK(twice.ended);
    CHECK(twice.remarks.isEmpty());
    CHECK(twice.wholeSince);
    CHECK(twice.asked.filter(s("page=1&")).size() == 3);
    for (const char *id : {"m-1", "m-250", "m-1000", "m-1001"})
        CHECK(twice.ids().contains(s(id)));

    int n = 0;
    provider.instead = nullptr;
    provider.total = [&](int) { return QJsonValue(252 + n++); };
    const Pulled restless = pull(provider);
    CHECK(restless.ended);
    CHECK(restless.asked.filter(s("page=1&")).size() == 4);
    CHECK(restless.remarks.contains(s("the number of items kept changing while they were read")));
    CHECK_FALSE(restless.wholeSince);
    for (int i = 1; i <= 250; ++i)
        CHECK(restless.ids().contains(s("m-%1").arg(i)));
}

TEST_CASE("A page that comes back ends the pull with a remark, after however long a circle", "[promises]")
{
    for (const int circle : {1, 2, 3, 7, 50, 1000}) {
        Provider provider = Provider::with(circle);
        provider.instead = [&](const HttpRequest &request, int) -> std::optional<HttpResponse> {
            if (!isList(request))
                return std::nullopt;
            return listOf({provider.messages.at((page(request) - 1) % circle)}, "1000000");
        };
        const Pulled looped = pull(provider);
        CAPTURE(circle);
        CHECK(looped.ended);
        CHECK(looped.asked.size() <= 3 * circle + 3);
        for (const QByteArray &message : provider.messages)
            CHECK(looped.ids().contains(QJsonDocument::fromJson(message).object().value(s("messageId")).toString()));
        CHECK(looped.remarks.filter(s("had come before")).size() == 1);
        CHECK(looped.remarks.filter(s("announced 1000000 (totalItems)")).size() == 1);
        CHECK_FALSE(looped.wholeSince);
    }
}

TEST_CASE("A list without an end ends after 9 999 pages", "[promises]")
{
    Provider provider = Provider::with(0);
    provider.counters.clear();
    int number = 0;
    provider.instead = [&](const HttpRequest &request, int) -> std::optional<HttpResponse> {
        return isList(request) ? std::optional(listOf({Provider::message(++number)}, "2000000000")) : std::nullopt;
    };
    const Pulled endless = pull(provider);
    CHECK(endless.ended);
    CHECK(endless.items.size() == 9'999);
    CHECK(endless.remarks.contains(s("more than 9999 pages")));
    CHECK_FALSE(endless.wholeSince);
    CHECK(endless.longest < 600);
}

TEST_CASE("A total that cannot be right is told, and everything that came is kept", "[promises]")
{
    struct Lie {
        QJsonValue total;
        const char *told;
    };
    for (const Lie &lie : {Lie{-5, "-5"}, Lie{-2147483648.0, "-2147483648"}, Lie{2.5, "2.5"}, Lie{s("3"), "\"3\""}, Lie{-1e-7, "-0.0000001"}, Lie{-999999999999999.0, "-999999999999999"}, Lie{true, "true"},
                           Lie{QJsonArray{3}, "[…]"}, Lie{QJsonObject(), "{…}"}, Lie{1, "1"}, Lie{299, "299"}, Lie{2147483647, "2147483647"}}) {
        Provider provider = Provider::with(150);
        provider.total = [&](int) { return lie.total; };
        const Pulled all = pull(provider);
        CAPTURE(lie.told);
        CHECK(all.ended);
        CHECK(all.items.size() == 150);
        CHECK(all.remarks == QStringList{s("it announced %1 (totalItems), 150 came").arg(s(lie.told))});
        CHECK_FALSE(all.wholeSince);
    }
    // A number that people do not read is told in words.
    for (const double absurd : {1e18, -1e15, 1e300, 1e-300, -std::numeric_limits<double>::max()}) {
        Provider provider = Provider::with(150);
        provider.total = [&](int) { return QJsonValue(absurd); };
        const Pulled all = pull(provider);
        CAPTURE(absurd);
        CHECK(all.items.size() == 150);
        CHECK(all.remarks == QStringList{s("it announced a number that cannot be (totalItems), 150 came")});
        CHECK_FALSE(all.wholeSince);
    }
    for (const QJsonValue &absent : {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null)}) {
        Provider provider = Provider::with(150);
        provider.total = [&](int) { return absent; };
        const Pulled all = pull(provider);
        CHECK(all.items.size() == 150);
        CHECK(all.remarks.isEmpty());
        CHECK(all.wholeSince);
    }
}

TEST_CASE("A provider that tells the size of the page as the total is still read to its end", "[promises]")
{
    for (const int size : {100, 25, 1}) {
        Provider provider = Provider::with(250);
        provider.mostPerPage = size;
        provider.total = [&](int p) { return QJsonValue(qBound(0, 250 - (p - 1) * size, size)); };
        const Pulled all = pull(provider);
        CHECK(all.ended);
        for (int i = 1; i <= 250; ++i)
            CHECK(all.ids().contains(s("m-%1").arg(i)));
        CHECK_FALSE(all.wholeSince);
    }
}

TEST_CASE("A total smaller than what comes does not hide the rest, also without counters", "[promises]")
{
    Provider provider = Provider::with(250);
    provider.counters.clear();
    provider.total = [](int) { return QJsonValue(50); };
    const Pulled all = pull(provider);
    CHECK(all.items.size() == 250);
    CHECK(all.remarks == QStringList{s("it announced 50 (totalItems), 250 came")});
}

TEST_CASE("Counters that count more than the list shows cost one page more, and nothing else", "[promises]")
{
    Provider provider = Provider::with(3);
    provider.counters.replace("\"numberOfMessages\":3", "\"numberOfMessages\":36");
    const Pulled all = pull(provider);
    CHECK(all.asked.size() == 3);
    CHECK(all.remarks.isEmpty());
    CHECK(all.wholeSince);
}

TEST_CASE("A provider that gives more than it was asked, all at once, is read once", "[promises]")
{
    Provider provider = Provider::with(350);
    provider.instead = [&](const HttpRequest &request, int) -> std::optional<HttpResponse> {
        return isList(request) ? std::optional(listOf(provider.messages, "350")) : std::nullopt;
    };
    const Pulled all = pull(provider);
    CHECK(all.items.size() == 350);
    CHECK(all.asked.size() == 2);
    CHECK(all.wholeSince);
}

TEST_CASE("After a pull that missed something, the same counters do not mean that nothing is new", "[promises]")
{
    Provider provider = Provider::with(3);
    provider.total = [](int) { return QJsonValue(4); }; // one more than it shows
    PullOptions options;
    const Pulled first = pull(provider);
    CHECK(first.remarks == QStringList{s("it announced 4 (totalItems), 3 came")});
    provider.messages << Provider::message(4);
    provider.total = nullptr;
    options.at = first.at;
    options.now = kNow.addSecs(60);
    const Pulled second = pull(provider, options);
    CHECK(second.ids().contains(s("m-4")));
}

TEST_CASE("A list with a broken promise is read whole again and again, until it is read without one", "[promises]")
{
    Provider provider = Provider::with(4);
    const QByteArray third = provider.messages.at(2);
    provider.messages[0] = Provider::message(1, "2026-11-25T10:00:00Z"); // the doubled ones are out of the last days
    provider.messages[2] = provider.messages.at(1);                      // and the totals add up
    Pulled last = pull(provider);
    for (int sync = 1; sync <= 3; ++sync) {
        CAPTURE(sync);
        CHECK(last.remarks.size() == 1);
        CHECK_FALSE(last.wholeSince);
        PullOptions options;
        options.at = last.at;
        options.now = kNow.addDays(6).addSecs(sync * 60);
        last = pull(provider, options);
        CHECK(last.items.size() == 3); // the same bytes twice are one
        CHECK(last.bad.isEmpty());
    }
    PullOptions options;
    options.at = last.at;
    options.now = kNow.addDays(6).addSecs(600);
    provider.messages[2] = third;
    last = pull(provider, options);
    CHECK(last.remarks.isEmpty());
    CHECK(last.wholeSince == options.now);
    options.at = last.at;
    options.now = options.now.addSecs(60);
    CHECK(pull(provider, options).asked.size() == 1);
}

TEST_CASE("A provider that refuses the page after its last one does not hold the pull up", "[promises]")
{
    Provider provider = Provider::with(150);
    provider.total = [](int) { return QJsonValue(QJsonValue::Undefined); };
    provider.instead = [&](const HttpRequest &request, int) -> std::optional<HttpResponse> {
        return isList(request) && page(request) > 2 ? std::optional(ok(recording("status_message.json"), 400)) : std::nullopt;
    };
    const Pulled all = pull(provider);
    CHECK(all.ended);
    CHECK(all.items.size() == 150);
    CHECK(all.remarks == QStringList{s("page 3 was refused")});
    CHECK_FALSE(all.wholeSince);
    provider.instead = [&](const HttpRequest &request, int) { return isList(request) ? std::optional(ok("{}", 400)) : std::nullopt; };
    CHECK(pull(provider).error->kind == Error::Kind::Refused);
}

TEST_CASE("A sweep with a record that cannot be read declares nothing gone", "[promises]")
{
    Provider provider = Provider::with(3);
    provider.messages << "{\"subject\":{\"nl\":\"zonder nummer\"}}";
    provider.count();
    const Pulled all = pull(provider);
    CHECK(all.items.size() == 3);
    CHECK(all.bad.size() == 1);
    CHECK(all.ended);
    CHECK_FALSE(all.wholeSince);
    PullOptions options;
    options.at = all.at;
    CHECK(pull(provider, options).asked.size() == 1);
}

TEST_CASE("Of two letters with one id on a page the first stays, and the other is kept in quarantine with its bytes", "[promises]")
{
    Provider provider = Provider::with(3);
    QByteArray other = provider.messages.at(1);
    other.replace("Brief 2", "Iets anders");
    provider.messages << other;
    provider.count();
    const Pulled all = pull(provider);
    CHECK(all.items.size() == 3);
    CHECK(all.items.at(1).raw == provider.messages.at(1));
    REQUIRE(all.bad.size() == 1);
    CHECK(all.bad.first().raw == other);
    CHECK(all.bad.first().id.isEmpty()); // by the id of the first it would be taken out with it
    CHECK(all.bad.first().reason.english() == s("a record with the number of another one on the same page (m-2)"));
    CHECK(all.bad.first().maybeLetter);
    CHECK(all.remarks.size() == 1);
    CHECK_FALSE(all.wholeSince);
}
