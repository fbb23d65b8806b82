// SPDX-License-Identifier: EUPL-1.2
// What can be started at a source, told at once or page by page.
#include "town.h"

#include <QSignalSpy>
#include <QTest>

using namespace town;

namespace {

const SourceId kEbox{QStringLiteral("ebox")};

Service service(int number, const char *name = "")
{
    return {QStringLiteral("s%1").arg(number), LocalText(Language::Nl, QString::fromUtf8(name)), Service::Mode::Form, QUrl(QStringLiteral("https://loket.example/%1").arg(number)), QString(), {}};
}

Answer told(const QList<Service> &services, bool begin, bool end, const QByteArray &position)
{
    Answer answer = page({}, position);
    answer.services = services;
    answer.servicesBegin = begin;
    answer.servicesEnd = end;
    return answer;
}

QStringList offered(const Town &t)
{
    QStringList ids;
    const QList<Offered> all = t.reader->services(t.self).value();
    for (const Offered &one : all)
        ids << one.service.id + one.service.name.in(Language::Nl);
    return ids;
}

QStringList names(const char *text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

} // namespace

TEST_CASE("Services told in pages add up, and only the last page takes away what is no longer offered", "[store]")
{
    Town t;
    t.land(told({service(1), service(2), service(9)}, true, true, "a"));
    REQUIRE(offered(t) == names("s1 s2 s9"));
    t.land(told({service(2), service(3)}, true, false, "b"));
    CHECK(offered(t) == names("s1 s9 s2 s3")); // nothing is lost while the list is under way
    t.land(told({service(4)}, false, false, "c"));
    t.land(told({service(5), service(1, "x")}, false, true, "d"));
    CHECK(offered(t) == names("s2 s3 s4 s5 s1x")); // in the source's own order; s9 is gone
    t.land(told({}, true, true, "e"));
    CHECK(offered(t).isEmpty());
}

TEST_CASE("A list of services that breaks off takes nothing away, and the next one begins from nothing told", "[store]")
{
    Town t;
    t.land(told({service(1), service(2), service(3)}, true, true, "a"));
    t.land(told({service(3)}, true, false, "b")); // and no more
    CHECK(offered(t) == names("s1 s2 s3"));
    t.land(told({service(1)}, true, false, "c"));
    t.land(told({service(4)}, false, true, "d"));
    CHECK(offered(t) == names("s1 s4")); // s3 was told by the list that broke off, not by this one
    t.land(told({service(2)}, true, false, "e"));
    t.land(told({service(1), service(4)}, true, true, "f")); // a list at once after one that broke off
    CHECK(offered(t) == names("s1 s4"));
}

TEST_CASE("The same services in the same pages tell nobody, and a service told on two pages stands there once", "[store]")
{
    Town t;
    const auto pages = [&](const QByteArray &mark) {
        t.land(told({service(1), service(2)}, true, false, mark + "1"));
        t.land(told({service(3), service(1)}, false, true, mark + "2"));
    };
    pages("a");
    REQUIRE(offered(t) == names("s2 s3 s1"));
    QTest::qWait(150);
    QSignalSpy changed(t.store.get(), &Store::changed);
    pages("b");
    QTest::qWait(150);
    CHECK(changed.isEmpty());
    CHECK(offered(t) == names("s2 s3 s1"));
    t.land(told({service(1), service(2, "nieuw")}, true, false, "c"));
    CHECK(changed.wait(2000));
}

TEST_CASE("One certificate told once a language is one row with all its contents, and a name in each language", "[store]")
{
    Town t;
    const auto certificate = [](Language language, const QString &name) {
        Attestation a(Heading(PartyId(QStringLiteral("0316380841")), LocalText(language, name), {}, at("2026-01-01T08:00:00Z")));
        Attachment content;
        content.foreignId = code(language);
        content.language = language;
        a.contents << content;
        Found f = found(QStringLiteral("7/") + code(language), a);
        f.keys << QStringLiteral("own:/certificate%2F7");
        return f;
    };
    t.land({certificate(Language::Nl, QStringLiteral("Attest")), certificate(Language::Fr, QStringLiteral("Attestation"))});
    REQUIRE(t.rows().size() == 1);
    const Details details = t.details(t.rows().first().id);
    CHECK(std::get<Attestation>(details.item).contents.size() == 2);
    CHECK(headingOf(details.item).subject().in(Language::Nl) == QStringLiteral("Attest"));
    CHECK(headingOf(details.item).subject().in(Language::Fr) == QStringLiteral("Attestation"));
}

TEST_CASE("A page that would leave more of a feed than it may have is refused whole, and one that brings nothing new still lands", "[store]")
{
    Town t;
    const auto most = [&](const Answer &answer) { return t.store->land(kEbox, kFeed, answer, 3); };
    SECTION("letters, and what could not be read beside them")
    {
        REQUIRE(most(page({letter(1), letter(2)}, "two")));
        Answer both = page({letter(3)}, "four");
        both.bad << Quarantined{ForeignId(QStringLiteral("x")), "{}", Note("rubbish"), true};
        const auto refused = most(both);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Refused);
        CHECK(refused.error().detail == QStringLiteral("more than 3 records in one feed"));
        CHECK(t.rows().size() == 2);
        CHECK(t.store->feeds(kEbox)->first().position.bytes() == "two");
        both.items.clear();
        REQUIRE(most(both));
        REQUIRE(most(both));
        CHECK_FALSE(most(page({letter(3)}, "four")));
        REQUIRE(most(page({letter(1), letter(2)}, "again")));
    }
    SECTION("what is gone makes room")
    {
        REQUIRE(most(page({letter(1), letter(2), letter(3)})));
        CHECK_FALSE(most(page({letter(4)})));
        Answer end = page({letter(1)});
        end.wholeSince = QDateTime::currentDateTimeUtc().addSecs(60);
        t.store->land(kEbox, kFeed, end, 3).value();
        REQUIRE(most(page({letter(4), letter(5), letter(6)})));
        CHECK_FALSE(most(page({letter(7)})));
    }
    SECTION("services, senders and kinds of message")
    {
        REQUIRE(most(told({service(1), service(2), service(3)}, true, true, "a")));
        CHECK_FALSE(most(told({service(4)}, false, false, "b")));
        Answer names = page({}, "c");
        for (int i = 0; i < 4; ++i)
            names.parties << Party{PartyId(QString::number(i)), LocalText(Language::Nl, QStringLiteral("Naam")), Level::Unknown, {}, {}};
        CHECK_FALSE(most(names));
        names.parties.removeLast();
        REQUIRE(most(names));
        Answer types = page({}, "d");
        for (int i = 0; i < 4; ++i)
            types.types << MessageType{QString::number(i), LocalText(Language::Nl, QStringLiteral("Soort"))};
        CHECK_FALSE(most(types));
        types.types.removeLast();
        REQUIRE(most(types));
    }
}

