// SPDX-License-Identifier: EUPL-1.2
// Recorded answers, broken in every way a network can break them: an error, or everything that was in them; never a crash, and nothing lost in silence.
#include "recordings.h"

#include <cstdio>
#include <random>

using namespace overzicht;
using namespace overzicht::contract;

namespace {

qsizetype held(const Answer &answer)
{
    qsizetype providers = 0;
    for (const Feed &feed : answer.feeds)
        providers += feed.kind == Feed::Kind::Messages;
    return answer.items.size() + answer.bad.size() + answer.parties.size() + answer.types.size() + providers + (answer.body ? 1 : 0) + (answer.services ? answer.services->size() : 0);
}

unsigned seed()
{
    static const unsigned value = [] {
        const unsigned chosen = qEnvironmentVariableIsSet("OVERZICHT_SEED") ? unsigned(qEnvironmentVariableIntValue("OVERZICHT_SEED")) : std::random_device()();
        std::printf("OVERZICHT_SEED=%u\n", chosen);
        return chosen;
    }();
    return value;
}

/// Nothing lost: an error, or as much as before. An answer that held nothing must at least not be taken for the end.
void check(const Adapter &adapter, const Turn &turn, const QByteArray &body)
{
    HttpResponse broken = turn.response;
    broken.body = body;
    const auto answer = adapter.read(turn.ask, broken);
    if (!answer)
        return;
    CAPTURE(turn.request.route.toStdString(), body.toStdString());
    CHECK(held(*answer) >= held(turn.answer));
    if (held(turn.answer) == 0)
        CHECK((!answer->ended || turn.answer.ended));
}

} // namespace

TEST_CASE("An answer that was cut off is an error", "[contract]")
{
    std::mt19937 random(seed());
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto adapter = registry().make(recording.source, {});
            for (const Turn &turn : replay(recording).turns) {
                const QByteArray whole = turn.response.body.trimmed();
                if (whole.isEmpty() || turn.response.status != 200)
                    continue;
                QList<qsizetype> cuts;
                for (int sixteenth = 0; sixteenth < 16; ++sixteenth)
                    cuts << whole.size() * sixteenth / 16;
                for (int i = 0; i < 100; ++i)
                    cuts << qsizetype(std::uniform_int_distribution<qsizetype>(0, whole.size() - 1)(random));
                for (const qsizetype cut : cuts) {
                    HttpResponse broken = turn.response;
                    broken.body = whole.left(cut);
                    const auto answer = (*adapter)->read(turn.ask, broken);
                    CAPTURE(turn.request.route.toStdString(), cut);
                    if (held(turn.answer) > 0) {
                        REQUIRE_FALSE(answer);
                        CHECK(answer.error().kind == Error::Kind::Malformed);
                    } else {
                        check(**adapter, turn, broken.body);
                    }
                }
            }
        }
    }
}

TEST_CASE("An answer with a wrong byte is an error or holds as much as before", "[contract]")
{
    std::mt19937 random(seed());
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto adapter = registry().make(recording.source, {});
            for (const Turn &turn : replay(recording).turns) {
                if (turn.response.body.isEmpty() || turn.response.status != 200)
                    continue;
                for (int i = 0; i < 400; ++i) {
                    QByteArray body = turn.response.body;
                    const auto at = std::uniform_int_distribution<qsizetype>(0, body.size() - 1)(random);
                    body[at] = char(std::uniform_int_distribution<int>(0, 255)(random));
                    check(**adapter, turn, body);
                }
            }
        }
    }
}

TEST_CASE("An answer that is something else altogether is an error", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto adapter = registry().make(recording.source, {});
            for (const Turn &turn : replay(recording).turns) {
                if (held(turn.answer) == 0)
                    continue;
                for (const QByteArray &body : {QByteArray(), QByteArray("<!doctype html><title>Onderhoud</title>"), QByteArray("null"), QByteArray("0"), QByteArray("\"\""), QByteArray(100'000, '['),
                                               QByteArray(1000, '\0'), QByteArray("\xFF\xD8\xFF"), QByteArray("{\"code\":\"x\"}"), turn.response.body + turn.response.body}) {
                    HttpResponse broken = turn.response;
                    broken.body = body;
                    const auto answer = (*adapter)->read(turn.ask, broken);
                    CAPTURE(turn.request.route.toStdString(), body.left(40).toStdString());
                    const bool isBody = std::holds_alternative<Open>(turn.ask.want);
                    if (isBody && body.startsWith('{') && !body.startsWith("{\n"))
                        continue; // any object may be a text in languages that are not ours
                    REQUIRE_FALSE(answer);
                    CHECK(answer.error().kind == Error::Kind::Malformed);
                }
            }
        }
    }
}

TEST_CASE("An answer with another status is the error that status means, and loses nothing", "[contract]")
{
    using K = Error::Kind;
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto adapter = registry().make(recording.source, {});
            for (const Turn &turn : replay(recording).turns) {
                for (const auto &[status, kind] : {std::pair(401, K::SignInNeeded), std::pair(429, K::Busy), std::pair(503, K::Busy), std::pair(500, K::Offline), std::pair(206, K::Malformed)}) {
                    HttpResponse broken = turn.response;
                    broken.status = status;
                    const auto answer = (*adapter)->read(turn.ask, broken);
                    CAPTURE(turn.request.route.toStdString(), status);
                    if (!answer) {
                        CHECK(answer.error().kind == kind);
                    } else {
                        CHECK(held(turn.answer) == 0);
                        CHECK_FALSE(answer->ended);
                    }
                }
            }
        }
    }
}
