// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A home that is linked to a demo town of its own.

#include "rig.h"

#include "demo/town.h"
#include "sync/demo_home.h"

namespace overzicht {

/// The town paints its letters when it is first asked, which takes a while on a busy machine; none of its faults here is a slow beginning.
inline Limits patient()
{
    Limits limits = shortLimits();
    limits.connect = std::chrono::milliseconds(20'000);
    limits.total = std::chrono::milliseconds(60'000);
    return limits;
}

struct TownRig {
    TownRig() : rig(patient())
    {
        town = demo::Town::start({}).value();
        REQUIRE(rig.senders.add(demo::Town::senders()));
        REQUIRE(markDemoHome(rig.home));
        for (const auto &[name, file] : town->sourceFiles())
            writeFile(rig.home.sources() + u'/' + name, file);
    }
    Rig rig;
    std::unique_ptr<demo::Town> town;
};

inline bool isFine(const FeedReport &feed) { return feed.health == Health::Fresh || feed.health == Health::Inactive || feed.health == Health::Maintenance; }

} // namespace overzicht
