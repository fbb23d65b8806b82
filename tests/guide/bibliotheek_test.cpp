// SPDX-License-Identifier: EUPL-1.2
// loket-bibliotheek.json: a library. Messages after the last number seen, letters by token with contents, cards wrapped in base64, services in three modes.
#include "guide/linked_file.h"

#include <QCryptographicHash>

using namespace overzicht;

namespace {

const QByteArray kLetter = "%PDF-1.4\n" + QByteArray(2000, 'b') + "\n%%EOF\n";
const QByteArray kCard = "%PDF-1.4\nkaart\n%%EOF\n";

class Waterveld {
public:
    Waterveld()
    {
        for (int i = 1; i <= 7; ++i)
            messages << QJsonObject{{text("volgnummer"), i}, {text("titel"), QStringLiteral("Bericht %1").arg(i)}, {text("titre"), QStringLiteral("Message %1").arg(i)}, {text("op"), 1'795'000'000 + i * 86'400}, {text("tot"), text("20270131")}, {text("vestiging"), text("Centrum")}};
        messages << json(R"({"volgnummer": 9, "titel": "", "op": "gisteren", "tot": "20260231"})") << json(R"("geen object")") << json(R"({"volgnummer": 12, "titel": "Laatste", "op": 1796000000})");
        const QString file = server.base(text("/bestanden/"));
        letters << QJsonObject{{text("id"), text("b1")}, {text("soort"), text("boete")}, {text("titels"), json(R"([{"taal": "nl", "titel": "Uw boek is te laat"}, {"taal": "fr", "titel": "Votre livre est en retard"}])")},
                               {text("verstuurd"), text("2026-11-20T08:30:00+01:00")}, {text("gelezen"), false}, {text("uiterlijk"), text("2026-12-05")},
                               {text("boete"), json(R"({"eurocent": 350, "rekening": "BE81999765432124", "kenmerk": "+++120/2603/11222+++"})")},
                               {text("bestanden"), QJsonArray{QJsonObject{{text("naam"), text("brief")}, {text("extensie"), text("pdf")}, {text("bytes"), kLetter.size()}, {text("sha256"), QString::fromLatin1(QCryptographicHash::hash(kLetter, QCryptographicHash::Sha256).toHex())}, {text("brief"), true}, {text("taal"), text("nl")}, {text("adres"), file + text("b1")}},
                                                              QJsonObject{{text("naam"), text("elders")}, {text("extensie"), text("pdf")}, {text("brief"), false}, {text("adres"), text("https://boef.example/b1")}}}}}
                << json(R"({"id": "b2", "soort": "afhalen", "titels": [{"taal": "nl", "titel": "Uw reservatie ligt klaar"}], "verstuurd": "2026-11-21T08:30:00+01:00", "gelezen": true, "uiterlijk": "2026-12-01T18:00:00+01:00"})")
                << json(R"({"soort": "boete", "titels": "x"})") << json(R"({"id": "b4", "soort": "boete", "titels": [], "verstuurd": "2026-11-22T08:30:00+01:00", "boete": {"eurocent": -5, "rekening": "x"}})")
                << json(R"({"id": "b5", "soort": "info", "titels": [{"taal": "xx", "titel": "Ny åpningstid"}], "verstuurd": "2026-11-23T08:30:00+01:00"})");
        server.setAnswer([this](const LittleAsked &asked) { return answer(asked); });
    }

    void sendOnlyGood()
    {
        for (const int bad : {8, 7})
            messages.removeAt(bad);
        for (const int bad : {3, 2})
            letters.removeAt(bad);
        QJsonObject first = letters.first().toObject();
        first.insert(text("bestanden"), slice(first.value(text("bestanden")).toArray(), 0, 1));
        letters.replace(0, first);
        services.removeAt(3);
    }
    QList<QPair<QString, QString>> addresses() const { return {{text("https://bib.waterveld.example/mijn/v1\""), server.base(text("/mijn/v1")) + u'"'}, {text("bestanden.waterveld.example"), hostOf(server.base())}}; }

