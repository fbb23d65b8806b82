// SPDX-License-Identifier: EUPL-1.2
// What lies inside the program is what lies in the tree, byte for byte: the hash in a proof is taken from there.
#include "printers.h"

#include "compose.h"

using namespace overzicht;

TEST_CASE("the program has every activation text that ships inside it, byte for byte, and the services with each")
{
    const auto inside = loadActivationTexts(), shipped = TextBundles::read(QStringLiteral(TESTS_DIR "/../resources/texts/activation"));
    REQUIRE((inside && shipped));
    REQUIRE_FALSE(shipped->all().isEmpty());
    REQUIRE(inside->all().size() == shipped->all().size());
    for (const TextBundle &bundle : shipped->all()) {
        for (const Language language : kLanguages) {
            const auto found = inside->byHash(bundle.in(language).hash);
            REQUIRE(found);
            CHECK(found->bundle->version() == bundle.version());
            CHECK(found->language == language);
        }
        CHECK(loadConnectedServices(bundle.version()));
    }
    CHECK_FALSE(loadConnectedServices(0));
}
