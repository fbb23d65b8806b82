// SPDX-License-Identifier: EUPL-1.2
// dialogporten.json: Altinn Dialogporten for end users (v1). Pages by continuation token, texts as a list with a language each.
#include "guide/linked_file.h"

using namespace overzicht;

namespace {

QJsonArray dialogs()
{
    QJsonArray all = json(R"([
      {"id": "0194-a", "org": "ske", "status": "RequiresAttention", "createdAt": "2026-11-02T08:00:00Z", "dueAt": "2026-12-01T22:59:59Z", "externalReference": "SKE-1", "isContentSeen": false, "isApiOnly": false, "extendedStatus": "venter",
       "content": {"title": {"value": [{"languageCode": "nb", "value": "Skattemelding"}, {"languageCode": "en", "value": "Tax return"}], "mediaType": "text/plain"},
                   "summary": {"value": [{"languageCode": "nb", "value": "Lever skattemeldingen."}]}, "senderName": {"value": [{"languageCode": "nb", "value": "Skatteetaten"}]},
                   "extendedStatus": {"value": [{"languageCode": "nb", "value": "Venter på deg"}]}}},
      {"id": "0194-b", "org": "nav", "status": "InProgress", "createdAt": "2026-11-01T08:00:00Z", "dueAt": null, "isContentSeen": true, "content": {"title": {"value": [{"languageCode": "en", "value": "Parental benefit"}]}, "senderName": null}},
      {"id": "0194-c", "org": "nav", "status": "Completed", "createdAt": "2026-10-01T08:00:00Z", "content": {"title": {"value": [{"languageCode": "en", "value": "Ready"}]}}},
      {"id": "0194-d", "org": "nav", "status": "NotApplicable", "createdAt": "2026-10-02T08:00:00Z", "content": {"title": {"value": [{"languageCode": "en", "value": "For your information"}]}}},
      {"id": "0194-e", "org": "nav", "status": "Awaiting", "createdAt": "2026-10-03T08:00:00Z", "content": {"title": {"value": [{"languageCode": "en", "value": "Waiting"}]}}},
      {"id": "0194-f", "org": "nav", "status": "Draft", "createdAt": "2026-10-04T08:00:00Z", "content": {"title": {"value": [{"languageCode": "en", "value": "Draft"}]}}},
      {"id": "0194-g", "org": "nav", "status": "InProgress", "createdAt": "2026-10-05T08:00:00Z", "isApiOnly": true, "content": null},
      {"org": "nav", "status": "InProgress", "createdAt": "31/02/2026", "content": {"title": {"value": "x"}}},
      {"id": "0194-h", "org": "nav", "status": "Somethingnew", "createdAt": "9999-99-99", "content": {"title": {"value": [{"languageCode": "en", "value": "<script>x</script>"}]}}}])").toArray();
    for (int i = 0; i < 250; ++i)
        all << QJsonObject{{text("id"), QStringLiteral("x%1").arg(i)}, {text("org"), text("digdir")}, {text("status"), text("Completed")}, {text("createdAt"), text("2025-01-01T00:00:00Z")},
                           {text("content"), QJsonObject{{text("title"), QJsonObject{{text("value"), QJsonArray{QJsonObject{{text("languageCode"), text("en")}, {text("value"), QStringLiteral("Old %1").arg(i)}}}}}}}}};
    return all;
}

class Portal {
public:
    Portal()
    {
        server.setAnswer([this](const LittleAsked &asked) -> LittleReply {
            if (asked.headers.value("authorization") != "Bearer " + LinkedFile::key())
                return reply(json(R"({"title": "Unauthorized", "status": 401})"), 401, {}, "application/problem+json");
            if (asked.path != text("/dialogporten/api/v1/enduser/dialogs"))
                return reply(json(R"({"title": "Not Found", "status": 404})"), 404, {}, "application/problem+json");
            const int from = asked.query.queryItemValue(text("continuationToken")).section(u'_', 1).toInt(), limit = asked.query.queryItemValue(text("limit")).toInt();
            if (limit < 1 || limit > 1000 || refuses)
                return reply(json(R"({"title": "One or more validation errors occurred.", "status": 422, "detail": "limit must be between 1 and 1000"})"), 422, {}, "application/problem+json");
            const bool more = from + limit < list.size();
            return reply(QJsonObject{{text("items"), slice(list, from, limit)}, {text("hasNextPage"), more}, {text("continuationToken"), more ? QJsonValue(QStringLiteral("createdat_%1").arg(from + limit)) : QJsonValue()}, {text("orderBy"), text("contentupdatedat_desc")}});
        });
    }
    QList<QPair<QString, QString>> addresses() const { return {{text("https://platform.altinn.no/dialogporten"), server.base(text("/dialogporten"))}}; }
    QJsonArray list = dialogs();
    bool refuses = false;
    LittleServer server;
};

