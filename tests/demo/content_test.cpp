// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/source_file.h"
#include "demo/sealing.h"
#include "demo/town.h"
#include "demo/window/switchboard.h"
#include "domain/identifiers.h"
#include "domain/sender_register.h"
#include "seal/checking.h"
#include "visitor.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>

using namespace overzicht;
using namespace overzicht::demo;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TESTS_DIR "/../resources/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList idsIn(const QByteArray &registerFile)
{
    QStringList ids;
    for (const QJsonValue &sender : QJsonDocument::fromJson(registerFile).object().value(QLatin1String("senders")).toArray())
        ids << sender.toObject().value(QLatin1String("id")).toString();
    return ids;
}

/// Lines as make_corpus.py writes them: one letter a day, the last two on the same day.
QString corpusIn(const QTemporaryDir &dir, int count)
{
    const QString name = dir.filePath(QStringLiteral("letters.jsonl"));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2020, 1, 1).addDays(i == count - 1 ? i - 1 : i);
        QJsonObject line{{QStringLiteral("id"), QStringLiteral("L%1").arg(i, 8, 10, QLatin1Char('0'))},
                         {QStringLiteral("lang"), i % 3 == 0 ? QStringLiteral("fr") : QStringLiteral("nl")},
                         {QStringLiteral("sender"), QStringLiteral("Gemeente %1").arg(i % 7)},
                         {QStringLiteral("date"), day.toString(Qt::ISODate) + QStringLiteral("T10:00:00Z")},
                         {QStringLiteral("kind"), QStringLiteral("document")},
                         {QStringLiteral("read"), i % 5 != 0},
                         {QStringLiteral("subject"), QStringLiteral("Brief %1").arg(i)},
                         {QStringLiteral("body"), QStringLiteral("De tekst van brief %1.").arg(i)},
                         {QStringLiteral("dossier"), i == 4 ? QJsonValue(QStringLiteral("D0000001")) : QJsonValue()},
                         {QStringLiteral("payment"), QJsonValue()}};
        if (i == 6)
            line.insert(QStringLiteral("payment"), QJsonObject{{QStringLiteral("cents"), 12345}, {QStringLiteral("ogm"), QStringLiteral("+++010/8068/17183+++")},
                                                               {QStringLiteral("iban"), QStringLiteral("BE72000000001616")}, {QStringLiteral("due"), QStringLiteral("2020-02-01")}});
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    return name;
}

} // namespace

TEST_CASE("both sender registers are read, and every number in them passes its check")
{
    for (const char *name : {"senders/register.json", "senders/demo.json"}) {
        const QByteArray json = contentOf(QLatin1String(name));
        SenderRegister senders;
        REQUIRE(senders.add(json));
        const QStringList ids = idsIn(json);
        CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
        for (const QString &id : ids) {
            const Party *party = senders.find(PartyId(id));
            REQUIRE(party);
            CHECK(party->level != Level::Unknown);
            if (id.startsWith(QStringLiteral("dossier:"))) { // a keeper of cases, by the name MAGDA has for it
                CHECK(QLatin1String(name) == QLatin1String("senders/demo.json"));
                continue;
            }
            if (id.startsWith(QStringLiteral("site:")) || id.startsWith(QStringLiteral("kind:"))) { // whose number is not certain, or who is many
                CHECK(QLatin1String(name) == QLatin1String("senders/register.json"));
                continue;
            }
            const auto kbo = Kbo::parse(id);
            CHECK((kbo && kbo->isValid() && kbo->digits() == id));
            // Invented numbers, and only they, begin with 0100.
            CHECK(id.startsWith(QLatin1String("0100")) == (QLatin1String(name) == QLatin1String("senders/demo.json")));
        }
        CHECK(ids.size() >= 15);
    }
    CHECK(Town::senders() == contentOf(QStringLiteral("senders/demo.json")));
}

TEST_CASE("every sender of the town is in a register but two, and only the right sources may speak for its providers")
{
    SenderRegister senders;
    REQUIRE(senders.add(contentOf(QStringLiteral("senders/register.json"))));
    REQUIRE(senders.add(Town::senders()));
    const auto town = openTown();
    QSet<QString> unconfirmed;
    for (const Letter &letter : town->letters()) {
        if (!senders.find(PartyId(letter.sender)))
            unconfirmed << letter.sender;
    }
    CHECK(unconfirmed == QSet<QString>{QStringLiteral("0100001753"), QStringLiteral("0100001852")});
    for (const char *source : {"ebox", "doccle", "kbc", "burgerprofiel"})
        CHECK(senders.maySpeak(SourceId(QLatin1String(source)), QStringLiteral("federaal")));
    CHECK_FALSE(senders.maySpeak(SourceId(QStringLiteral("doccle")), QStringLiteral("vlaams")));
    CHECK_FALSE(senders.maySpeak(SourceId(QStringLiteral("ebox")), QStringLiteral("onderneming")));
}

