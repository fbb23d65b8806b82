// SPDX-License-Identifier: EUPL-1.2
#include "activation/email_codes.h"
#include "demo/activation_gateway.h"
#include "net/permit.h"
#include "net/transport.h"

#include <QTest>

#include <catch2/catch.hpp>

#include <atomic>

using namespace overzicht;

namespace {

/// The town's gateway on a port of its own, and who asks it for codes.
struct Post {
    std::atomic<qint64> now = 1'796'115'600; ///< of the town
    FixedClock clock{QDateTime::fromSecsSinceEpoch(now, Qt::UTC)};
    demo::ActivationGateway gateway{[this] { return QDateTime::fromSecsSinceEpoch(now, Qt::UTC); }};
    std::atomic_int refusing = 0, questions = 0;
    demo::Server server{QStringLiteral("gateway"), [this](const demo::Asked &asked) { return refusing ? demo::Told{refusing, "application/problem+json", R"({"title":"Not now."})", {}} : gateway.answer(asked); }, [this](const demo::Request &) { ++questions; }, [this] { return QDateTime::fromSecsSinceEpoch(now, Qt::UTC); }};
    SourceFile file;
    std::optional<Permit> permit;
    Transport transport{[] {
        Limits limits;
        limits.retries = 0;
        return limits;
    }()};
    std::unique_ptr<EmailCodes> codes;

    Post()
    {
        REQUIRE(server.listen(0));
        file.baseUrl = QUrl(server.origin());
        permit.emplace(file, QHash<QString, QByteArray>());
        codes = std::make_unique<EmailCodes>(ActivationDesk::Gateway{QUrl(server.origin()), *permit, transport}, clock);
    }
    Result<QDateTime> send(const char *address)
    {
        std::optional<Result<QDateTime>> got;
        codes->send(QString::fromLatin1(address), Language::Nl, [&](const Result<QDateTime> &until) { got = until; });
        CHECK_FALSE(got); // never from within the call
        REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 60'000));
        return *got;
    }
    Result<EmailCodes::Looked> check(const QString &digits, const char *address = "an@voorbeeld.example")
    {
        std::optional<Result<EmailCodes::Looked>> got;
        codes->check(QString::fromLatin1(address), digits, [&](const Result<EmailCodes::Looked> &looked) { got = looked; });
        CHECK_FALSE(got);
        REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 60'000));
        return *got;
    }
    QString digits() const { return gateway.emails().last().digits; }
};

} // namespace

TEST_CASE("A code is sent to the address, and the right one verifies it; a wrong one does not, and one that is too old must be asked anew")
{
    Post post;
    CHECK(post.check(QStringLiteral("123456")).error().kind == Error::Kind::Refused); // none was sent
    const auto until = post.send("an@voorbeeld.example");
    REQUIRE(until);
    CHECK(until->toSecsSinceEpoch() == post.now + 600);
    REQUIRE(post.gateway.emails().size() == 1);
    CHECK(post.gateway.emails().first().to == QStringLiteral("an@voorbeeld.example"));
    const auto wrong = post.check(post.digits() == QStringLiteral("000000") ? QStringLiteral("000001") : QStringLiteral("000000"));
    REQUIRE(wrong);
    CHECK_FALSE(wrong->how.verifiedAt);
    CHECK_FALSE(wrong->how.tooOld);
    CHECK(wrong->how.triesLeft == 2);
    const auto right = post.check(post.digits());
    REQUIRE(right);
    CHECK(right->how.verifiedAt);
    CHECK_FALSE(right->code.isEmpty());
    post.now += 601;
    CHECK(post.check(post.digits())->how.tooOld);
    REQUIRE(post.send("an@voorbeeld.example"));
    CHECK(post.gateway.emails().size() == 2); // each press sends another
    CHECK(post.check(post.digits())->how.verifiedAt);
}

TEST_CASE("A code that could not be sent verifies nothing, not even one that was sent before")
{
    Post post;
    REQUIRE(post.send("an@voorbeeld.example"));
    const QString digits = post.digits();
    post.refusing = 503;
    CHECK(post.send("bo@voorbeeld.example").error().kind == Error::Kind::Busy);
    post.refusing = 0;
    for (const char *address : {"an@voorbeeld.example", "bo@voorbeeld.example"})
        CHECK(post.check(digits, address).error().kind == Error::Kind::Refused);
    post.refusing = 500;
    CHECK_FALSE(post.send("an@voorbeeld.example"));
}

TEST_CASE("The code that came to one address verifies no other one, and is not even asked after")
{
    Post post;
    REQUIRE(post.send("an@voorbeeld.example"));
    CHECK(post.check(post.digits())->how.verifiedAt);
    const int before = post.questions;
    for (const char *other : {"bo@voorbeeld.example", "an@voorbeeld.exampl", "xan@voorbeeld.example", "AN@voorbeeld.example", ""}) {
        INFO(other);
        const auto looked = post.check(post.digits(), other);
        REQUIRE_FALSE(looked);
        CHECK(looked.error().kind == Error::Kind::Refused);
    }
    CHECK(post.questions == before);
    CHECK(post.check(post.digits())->how.verifiedAt); // of its own address it is good as before
    REQUIRE(post.send("bo@voorbeeld.example"));
    CHECK(post.check(post.digits(), "bo@voorbeeld.example")->how.verifiedAt);
    CHECK(post.check(post.digits()).error().kind == Error::Kind::Refused);
}

TEST_CASE("Each answer to a code measures how far the clock is off, and one that tells no time leaves it")
{
    Post post;
    CHECK_FALSE(post.codes->skew());
    REQUIRE(post.send("an@voorbeeld.example"));
    CHECK(post.codes->skew() == std::chrono::seconds(0));
    post.clock.set(QDateTime::fromSecsSinceEpoch(post.now + 125, Qt::UTC));
    REQUIRE(post.check(QStringLiteral("-")));
    CHECK(post.codes->skew() == std::chrono::seconds(125));
    post.clock.set(QDateTime::fromSecsSinceEpoch(post.now - 3'600, Qt::UTC));
    post.refusing = 422; // a code that is wrong is an answer too
    REQUIRE(post.check(post.digits()));
    CHECK(post.codes->skew() == std::chrono::seconds(-3'600));
    post.clock.set(QDateTime::fromSecsSinceEpoch(post.now, Qt::UTC));
    post.server.breakAs({demo::Fault::Down, -1, {}, {}});
    CHECK_FALSE(post.check(post.digits()));
    CHECK(post.codes->skew() == std::chrono::seconds(-3'600));
}

TEST_CASE("Who looks no more is told nothing, and another question takes the place of the one under way")
{
    Post post;
    int told = 0;
    post.codes->send(QStringLiteral("an@voorbeeld.example"), Language::Nl, [&](const Result<QDateTime> &) { told += 100; });
    REQUIRE(post.send("bo@voorbeeld.example"));
    CHECK(told == 0);
    CHECK(post.check(post.digits(), "bo@voorbeeld.example")->how.verifiedAt);
    post.codes->check(QStringLiteral("bo@voorbeeld.example"), post.digits(), [&](const Result<EmailCodes::Looked> &) { ++told; });
    post.codes.reset();
    QTest::qWait(200);
    CHECK(told == 0);
}
