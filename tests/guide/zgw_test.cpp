// SPDX-License-Identifier: EUPL-1.2
// zgw-zaken.json: ZGW Zaken 1.5.1 with what Catalogi adds by "expand", and Documenten 1.3.2 on another host. Two headers that must be there, an address of the next page, a version of each case.
#include "guide/linked_file.h"

#include <QCryptographicHash>

using namespace overzicht;

namespace {

const QByteArray kDecision = "%PDF-1.4\n" + QByteArray(1500, 'z') + "\n%%EOF\n";

QJsonObject expanded(const char *status, const QString &at, const char *result = nullptr)
{
    QJsonObject all{{text("zaaktype"), QJsonObject{{text("omschrijving"), text("Kapvergunning")}}},
                    {text("status"), QJsonObject{{text("datumStatusGezet"), at}, {text("statustoelichting"), text("Wij bekijken uw aanvraag.")}, {text("_expand"), QJsonObject{{text("statustype"), QJsonObject{{text("omschrijving"), text(status)}, {text("isEindstatus"), result != nullptr}}}}}}}};
    if (result)
        all.insert(text("resultaat"), QJsonObject{{text("_expand"), QJsonObject{{text("resultaattype"), QJsonObject{{text("omschrijving"), text(result)}, {text("omschrijvingGeneriek"), text(result)}}}}}});
    return all;
}

QJsonObject zaak(int number, const QString &subject, const QJsonObject &more = {})
{
    QJsonObject zaak{{text("uuid"), QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'))}, {text("identificatie"), QStringLiteral("ZAAK-2026-%1").arg(number)}, {text("bronorganisatie"), text("000000000")},
                     {text("omschrijving"), subject}, {text("registratiedatum"), text("2026-11-03")}, {text("startdatum"), text("2026-11-03")}, {text("einddatum"), QJsonValue()}, {text("einddatumGepland"), text("2026-12-20")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        zaak.insert(it.key(), *it);
    return zaak;
}

class Municipality {
public:
    Municipality()
    {
        zaken << zaak(1, text("Beuk in de achtertuin"), {{text("_expand"), expanded("In behandeling", text("2026-11-05T10:00:00+01:00"))}})
              << zaak(2, QString(), {{text("einddatum"), text("2026-11-10")}, {text("_expand"), expanded("Afgehandeld", text("2026-11-10T10:00:00+01:00"), "Verleend")}})
              << zaak(3, text("Ingetrokken zaak"), {{text("einddatum"), text("2026-11-11")}, {text("_expand"), expanded("Afgehandeld", text("2026-11-11T10:00:00+01:00"), "Ingetrokken")}})
              << zaak(4, text("<b>Vreemd</b>"), {{text("registratiedatum"), text("2026-02-31")}, {text("startdatum"), QJsonValue()}, {text("einddatumGepland"), text("9999-99-99")}, {text("_expand"), text("geen object")}})
              << QJsonObject{{text("omschrijving"), text("Zonder uuid")}};
        server.setAnswer([this](const LittleAsked &asked) { return answer(asked); });
    }

    LittleReply fault(int status, const char *title, const char *detail) const
    {
        return reply(QJsonObject{{text("type"), text("https://zgw.example/ref/fouten/")}, {text("code"), text("fout")}, {text("title"), text(title)}, {text("status"), status}, {text("detail"), text(detail)}, {text("instance"), text("urn:uuid:1")}}, status, {}, "application/problem+json");
    }

    LittleReply answer(const LittleAsked &asked)
    {
        if (asked.headers.value("authorization") != "Bearer " + LinkedFile::key())
            return fault(401, "Unauthorized", "Meld u aan.");
        if (asked.path.startsWith(text("/zaken/")) && (asked.headers.value("accept-crs") != "EPSG:4326" || asked.headers.value("content-crs") != "EPSG:4326"))
            return fault(406, "Not Acceptable", "Accept-Crs ontbreekt");
        if (asked.path == text("/zaken/api/v1/zaken")) {
            const int page = qMax(1, asked.query.queryItemValue(text("page")).toInt());
            const bool more = page * 2 < zaken.size();
            QJsonArray bare;
            const QJsonArray some = slice(zaken, qsizetype(page - 1) * 2, 2);
            for (const QJsonValue one : some) {
                QJsonObject object = one.toObject();
                object.remove(text("_expand")); // only who asks for it gets it
                bare << object;
            }
            return reply(QJsonObject{{text("count"), zaken.size()}, {text("next"), more ? QJsonValue(server.base(QStringLiteral("/zaken/api/v1/zaken?page=%1&ordering=-startdatum").arg(page + 1))) : QJsonValue()}, {text("previous"), QJsonValue()}, {text("results"), bare}});
        }
        for (const QJsonValue one : std::as_const(zaken)) {
            const QString uuid = one.toObject().value(text("uuid")).toString();
            if (uuid.isEmpty() || asked.path != text("/zaken/api/v1/zaken/") + uuid)
                continue;
            const QByteArray bytes = QJsonDocument(one.toObject()).toJson(), etag = '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + '"';
            if (asked.headers.value("if-none-match") == etag) {
                ++notModified;
                return {304, "application/json", {}, {"ETag: " + etag}, false, -1, 0};
            }
            return {200, "application/json", bytes, {"ETag: " + etag}, false, -1, 0};
        }
        if (asked.path == text("/documenten/api/v1/enkelvoudiginformatieobjecten")) {
            const auto document = [&](int number, const char *status, const QJsonObject &more) {
                QJsonObject object{{text("url"), server.base(QStringLiteral("/documenten/api/v1/enkelvoudiginformatieobjecten/%1").arg(number))}, {text("titel"), QStringLiteral("Besluit %1").arg(number)}, {text("status"), text(status)}, {text("beginRegistratie"), text("2026-11-10T11:00:00+01:00")},
                                   {text("formaat"), text("application/pdf")}, {text("bestandsnaam"), text("besluit.pdf")}, {text("taal"), text("nld")}, {text("bestandsomvang"), kDecision.size()}, {text("inhoud"), server.base(QStringLiteral("/documenten/api/v1/enkelvoudiginformatieobjecten/%1/download").arg(number))}};
                for (auto it = more.begin(); it != more.end(); ++it)
                    object.insert(it.key(), *it);
                return object;
            };
            const auto digest = [](const char *algorithm, const QByteArray &value) { return QJsonObject{{text("integriteit"), QJsonObject{{text("algoritme"), text(algorithm)}, {text("waarde"), QString::fromLatin1(value)}}}}; };
            return reply(QJsonObject{{text("count"), 4}, {text("next"), QJsonValue()},
                                     {text("results"), QJsonArray{document(1, "definitief", digest("sha_256", QCryptographicHash::hash(kDecision, QCryptographicHash::Sha256).toHex())), document(2, "in_bewerking", {}), document(3, "definitief", digest("md5", "00")), document(4, "definitief", digest("sha_256", QByteArray(64, '0')))}}});
        }
        if (asked.path.endsWith(text("/download")))
            return {200, "application/octet-stream", kDecision, {}, false, -1, 0};
        return fault(404, "Not Found", "Niet gevonden.");
    }

    QList<QPair<QString, QString>> addresses() const
    {
        return {{text("https://zgw.gemeente.example/zaken/api/v1"), server.base(text("/zaken/api/v1"))}, {text("https://documenten.gemeente.example"), server.base()}, {text("\"documenten.gemeente.example\""), u'"' + hostOf(server.base()) + u'"'}};
    }

    QJsonArray zaken;
    int notModified = 0;
    LittleServer server;
};

struct LinkedMunicipality {
    Municipality town;
    LinkedFile file{text("zgw-zaken.json"), town.addresses()};
};

} // namespace

TEST_CASE("Cases of a ZGW register come page after page and then each by itself, with the words of its type and status")
{
    LinkedMunicipality one;
    const FeedReport report = Rig::of(one.file.rig.round(), text("zaken"));
    CHECK(report.fresh == 4);
    CHECK(report.quarantined == 1);
    const Details open = one.file.details(text("Beuk in de achtertuin"));
    CHECK(open.row.state == RowState::InProgress);
    CHECK(open.row.sourceState == text("In behandeling"));
    CHECK(open.row.arrivedAt.date() == QDate(2026, 11, 3));
    const auto zaak = std::get<Dossier>(open.item);
    CHECK(zaak.number == text("ZAAK-2026-1"));
    CHECK(day(zaak.target) == text("2026-12-20T23:59:59"));
    CHECK_FALSE(zaak.answerBy); // when the town means to be ready asks nothing of the person
    REQUIRE(zaak.history.steps().size() == 1);
    CHECK(zaak.history.steps().first().words == text("In behandeling"));
    CHECK(zaak.history.steps().first().more == text("Wij bekijken uw aanvraag."));

    const Details granted = one.file.details(text("Kapvergunning")); // no words of its own: those of its type
    CHECK(granted.row.state == RowState::Done);
    CHECK(std::get<Dossier>(granted.item).phase == text("Verleend"));
    CHECK(one.file.row(text("Ingetrokken zaak")).state == RowState::Stopped);
    CHECK(one.file.row(text("<b>Vreemd</b>")).arrivalIsGuess);
    CHECK_FALSE(std::get<Dossier>(one.file.details(text("<b>Vreemd</b>")).item).target);
}

TEST_CASE("A case of a ZGW register that did not change is asked by its version and not sent again")
{
    LinkedMunicipality one;
    one.file.rig.round();
    CHECK(one.town.notModified == 0);
    QJsonObject changed = one.town.zaken.first().toObject();
    changed.insert(text("omschrijving"), text("Beuk in de voortuin"));
    one.town.zaken.replace(0, changed);
    const FeedReport second = Rig::of(one.file.rig.round(), text("zaken"));
    CHECK(one.town.notModified == 3);
    CHECK(second.fresh == 0);
    CHECK(second.changed == 1);
    CHECK(one.file.row(text("Beuk in de voortuin")).state == RowState::InProgress);
    for (const Row &row : one.file.rows(ItemKind::Dossier))
        CHECK_FALSE(row.goneAtSource); // "the same as before" is not "gone"
}

TEST_CASE("A document of a ZGW register is saved when it is what its digest says, and one without a digest we know is saved too")
{
    LinkedMunicipality one;
    const FeedReport report = Rig::of(one.file.rig.round(), text("documenten"));
    CHECK(report.fresh == 3); // one is still being written
    CHECK(one.file.bytesOf(one.file.fetch(text("Besluit 1"), 1)) == kDecision);
    CHECK(one.file.bytesOf(one.file.fetch(text("Besluit 3"), 1)) == kDecision);
    CHECK(one.file.fetch(text("Besluit 4"), 1).error);
    CHECK_FALSE(one.file.subjects().contains(text("Besluit 2")));
}

TEST_CASE("What a ZGW register refuses is told in its own words")
{
    LinkedMunicipality one;
    one.town.server.setAnswer([&](const LittleAsked &) { return one.town.fault(403, "Forbidden", "Uw applicatie mag dit niet."); });
    const FeedReport refused = Rig::of(one.file.rig.round(), text("zaken"));
    CHECK(refused.health == Health::Refused);
    CHECK(refused.detail.contains(text("Uw applicatie mag dit niet.")));
}

TEST_CASE("A ZGW register keeps every law of a check when it sends what it should")
{
    Municipality town;
    for (const int bad : {4, 3})
        town.zaken.removeAt(bad);
    const auto good = checked(text("zgw-zaken.json"), town.addresses());
    CHECK(broken(good) == std::string());
    CHECK(good.total == 6);
}
