// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "store/elsewhere.h"
#include "store/older.h"
#include "store/schema.h"

using namespace town;

namespace {

Announcement heard(int n, const char *moment = "2026-11-20T10:00:00Z", const QString &app = QStringLiteral("kbc"))
{
    return {app, at(moment), QStringLiteral("Brief %1").arg(n), QByteArray(Announcement::kDigest - 1, 'd') + char(n)};
}

const QDateTime kEver = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);

QList<HeardElsewhere> all(const Town &t, const Acting &who = Acting::self()) { return t.reader->heardElsewhere(who, kEver, 1'000).value(); }

} // namespace

TEST_CASE("An imported mail is kept once, of whose it is, and comes back as it was", "[store]")
{
    Town t;
    const Acting other = *Acting::fromKey(QStringLiteral("0316380841"));
    CHECK(t.store->keepHeard(t.self, {heard(1), heard(2, "2026-11-21T10:00:00Z"), heard(1)}).value() == 2);
    CHECK(t.store->keepHeard(t.self, {heard(2, "2026-11-21T10:00:00Z"), heard(3)}).value() == 1);
    CHECK(t.store->keepHeard(other, {heard(1)}).value() == 1);
    t.open();
    const auto mails = all(t);
    REQUIRE(mails.size() == 3);
    CHECK(mails.first().what == heard(2, "2026-11-21T10:00:00Z")); // the newest first
    CHECK_FALSE(mails.first().settled);
    CHECK(all(t, other).size() == 1);
    CHECK(t.reader->heardElsewhere(t.self, at("2026-11-21T00:00:00Z"), 10)->size() == 1);
    CHECK(t.reader->heardElsewhere(t.self, kEver, 2)->size() == 2);
    REQUIRE(t.store->forgetHeard(t.self));
    CHECK(all(t).isEmpty());
    CHECK(all(t, other).size() == 1);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("What is told of a mail and is not of its shape is refused, and nothing that came with it is kept", "[store]")
{
    Town t;
    Announcement bad[] = {heard(9), heard(9), heard(9), heard(9), heard(9), heard(9)};
    bad[0].app.clear();
    bad[1].app = QString(41, u'x');
    bad[2].at = {};
    bad[3].digest.chop(1);
    bad[4].subject = QString(500, u'x');
    bad[5].subject = QStringLiteral("a\nb");
    for (const Announcement &one : bad) {
        const auto kept = t.store->keepHeard(t.self, {heard(1), one});
        REQUIRE_FALSE(kept);
        CHECK(kept.error().kind == Error::Kind::Refused);
        CHECK(all(t).isEmpty());
    }
    CHECK(t.store->keepHeard(t.self, {heard(1)}).value() == 1); // and the store goes on
}

TEST_CASE("Of one person so many mails are kept and no more", "[store]")
{
    Town t;
    QList<Announcement> many;
    for (int i = 0; i < elsewhere::kMostKept; ++i)
        many << Announcement{QStringLiteral("kbc"), at("2026-11-20T10:00:00Z"), {}, QByteArray::number(i).rightJustified(Announcement::kDigest, '0')};
    CHECK(t.store->keepHeard(t.self, many).value() == elsewhere::kMostKept);
    const auto more = t.store->keepHeard(t.self, {heard(1)});
    REQUIRE_FALSE(more);
    CHECK(more.error().kind == Error::Kind::Refused);
    CHECK(t.store->keepHeard(t.self, many.mid(0, 10)).value() == 0);
}

TEST_CASE("What the person said of an app is kept with its first moment, for them alone, and can be taken back", "[store]")
{
    Town t;
    REQUIRE(t.store->setSilentApp(t.self, QStringLiteral("kbc"), true));
    const QDateTime first = t.clock.now();
    CHECK(t.reader->silentApps(t.self)->value(QStringLiteral("kbc")) == first);
    t.clock.set(at("2026-11-25T10:00:00Z"));
    REQUIRE(t.store->setSilentApp(t.self, QStringLiteral("kbc"), true));
    CHECK(t.reader->silentApps(t.self)->value(QStringLiteral("kbc")) == first);
    CHECK(t.reader->silentApps(*Acting::fromKey(QStringLiteral("0316380841")))->isEmpty());
    REQUIRE(t.store->setSilentApp(t.self, QStringLiteral("kbc"), false));
    CHECK(t.reader->silentApps(t.self)->isEmpty());
    CHECK_FALSE(t.store->setSilentApp(t.self, QString(), true));
    REQUIRE(t.store->keepHeard(t.self, {heard(1)}));
    const qint64 id = all(t).first().id;
    REQUIRE(t.store->settleHeard(t.self, id, true));
    CHECK(all(t).first().settled);
    CHECK(t.store->settleHeard(*Acting::fromKey(QStringLiteral("0316380841")), id, false).error().kind == Error::Kind::Gone);
    REQUIRE(t.store->settleHeard(t.self, id, false));
    CHECK_FALSE(all(t).first().settled);
    CHECK(t.store->settleHeard(t.self, id + 1, true).error().kind == Error::Kind::Gone);
}

TEST_CASE("What arrived since a moment comes newest first with every source that brought it, the first one first, and nothing that is hidden or of another kind", "[store]")
{
    Town t({sourceFile("ebox"), sourceFile("doccle")});
    const auto letter = [](const char *id, const char *moment, const QString &key) {
        Found f = found(QString::fromLatin1(id), document(QStringLiteral("Brief %1").arg(QLatin1String(id)), at(moment)));
        f.keys = {key};
        return f;
    };
    const QString key = QStringLiteral("ebox:federal/1");
    t.land({letter("a", "2026-11-10T08:00:00Z", key)});
    t.clock.set(at("2026-11-24T10:00:00Z"));
    t.land({letter("b", "2026-11-10T08:00:00Z", key)}, "doccle");
    t.land({found(QStringLiteral("n"), Notice{Heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QStringLiteral("Nieuws")), {}, at("2026-11-12T08:00:00Z")), QUrl(QStringLiteral("https://example.org/x")), {}, {}, false, {}}),
            letter("oud", "2026-10-31T22:59:59Z", QStringLiteral("ebox:federal/2"))});
    Found hidden = letter("weg", "2026-11-13T08:00:00Z", QStringLiteral("ebox:federal/3"));
    hidden.visible = false;
    t.land({hidden});
    const auto arrived = t.reader->arrivedSince(t.self, at("2026-10-31T23:00:00Z"), 10);
    REQUIRE(arrived);
    REQUIRE(arrived->size() == 2);
    CHECK(arrived->at(0).row.heading.subject == QStringLiteral("Nieuws"));
    CHECK(arrived->at(0).through == QStringList{QStringLiteral("ebox")});
    CHECK(arrived->at(1).through == QStringList{QStringLiteral("ebox"), QStringLiteral("doccle")});
    CHECK_FALSE(arrived->at(1).told);
    REQUIRE(t.store->setAnnounced({arrived->at(1).row.id}, Announced::Told));
    CHECK(t.reader->arrivedSince(t.self, at("2026-10-31T23:00:00Z"), 10)->at(1).told);
    CHECK(t.reader->arrivedSince(t.self, at("2026-10-31T23:00:00Z"), 1)->size() == 1);
    CHECK(t.reader->arrivedSince(t.self, at("2026-10-31T22:59:59Z"), 10)->size() == 3);
    CHECK(t.reader->arrivedSince(*Acting::fromKey(QStringLiteral("0316380841")), kEver, 10)->isEmpty());
}