    LittleReply answer(const LittleAsked &asked)
    {
        if (asked.headers.value("authorization") != "Bearer " + LinkedFile::key())
            return reply(json(R"({"fout": "meld u aan"})"), 401);
        const QString person = text("/mijn/v1/leden/") + LinkedFile::number();
        if (asked.path.startsWith(text("/mijn/v1/leden/")) && !member)
            return reply(json(R"({"fout": "geen lid"})"), 404);
        if (asked.path == person + text("/berichten")) {
            QJsonArray newer;
            for (const QJsonValue message : std::as_const(messages)) {
                if (!message.isObject() || message.toObject().value(text("volgnummer")).toInt() > asked.query.queryItemValue(text("na")).toInt())
                    newer << message;
            }
            return reply(newer.size() == 1 && newer.first().isString() ? QJsonArray() : slice(newer, 0, 3));
        }
        if (asked.path == person + text("/brieven")) {
            const int from = asked.query.queryItemValue(text("vanaf")).mid(1).toInt();
            return reply(QJsonObject{{text("brieven"), slice(letters, from, 2)}, {text("verder"), from + 2 < letters.size() ? QJsonValue(QStringLiteral("t%1").arg(from + 2)) : QJsonValue()}});
        }
        if (asked.path == person + text("/lidkaarten"))
            return reply(json(R"({"kaarten": [{"kaartnummer": "K/77", "uitgereikt": "2026-01-05", "geldigTot": "2027-01-04"}]})"));
        if (asked.path == text("/mijn/v1/diensten"))
            return reply(QJsonObject{{text("diensten"), services}});
        if (asked.path == text("/bestanden/b1"))
            return {200, "application/pdf", kLetter, {}, false, -1, 0};
        if (asked.path == text("/mijn/v1/kaarten/K/77"))
            return reply(QJsonObject{{text("kaart"), text("K/77")}, {text("pdf"), QString::fromLatin1(kCard.toBase64())}});
        return reply(QJsonObject(), 404);
    }

    QJsonArray messages, letters;
    QJsonArray services = json(R"([{"code": "verlengen", "naam": {"nl": "Boek verlengen", "fr": "Prolonger"}, "hoe": "formulier", "actief": "ja", "adres": "https://bib.waterveld.example/verlengen", "ipdc": "1234"},
        {"code": "zaal", "naam": {"nl": "Zaal huren"}, "hoe": "formulier", "actief": "ja", "adres": "https://bib.waterveld.example/zaal"},
        {"code": "oud", "naam": {"nl": "Oude dienst"}, "hoe": "verwijzing", "actief": "nee", "adres": "https://bib.waterveld.example/oud"},
        {"code": "boos", "naam": {"nl": "Boos"}, "hoe": "verwijzing", "actief": "ja", "adres": "javascript:alert"}])").toArray();
    bool member = true;
    LittleServer server;
};

struct LinkedWaterveld {
    Waterveld library;
    LinkedFile file{text("loket-bibliotheek.json"), library.addresses()};
};

} // namespace

TEST_CASE("The library's messages are notices, asked after the last one seen until there are no more")
{
    LinkedWaterveld one;
    const Report report = one.file.rig.round();
    CHECK(Rig::of(report, text("berichten")).fresh == 9);
    CHECK(Rig::of(report, text("berichten")).quarantined == 2); // told on two pages: the one that ends with it, and the next
    CHECK(Rig::of(report, text("berichten")).health == Health::Fresh);
    const Row row = one.file.row(text("Bericht 3"));
    CHECK(row.kind == ItemKind::Notice);
    CHECK(row.heading.sender == text("Bibliotheek Waterveld"));
    CHECK(row.arrivedAt.toUTC().toSecsSinceEpoch() == 1'795'000'000 + 3 * 86'400);
    const auto notice = one.file.item<Notice>(row.heading.subject);
    CHECK(notice.link.toString() == text("https://bib.waterveld.example/berichten/3"));
    REQUIRE(notice.expiresAt);
    CHECK(notice.expiresAt->date() == QDate(2027, 1, 31));
    REQUIRE(notice.businessData.size() == 1);
    CHECK(notice.businessData.first().values.first().in(Language::Nl) == text("Centrum"));
    // The seven wrote their number into the query of the next request; no other place.
    QStringList after;
    for (const LittleAsked &asked : one.library.server.asked) {
        if (asked.path.endsWith(text("/berichten")))
            after << asked.query.queryItemValue(text("na"));
    }
    CHECK(after.first().isEmpty());
    CHECK(after.contains(text("3")));
    CHECK(after.contains(text("12")));
}

TEST_CASE("A kind of letter that the library's file does not know is not hidden: with a last day it is to be answered, with an amount to be paid")
{
    LinkedWaterveld one;
    one.library.letters << json(R"({"id": "b6", "soort": "aanmaning", "titels": [{"taal": "nl", "titel": "Antwoord ons"}], "verstuurd": "2026-11-23T08:30:00+01:00", "uiterlijk": "2026-12-09"})")
                        << json(R"({"id": "b7", "soort": "herinnering", "titels": [{"taal": "nl", "titel": "Nog te betalen"}], "verstuurd": "2026-11-23T08:30:00+01:00", "boete": {"eurocent": 700}})")
                        << json(R"({"id": "b8", "soort": "Info", "titels": [{"taal": "nl", "titel": "Wij zijn gesloten"}], "verstuurd": "2026-11-23T08:30:00+01:00", "uiterlijk": "2026-12-09"})");
    one.file.rig.round();
    CHECK(one.file.item<Document>(text("Antwoord ons")).obligation.kind == Obligation::Kind::Answer);
    const auto reminder = one.file.item<Document>(text("Nog te betalen"));
    CHECK(reminder.obligation.kind == Obligation::Kind::Pay);
    REQUIRE(reminder.obligation.payment);
    CHECK(reminder.obligation.payment->amount->cents() == 700);
    CHECK(one.file.item<Document>(text("Wij zijn gesloten")).obligation.kind == Obligation::Kind::None);
}