struct LinkedPortal {
    Portal portal;
    LinkedFile file{text("dialogporten.json"), portal.addresses()};
};

} // namespace

TEST_CASE("Dialogs come from every page of Dialogporten, each under the service owner that sent it")
{
    LinkedPortal one;
    const FeedReport report = Rig::of(one.file.rig.round(), text("dialogs"));
    CHECK(one.portal.server.asked.size() == 3);
    CHECK(report.fresh == 257);
    CHECK(report.quarantined == 1);
    const Details tax = one.file.details(text("Tax return")); // Norwegian is none of our languages, English is
    CHECK(tax.row.heading.sender == text("Skatteetaten"));
    CHECK_FALSE(tax.row.heading.confirmed);
    CHECK(tax.row.state == RowState::ActionNeeded);
    CHECK(tax.row.sourceState == text("Venter på deg"));
    CHECK_FALSE(tax.row.readAtSource);
    const auto dialog = std::get<Dossier>(tax.item);
    CHECK(dialog.number == text("SKE-1"));
    CHECK(dialog.action == text("Lever skattemeldingen."));
    CHECK(day(dialog.answerBy) == text("2026-12-01T23:59:59"));
    REQUIRE(dialog.links.size() == 1);
    CHECK(dialog.links.first().url.toString() == text("https://af.altinn.no/inbox/0194-a"));
    CHECK(one.file.row(text("Parental benefit")).readAtSource);
    CHECK(one.file.row(text("Ready")).state == RowState::Done);
    CHECK(one.file.row(text("For your information")).state == RowState::ForInformation);
    CHECK(one.file.row(text("Waiting")).state == RowState::InProgress);
    CHECK(one.file.row(text("Draft")).state == RowState::Draft);
    CHECK(one.file.row(text("<script>x</script>")).state == RowState::InProgress);
    CHECK(one.file.row(text("<script>x</script>")).arrivalIsGuess);
    // Asking one dialog by itself would tell its sender that it was seen: a round never does.
    for (const LittleAsked &asked : one.portal.server.asked)
        CHECK(asked.path == text("/dialogporten/api/v1/enduser/dialogs"));
}

TEST_CASE("The summary of a dialog is what is asked only while Dialogporten says that it requires attention")
{
    LinkedPortal one;
    const QJsonObject summary = json(R"({"value": [{"languageCode": "nb", "value": "Søknaden er behandlet."}]})").toObject();
    QJsonArray list;
    for (const QJsonValue &dialog : std::as_const(one.portal.list)) {
        QJsonObject told = dialog.toObject(), content = told.value(text("content")).toObject();
        content.insert(text("summary"), summary);
        told.insert(text("content"), content);
        list << told;
    }
    one.portal.list = list;
    one.file.rig.round();
    for (const char *subject : {"Parental benefit", "Ready", "For your information", "Waiting", "Draft", "<script>x</script>"}) {
        INFO(subject);
        CHECK(std::get<Dossier>(one.file.details(text(subject)).item).action.isEmpty());
    }
    CHECK(std::get<Dossier>(one.file.details(text("Tax return")).item).action == text("Søknaden er behandlet."));
    CHECK(one.file.row(text("<script>x</script>")).state == RowState::InProgress);
    CHECK(one.file.row(text("For your information")).state == RowState::ForInformation);
}

TEST_CASE("What Dialogporten refuses is told with its own words, and what was there stays")
{
    LinkedPortal one;
    one.file.rig.round();
    one.portal.refuses = true;
    const FeedReport refused = Rig::of(one.file.rig.round(), text("dialogs"));
    CHECK(refused.health == Health::Refused);
    CHECK(refused.detail.contains(text("limit must be between 1 and 1000")));
    CHECK(one.file.rows().size() == 200);
    CHECK_FALSE(one.file.row(text("Tax return")).goneAtSource);
}

TEST_CASE("Dialogporten keeps every law of a check when it sends what it should")
{
    Portal portal;
    for (const int bad : {8, 7})
        portal.list.removeAt(bad);
    const auto good = checked(text("dialogporten.json"), portal.addresses());
    CHECK(broken(good) == std::string());
    CHECK(good.total == 256);
}
