// SPDX-License-Identifier: EUPL-1.2
#include "activation/desk.h"
#include "decisions.h"
#include "demo/activation_gateway.h"
#include "net/transport.h"
#include "proof/decision_keeper.h"

#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <atomic>
#include <mutex>

using namespace overzicht;

namespace {

using Standing = Course::Standing;

/// One clock for the town and the program.
class Hands : public Clock {
public:
    QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }
    void move(int seconds)
    {
        const std::lock_guard lock(m_mutex);
        m_now = m_now.addSecs(seconds);
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now = at(0);
};

/// A gateway on a port of its own, as the town has it, and a home with its record.
struct Street {
    Hands clock;
    demo::ActivationGateway gateway{[this] { return clock.now(); }};
    std::atomic_int refusing = 0; ///< the status of every answer; 0 = the gateway's own
    std::atomic_int behind = 0;   ///< seconds that the town's clock is
    std::atomic_bool unreadable = false; ///< what the gateway did is answered with a page
    demo::Server server{QStringLiteral("gateway"), [this](const demo::Asked &asked) { return answer(asked); }, [](const demo::Request &) {}, [this] { return clock.now().addSecs(-behind); }};
    QTemporaryDir home;
    SourceFile file;
    bool offered = true;

    Street()
    {
        REQUIRE(server.listen(0));
        file.baseUrl = QUrl(server.origin());
    }
    demo::Told answer(const demo::Asked &asked)
    {
        if (refusing)
            return {refusing, "application/problem+json", R"({"title":"Not known here."})", {{"Location", "https://elsewhere.example/activation"}}};
        const demo::Told told = gateway.answer(asked);
        return unreadable ? demo::Told{200, "text/html", "<html>Done</html>", {}} : told;
    }
};

/// One start of the program, from here to its end.
struct Start {
    explicit Start(Street &s) : street(s), permit(s.file, {}), keeper(s.home.path()), transport(quick())
    {
        desk = std::make_unique<ActivationDesk>(keeper, s.clock, Acting::self(), s.offered ? std::optional(ActivationDesk::Gateway{QUrl(s.server.origin()), permit, transport}) : std::nullopt);
        REQUIRE(step([&](auto done) { desk->open(done); }));
    }
    static Limits quick()
    {
        Limits limits;
        limits.retries = 0;
        return limits;
    }
    template <typename Do>
    Result<> step(Do act)
    {
        std::optional<Result<>> got;
        act([&](const Result<> &how) { got = how; });
        CHECK_FALSE(got); // never from within the call
        REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 60'000));
        return *got;
    }
    Result<> decide(Decision::What what, const QByteArray &key)
    {
        return step([&](auto done) { desk->decide(decision(what, key), done); });
    }
    Result<> carryOut()
    {
        return step([&](auto done) { desk->carryOut(done); });
    }
    Result<> ask()
    {
        return step([&](auto done) { desk->ask(done); });
    }
    Result<> seen(bool isOn)
    {
        return step([&](auto done) { desk->seen(isOn, done); });
    }
    Standing standing() const { return desk->course().standing; }

    Street &street;
    Permit permit;
    DecisionKeeper keeper;
    Transport transport;
    std::unique_ptr<ActivationDesk> desk;
};

} // namespace

TEST_CASE("What was decided is sent, stays requested until the gateway says that it is done, and is on once", "[.keyring]")
{
    Street street;
    {
        Start first(street);
        CHECK(first.standing() == Standing::NotActive);
        CHECK(first.carryOut().error().kind == Error::Kind::Refused); // nothing was decided
        REQUIRE(first.decide(Decision::What::Activate, "k-1"));
        CHECK(first.standing() == Standing::Decided);
        CHECK(street.gateway.carriedOut() == 0); // nothing was sent
    }
    {
        Start second(street); // the program was closed in between
        CHECK(second.standing() == Standing::Decided);
        REQUIRE(second.carryOut());
        CHECK(second.standing() == Standing::Requested);
        REQUIRE(second.ask());
        CHECK(second.standing() == Standing::Requested);
    }
    street.clock.move(demo::ActivationGateway::kSecondsToRegister);
    Start third(street);
    REQUIRE(third.ask());
    CHECK(third.standing() == Standing::Confirmed);
    CHECK(third.desk->course().receipt == QStringLiteral("VOORBEELD-1"));
    CHECK(street.gateway.carriedOut() == 1);
}

