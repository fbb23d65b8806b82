// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include <QDir>

using namespace town;

namespace {

Found kept(const QString &id, const char *arrived, const std::optional<QDateTime> &expires = {}, bool read = false)
{
    Document d = document(id, at(arrived));
    d.attachments = {Attachment{QStringLiteral("a"), LocalText(Language::Nl, QStringLiteral("Brief")), QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 1, {}, true, false},
                     Attachment{QStringLiteral("b"), LocalText(Language::Nl, QStringLiteral("Bijlage")), QStringLiteral("bijlage.pdf"), QStringLiteral("application/pdf"), 1, {}, false, false}};
    d.expiresAt = expires;
    Found f = found(id, d);
    f.readAtSource = read;
    return f;
}

struct Shelf : Town {
    ItemId of(const QString &subject) const
    {
        for (const Row &row : rows()) {
            if (row.heading.subject == subject)
                return row.id;
        }
        FAIL("no letter " << subject.toStdString());
        return ItemId::None;
    }
    void save(const QString &subject, int attachment)
    {
        const ItemId item = of(subject);
        const QString path = QStringLiteral("contents/%1/%2.pdf").arg(qint64(item)).arg(attachment);
        QDir(home.folder()).mkpath(QFileInfo(path).path());
        QFile file(home.folder() + u'/' + path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(store->setSaved(item, attachment, path, QByteArray(32, 'x')));
    }
    QStringList notKept() const
    {
        QStringList subjects;
        const QList<ItemId> items = reader->notKept(self).value();
        for (const ItemId item : items)
            subjects << details(item).row.heading.subject;
        return subjects;
    }
};

} // namespace

TEST_CASE("A letter that the program opened by itself stays unread, whatever its source says of it, until the person reads it here", "[store]")
{
    Shelf t;
    t.land({kept(QStringLiteral("een"), "2026-11-01T08:00:00Z")});
    const ItemId item = t.of(QStringLiteral("een"));
    REQUIRE(t.store->setKept(item));
    t.land({kept(QStringLiteral("een"), "2026-11-01T08:00:00Z", {}, true)}); // at the source it was opened: by us
    CHECK_FALSE(t.details(item).row.readAtSource);
    CHECK_FALSE(t.details(item).row.readHere);
    CHECK(t.reader->counters(t.self)->unreadDocuments == 1);
    REQUIRE(t.store->setRead(item, true));
    CHECK(t.details(item).row.readHere);
    CHECK(t.reader->counters(t.self)->unreadDocuments == 0);
    CHECK(t.findings().isEmpty());
    // Another one that was read elsewhere is read, as ever.
    t.land({kept(QStringLiteral("twee"), "2026-11-02T08:00:00Z", {}, true)});
    CHECK(t.reader->counters(t.self)->unreadDocuments == 0);
    CHECK(t.store->setKept(ItemId(12345)).error().kind == Error::Kind::Gone);
}

TEST_CASE("What is not kept is told with what its source takes away soon first, then the newest, and what is here or gone not at all", "[store]")
{
    Shelf t;
    const QDateTime now = t.clock.now();
    t.land({kept(QStringLiteral("oud"), "2026-01-01T08:00:00Z"), kept(QStringLiteral("over veertig dagen"), "2026-01-02T08:00:00Z", now.addDays(40)), kept(QStringLiteral("over tien dagen"), "2026-01-03T08:00:00Z", now.addDays(10)),
            kept(QStringLiteral("over een jaar"), "2026-01-04T08:00:00Z", now.addDays(365)), kept(QStringLiteral("al voorbij"), "2026-01-05T08:00:00Z", now.addDays(-1)), kept(QStringLiteral("nieuw"), "2026-11-20T08:00:00Z"),
            kept(QStringLiteral("hier"), "2026-11-21T08:00:00Z"), kept(QStringLiteral("tekst"), "2026-11-22T08:00:00Z")});
    t.save(QStringLiteral("hier"), 1);
    t.save(QStringLiteral("hier"), 2);
    REQUIRE(t.store->setBody(t.of(QStringLiteral("tekst")), LocalText(Language::Nl, QStringLiteral("Dit is hem"))));
    const QStringList all{QStringLiteral("over tien dagen"), QStringLiteral("over veertig dagen"), QStringLiteral("nieuw"), QStringLiteral("al voorbij"), QStringLiteral("over een jaar"), QStringLiteral("oud")};
    CHECK(t.notKept() == all);

    // Of a letter of which only what came with it was kept the letter is not here; of one that was opened or kept it is.
    t.save(QStringLiteral("oud"), 2);
    CHECK(t.notKept() == all);
    REQUIRE(t.store->setKept(t.of(QStringLiteral("oud"))));
    CHECK_FALSE(t.notKept().contains(QStringLiteral("oud")));
    t.save(QStringLiteral("nieuw"), 1);
    CHECK(t.notKept().contains(QStringLiteral("nieuw")));
    REQUIRE(t.store->setRead(t.of(QStringLiteral("nieuw")), true));
    CHECK_FALSE(t.notKept().contains(QStringLiteral("nieuw")));

    // A notice is no letter, nor is what the person calls one.
    REQUIRE(t.store->refile(t.of(QStringLiteral("over een jaar")), ItemClass::Notice));
    CHECK_FALSE(t.notKept().contains(QStringLiteral("over een jaar")));
    CHECK(t.reader->notKept(*Acting::organisation(QStringLiteral("0316380841")))->isEmpty());
}

TEST_CASE("Letters that are kept, that are lost and that go soon are counted, each once", "[store]")
{
    Shelf t;
    const QDateTime now = t.clock.now();
    CHECK(t.reader->keptLetters(t.self, now.addDays(30))->letters == 0);
    Found hidden = kept(QStringLiteral("verborgen"), "2026-01-05T08:00:00Z", now.addDays(5));
    hidden.visible = false;
    Answer first = page({kept(QStringLiteral("straks"), "2026-01-01T08:00:00Z", now.addDays(29)), kept(QStringLiteral("eerst"), "2026-01-02T08:00:00Z", now.addDays(3)), kept(QStringLiteral("later"), "2026-01-03T08:00:00Z", now.addDays(31)),
                         kept(QStringLiteral("hier"), "2026-01-04T08:00:00Z", now.addDays(3)), hidden, kept(QStringLiteral("weg"), "2026-01-06T08:00:00Z", now.addDays(4))});
    t.land(first);
    t.save(QStringLiteral("hier"), 1);
    t.clock.set(now.addSecs(60));
    first.items.removeLast();
    first.wholeSince = t.clock.now();
    t.land(first);
    const KeptLetters letters = t.reader->keptLetters(t.self, now.addDays(30)).value();
    CHECK(letters.letters == 6);
    CHECK(letters.kept == 1);
    CHECK(letters.lost == 1);
    CHECK(letters.leaving == QList<ItemId>{t.of(QStringLiteral("eerst")), t.of(QStringLiteral("straks"))});
}

TEST_CASE("Of what is kept here it is told since when, and by which digest", "[store]")
{
    Shelf t;
    t.land({kept(QStringLiteral("een"), "2026-11-01T08:00:00Z")});
    t.save(QStringLiteral("een"), 1);
    const Details d = t.details(t.of(QStringLiteral("een")));
    CHECK(d.attachments.at(0).savedAt == t.clock.now());
    CHECK(d.attachments.at(0).sha256 == QByteArray(32, 'x'));
    CHECK_FALSE(d.attachments.at(1).savedAt.isValid());
    CHECK(d.attachments.at(1).sha256.isEmpty());
}
