// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a source file: a source, or mistakes that each say where they stand and why.
#include "fuzzed.h"

#include "adapter/source_file.h"

using namespace overzicht;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto parsed = SourceFile::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), {QStringLiteral("ebox")});
    if (!parsed) {
        fuzz::require(!parsed.error().isEmpty());
        for (const Mistake &mistake : parsed.error())
            fuzz::require(mistake.line >= 0 && !mistake.reason.isEmpty());
        return 0;
    }
    fuzz::require(!parsed->id.isEmpty() && !parsed->name.isEmpty() && parsed->protocol == QStringLiteral("ebox"));
    const auto adapter = makeEbox(*parsed, {});
    const auto request = adapter->ask({Discover{fuzz::now()}, {}});
    if (request && *request)
        fuzz::require(parsed->permits((**request).url));
    return 0;
}
