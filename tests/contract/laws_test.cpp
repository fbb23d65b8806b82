// SPDX-License-Identifier: EUPL-1.2
// The laws that every adapter keeps on every recording. What they are stands in core/conformance: `source check` runs the same ones.
#include "recordings.h"
#include "reslice.h"

#include "conformance/adapter_laws.h"

#include <algorithm>
#include <limits>

using namespace overzicht;
using namespace overzicht::contract;

namespace {

void keptByAll(const Law &law)
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            CHECK(broken(recording, law) == "");
        }
    }
}

} // namespace

TEST_CASE("There is a recording of every protocol", "[contract]")
{
    for (const QString &protocol : registry().protocols())
        CHECK(std::any_of(recordings().begin(), recordings().end(), [&](const Recording &r) { return r.source.protocol == protocol; }));
}

TEST_CASE("A recording is asked as it was recorded, and every chain of positions ends", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const Transcript transcript = replay(recording);
            CHECK(transcript.endless.isEmpty());
            for (const conformance::Refusal &refusal : transcript.refusals) // an error that was recorded is one of the answers
                CHECK_FALSE(refusal.error.detail.startsWith(QStringLiteral("not in the recording")));
            CHECK(transcript.turns.size() > 0);
            CHECK(transcript.items().size() + transcript.bad().size() > 0);
        }
    }
}

TEST_CASE("A heading always shows a sender and a subject", "[contract]") { keptByAll(conformance::alwaysShows); }

TEST_CASE("Every item has an id and its bytes; every record that could not be read has its bytes and a reason", "[contract]") { keptByAll(conformance::keepsItsBytes); }

TEST_CASE("The same page twice gives the same answer", "[contract]") { keptByAll(conformance::readsTheSame); }

TEST_CASE("One page and many pages give the same items", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto whole = conformance::told(replay(recording));
            for (const int size : {1, 7, std::numeric_limits<int>::max()}) {
                const auto respond = resliced(recording, size);
                INFO("no way to cut the pages of this protocol: add one to reslice.cpp");
                REQUIRE(respond);
                const auto adapter = registry().make(recording.source, {});
                const Transcript cut = replay(**adapter, recording, *respond);
                CHECK(cut.endless.isEmpty());
                CHECK(conformance::told(cut) == whole);
            }
        }
    }
}

TEST_CASE("A position is at most 4 KiB and holds nothing of an item, and one that no adapter wrote is a beginning or an error", "[contract]") { keptByAll(conformance::positions); }

TEST_CASE("A request stays with its feed, carries no token, and its route names no one", "[contract]") { keptByAll(conformance::requests); }