TEST_CASE("The library's letters say what they ask, in the language of the person, and their content is checked")
{
    LinkedWaterveld one;
    const Report report = one.file.rig.round();
    CHECK(Rig::of(report, text("brieven")).fresh == 4);
    CHECK(Rig::of(report, text("brieven")).quarantined == 1);
    const Details fine = one.file.details(text("Uw boek is te laat"));
    CHECK(headingOf(fine.item).subject().in(Language::Fr) == text("Votre livre est en retard"));
    const auto letter = std::get<Document>(fine.item);
    CHECK(letter.obligation.kind == Obligation::Kind::Pay);
    CHECK(day(letter.obligation.deadline) == text("2026-12-05T23:59:59"));
    REQUIRE(letter.obligation.payment);
    CHECK(letter.obligation.payment->amount->cents() == 350);
    REQUIRE(letter.attachments.size() >= 1);
    CHECK(letter.attachments.first().fileName == text("brief.pdf"));
    CHECK(letter.attachments.first().main);
    CHECK(one.file.bytesOf(one.file.fetch(text("Uw boek is te laat"), 1)) == kLetter);
    for (const LittleAsked &asked : one.library.server.asked)
        CHECK((asked.path == text("/bestanden/b1") || asked.path.startsWith(text("/mijn/v1/"))));

    const auto collect = one.file.item<Document>(text("Uw reservatie ligt klaar"));
    CHECK(collect.obligation.kind == Obligation::Kind::Appear);
    CHECK(day(collect.obligation.deadline) == text("2026-12-01T18:00:00"));
    CHECK(one.file.row(text("Uw reservatie ligt klaar")).readAtSource);
    CHECK(one.file.row(text("Ny åpningstid")).kind != ItemKind::Payment); // in none of our languages: better read than not
}

TEST_CASE("A content of the library that is not what its digest says is not saved")
{
    LinkedWaterveld one;
    one.file.rig.round();
    one.library.server.setAnswer([&](const LittleAsked &asked) { return asked.path == text("/bestanden/b1") ? LittleReply{200, "application/pdf", kLetter + "x", {}, false, -1, 0} : one.library.answer(asked); });
    CHECK(one.file.fetch(text("Uw boek is te laat"), 1).error);
}

TEST_CASE("A membership card of the library is an attestation with its validity, and its content comes out of the JSON around it")
{
    LinkedWaterveld one;
    one.file.rig.round();
    const auto card = one.file.item<Attestation>(text("Lidkaart"));
    CHECK(card.validFrom == QDate(2026, 1, 5));
    CHECK(card.validUntil == QDate(2027, 1, 4));
    CHECK(one.file.bytesOf(one.file.fetch(text("Lidkaart"), 1)) == kCard);
}

TEST_CASE("The library offers its services in three modes, from its file and from its list")
{
    LinkedWaterveld one;
    one.file.rig.round();
    const auto services = one.file.services();
    CHECK(services.size() == 4);
    CHECK(services.value(text("openingsuren")).mode == Service::Mode::Gateway);
    CHECK(services.value(text("lid-worden")).mode == Service::Mode::Form);
    CHECK(services.value(text("verlengen")).mode == Service::Mode::Form);
    CHECK(services.value(text("verlengen")).product == text("1234"));
    CHECK_FALSE(services.contains(text("oud")));
    CHECK_FALSE(services.contains(text("boos")));
}

TEST_CASE("Who is no member of the library has nothing there, and that is no fault")
{
    LinkedWaterveld one;
    one.library.member = false;
    const Report report = one.file.rig.round();
    for (const char *feed : {"berichten", "brieven", "lidkaarten"})
        CHECK(Rig::of(report, text(feed)).health == Health::Fresh);
    CHECK(one.file.rows().isEmpty());
}

TEST_CASE("The library keeps every law of a check when it sends what it should")
{
    Waterveld library;
    library.sendOnlyGood();
    const auto good = checked(text("loket-bibliotheek.json"), library.addresses());
    CHECK(broken(good) == std::string());
    CHECK(good.total == 12);
}
