// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a page of each list of a directory and as a logo. The first byte says which.
#include "fuzzed.h"

using namespace overzicht;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Pull pull{fuzz::feed(Feed::Kind::Directory), fuzz::now(), false};
    const QByteArray list = QByteArray::number(data[0] % 4);
    const QByteArray at = list == "3" ? QByteArray("{\"v\":1,\"of\":\"directory\",\"way\":{\"page\":1,\"came\":0,\"list\":0,\"waiting\":[\"0206095504\",\"logo\",\"0206095505\",\"logo\"]}}")
                                      : "{\"v\":1,\"of\":\"directory\",\"way\":{\"page\":1,\"came\":0,\"list\":" + list + "}}";
    const Ask ask{pull, *Continuation::make(at)};
    HttpResponse response = fuzz::answered(data + 1, size - 1);
    response.etag = response.body.left(100);
    const auto answer = fuzz::adapter().read(ask, response);
    fuzz::check(ask, answer);
    if (answer) {
        for (const QByteArray &logo : answer->logos)
            fuzz::require(logo.size() <= 200 * 1024);
        for (const Party &party : answer->parties)
            fuzz::require(!party.id.isEmpty());
    }
    return 0;
}