TEST_CASE("letters that refer elsewhere are notices by policy; none of them has a main content, and no other letter is one")
{
    SenderRegister senders;
    REQUIRE(senders.add(Town::senders()));
    const auto town = openTown();
    int notices = 0;
    for (const Letter &letter : town->letters()) {
        ClassFacts facts;
        facts.registeredMail = letter.registered;
        facts.sender = PartyId(letter.sender);
        facts.messageType = letter.type;
        for (const Enclosure &enclosure : letter.enclosures)
            facts.mainContent |= enclosure.main;
        facts.mainContent |= letter.bodyIsMain;
        const bool refers = letter.type == QLatin1String("pensioenbericht") || letter.type == QLatin1String("gezondheidsbericht");
        CHECK((classify(facts, senders.policy()).value == ItemClass::Notice) == refers);
        notices += refers ? 1 : 0;
    }
    CHECK(notices == 5);
}

TEST_CASE("the citizen's number is of the test range, and stands in no letter but beside an attention-of")
{
    const auto number = Insz::parse(citizen::kTestNumber);
    REQUIRE(number);
    CHECK(number->isValid());
    CHECK(number->isTestRange());
    CHECK(Kbo::parse(citizen::kAssociation)->isValid());
    CHECK_FALSE(contentOf(QStringLiteral("demo/letters.json")).contains(citizen::kTestNumber.toLatin1()));
}

TEST_CASE("the town holds about ninety letters over three years, in three languages, and the special ones once")
{
    const auto town = openTown();
    int registered = 0, withoutSubject = 0, french = 0, german = 0, hidden = 0;
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    for (const Letter &letter : town->letters()) {
        registered += letter.registered ? 1 : 0;
        withoutSubject += letter.subject.isEmpty() ? 1 : 0;
        french += letter.subject.contains(QLatin1String("fr")) && !letter.subject.contains(QLatin1String("nl")) ? 1 : 0;
        german += letter.subject.contains(QLatin1String("de")) && !letter.subject.contains(QLatin1String("nl")) ? 1 : 0;
        hidden += letter.visible ? 0 : 1;
        CHECK(letter.at.daysTo(now) <= 3 * 366);
        // No mark of the table may be left in what a person reads.
        for (const Enclosure &enclosure : letter.enclosures)
            CHECK_FALSE((enclosure.paper->paragraphs.join(u' ') + enclosure.paper->subject + enclosure.paper->reference).contains(u'{'));
        for (const QJsonValue &subject : letter.subject)
            CHECK_FALSE(subject.toString().contains(u'{'));
        for (const QJsonValue &body : letter.body)
            CHECK_FALSE(body.toString().contains(u'{'));
    }
    CHECK(registered == 1);
    CHECK(withoutSubject == 1);
    CHECK(french == 3);
    CHECK(german == 2);
    CHECK(hidden == 1);
    const Letter fine = town->letters().first();
    REQUIRE(fine.bill);
    CHECK(fine.bill->amount == QLatin1String("53.00"));
    CHECK(fine.bill->due.date() == QDate(2026, 12, 2));
    CHECK(fine.enclosures.first().paper->paragraphs.at(1).contains(QStringLiteral("2 december 2026")));
}

TEST_CASE("a mistake in the table of letters is refused with the letter's name")
{
    const QByteArray head = R"({"senders":{"stad":{"id":"0100000862","name":{"nl":"Stad"}}},"types":{"brief":{"name":{"nl":"Brief"}}},"letters":[)";
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    const auto read = [&](const QByteArray &letter) { return Letters::read(head + letter + "]}", now); };
    CHECK(read(R"({"id":"a","provider":"p","sender":"stad","type":"brief","days":1,"text":["x"]})"));
    for (const char *bad : {R"({"id":"a","provider":"p","sender":"dorp","type":"brief","days":1})", R"({"id":"a","provider":"p","sender":"stad","type":"kaart","days":1})",
                            R"({"id":"a","provider":"p","sender":"stad","type":"brief"})", R"({"id":"a","provider":"p","sender":"stad","type":"brief","days":1,"at":"25:00"})",
                            R"({"id":"a","provider":"p","sender":"stad","type":"brief","days":1,"pay":{"amount":"1.00","ogm":"123"}})"}) {
        const auto letters = read(bad);
        REQUIRE_FALSE(letters);
        CHECK(letters.error().detail.contains(QLatin1String("'a'")));
    }
    CHECK_FALSE(Letters::read("{", now));
}

