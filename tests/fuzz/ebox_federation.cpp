// SPDX-License-Identifier: EUPL-1.2
// Any bytes as the list of message providers, and as an error body.
#include "fuzzed.h"

using namespace overzicht;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpResponse response = fuzz::answered(data, size);
    const Ask ask{Discover{fuzz::now()}, {}};
    const auto answer = fuzz::adapter().read(ask, response);
    fuzz::check(ask, answer);
    if (answer) {
        for (const Feed &feed : answer->feeds) {
            fuzz::require(!feed.id.isEmpty());
            const auto request = fuzz::adapter().ask({Pull{feed, fuzz::now(), true}, {}});
            fuzz::require(!request || !*request || (**request).url.host() == feed.address.host());
        }
    }
    response.status = 403;
    const auto refused = fuzz::adapter().read(ask, response);
    fuzz::require(!refused && refused.error().detail.size() <= 200);
    return 0;
}
