// SPDX-License-Identifier: EUPL-1.2
#include "town_rig.h"

using namespace overzicht;

namespace {

/// Letters that came through a mailbox, whatever else the town's counters tell.
int lettersOf(const Rig &rig)
{
    const QSet<QString> mailboxes{QStringLiteral("ebox"), QStringLiteral("doccle"), QStringLiteral("kbc"), QStringLiteral("burgerprofiel")};
    int count = 0;
    const QList<Row> rows = rig.reader->rows(Acting::self(), {}, 0, 1000).value();
    for (const Row &row : rows)
        count += mailboxes.intersects(QSet<QString>(row.channels.begin(), row.channels.end())) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("The whole demo town lands in one round, once, and the association's post stays with the association")
{
    TownRig t;
    const Report report = t.rig.round();
    for (const FeedReport &feed : report.feeds) {
        INFO(feed.source.text().toStdString() << " " << feed.feed.text().toStdString() << " " << word(feed.health).toStdString() << " " << feed.detail.toStdString());
        CHECK(isFine(feed));
        CHECK(feed.quarantined == 0);
    }
    QSet<QString> own, associations;
    const auto letters = t.town->letters();
    for (const demo::Letter &letter : letters) {
        if (letter.expires > QDateTime::currentDateTimeUtc() && letter.visible)
            (letter.provider == QStringLiteral("onderneming") ? associations : own).insert(letter.id);
    }
    CHECK(lettersOf(t.rig) == own.size());
    CHECK(t.rig.count(Acting::organisation(demo::citizen::kAssociation).value()) == associations.size());

    t.town->forgetRequests();
    t.rig.round();
    QHash<QString, int> perServer;
    for (const demo::Request &request : t.town->requests())
        ++perServer[request.server];
    QStringList linked;
    for (const auto &[name, file] : t.town->sourceFiles())
        linked << name.chopped(5);
    for (const QString &server : t.town->servers()) {
        INFO(server.toStdString());
        if (t.town->baseOf(server).contains(QStringLiteral("/REST/ebox/")))
            CHECK(perServer.value(server) == (server == QStringLiteral("gestopt") ? 0 : 1));
        else // a counter tells its whole list each time; the payment page is nobody's source
            CHECK((perServer.value(server) > 0) == linked.contains(server));
    }
}

TEST_CASE("Whichever server of the town is broken, and however, the others show their letters")
{
    for (const demo::Fault fault : {demo::Fault::Down, demo::Fault::Cut, demo::Fault::Stalled, demo::Fault::TooManyRequests, demo::Fault::Unavailable, demo::Fault::WrongType, demo::Fault::Endless}) {
        INFO(demo::word(fault).toStdString());
        TownRig t;
        REQUIRE(t.town->breakAs(QStringLiteral("vlaams"), {fault, -1, {}, {}}));
        const Report report = t.rig.round();
        CHECK_FALSE(report.isWhole());
        for (const FeedReport &feed : report.feeds) {
            INFO(feed.source.text().toStdString() << " " << feed.feed.text().toStdString() << " " << word(feed.health).toStdString());
            const bool broken = feed.feed.text().startsWith(QStringLiteral("vlaams"));
            CHECK(isFine(feed) == !broken);
        }
        CHECK(t.rig.count() > 30);
        t.town->breakAs(QStringLiteral("vlaams"), {});
        const Report healed = t.rig.round();
        CHECK(Rig::of(healed, QStringLiteral("vlaams")).health == Health::Fresh);
    }
}

TEST_CASE("One new letter through four mailboxes of the town is one new item")
{
    TownRig t;
    t.rig.round();
    const int before = t.rig.count();
    REQUIRE_FALSE(t.town->sendThroughFour().isEmpty());
    t.rig.round();
    CHECK(t.rig.count() == before + 1);
    const auto rows = t.rig.reader->rows(Acting::self(), {}, 0, 1).value();
    CHECK(rows.first().channels.size() == 4);
}
