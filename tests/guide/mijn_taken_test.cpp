// SPDX-License-Identifier: EUPL-1.2
// mijn-taken.json: the MijnTaken API (VNG, 0.1.0). One search by POST that changes nothing; what must be done, and where it is done.
#include "guide/linked_file.h"

using namespace overzicht;

namespace {

QJsonValue tasks()
{
    return json(R"({"taken": [
      {"uuid": "550e8400-e29b-41d4-a716-446655440000", "titel": {"nl": "Kentekenbewijs uploaden", "en": "Upload vehicle registration document"}, "toelichting": {"nl": "Upload een kopie voor uw parkeervergunning."}, "status": "open",
       "deadline": "2026-12-12T23:59:59+01:00", "context": {"urn": "urn:nl:gemeenten:zaak:2026-00042", "canonicalUrl": "https://portaal.gemeente.example/zaken/2026-00042"},
       "uitvoering": {"type": "upload", "fallbackUrl": "https://portaal.gemeente.example/taken/550e8400/uitvoeren"}},
      {"uuid": "550e8400-e29b-41d4-a716-446655440001", "titel": {"nl": "Leges betalen"}, "status": "open", "deadline": "2026-12-12T12:00:00+01:00", "uitvoering": {"type": "betaling", "fallbackUrl": "https://betalen.gemeente.example/pay?kenmerk=REF-2026-00042"}},
      {"uuid": "550e8400-e29b-41d4-a716-446655440002", "titel": {"nl": "Formulier"}, "status": "afgerond", "uitvoering": {"type": "formulier", "fallbackUrl": "https://portaal.gemeente.example/f"}},
      {"uuid": "550e8400-e29b-41d4-a716-446655440003", "titel": {"nl": "Iets nieuws"}, "status": "in de wacht", "uitvoering": {"type": "nieuw-type", "fallbackUrl": "javascript:alert"}},
      {"uuid": "550e8400-e29b-41d4-a716-446655440004", "titel": {"nl": "Geannuleerd"}, "status": "geannuleerd", "deadline": "2026-02-31"},
      {"titel": {"nl": "Zonder nummer"}, "status": "open"}]})");
}

class Provider {
public:
    Provider()
    {
        server.setAnswer([this](const LittleAsked &asked) -> LittleReply {
            if (asked.method != "POST" || asked.path != text("/v1/context/zoek") || !asked.headers.value("content-type").startsWith("application/json"))
                return reply(json(R"({"title": "Niet gevonden", "status": 404})"), 404, {}, "application/problem+json");
            if (asked.headers.value("authorization") != "Bearer " + LinkedFile::key())
                return reply(json(R"({"title": "Unauthorized", "status": 401})"), 401, {}, "application/problem+json");
            const QJsonObject wanted = QJsonDocument::fromJson(asked.body).object();
            if (wanted.value(text("klantId")).toString() != LinkedFile::number())
                return reply(json(R"({"type": "/problemen/ongeldige-invoer", "title": "Ongeldige invoer", "status": 400, "detail": "Het veld 'klantId' is verplicht."})"), 400, {}, "application/problem+json");
            return reply(answer, 200, {"API-Version: 0.1.0"});
        });
    }
    QList<QPair<QString, QString>> addresses() const { return {{text("https://api.example.nl/v1"), server.base(text("/v1"))}}; }
    QJsonValue answer = tasks();
    LittleServer server;
};

struct LinkedTasks {
    Provider provider;
    LinkedFile file{text("mijn-taken.json"), provider.addresses()};
};

} // namespace

TEST_CASE("A task of MijnTaken is something to do, with its last moment as it was told and the place where it is done")
{
    LinkedTasks one;
    const FeedReport report = Rig::of(one.file.rig.round(), text("taken"));
    CHECK(report.fresh == 5);
    CHECK(report.quarantined == 1);
    const Details upload = one.file.details(text("Kentekenbewijs uploaden"));
    const auto task = std::get<Dossier>(upload.item);
    CHECK(upload.row.state == RowState::ActionNeeded);
    CHECK(task.number == text("2026-00042"));
    CHECK(task.action == text("Upload een kopie voor uw parkeervergunning."));
    CHECK(day(task.answerBy) == text("2026-12-12T23:59:59"));
    CHECK(headingOf(upload.item).subject().in(Language::En) == text("Upload vehicle registration document"));
    QStringList links;
    for (const Link &link : task.links)
        links << link.url.toString();
    CHECK(links.contains(text("https://portaal.gemeente.example/taken/550e8400/uitvoeren")));
    CHECK(links.contains(text("https://portaal.gemeente.example/zaken/2026-00042")));

    const auto pay = one.file.item<Dossier>(text("Leges betalen"));
    CHECK(pay.action == text("Betalen"));
    CHECK(day(pay.answerBy) == text("2026-12-12T12:00:00")); // an exact moment stays one
    CHECK(pay.links.first().url.host() == text("betalen.gemeente.example"));
    CHECK(one.file.row(text("Formulier")).state == RowState::Done);
    CHECK(one.file.row(text("Geannuleerd")).state == RowState::Stopped);
    CHECK_FALSE(one.file.row(text("Geannuleerd")).dueAt);
}

TEST_CASE("A status and a kind of task that MijnTaken does not know yet are shown, with the provider's own word")
{
    LinkedTasks one;
    one.file.rig.round();
    const Row row = one.file.row(text("Iets nieuws"));
    CHECK(row.state == RowState::InProgress);
    CHECK(row.sourceState == text("in de wacht"));
    const auto task = one.file.item<Dossier>(text("Iets nieuws"));
    CHECK(task.action == text("Uitvoeren"));
    CHECK(task.links.isEmpty());
}

TEST_CASE("A provider of MijnTaken has no tasks when it says so; one that leaves the list out does not know what tasks are, and that is told")
{
    LinkedTasks one;
    one.file.rig.round();
    one.provider.answer = json("{}"); // by the interface: not asked for, or not offered
    CHECK(Rig::of(one.file.rig.round(), text("taken")).health == Health::Faulty);
    CHECK(one.file.rows().size() == 5);
    one.provider.answer = json(R"({"taken": []})");
    CHECK(Rig::of(one.file.rig.round(), text("taken")).health == Health::Fresh);
    for (const Row &row : one.file.rows())
        CHECK(row.goneAtSource);
    qputenv("OVERZICHT_GUIDE_INSZ", "17073003384"); // somebody else's key: the provider says why, in its own words
    const FeedReport refused = Rig::of(one.file.rig.round(), text("taken"));
    CHECK(refused.health == Health::Refused);
    CHECK(refused.detail.contains(text("klantId")));
}

TEST_CASE("MijnTaken keeps every law of a check, though it tells of no task when it was set")
{
    Provider provider;
    provider.answer = QJsonObject{{text("taken"), slice(provider.answer.toObject().value(text("taken")).toArray(), 0, 3)}};
    const auto good = checked(text("mijn-taken.json"), provider.addresses());
    CHECK(good.total == 3);
    for (const conformance::Law &law : good.laws) {
        INFO(word(law.id).toStdString() << ": " << law.reason.toStdString());
        CHECK(law.verdict != conformance::Law::Verdict::Broken);
    }
}