TEST_CASE("A gateway that dies before or after it took the request: requested, never on, and one activation after any number of tries", "[.keyring]")
{
    for (const demo::Fault fault : {demo::Fault::Down, demo::Fault::Cut, demo::Fault::Unavailable, demo::Fault::WrongType}) {
        INFO(demo::word(fault).toStdString());
        Street street;
        {
            Start start(street);
            REQUIRE(start.decide(Decision::What::Activate, "k-1"));
        }
        street.server.breakAs({fault, -1, {}, {}});
        for (int i = 0; i < 3; ++i) {
            Start start(street);
            CHECK_FALSE(start.carryOut());
            CHECK(start.standing() == Standing::Requested);
            CHECK_FALSE(start.ask());
            CHECK(start.standing() == Standing::Requested);
        }
        street.server.breakAs({});
        for (int i = 0; i < 3; ++i) {
            Start start(street);
            REQUIRE(start.carryOut());
            CHECK(start.standing() == Standing::Requested);
        }
        street.clock.move(demo::ActivationGateway::kSecondsToRegister);
        Start last(street);
        REQUIRE(last.carryOut()); // the same request once more, and it is done by now
        CHECK(last.standing() == Standing::Confirmed);
        CHECK(street.gateway.decisions() == 1);
        CHECK(street.gateway.carriedOut() == 1);
    }
}

TEST_CASE("Only the answer to the request itself refuses a decision; a question that is refused changes nothing", "[.keyring]")
{
    const int status = GENERATE(307, 400, 403, 404, 409, 410, 422, 500, 503);
    INFO(status);
    Street street;
    Start start(street);
    REQUIRE(start.decide(Decision::What::Activate, "k-1"));
    REQUIRE(start.carryOut());
    street.refusing = status;
    CHECK_FALSE(start.ask());
    CHECK(start.standing() == Standing::Requested);
    street.refusing = 0;
    street.clock.move(demo::ActivationGateway::kSecondsToRegister);
    REQUIRE(start.ask());
    CHECK(start.standing() == Standing::Confirmed);
    REQUIRE(start.decide(Decision::What::Stop, "k-2"));
    street.refusing = status;
    const bool isRefusal = status == 422; // whatever else it is, nobody says that it was not done
    CHECK(start.carryOut().has_value() == isRefusal);
    CHECK(start.standing() == (isRefusal ? Standing::Confirmed : Standing::StopRequested));
    CHECK(start.desk->course().why.contains(QStringLiteral("Not known here.")) == isRefusal);
}

TEST_CASE("What may have been done is never told as refused: it stays requested, and a question finds that it is on", "[.keyring]")
{
    const int status = GENERATE(307, 308, 400, 403, 409);
    INFO(status);
    Street street;
    Start start(street);
    REQUIRE(start.decide(Decision::What::Activate, "k-1"));
    street.unreadable = true;
    CHECK(start.carryOut().error().kind == Error::Kind::Malformed);
    CHECK(street.gateway.decisions() == 1); // it took it
    street.refusing = status;
    const auto again = start.carryOut();
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Refused);
    CHECK(start.standing() == Standing::Requested);
    CHECK(start.desk->course().why.isEmpty());
    Start next(street); // nor is it kept
    CHECK(next.standing() == Standing::Requested);
    street.refusing = 0;
    street.unreadable = false;
    street.clock.move(demo::ActivationGateway::kSecondsToRegister);
    REQUIRE(next.ask());
    CHECK(next.standing() == Standing::Confirmed);
    CHECK(street.gateway.carriedOut() == 1);
}

