// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a remembered position: asking and reading go on from it, or begin again.
#include "fuzzed.h"

using namespace overzicht;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto at = Continuation::make(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!at)
        return 0;
    static const QByteArray page("{\"items\":[{\"messageId\":\"m\",\"organizationId\":\"0206095504\",\"organizationLogos\":[{\"imageId\":\"i\",\"mediaType\":\"image/png\"}]}],\"totalItems\":3}");
    for (const Feed::Kind kind : {Feed::Kind::Messages, Feed::Kind::Directory}) {
        for (const bool full : {false, true}) {
            const Ask ask{Pull{fuzz::feed(kind), fuzz::now(), full}, *at};
            const auto request = fuzz::adapter().ask(ask);
            if (request && *request)
                fuzz::require((**request).url.host() == QStringLiteral("post.voorbeeld.example"));
            for (const int status : {200, 304, 404}) {
                HttpResponse response = fuzz::answered(reinterpret_cast<const std::uint8_t *>(page.constData()), std::size_t(page.size()));
                response.status = status;
                fuzz::check(ask, fuzz::adapter().read(ask, response));
            }
        }
    }
    return 0;
}
