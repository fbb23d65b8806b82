// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "catalogue/catalogue.h"
#include "domain/sender_register.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(TESTS_DIR "/../resources/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonObject text(const QString &words)
{
    QJsonObject told;
    for (const Language language : kLanguages)
        told.insert(code(language), words);
    return told;
}

QJsonObject entry(const QString &id = QStringLiteral("loket"))
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), text(QStringLiteral("Loket"))},
            {QStringLiteral("offers"), text(QStringLiteral("Attesten"))},
            {QStringLiteral("level"), QStringLiteral("local")},
            {QStringLiteral("owner"), QStringLiteral("0316380841")},
            {QStringLiteral("address"), QStringLiteral("https://loket.example.be/start")},
            {QStringLiteral("opens"), QStringLiteral("sign-in")},
            {QStringLiteral("gives"), QStringLiteral("status")},
            {QStringLiteral("sources"), QJsonArray{id}},
            {QStringLiteral("evidence"), QJsonObject{{QStringLiteral("spec"), QStringLiteral("Cases 1.0")}, {QStringLiteral("date"), QStringLiteral("2026-05-15")}, {QStringLiteral("test"), QStringLiteral("sync: it lands")}}}};
}

QByteArray file(const QJsonArray &systems) { return QJsonDocument(QJsonObject{{QStringLiteral("systems"), systems}}).toJson(); }

/// Why a file with this member of the entry set so (null = taken out) is refused; empty = it is not.
QString refusal(const char *member, const QJsonValue &value)
{
    QJsonObject told = entry();
    value.isNull() ? told.remove(QLatin1String(member)) : void(told.insert(QLatin1String(member), value));
    Catalogue catalogue;
    const auto added = catalogue.add(file({told}));
    CHECK(catalogue.systems().size() == (added ? 1 : 0));
    return added ? QString() : added.error().detail;
}

QJsonObject evidence(const char *member, const QJsonValue &value)
{
    QJsonObject told = entry().value(QLatin1String("evidence")).toObject();
    value.isNull() ? told.remove(QLatin1String(member)) : void(told.insert(QLatin1String(member), value));
    return told;
}

} // namespace

TEST_CASE("every system the product speaks of has an entry with owner, address, level, dated evidence and what a click does")
{
    Catalogue all;
    const auto files = QDir(QStringLiteral(TESTS_DIR "/../resources/systems")).entryList({QStringLiteral("*.json")}, QDir::Files);
    REQUIRE_FALSE(files.isEmpty());
    for (const QString &name : files) {
        const auto added = all.add(bytesOf(QStringLiteral("systems/") + name));
        INFO(name.toStdString() << ": " << (added ? std::string() : added.error().detail.toStdString()));
        REQUIRE(added);
    }
    SenderRegister senders;
    REQUIRE(senders.add(bytesOf(QStringLiteral("senders/register.json"))));
    for (const char *id : {"ebox", "burgerprofiel", "magda", "myminfin", "mypension", "mijngezondheid", "vlaamse-belastingdienst", "woningpas", "mijn-fluvius", "lokaal-loket", "ondernemersloket", "verenigingsloket", "mygov",
                           "your-europe", "mybelgium", "doccle", "kbc"}) {
        INFO(id);
        CHECK(all.find(QLatin1String(id)));
    }
    for (const System &system : all.systems()) {
        INFO(system.id.toStdString());
        const Party *owner = senders.find(system.owner);
        REQUIRE(owner);
        for (const Language language : kLanguages)
            CHECK_FALSE(owner->name.in(language).isEmpty());
        CHECK(owner->level != Level::Unknown);
        CHECK(system.level != Level::Unknown);
        CHECK(system.address.scheme() == QStringLiteral("https"));
        CHECK((system.evidence.date.isValid() && system.evidence.date <= QDate::currentDate()));
        CHECK((system.gives == Integration::Link || !system.evidence.test.isEmpty()));
        if (system.evidence.spec.isEmpty()) // and it says so in so many words, or it was refused
            CHECK(system.gives == Integration::Link);
        // Who calls himself after a system is told as one that looks like its owner. "MAGDA" is too short a word, and a municipality's counter is called as it likes.
        const Party *like = senders.resembled(system.name.best(Language::Nl));
        if (system.id != QLatin1String("magda") && system.id != QLatin1String("lokaal-loket")) {
            REQUIRE(like);
            CHECK(like->id == system.owner);
        }
    }
    CHECK(all.find(QStringLiteral("doccle"))->isMailbox);
    CHECK(all.find(QStringLiteral("kbc"))->isMailbox);
    CHECK(all.servedBy(SourceId(QStringLiteral("ebox"))) == all.find(QStringLiteral("ebox")));
    CHECK_FALSE(all.servedBy(SourceId(QStringLiteral("kaprijke"))));
}