TEST_CASE("Who sends through a protocol is told each once, and as whole only when every list of names answered", "[store]")
{
    Town t({sourceFile("ebox"), sourceFile("doccle")});
    const FeedId names(QStringLiteral("names"));
    Feed list = feed(names);
    list.kind = Feed::Kind::Directory;
    for (const char *source : {"ebox", "doccle"})
        REQUIRE(t.store->setFeeds(SourceId(QString::fromLatin1(source)), {feed(), list}));
    const auto party = [](const char *id, const char *name) {
        Party party;
        party.id = PartyId(QString::fromLatin1(id));
        party.name = LocalText(Language::Nl, QString::fromUtf8(name));
        return party;
    };
    const auto land = [&](const char *source, const QList<Party> &parties) {
        Answer answer = page({}, "x");
        answer.parties = parties;
        answer.ended = true;
        REQUIRE(t.store->land(SourceId(QString::fromLatin1(source)), names, answer));
        REQUIRE(t.store->setHealth(SourceId(QString::fromLatin1(source)), names, Health::Fresh, {}));
    };
    CHECK_FALSE(t.reader->senderDirectory(t.self, QStringLiteral("ebox"))->at.isValid());
    land("ebox", {party("0316380841", "FOD Financiën"), party("application/x", "Een toepassing")});
    const auto half = t.reader->senderDirectory(t.self, QStringLiteral("ebox"));
    REQUIRE(half);
    CHECK(half->senders.size() == 1);
    CHECK_FALSE(half->at.isValid()); // one of both lists never answered: these are not all
    land("doccle", {party("0316380841", "Financiën"), party("0100000101", "De stad")});
    const auto all = t.reader->senderDirectory(t.self, QStringLiteral("ebox"));
    REQUIRE(all);
    CHECK(all->senders.size() == 2); // each once, and no application
    CHECK(all->at == t.clock.now());
    CHECK(t.reader->senderDirectory(t.self, QStringLiteral("magda"))->senders.isEmpty());
    CHECK(t.reader->senderDirectory(*Acting::organisation(QStringLiteral("0316380841")), QStringLiteral("ebox"))->senders.isEmpty());
}