TEST_CASE("What arrived carries its subject, its type and its sender in every language, whatever the language of who reads, and when each source brought it", "[store]")
{
    Town t({sourceFile("ebox"), sourceFile("doccle")});
    LocalText subject(Language::Nl, QStringLiteral("Brief"));
    subject.set(Language::Fr, QStringLiteral("Lettre"));
    const auto letter = [&](const char *id, const LocalText &words, const char *type) {
        Document document{Heading(PartyId(QStringLiteral("0100012047")), words, QString::fromLatin1(type), at("2026-11-10T08:00:00Z")), {}, {}, {}, false, false, false, {}, {}};
        Found f = found(QString::fromLatin1(id), document);
        f.keys = {QStringLiteral("ebox:federal/1")};
        return f;
    };
    Answer answer;
    answer.items << letter("a", subject, "soort");
    LocalText name(Language::Nl, QStringLiteral("Dienst")), type(Language::De, QStringLiteral("Bescheid"));
    name.set(Language::De, QStringLiteral("Amt"));
    answer.parties << Party{PartyId(QStringLiteral("0100012047")), name, Level::Local, {}, {}};
    answer.types << MessageType{QStringLiteral("soort"), type};
    t.land(answer);
    const QDateTime first = t.clock.now();
    t.clock.set(first.addDays(3));
    t.land({letter("b", subject, "soort")}, "doccle");
    const auto arrived = t.reader->arrivedSince(t.self, at("2026-10-31T23:00:00Z"), 10);
    REQUIRE(arrived);
    REQUIRE(arrived->size() == 1);
    const Arrived &one = arrived->first();
    CHECK(one.subject == subject);
    CHECK(one.sender == name);
    CHECK(one.type == type);
    CHECK(one.seen == QList<QDateTime>{first, first.addDays(3)});
    CHECK(one.through.size() == one.seen.size());
}

TEST_CASE("A home of version 9 gets its places for what other apps tell, and what it had stays", "[store]")
{
    Town t;
    t.land({letter(1)});
    t.reader.reset();
    t.store.reset();
    {
        auto db = Connection::open(t.home.database(), Connection::Mode::Write);
        REQUIRE(db);
        REQUIRE((*db)->run(QByteArray(kBackTo9) + "PRAGMA user_version = 9"));
    }
    t.open();
    CHECK(t.rows().size() == 1);
    CHECK(t.store->keepHeard(t.self, {heard(1)}).value() == 1);
    CHECK(t.findings().isEmpty());
    t.reader.reset();
    t.store.reset();
    CHECK(schema::versionOf(t.home.database()) == schema::kNewest);
}
