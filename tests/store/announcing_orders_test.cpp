// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include <random>

using namespace town;

namespace {

const QList<SourceFile> kFour{sourceFile("ebox"), sourceFile("doccle"), sourceFile("kbc"), sourceFile("profiel")};
const char *const kFourMaySpeak = R"({"senders":[],"providers":[{"id":"federal","sources":["ebox","doccle","kbc","profiel"]}],"policy":[]})";

Found copy(const QString &number, const QString &subject)
{
    Found f = found(number, document(subject, at("2026-11-01T08:00:00Z")));
    f.keys << QStringLiteral("ebox:federal/") + number;
    return f;
}

} // namespace

TEST_CASE("One letter over four mailboxes is told once, in any order of arrivals, restarts and telling", "[store]")
{
    constexpr int kLetters = 3, kAHome = 50;
    const char *const sources[] = {"ebox", "doccle", "kbc", "profiel"};
    for (uint first = 0; first < ORDERS; first += kAHome) { // letters of two orders have nothing to do with each other: one home for many
        Town t(kFour);
        REQUIRE(t.senders.add(kFourMaySpeak));
        t.open();
        QHash<QString, int> told;
        for (uint seed = first; seed < first + kAHome; ++seed) {
            std::mt19937 random(seed);
            INFO("seed " << seed);
            QList<std::pair<int, int>> arrivals; // letter, source
            for (int letter = 0; letter < kLetters; ++letter) {
                for (int source = 0; source < 4; ++source)
                    arrivals << std::pair{letter, source};
            }
            std::shuffle(arrivals.begin(), arrivals.end(), random);
            const auto tell = [&] {
                const auto untold = t.store->untold(1'000);
                REQUIRE(untold);
                QList<ItemId> items;
                for (const Untold &one : *untold) {
                    items << one.item;
                    ++told[t.reader->row(one.who, one.item)->heading.subject];
                }
                REQUIRE(t.store->setAnnounced(items, Announced::Told));
            };
            for (const auto &[letter, source] : std::as_const(arrivals)) {
                const QString name = QStringLiteral("Brief %1 van %2").arg(letter).arg(seed);
                t.land({copy(QStringLiteral("%1-%2").arg(seed).arg(letter), name)}, sources[source]);
                if (random() % 3 == 0)
                    tell();
                if (random() % 40 == 0)
                    t.open();
            }
            tell();
            for (int letter = 0; letter < kLetters; ++letter)
                REQUIRE(told.value(QStringLiteral("Brief %1 van %2").arg(letter).arg(seed)) == 1);
        }
        CHECK(told.size() == kLetters * kAHome);
        CHECK(t.rows().size() == kLetters * kAHome);
    }
}