TEST_CASE("the demo town is linked by source files that say they are examples, and hold neither key nor person")
{
    const auto town = openTown();
    const auto files = town->sourceFiles();
    SenderRegister senders;
    REQUIRE(senders.add(Town::senders()));
    QStringList names;
    for (const auto &[name, json] : files) {
        const QJsonObject source = QJsonDocument::fromJson(json).object();
        names << name;
        const auto parsed = SourceFile::parse(json, {QStringLiteral("ebox"), QStringLiteral("burgerprofiel"), QStringLiteral("magda"), QStringLiteral("declarative")});
        INFO(name.toStdString());
        REQUIRE(parsed);
        CHECK_FALSE(json.contains(citizen::kTestNumber.toLatin1()));
        CHECK_FALSE(json.contains('{' + QByteArray("lindehove"))); // every mark is filled
        CHECK(parsed->demo);
        const auto *known = senders.source(parsed->id); // or anybody's file on this computer could call itself one of the town
        REQUIRE(known);
        CHECK(known->protocol == parsed->protocol);
        CHECK(parsed->isAt({}, known->here));
        CHECK(parsed->provenOwner(senders).text() == parsed->ownerKbo);
        auto stranger = *parsed;
        stranger.id = SourceId(QStringLiteral("handige-dienst"));
        CHECK(stranger.provenOwner(senders).isEmpty());
        CHECK(parsed->actingFor.key() == (name == QLatin1String("vereniging.json") ? citizen::kAssociation : QStringLiteral("self")));
        CHECK(source.value(QLatin1String("source")).toString() + QStringLiteral(".json") == name);
        CHECK(source.value(QLatin1String("demo")) == QJsonValue(true));
        CHECK(source.contains(QLatin1String("for")) == (name == QLatin1String("vereniging.json")));
        CHECK(source.contains(QLatin1String("baseUrl")) != source.contains(QLatin1String("providers")));
        for (const QJsonValue &provider : source.value(QLatin1String("providers")).toArray())
            CHECK(get(provider.toObject().value(QLatin1String("baseUrl")).toString() + QStringLiteral("/ebox")).status == 200);
    }
    // The list of providers may name three more hosts; their origins are allowed, the ended provider's is not.
    const auto ebox = SourceFile::parse(files.first().second, {QStringLiteral("ebox")});
    for (const char *server : {"federaal", "vlaams", "lindehove"})
        CHECK(ebox->permits(QUrl(town->baseOf(QLatin1String(server)))));
    CHECK_FALSE(ebox->permits(QUrl(town->baseOf(QStringLiteral("gestopt")))));
    CHECK(names == QStringList{QStringLiteral("ebox.json"), QStringLiteral("doccle.json"), QStringLiteral("kbc.json"), QStringLiteral("burgerprofiel.json"), QStringLiteral("vereniging.json"),
                               QStringLiteral("magda.json"), QStringLiteral("attesten.json"), QStringLiteral("lindehove-loket.json"), QStringLiteral("lindehove-sport.json"), QStringLiteral("belasting.json"),
                               QStringLiteral("water.json"), QStringLiteral("pensioen.json"), QStringLiteral("gezondheid.json")});
    CHECK(qgetenv("OVERZICHT_DEMO_INSZ") == citizen::kTestNumber.toLatin1()); // known to this process, and only to it
}

TEST_CASE("a corpus is served in equal parts, whole, newest first, with its text as a business value")
{
    const QTemporaryDir dir;
    Town::Options options;
    options.corpusFile = corpusIn(dir, 250);
    options.corpusProviders = 3;
    const auto town = openTown(options);
    REQUIRE(town->servers().size() == 3);
    CHECK(town->sourceFiles().size() == 3);
    QSet<QString> ids;
    for (const QString &server : town->servers()) {
        const QString base = town->baseOf(server);
        const int count = get(base + QStringLiteral("/ebox")).object().value(QLatin1String("numberOfMessages")).toInt();
        CHECK((count == 83 || count == 84));
        QString last = QStringLiteral("9999");
        for (int page = 1; page <= 9; ++page) {
            const Seen seen = get(base + QStringLiteral("/ebox/messages?pageSize=10&page=%1").arg(page));
            REQUIRE(seen.status == 200);
            CHECK(seen.total() == count);
            for (const QJsonValue &value : seen.items()) {
                const QJsonObject message = value.toObject();
                CHECK(message.value(QLatin1String("receiptDate")).toString() <= last);
                last = message.value(QLatin1String("receiptDate")).toString();
                const QString id = message.value(QLatin1String("messageId")).toString();
                CHECK_FALSE(ids.contains(id));
                ids << id;
                const QJsonObject tekst = message.value(QLatin1String("businessDataList")).toObject().value(QLatin1String("items")).toArray().first().toObject();
                CHECK(tekst.value(QLatin1String("key")).toString() == QLatin1String("tekst"));
                CHECK(tekst.value(QLatin1String("values")).toArray().first().toObject().begin().value().toString() == QStringLiteral("De tekst van brief %1.").arg(id.mid(1).toInt()));
                CHECK(Kbo::parse(message.value(QLatin1String("senderOrganizationId")).toString())->isValid());
            }
        }
        CHECK(get(base + QStringLiteral("/referenceData/senderOrganizations")).total() == 7);
    }
    CHECK(ids.size() == 250);
    // Nothing in it changes, so nothing may be said to be sent.
    CHECK(post(town->control() + QStringLiteral("/letter")).status == 404);
    CHECK(post(town->control() + QStringLiteral("/letter/four")).status == 404);
    const Switchboard window(*town);
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        CHECK_FALSE(button->isEnabled());
}