TEST_CASE("The answers to a request measure how far the clock is off, and that is kept with the decision", "[.keyring]")
{
    Street street;
    street.behind = 125;
    Start start(street);
    REQUIRE(start.decide(Decision::What::Activate, "k-1"));
    CHECK(start.desk->course().skew == std::chrono::seconds(-4)); // as the decision says
    REQUIRE(start.carryOut());
    CHECK(start.standing() == Standing::Requested);
    CHECK(start.desk->course().skew == std::chrono::seconds(125));
    CHECK(Start(street).desk->course().skew == std::chrono::seconds(125));
    const auto entries = [&] {
        Result<QList<QJsonObject>> got;
        bool isHere = false;
        start.keeper.read([&](const Result<QList<QJsonObject>> &read) { got = read, isHere = true; });
        REQUIRE(QTest::qWaitFor([&] { return isHere; }, 60'000));
        return got->size();
    };
    CHECK(entries() == 3);
    street.behind = 7;
    REQUIRE(start.ask()); // asked again and again while it is not done: nothing is kept of that
    CHECK(entries() == 3);
    street.clock.move(demo::ActivationGateway::kSecondsToRegister);
    street.behind = -60;
    REQUIRE(start.ask());
    CHECK(start.standing() == Standing::Confirmed);
    CHECK(start.desk->course().skew == std::chrono::seconds(-60));
    REQUIRE(start.decide(Decision::What::Stop, "k-2"));
    street.refusing = 422;
    street.behind = 30;
    REQUIRE(start.carryOut());
    CHECK(start.standing() == Standing::Confirmed);
    CHECK(start.desk->course().skew == std::chrono::seconds(30));
    CHECK(Start(street).desk->course().skew == std::chrono::seconds(30));
}

TEST_CASE("Without a gateway it is handed over, and on only when somebody else sees it", "[.keyring]")
{
    Street street;
    street.offered = false;
    Start start(street);
    CHECK(start.desk->way() == ActivationWay::HandOver);
    REQUIRE(start.decide(Decision::What::Activate, "k-1"));
    REQUIRE(start.carryOut());
    CHECK(start.standing() == Standing::Requested);
    CHECK(start.desk->course().way == ActivationWay::HandOver);
    REQUIRE(start.ask());
    REQUIRE(start.seen(false));
    CHECK(start.standing() == Standing::Requested);
    REQUIRE(start.seen(true));
    CHECK(start.standing() == Standing::Confirmed);
    REQUIRE(start.decide(Decision::What::Stop, "k-2"));
    REQUIRE(start.carryOut());
    REQUIRE(start.seen(true)); // a mailbox that still answers
    CHECK(start.standing() == Standing::StopRequested);
    REQUIRE(start.seen(false));
    CHECK(start.standing() == Standing::Stopped);
    CHECK(street.gateway.carriedOut() == 0);
}

TEST_CASE("Stopping goes the same way, and what is decided while a step is under way waits for its turn", "[.keyring]")
{
    Street street;
    Start start(street);
    REQUIRE(start.decide(Decision::What::Activate, "k-1"));
    std::optional<Result<>> one, other;
    start.desk->carryOut([&](const Result<> &how) { one = how; });
    start.desk->decide(decision(Decision::What::Stop, "k-2"), [&](const Result<> &how) { other = how; });
    REQUIRE(QTest::qWaitFor([&] { return one && other; }, 60'000));
    CHECK(*one);
    CHECK(other->error().kind == Error::Kind::Refused);
    street.clock.move(demo::ActivationGateway::kSecondsToRegister);
    REQUIRE(start.ask());
    CHECK(start.standing() == Standing::Confirmed);
    REQUIRE(start.decide(Decision::What::Stop, "k-2"));
    REQUIRE(start.carryOut());
    CHECK(start.standing() == Standing::StopRequested);
    street.clock.move(demo::ActivationGateway::kSecondsToRegister);
    REQUIRE(start.ask());
    CHECK(start.standing() == Standing::Stopped);
    CHECK(street.gateway.carriedOut() == 2);
    REQUIRE(QTest::qWaitFor([&] { return !start.desk->isBusy(); }));
}

TEST_CASE("A record that was changed moves nothing", "[.keyring]")
{
    Street street;
    {
        Start start(street);
        REQUIRE(start.decide(Decision::What::Activate, "k-1"));
    }
    QFile file(street.home.filePath(QStringLiteral("decisions/record.jws")));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() - 1));
    file.close();
    Permit permit(street.file, {});
    Transport transport;
    DecisionKeeper keeper(street.home.path());
    ActivationDesk desk(keeper, street.clock, Acting::self(), ActivationDesk::Gateway{QUrl(street.server.origin()), permit, transport});
    std::optional<Result<>> opened, sent;
    desk.open([&](const Result<> &how) { opened = how; });
    REQUIRE(QTest::qWaitFor([&] { return opened.has_value(); }, 60'000));
    CHECK(opened->error().kind == Error::Kind::Malformed);
    desk.carryOut([&](const Result<> &how) { sent = how; });
    REQUIRE(QTest::qWaitFor([&] { return sent.has_value(); }, 60'000));
    CHECK_FALSE(*sent);
    CHECK(street.gateway.carriedOut() == 0);
}
