// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/keys.h"
#include "catalogue/elsewhere.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

QByteArray resource(const char *path)
{
    QFile file(QStringLiteral(TESTS_DIR "/../resources/") + QLatin1String(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A home with one linked mailbox, which told a notice; what we really know of systems and senders.
struct Told {
    Catalogue systems;
    SenderRegister senders;
    QList<SourceState> linked;
    Details details{Row(), Notice{Heading(PartyId(QStringLiteral("0206738078")), LocalText(Language::Nl, QStringLiteral("Uw loopbaan is bijgewerkt")), {}, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC)), {}, {}, {}, false, {}}, {}, {}, {}, {}, {}};

    Told()
    {
        REQUIRE(systems.add(resource("systems/systems.json")));
        REQUIRE(senders.add(resource("senders/register.json")));
        REQUIRE(senders.add(R"({"sources":[{"id":"burgerprofiel","protocol":"burgerprofiel","hosts":["vlaanderen.be"]}]})"));
        link("ebox", Feed::Kind::Messages, "https://services.socialsecurity.be/ebox");
        details.row.kind = ItemKind::Notice;
        details.row.channels = QStringList{QStringLiteral("ebox")};
        details.row.heading.confirmed = true;
        details.row.senderId = PartyId(QStringLiteral("0206738078"));
    }
    void link(const char *id, Feed::Kind kind, const char *address, Health health = Health::Fresh)
    {
        SourceState source{SourceId(QString::fromLatin1(id)), LocalText(Language::Nl, QStringLiteral("Bron %1").arg(QLatin1String(id))), QStringLiteral("declarative"), false, {}};
        FeedState feed;
        feed.feed.kind = kind;
        feed.feed.address = QUrl(QString::fromLatin1(address));
        feed.health = health;
        source.feeds << feed;
        linked << source;
    }
    std::optional<Elsewhere> look() const { return elsewhereOf(details, linked, systems, senders); }
    std::optional<Elsewhere> leadingTo(const char *address)
    {
        std::get<Notice>(details.item).link = QUrl(QString::fromUtf8(address));
        return look();
    }
    /// "way system", or nothing.
    QString way(const char *address)
    {
        const auto found = leadingTo(address);
        return found ? word(found->way) + u' ' + (found->system ? found->system->id : QString()) : QString();
    }
};

} // namespace

TEST_CASE("A notice that leads to a system of which nothing can be fetched says that it stands only there")
{
    Told t;
    for (const char *address : {"https://www.mypension.be/nl", "https://mypension.be/", "https://loket.mypension.be/x", "https://MYPENSION.be"})
        CHECK(t.way(address) == QStringLiteral("only-there mypension"));
    const auto found = t.leadingTo("https://www.mypension.be/nl");
    CHECK(found->address == QUrl(QStringLiteral("https://www.mypension.be/nl")));
    CHECK(found->host == QStringLiteral("www.mypension.be"));
    CHECK(sentenceOf(*found, Language::Nl) == QStringLiteral("This stands only at mypension. We cannot fetch anything from there yet."));
}

TEST_CASE("A notice that leads to a system of which a linked source only tells says that notices are all that comes from there")
{
    Told t;
    t.link("pensioen", Feed::Kind::Messages, "https://www.mypension.be/api");
    CHECK(t.way("https://www.mypension.be/nl") == QStringLiteral("only-there mypension")); // an id that anybody may choose
    t.linked.last().owner = PartyId(QStringLiteral("0206738078"));
    for (const bool toldByIt : {true, false}) {
        if (toldByIt)
            t.details.row.channels = QStringList{QStringLiteral("pensioen")};
        const auto found = t.leadingTo("https://www.mypension.be/nl");
        REQUIRE(found);
        CHECK(word(found->way) == QStringLiteral("only-told"));
        CHECK(found->address == QUrl(QStringLiteral("https://www.mypension.be/nl")));
        CHECK(sentenceOf(*found, Language::Nl) == QStringLiteral("This stands only at mypension. From there we only get notices."));
        t.details.row.channels = QStringList{QStringLiteral("ebox")};
    }
    t.linked.last().feeds.first().health = Health::Inactive; // nothing comes from there any more
    CHECK(t.way("https://www.mypension.be/nl") == QStringLiteral("only-there mypension"));
    t.linked.last().feeds.first().health = Health::Fresh;
    t.linked.last().feeds.first().feed.kind = Feed::Kind::Dossiers; // more than notices
    CHECK(t.way("https://www.mypension.be/nl") == QStringLiteral("linked mypension"));
}

TEST_CASE("Another host that is wholly a system's own is that system, and nothing beside or above it is")
{
    Told t;
    for (const char *address : {"https://www.burgerprofiel.vlaanderen.be/", "https://burgerprofiel.vlaanderen.be/x", "https://mijn.burgerprofiel.vlaanderen.be/"})
        CHECK(t.way(address) == QStringLiteral("linkable burgerprofiel"));
    for (const char *address : {"https://vlaanderen.be/burgerprofiel", "https://nietburgerprofiel.vlaanderen.be/"})
        CHECK(t.way(address).isEmpty());
    CHECK(t.way("https://www.doccle.be/x") == QStringLiteral("only-there doccle")); // what the catalogue says of it
}

TEST_CASE("A host with another port than the usual one shows it, and one with a final dot is the same host")
{
    Told t;
    CHECK(t.leadingTo("https://mypension.be:8443/x")->host == QStringLiteral("mypension.be:8443"));
    CHECK(t.leadingTo("https://mypension.be:443/x")->host == QStringLiteral("mypension.be"));
    CHECK(t.leadingTo("https://mypension.be.example.org:8443/")->host == QStringLiteral("mypension.be.example.org:8443"));
    CHECK(t.leadingTo("https://elders.example.org:81/")->host == QStringLiteral("elders.example.org:81"));
    CHECK(t.way("https://mypension.be./nl") == QStringLiteral("only-there mypension"));
    CHECK(t.way("https://www.mypension.be./nl") == QStringLiteral("only-there mypension"));
    CHECK(t.leadingTo("https://my-pension.be./nl")->way == Elsewhere::Way::Posing);
}

TEST_CASE("A notice that leads to a system that can be linked and is not says which source to link")
{
    Told t;
    CHECK(t.way("https://www.vlaanderen.be/uw-overheid/mijn-burgerprofiel/attesten") == QStringLiteral("linkable burgerprofiel"));
    CHECK(t.way("https://www.vlaanderen.be/uw-overheid/mijn-burgerprofiel") == QStringLiteral("linkable burgerprofiel"));
    t.link("burgerprofiel", Feed::Kind::Attestations, "https://supplier.vlaanderen.be/v1/certificates");
    const auto found = t.leadingTo("https://www.vlaanderen.be/uw-overheid/mijn-burgerprofiel/attesten");
    REQUIRE(found);
    CHECK(found->way == Elsewhere::Way::Linked);
    CHECK(found->source == SourceId(QStringLiteral("burgerprofiel")));
    CHECK(found->system == t.systems.find(QStringLiteral("burgerprofiel")));
}

TEST_CASE("Of a host that many share only what lies below its own path is a system, and a page to choose from is none")
{
    Told t;
    for (const char *address : {"https://www.vlaanderen.be/uw-overheid/mijn-burgerprofielen", "https://www.vlaanderen.be/uw-overheid", "https://www.vlaanderen.be/", "https://loket.vlaanderen.be/mijn"})
        CHECK(t.way(address).isEmpty()); // known, and nobody's in particular
    CHECK(t.way("https://belastingen.vlaanderen.be/x") == QStringLiteral("only-there vlaamse-belastingdienst"));
}

TEST_CASE("A notice with the number of a case says who keeps it: linked and silent about it, or not linked")
{
    Told t;
    t.details.keys = QStringList{QStringLiteral("ebox:federal/1"), keys::dossier(QStringLiteral("STL"), QStringLiteral("ST2026-1"))};
    auto found = t.leadingTo("https://studietoelagen.example.be/1");
    REQUIRE(found);
    CHECK(found->way == Elsewhere::Way::Linkable);
    CHECK(found->system->id == QStringLiteral("magda"));
    t.link("magda", Feed::Kind::Dossiers, "https://magda.vlaanderen.be/");
    found = t.look();
    REQUIRE(found);
    CHECK(found->way == Elsewhere::Way::Awaited);
    CHECK(found->source == SourceId(QStringLiteral("magda")));
    CHECK(found->address == QUrl(QStringLiteral("https://studietoelagen.example.be/1")));
    // A keeper of whom nobody may speak leads nowhere, and neither does the message's own number.
    t.details.keys = QStringList{QStringLiteral("ebox:federal/1"), keys::dossier(QStringLiteral("ELDERS"), QStringLiteral("1"))};
    CHECK(t.way("https://studietoelagen.example.be/1") == QStringLiteral("not-known "));
    // Told by its keeper, there is nothing to wait for.
    t.details.keys = QStringList{keys::dossier(QStringLiteral("STL"), QStringLiteral("ST2026-1"))};
    t.details.row.channels = QStringList{QStringLiteral("magda"), QStringLiteral("ebox")};
    CHECK(t.way("https://studietoelagen.example.be/1") == QStringLiteral("not-known "));
}

TEST_CASE("A notice without an address leads to the one site where its confirmed sender keeps things, and to none when it is not confirmed")
{
    Told t;
    auto found = t.look();
    REQUIRE(found);
    CHECK(found->way == Elsewhere::Way::OnlyThere);
    CHECK(found->address == QUrl(QStringLiteral("https://www.mypension.be/")));
    CHECK(found->host.isEmpty());
    t.details.row.heading.confirmed = false;
    CHECK_FALSE(t.look());
    t.details.row.heading.confirmed = true;
    t.details.row.senderId = PartyId(QStringLiteral("0316380841")); // has several
    CHECK_FALSE(t.look());
}

TEST_CASE("An address that can be taken for that of a system, and is another one, leads nobody there")
{
    Told t;
    for (const char *address : {"https://www.rnypension.be/", "https://my-pension.be/", "https://loket.rnypension.be/", "https://mypension.be.example.org/", "https://www.mypension.be.example.org/aanmelden",
                                "https://mуpension.be/" /* Cyrillic у */, "https://myp3nsion.be/",
                                // its name under another ending, with lines for dots, or one letter away
                                "https://mypension.com/", "https://www.mypension.eu/x", "https://mypension-be.example/", "https://login-mypension-be.example.org/", "https://mypensionbe.example/", "https://mypensionn.be/", "https://www.mypenson.be/",
                                "https://mypesnion.be/", "https://mypensiom.be/"}) {
        INFO(address);
        const auto found = t.leadingTo(address);
        REQUIRE(found);
        CHECK(found->way == Elsewhere::Way::Posing);
        CHECK(found->system->id == QStringLiteral("mypension"));
        CHECK(found->address.isEmpty());
        CHECK_FALSE(found->host.isEmpty());
        CHECK(std::all_of(found->host.cbegin(), found->host.cend(), [](QChar c) { return c.unicode() < 0x80; }));
        CHECK(sentenceOf(*found, Language::Nl).contains(QStringLiteral("Do not go there")));
    }
    CHECK(t.leadingTo("https://www.mymminfin.be/")->system->id == QStringLiteral("myminfin"));
    for (const char *address : {"https://belgi\u0435.be/", "https://mijngezondheid.belgi\u0435.be/"}) // Cyrillic е
        CHECK(t.leadingTo(address)->way == Elsewhere::Way::Posing);
    // Without false alarms: two letters away, a short name, one below a domain that is theirs, a firm under another ending, an accent of the domain's own.
    for (const char *address : {"https://mypension.be/", "https://example.org/mypension.be", "https://pension.be/", "https://example.org/?to=mypension.be", "https://mypensions-online.be/", "https://mypensionne.be/", "https://mipention.be/",
                                "https://mijnpensioen.be/", "https://dockle.be/", "https://doccle.com/", "https://mygo.be/", "https://mygov.eu/", "https://vlaanderen.eu/", "https://mypension.bedrijf.example/", "https://mypension.example.com/",
                                "https://belgi\u00eb.be/", "https://www.belgie.be/", "https://mijl.fluvius.be/", "https://belastinge.vlaanderen.be/", "https://be.example/", "https://mypension/"}) {
        INFO(address);
        const auto found = t.leadingTo(address);
        CHECK((!found || found->way != Elsewhere::Way::Posing));
    }
    // What the register says to be the sender's own is no disguise.
    REQUIRE(t.senders.add(R"({"senders":[{"id":"0100012047","name":{"nl":"Pensioenhuis"},"level":"federal","hosts":["mypension.eu"]}]})"));
    t.details.row.senderId = PartyId(QStringLiteral("0100012047"));
    CHECK_FALSE(t.leadingTo("https://mypension.eu/"));
    t.details.row.heading.confirmed = false;
    CHECK(t.leadingTo("https://mypension.eu/")->way == Elsewhere::Way::Posing);
}

TEST_CASE("A site of the sender itself, and of the source that told the notice, is no unknown one")
{
    Told t;
    t.details.row.senderId = PartyId(QStringLiteral("0477445084"));
    CHECK(t.way("https://nieuws.fluvius.be/x").isEmpty());
    CHECK(t.way("https://nieuws.fluvius.be.example.org/x") == QStringLiteral("not-known "));
    CHECK(t.way("https://nietfluvius.be/x") == QStringLiteral("not-known "));
    t.details.row.heading.confirmed = false; // whoever says to be them
    CHECK(t.way("https://nieuws.fluvius.be/x") == QStringLiteral("not-known "));
    t.link("sport", Feed::Kind::Dossiers, "https://sport.example.be/v1");
    CHECK(t.leadingTo("https://sport.example.be/aanvraag/1")->way == Elsewhere::Way::Linked);
    t.details.row.channels = QStringList{QStringLiteral("sport")};
    CHECK_FALSE(t.leadingTo("https://sport.example.be/aanvraag/1"));
}

TEST_CASE("Of what is no notice, and of a sender who looks like another one, nothing is said")
{
    Told t;
    CHECK(t.leadingTo("https://www.mypension.be/nl"));
    t.details.row.heading.resembles = QStringLiteral("Pensioendienst");
    CHECK_FALSE(t.look());
    t.details.row.heading.resembles.clear();
    t.details.item = Document{headingOf(t.details.item), {}, {}, {}, false, false, false, {}, {}};
    CHECK_FALSE(t.look());
}

TEST_CASE("A source that goes by the id of a system is it only where the register binds the id, or at a place of its owner")
{
    Told t;
    SourceState source{SourceId(QStringLiteral("pensioen")), {}, QStringLiteral("declarative"), false, {}};
    CHECK_FALSE(systemOf(source, t.systems, t.senders));
    source.owner = PartyId(QStringLiteral("0206738078"));
    CHECK(systemOf(source, t.systems, t.senders) == t.systems.find(QStringLiteral("mypension")));
    source.id = SourceId(QStringLiteral("kaprijke"));
    CHECK_FALSE(systemOf(source, t.systems, t.senders));
    CHECK(systemOf(t.linked.first(), t.systems, t.senders) == t.systems.find(QStringLiteral("ebox")));
}
