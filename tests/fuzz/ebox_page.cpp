// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a page of messages, as counters and as a body.
#include "fuzzed.h"

using namespace overzicht;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Continuation onPage1 = *Continuation::make("{\"v\":1,\"of\":\"messages\",\"way\":{\"page\":1,\"came\":0,\"sweep\":true,\"began\":\"2026-11-20T09:00:00.000Z\"}}");
    const HttpResponse response = fuzz::answered(data, size);
    const Pull pull{fuzz::feed(Feed::Kind::Messages), fuzz::now(), false};
    for (const Ask &ask : {Ask{pull, onPage1}, Ask{pull, {}}, Ask{Open{pull.feed, ForeignId(QStringLiteral("m")), Open::Body()}, {}}})
        fuzz::check(ask, fuzz::adapter().read(ask, response));
    return 0;
}