TEST_CASE("an entry is read whole, and another file adds to it")
{
    Catalogue all;
    REQUIRE(all.add(file({entry()})));
    REQUIRE(all.add(file({entry(QStringLiteral("ander"))})));
    REQUIRE(all.systems().size() == 2);
    const System &system = all.systems().first();
    CHECK(system.name.in(Language::De) == QStringLiteral("Loket"));
    CHECK(system.level == Level::Local);
    CHECK(system.owner == PartyId(QStringLiteral("0316380841")));
    CHECK(system.address == QUrl(QStringLiteral("https://loket.example.be/start")));
    CHECK(system.opens == System::Opens::SignIn);
    CHECK(system.gives == Integration::Status);
    CHECK(system.evidence == System::Evidence{QStringLiteral("Cases 1.0"), QDate(2026, 5, 15), QStringLiteral("sync: it lands")});
    CHECK_FALSE(system.isMailbox);
}

TEST_CASE("more than a link is said only with an interface, its date and a test that runs it")
{
    for (const char *level : {"notice", "status", "documents", "full"}) {
        QJsonObject told = entry();
        told.insert(QStringLiteral("gives"), QLatin1String(level));
        INFO(level);
        CHECK(Catalogue().add(file({told})));
        told.insert(QStringLiteral("evidence"), evidence("test", QJsonValue()));
        CHECK_FALSE(Catalogue().add(file({told})));
    }
    CHECK_FALSE(refusal("evidence", evidence("spec", QJsonValue())).isEmpty());
    CHECK_FALSE(refusal("evidence", evidence("date", QJsonValue())).isEmpty());
    CHECK_FALSE(refusal("evidence", evidence("date", QStringLiteral("2026-02-31"))).isEmpty());
    CHECK_FALSE(refusal("evidence", evidence("date", QStringLiteral("9999-01-01"))).isEmpty());
    CHECK_FALSE(refusal("evidence", evidence("test", QStringLiteral("it lands"))).isEmpty()); // of no program
    CHECK_FALSE(refusal("evidence", QJsonValue()).isEmpty());
    QJsonObject link = entry();
    link.insert(QStringLiteral("gives"), QStringLiteral("link"));
    const QJsonObject none{{QStringLiteral("spec"), QStringLiteral("no public interface found")}, {QStringLiteral("date"), QStringLiteral("2026-11-29")}};
    link.insert(QStringLiteral("evidence"), none);
    Catalogue all;
    REQUIRE(all.add(file({link})));
    CHECK(all.systems().first().evidence == System::Evidence{{}, QDate(2026, 11, 29), {}});
    for (const QJsonObject &bad : {QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-11-29")}}, QJsonObject{{QStringLiteral("spec"), QStringLiteral("no public interface found")}},
                                   QJsonObject{{QStringLiteral("spec"), QStringLiteral("no public interface found")}, {QStringLiteral("date"), QStringLiteral("2026-11-29")}, {QStringLiteral("test"), QStringLiteral("sync: it lands")}}}) {
        link.insert(QStringLiteral("evidence"), bad); // silent about it, of no day, or tested all the same
        CHECK_FALSE(Catalogue().add(file({link})));
    }
}

TEST_CASE("an address of a system is plain https, and shows as what it is")
{
    CHECK(refusal("address", QStringLiteral("https://loket.example.be")).isEmpty());
    for (const char *bad : {"", "http://loket.example.be/", "ftp://loket.example.be/", "javascript:alert(1)", "file:///etc/passwd", "https://", "https://user@loket.example.be/", "https://loket.example.be:8443/",
                            "https://l\xC3\xB6ket.example.be/", "https://xn--lket-5qa.example.be/", "https://a.xn--lket-5qa.be/", "https://loket.example.be/\xE2\x80\xAEgnp", "https://loket.example.be/a b", "//loket.example.be", "https://loket.example.be/l\xC3\xB6ket"}) {
        INFO(bad);
        CHECK_FALSE(refusal("address", QString::fromUtf8(bad)).isEmpty());
    }
}