TEST_CASE("a corpus filters by day at both sides, and refuses what it cannot filter on")
{
    const QTemporaryDir dir;
    Town::Options options;
    options.corpusFile = corpusIn(dir, 250);
    options.corpusMost = 200;
    const auto town = openTown(options);
    const QString list = town->base() + QStringLiteral("/ebox/messages?");
    const auto total = [&](const char *query) { return get(list + QLatin1String(query)).total(); };
    CHECK(total("") == 200);
    CHECK(total("receivedAfter=2020-01-01") == 199);
    CHECK(total("receivedAfter=2019-12-31") == 200);
    CHECK(total("receivedBefore=2020-01-01") == 0);
    CHECK(total("receivedBefore=2020-01-02") == 1);
    CHECK(total("receivedAfter=2020-07-17") == 1);
    CHECK(total("receivedAfter=2020-07-18") == 0);
    CHECK(total("receivedAfter=2020-01-01&receivedBefore=2020-01-04") == 2);
    CHECK(get(list + QStringLiteral("readStatus=false")).status == 400);
    CHECK(get(list + QStringLiteral("pageSize=101")).status == 400);
    CHECK(get(list + QStringLiteral("receivedAfter=toen")).status == 400);
    const Seen one = get(town->base() + QStringLiteral("/ebox/messages/L00000006"));
    CHECK(one.object().value(QLatin1String("paymentData")).toObject().value(QLatin1String("amount")).toDouble() == Approx(123.45));
    CHECK(get(town->base() + QStringLiteral("/ebox/messages/L00000006/body")).object().value(QLatin1String("fr")).toString() == QLatin1String("De tekst van brief 6."));
    CHECK(get(town->base() + QStringLiteral("/ebox/messages/L00009999")).status == 404);
    options.corpusFile = dir.filePath(QStringLiteral("nothing"));
    CHECK_FALSE(Town::start(options));
}

TEST_CASE("two letters of the town are sealed by the city: one is genuine by the town's own register, of one the contents changed since, and both are the same each time")
{
    SenderRegister ours, towns;
    REQUIRE(ours.add(contentOf(QStringLiteral("senders/register.json"))));
    REQUIRE(towns.add(Town::senders()));
    const QDateTime now(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    QStringList told;
    const auto world = Letters::read(contentOf(QStringLiteral("demo/letters.json")), now);
    REQUIRE(world);
    for (const Letter &letter : world->letters) {
        for (const Enclosure &enclosure : letter.enclosures) {
            if (enclosure.paper->sealing == Paper::Sealing::None)
                continue;
            const QByteArray file = enclosure.paper->bytes();
            const Checked checked = check(file, {enclosure.paper->sha256(), towns.seals(PartyId(letter.sender))});
            CHECK(checked.digest == Checked::Digest::Same);
            const bool isSound = enclosure.paper->sealing == Paper::Sealing::Sound;
            CHECK(checked.seal.outcome == (isSound ? Seal::Outcome::Genuine : Seal::Outcome::Changed));
            if (isSound) {
                CHECK(checked.seal.certificate == QCryptographicHash::hash(sealCertificate(), QCryptographicHash::Sha256));
                CHECK(checked.seal.signer.contains(QStringLiteral("voorbeeld")));
                CHECK(checked.seal.signedAt == letter.at.toUTC());
            } else {
                CHECK(checked.seal.why == Seal::Why::Altered);
            }
            // In a home of anybody else that seal is nobody's.
            CHECK(check(file, {{}, ours.seals(PartyId(letter.sender))}).seal.outcome != Seal::Outcome::Genuine);
            const qsizetype update = file.lastIndexOf("/Type/Sig");
            REQUIRE(update > 0);
            const QByteArray before = file.left(file.lastIndexOf("%%EOF", update) + 6);
            CHECK(sealed(before, enclosure.paper->at, !isSound) == file);
            told << letter.subject.value(QLatin1String("nl")).toString();
        }
    }
    told.sort();
    CHECK(told == QStringList{QStringLiteral("Attest van woonst"), QStringLiteral("Dossierkost omgevingsvergunning")});
}
