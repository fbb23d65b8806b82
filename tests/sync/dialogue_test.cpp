// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "sync/dialogue.h"

#include <QEventLoop>
#include <QThread>

using namespace overzicht;

namespace {

/// An adapter whose pages lead where the test says.
class Wanderer final : public Adapter {
public:
    using Next = std::function<std::optional<int>(int)>; ///< from page to page; nothing = the end
    Wanderer(QUrl address, Next next) : m_address(std::move(address)), m_next(std::move(next)) {}
    const Profile &profile() const override { return m_profile; }
    Result<std::optional<HttpRequest>> ask(const Ask &ask) const override
    {
        HttpRequest request;
        request.url = m_address;
        request.route = QStringLiteral("/page");
        const auto *pull = std::get_if<Pull>(&ask.want);
        fulls << (pull && pull->full);
        return request;
    }
    Result<Answer> read(const Ask &ask, const HttpResponse &) const override
    {
        Answer answer;
        const auto next = m_next(ask.at.bytes().toInt());
        answer.ended = !next;
        if (next)
            answer.next = Continuation::make(QByteArray::number(*next)).value();
        return answer;
    }
    mutable QList<bool> fulls;

private:
    QUrl m_address;
    Next m_next;
    Profile m_profile;
};

/// In a thread with an event loop of its own: waiting in the test's sleeps between events, and ten thousand requests have many.
struct Walk {
    explicit Walk(Wanderer::Next next, bool full = false, const QByteArray &at = {})
    {
        const std::unique_ptr<QThread> thread(QThread::create([&] { walk(std::move(next), full, at); }));
        thread->start();
        REQUIRE(QTest::qWaitFor([&] { return thread->isFinished(); }, 120'000));
        REQUIRE(how);
    }
    void walk(Wanderer::Next next, bool full, const QByteArray &at)
    {
        QEventLoop loop; // this thread's first and only one: it nests in nothing
        LittleServer server([](const LittleAsked &) { return LittleReply{200, "application/json", "{}", {}, false, -1, 0}; });
        const SourceFile file = SourceFile::parse(fixedSource(QStringLiteral("x"), {{QStringLiteral("p"), server.base()}}), {QStringLiteral("ebox")}).value();
        const Wanderer adapter(QUrl(server.base(QStringLiteral("/page"))), std::move(next));
        Transport transport(shortLimits());
        SystemClock clock;
        Feed feed;
        feed.address = QUrl(server.base());
        const Permit permit(file, {});
        Dialogue dialogue(
            adapter, permit, transport, clock, Pull{feed, clock.now(), full}, Continuation::make(at).value(), {},
            [this](const Answer &) -> Result<> {
                ++pages;
                return {};
            },
            [&](Result<> result) {
                how = std::move(result);
                loop.quit();
            });
        dialogue.start();
        loop.exec();
        fulls = adapter.fulls;
        requests = int(server.asked.size());
    }
    int pages = 0, requests = 0;
    QList<bool> fulls;
    std::optional<Result<>> how;
};

} // namespace

TEST_CASE("Pages that go round are left as soon as a position comes back")
{
    const Walk same([](int) { return 1; });
    REQUIRE_FALSE(*same.how);
    CHECK(same.how->error().kind == Error::Kind::Malformed);
    CHECK(same.requests == 2); // start, 1, and the 1 that comes back
    const Walk pair([](int at) { return at == 1 ? 2 : 1; });
    REQUIRE_FALSE(*pair.how);
    CHECK(pair.requests == 3);
    const Walk back([](int at) { return at == 7 ? 8 : 7; }, false, "7"); // to where the pull began
    REQUIRE_FALSE(*back.how);
    CHECK(back.requests == 2);
    const Walk honest([](int at) { return at < 20 ? std::optional(at + 1) : std::nullopt; });
    CHECK(*honest.how);
    CHECK(honest.pages == 21);
}

TEST_CASE("A full sweep may come past the position it began with, and says only once that it is one")
{
    const Walk walk([](int at) { return at < 9 ? std::optional(at == 7 ? 1 : at == 2 ? 7 : at == 1 ? 2 : 9) : std::nullopt; }, true, "7");
    // 7 → 1 → 2 → 7 → 1: the second 1 is a loop, the first 7 is not.
    REQUIRE_FALSE(*walk.how);
    CHECK(walk.requests == 4);
    CHECK(walk.fulls == QList<bool>{true, false, false, false});
}

TEST_CASE("Pages that never end are left after ten thousand")
{
    const Walk walk([](int at) { return at + 1; });
    REQUIRE_FALSE(*walk.how);
    CHECK(walk.how->error().kind == Error::Kind::Malformed);
    CHECK(walk.requests == Dialogue::kMostPages);
    CHECK(walk.pages == Dialogue::kMostPages);
}