TEST_CASE("another host of a system is a plain host, and nothing of an address besides")
{
    const auto with = [](const QJsonValue &hosts) {
        QJsonObject told = entry();
        told.insert(QStringLiteral("hosts"), hosts);
        Catalogue all;
        const auto added = all.add(file({told}));
        return added ? all.systems().first().hosts : QStringList{QStringLiteral("refused")};
    };
    CHECK(with(QJsonArray{QStringLiteral("loket.example.be"), QStringLiteral("mijn.example.be")}) == QStringList{QStringLiteral("loket.example.be"), QStringLiteral("mijn.example.be")});
    CHECK(with(QJsonArray{}).isEmpty());
    for (const char *wrong : {"", "be", "www.example.be", "Loket.example.be", "loket.example.be/", "loket.example.be:8443", "loket.example.be.", "xn--lket-5qa.example.be", "l\u00f6ket.example.be", "iemand@loket.example.be", "https://loket.example.be", "loket example.be"}) {
        INFO(wrong);
        CHECK(with(QJsonArray{QString::fromUtf8(wrong)}) == QStringList{QStringLiteral("refused")});
    }
    CHECK(with(QStringLiteral("loket.example.be")) == QStringList{QStringLiteral("refused")});
    CHECK(with(QJsonArray{7}) == QStringList{QStringLiteral("refused")});
}

TEST_CASE("a file that is not of its shape is refused whole, with the entry and the reason")
{
    CHECK(refusal("id", QStringLiteral("Loket")).contains(QStringLiteral("entry 1")));
    CHECK_FALSE(refusal("id", QString(41, u'a')).isEmpty());
    CHECK(refusal("id", QString(40, u'a')).isEmpty());
    CHECK_FALSE(refusal("level", QStringLiteral("regional")).isEmpty());
    CHECK(refusal("level", QStringLiteral("european")).isEmpty());
    CHECK_FALSE(refusal("level", QJsonValue()).isEmpty());
    CHECK_FALSE(refusal("owner", QStringLiteral("0316380842")).isEmpty());
    CHECK_FALSE(refusal("owner", QStringLiteral("0316.380.841")).isEmpty());
    CHECK_FALSE(refusal("owner", QJsonValue()).isEmpty());
    for (const char *good : {"site:loket.example.be", "site:example.be", "kind:municipality"})
        CHECK(refusal("owner", QLatin1String(good)).isEmpty());
    for (const char *bad : {"site:other.be", "site:ample.be", "site:be", "site:", "kind:", "kind:Stad", "Gemeente"}) {
        INFO(bad);
        CHECK_FALSE(refusal("owner", QLatin1String(bad)).isEmpty());
    }
    CHECK_FALSE(refusal("opens", QStringLiteral("app")).isEmpty());
    CHECK_FALSE(refusal("gives", QStringLiteral("everything")).isEmpty());
    CHECK_FALSE(refusal("mailbox", QStringLiteral("true")).isEmpty());
    CHECK_FALSE(refusal("sources", QStringLiteral("ebox")).isEmpty());
    CHECK_FALSE(refusal("sources", QJsonArray{QStringLiteral("a"), QStringLiteral("a")}).isEmpty());
    CHECK_FALSE(refusal("sources", QJsonArray{1}).isEmpty());
    CHECK_FALSE(refusal("colour", QStringLiteral("red")).isEmpty());
    CHECK_FALSE(refusal("name", QStringLiteral("Loket")).isEmpty());
    CHECK_FALSE(refusal("name", text(QStringLiteral("Lo\u202Eket"))).isEmpty());
    CHECK_FALSE(refusal("name", text(QString(161, u'a'))).isEmpty());
    CHECK(refusal("name", text(QString(160, u'a'))).isEmpty());
    QJsonObject three = text(QStringLiteral("Loket"));
    three.remove(QStringLiteral("de"));
    CHECK_FALSE(refusal("name", three).isEmpty());

    Catalogue all;
    REQUIRE(all.add(file({entry()})));
    CHECK_FALSE(all.add(file({entry(QStringLiteral("nieuw")), entry()})));
    QJsonObject same = entry(QStringLiteral("nieuw"));
    same.insert(QStringLiteral("sources"), QJsonArray{QStringLiteral("loket")});
    CHECK_FALSE(all.add(file({same})));
    CHECK(all.systems().size() == 1); // also the good entry of the bad file is left out
    for (const char *broken : {"", "[]", "{", "{\"systems\":{}}", "{\"systems\":[1]}", "{\"systems\":[],\"more\":1}"}) {
        INFO(broken);
        CHECK_FALSE(all.add(broken));
    }
    CHECK_FALSE(all.add(QByteArray(256 * 1024 + 1, ' ')));
    CHECK(all.add("{\"systems\":[]}"));
}
