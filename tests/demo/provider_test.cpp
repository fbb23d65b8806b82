// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/identifiers.h"
#include "visitor.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QSet>

using namespace overzicht;
using namespace overzicht::demo;

namespace {

bool holds(const QJsonObject &json, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (!json.contains(QLatin1String(name))) {
            WARN(name << " is missing");
            return false;
        }
    }
    return true;
}

QString text(const QJsonObject &json, const char *name) { return json.value(QLatin1String(name)).toString(); }

bool isStatusMessage(const Seen &seen, int status)
{
    return seen.status == status && seen.type == "application/json" && holds(seen.object(), {"id", "code", "message"});
}

QString messages(const Town &town, const char *provider, const QString &query = {})
{
    return town.baseOf(QLatin1String(provider)) + QStringLiteral("/ebox/messages") + query;
}

QList<QJsonObject> everyMessage(const Town &town, const char *provider, const QString &query = {})
{
    QList<QJsonObject> all;
    for (int page = 1; page < 50; ++page) {
        const Seen seen = get(messages(town, provider, QStringLiteral("?page=%1&pageSize=10").arg(page) + query));
        REQUIRE(seen.status == 200);
        for (const QJsonValue &item : seen.items())
            all << item.toObject();
        if (seen.items().isEmpty()) {
            CHECK(all.size() == seen.total());
            break;
        }
    }
    return all;
}

/// The first letter of a provider for which this holds.
template <typename Test>
QJsonObject first(const Town &town, const char *provider, Test test)
{
    for (const QJsonObject &message : everyMessage(town, provider)) {
        if (test(message))
            return message;
    }
    FAIL("no such letter");
    return {};
}

QJsonArray attachmentsOf(const QJsonObject &message) { return message.value(QLatin1String("attachments")).toObject().value(QLatin1String("items")).toArray(); }

bool isUnreadWithMain(const QJsonObject &message)
{
    return !message.value(QLatin1String("readStatus")).toBool() && !attachmentsOf(message).isEmpty()
        && attachmentsOf(message).first().toObject().value(QLatin1String("mainContent")).toBool();
}

constexpr const char *kBoxes[]{"federaal", "vlaams", "lindehove", "onderneming"};

} // namespace

TEST_CASE("the federation lists three working providers, one that ended, and one planned maintenance")
{
    const auto town = openTown();
    const Seen list = get(town->base() + QStringLiteral("/messageProviders"));
    REQUIRE(list.status == 200);
    CHECK(list.type == "application/json");
    REQUIRE(list.array().size() == 4);
    int maintenances = 0;
    for (const QJsonValue &value : list.array()) {
        const QJsonObject provider = value.toObject();
        CHECK(holds(provider, {"messageProviderId", "messageProviderName", "messageProviderDescription", "messageProviderUrl", "messageProviderActivationDate",
                               "messageProviderTechnicalContact", "apiSupportedVersion"}));
        const QString id = text(provider, "messageProviderId");
        CHECK((provider.contains(QLatin1String("messageProviderDeactivationDate"))) == (id == QLatin1String("gestopt")));
        CHECK(text(provider, "messageProviderUrl") == town->baseOf(id) + u'/');
        maintenances += int(provider.value(QLatin1String("messageProviderPlannedMaintenance")).toArray().size());
        CHECK(get(text(provider.value(QLatin1String("_links")).toObject().value(QLatin1String("self")).toObject(), "href")).object() == provider);
    }
    CHECK(maintenances == 1);
    CHECK(isStatusMessage(get(town->base() + QStringLiteral("/messageProviders/nobody")), 404));
}

TEST_CASE("every letter of every provider has what the interface requires")
{
    const auto town = openTown();
    QSet<QString> ids;
    for (const char *box : kBoxes) {
        for (const QJsonObject &message : everyMessage(*town, box)) {
            CHECK(holds(message, {"messageId", "subject", "receiptDate", "expirationDate", "readStatus", "registeredMail", "messageTypeId", "senderOrganizationId",
                                  "bodyMainContent", "replyAuthorized"}));
            ids << text(message, "messageId");
            const auto kbo = Kbo::parse(text(message, "senderOrganizationId"));
            CHECK((kbo && kbo->isValid()));
            for (const QJsonValue &value : attachmentsOf(message)) {
                const QJsonObject attachment = value.toObject();
                CHECK(holds(attachment, {"attachmentId", "fileName", "mainContent", "mediaType", "size", "digest", "contentHref"}));
                CHECK(text(attachment.value(QLatin1String("digest")).toObject(), "digestMethod") == QLatin1String("sha_256"));
            }
            if (const QJsonObject payment = message.value(QLatin1String("paymentData")).toObject(); !payment.isEmpty()) {
                CHECK(holds(payment, {"paymentDataId", "amount", "vatAmount", "currency", "dueDate", "iban"}));
                const auto iban = Iban::parse(text(payment, "iban"));
                CHECK((iban && iban->isValid()));
                const auto ogm = Ogm::parse(text(payment, "reference"));
                CHECK((ogm && ogm->isValid()));
            }
            for (const QJsonValue &value : message.value(QLatin1String("businessDataList")).toObject().value(QLatin1String("items")).toArray())
                CHECK(holds(value.toObject(), {"key", "name", "values"}));
        }
    }
    CHECK(ids.size() == 90);
    CHECK(everyMessage(*town, "gestopt").isEmpty());
}

TEST_CASE("the same day gives the same town, and another day moves all its dates along")
{
    const auto one = openTown(), same = openTown();
    Town::Options later;
    later.now = QDateTime(QDate(2026, 12, 3), QTime(9, 0), Qt::UTC);
    const auto moved = openTown(later);
    const auto parts = [](QJsonObject message) {
        QJsonArray attachments = attachmentsOf(message);
        QJsonArray digests;
        for (const QJsonValue &attachment : attachments)
            digests << attachment.toObject().value(QLatin1String("digest"));
        return QJsonArray{message.value(QLatin1String("messageId")), message.value(QLatin1String("subject")), message.value(QLatin1String("receiptDate")), digests};
    };
    const auto a = everyMessage(*one, "federaal"), b = everyMessage(*same, "federaal"), c = everyMessage(*moved, "federaal");
    REQUIRE(a.size() == b.size());
    for (qsizetype i = 0; i < a.size(); ++i)
        CHECK(parts(a[i]) == parts(b[i]));
    CHECK(text(a.first(), "receiptDate") == QLatin1String("2026-11-23T08:14:00+01:00"));
    CHECK(text(c.first(), "receiptDate") == QLatin1String("2026-12-03T08:14:00+01:00"));
    CHECK(text(a.first(), "messageId") == text(c.first(), "messageId"));
}

TEST_CASE("no letter arrives in the future, whatever the hour")
{
    Town::Options night;
    night.now = QDateTime(QDate(2026, 11, 22), QTime(23, 2), Qt::UTC); // 00:02 in Brussels
    const auto town = openTown(night);
    for (const char *box : kBoxes) {
        for (const QJsonObject &message : everyMessage(*town, box))
            CHECK(QDateTime::fromString(text(message, "receiptDate"), Qt::ISODate) < night.now);
    }
}

TEST_CASE("counters count everything, and opening a main content moves them")
{
    const auto town = openTown();
    const QString box = town->baseOf(QStringLiteral("federaal")) + QStringLiteral("/ebox");
    const QJsonObject before = get(box).object();
    CHECK(holds(before, {"numberOfMessages", "numberOfUnreadMessages", "lastReceiptDate", "lastConsultationDate", "eboxSize"}));
    const auto all = everyMessage(*town, "federaal");
    CHECK(before.value(QLatin1String("numberOfMessages")).toInt() == all.size());
    const QJsonObject letter = first(*town, "federaal", isUnreadWithMain);
    REQUIRE(get(text(attachmentsOf(letter).first().toObject(), "contentHref")).status == 200);
    CHECK(get(box).object().value(QLatin1String("numberOfUnreadMessages")).toInt() == before.value(QLatin1String("numberOfUnreadMessages")).toInt() - 1);
    CHECK(everyMessage(*town, "lindehove").size() == get(town->baseOf(QStringLiteral("lindehove")) + QStringLiteral("/ebox")).object().value(QLatin1String("numberOfMessages")).toInt());
}

TEST_CASE("pages go from 1, hold at most 100, and end; both sides of each bound")
{
    const auto town = openTown();
    CHECK(get(messages(*town, "lindehove")).items().size() == 25);
    CHECK(get(messages(*town, "lindehove", QStringLiteral("?pageSize=100"))).items().size() == 31);
    CHECK(isStatusMessage(get(messages(*town, "lindehove", QStringLiteral("?pageSize=101"))), 400));
    CHECK(get(messages(*town, "lindehove", QStringLiteral("?pageSize=1"))).items().size() == 1);
    CHECK(isStatusMessage(get(messages(*town, "lindehove", QStringLiteral("?pageSize=0"))), 400));
    CHECK(isStatusMessage(get(messages(*town, "lindehove", QStringLiteral("?page=0"))), 400));
    CHECK(isStatusMessage(get(messages(*town, "lindehove", QStringLiteral("?page=two"))), 400));
    const Seen beyond = get(messages(*town, "lindehove", QStringLiteral("?page=9")));
    CHECK(beyond.status == 200);
    CHECK(beyond.items().isEmpty());
    CHECK(beyond.total() == 31);
    const auto all = everyMessage(*town, "lindehove");
    for (qsizetype i = 1; i < all.size(); ++i)
        CHECK(QDateTime::fromString(text(all[i - 1], "receiptDate"), Qt::ISODate) >= QDateTime::fromString(text(all[i], "receiptDate"), Qt::ISODate));
}

TEST_CASE("every filter takes exactly what it says, and all of them hold together")
{
    const auto town = openTown();
    const auto all = everyMessage(*town, "vlaams");
    const auto filtered = [&](const QString &query) { return everyMessage(*town, "vlaams", u'&' + query); };
    const auto counted = [&all](auto test) { return std::count_if(all.begin(), all.end(), test); };
    const auto day = [](const QJsonObject &m, const char *name) { return text(m, name).left(10); };

    CHECK(filtered(QStringLiteral("receivedAfter=2026-11-07")).size() == counted([&](const auto &m) { return day(m, "receiptDate") > QLatin1String("2026-11-07"); }));
    CHECK(filtered(QStringLiteral("receivedBefore=2026-11-07")).size() == counted([&](const auto &m) { return day(m, "receiptDate") < QLatin1String("2026-11-07"); }));
    // The schooltoeslag came on the 7th: neither before nor after it.
    CHECK(filtered(QStringLiteral("receivedAfter=2026-11-07")).size() + filtered(QStringLiteral("receivedBefore=2026-11-07")).size() == all.size() - 1);
    CHECK(filtered(QStringLiteral("expiredBefore=2028-01-01")).size() == counted([&](const auto &m) { return day(m, "expirationDate") < QLatin1String("2028-01-01"); }));
    CHECK(filtered(QStringLiteral("expiredAfter=2028-01-01")).size() == counted([&](const auto &m) { return day(m, "expirationDate") > QLatin1String("2028-01-01"); }));
    const auto unread = filtered(QStringLiteral("readStatus=false"));
    CHECK(unread.size() > 0);
    CHECK(unread.size() + filtered(QStringLiteral("readStatus=true")).size() == all.size());
    CHECK(filtered(QStringLiteral("messageTypeId=aanslag")).size() == counted([](const auto &m) { return text(m, "messageTypeId") == QLatin1String("aanslag"); }));
    CHECK(filtered(QStringLiteral("senderOrganizationId=0224771467")).size() == 4);
    CHECK(filtered(QStringLiteral("senderApplicationId=belastingportaal")).size() == 6);
    CHECK(filtered(QStringLiteral("senderOrganizationId=0224771467&messageTypeId=factuur")).size() == 2);
    CHECK(filtered(QStringLiteral("senderOrganizationId=0224771467&messageTypeId=aanslag")).isEmpty());
    CHECK(everyMessage(*town, "federaal", QStringLiteral("&registeredMail=true")).size() == 1);
    CHECK(everyMessage(*town, "lindehove", QStringLiteral("&visible=false")).size() == 1);
    CHECK(everyMessage(*town, "lindehove", QStringLiteral("&visible=true")).size() == 30);
    for (const char *bad : {"receivedAfter=gisteren", "receivedBefore=2026-02-30", "expiredAfter=1", "readStatus=ja", "visible=1", "registeredMail="})
        CHECK(isStatusMessage(get(messages(*town, "vlaams", u'?' + QLatin1String(bad))), 400));
}

TEST_CASE("words are looked for without case and accents, in one language, in what surrounds a letter and not in its body")
{
    const auto town = openTown();
    const auto found = [&](const char *box, const char *query) { return get(messages(*town, box, u'?' + QString::fromUtf8(query))).total(); };
    CHECK(isStatusMessage(get(messages(*town, "federaal", QStringLiteral("?q=boete"))), 400));
    CHECK(found("federaal", "q=BOETE&qlang=nl") == 2);       // one subject, and one name of a type
    CHECK(found("federaal", "q=exces%20de%20vitesse&qlang=fr") == 3); // "excès"
    CHECK(found("lindehove", "q=bwk-2026-1187&qlang=nl") == 1); // a business value
    CHECK(found("federaal", "q=mymin&qlang=nl") == found("federaal", "senderApplicationId=myminfin"));
    CHECK(found("onderneming", "q=peeters&qlang=nl") == 2);  // attention of
    CHECK(found("vlaams", "q=huisarts&qlang=nl") == 0);      // only in a body
    CHECK(found("vlaams", "q=&qlang=nl") == 27);
}

TEST_CASE("hiding is all a reader may change, and it is done whole or not at all")
{
    const auto town = openTown();
    const auto all = everyMessage(*town, "vlaams");
    const auto patch = [&](const QJsonArray &items, const char *type = "application/merge-patch+json") {
        return visit("PATCH", messages(*town, "vlaams"), QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson(), {{"Content-Type", type}});
    };
    const auto item = [](const QString &id, const QJsonValue &visible) { return QJsonObject{{QStringLiteral("messageId"), id}, {QStringLiteral("visible"), visible}}; };
    const QString one = text(all[0], "messageId"), two = text(all[1], "messageId");
    const auto hidden = [&] { return everyMessage(*town, "vlaams", QStringLiteral("&visible=false")).size(); };

    CHECK(patch({item(one, false), item(two, false)}).status == 200);
    CHECK(hidden() == 2);
    CHECK(patch({item(two, true)}).status == 200);
    CHECK(hidden() == 1);
    CHECK(isStatusMessage(patch({item(one, true), item(QStringLiteral("nobody"), true)}), 404));
    CHECK(isStatusMessage(patch({item(one, QStringLiteral("yes"))}), 400));
    CHECK(isStatusMessage(patch({}), 400));
    CHECK(isStatusMessage(patch({item(one, true)}, "application/json"), 400));
    CHECK(hidden() == 1);
    // Another provider's letter is not ours to hide.
    CHECK(isStatusMessage(patch({item(text(everyMessage(*town, "federaal").first(), "messageId"), false)}), 404));
    CHECK(isStatusMessage(visit("DELETE", messages(*town, "vlaams", u'/' + one)), 405));
}

TEST_CASE("a letter, its attachments, its body and its payment can be asked one by one")
{
    const auto town = openTown();
    const QJsonObject fine = everyMessage(*town, "federaal").first();
    const QString address = messages(*town, "federaal", u'/' + text(fine, "messageId"));
    CHECK(get(address).object() == fine);
    CHECK(get(address + QStringLiteral("/attachments")).object() == fine.value(QLatin1String("attachments")).toObject());
    CHECK(get(address + QStringLiteral("/attachments/2")).object() == attachmentsOf(fine).at(1).toObject());
    CHECK(get(address + QStringLiteral("/paymentData")).object() == fine.value(QLatin1String("paymentData")).toObject());
    CHECK(isStatusMessage(get(address + QStringLiteral("/body")), 404));
    CHECK(isStatusMessage(get(address + QStringLiteral("/attachments/3")), 404));
    CHECK(isStatusMessage(get(address + QStringLiteral("/attachments/3/content")), 404));
    CHECK(isStatusMessage(get(address + QStringLiteral("/nothing")), 404));
    CHECK(isStatusMessage(get(messages(*town, "federaal", QStringLiteral("/nobody"))), 404));
    CHECK(isStatusMessage(get(messages(*town, "vlaams", u'/' + text(fine, "messageId"))), 404));

    const QJsonObject notice = first(*town, "federaal", [](const QJsonObject &m) { return text(m, "messageTypeId") == QLatin1String("pensioenbericht"); });
    const Seen body = get(messages(*town, "federaal", u'/' + text(notice, "messageId") + QStringLiteral("/body")));
    CHECK(holds(body.object(), {"nl", "fr", "de"}));
    CHECK(text(body.object(), "fr").contains(QLatin1String("mypension.be")));
    CHECK(isStatusMessage(get(messages(*town, "federaal", u'/' + text(notice, "messageId") + QStringLiteral("/paymentData"))), 404));
    // Not the main content: reading it changes nothing.
    CHECK_FALSE(get(messages(*town, "federaal", u'/' + text(notice, "messageId"))).object().value(QLatin1String("readStatus")).toBool());
    const QJsonObject books = first(*town, "lindehove", [](const QJsonObject &m) { return m.value(QLatin1String("bodyMainContent")).toBool() && !m.value(QLatin1String("readStatus")).toBool(); });
    CHECK(get(messages(*town, "lindehove", u'/' + text(books, "messageId") + QStringLiteral("/body"))).status == 200);
    CHECK(get(messages(*town, "lindehove", u'/' + text(books, "messageId"))).object().value(QLatin1String("readStatus")).toBool());
}

TEST_CASE("every content has the size and the digest that were announced")
{
    const auto town = openTown();
    int contents = 0;
    for (const char *box : kBoxes) {
        for (const QJsonObject &message : everyMessage(*town, box)) {
            for (const QJsonValue &value : attachmentsOf(message)) {
                const QJsonObject attachment = value.toObject();
                const Seen content = get(text(attachment, "contentHref"));
                REQUIRE(content.status == 200);
                CHECK(content.type == "application/octet-stream");
                CHECK(content.whole);
                CHECK(content.headers.value("content-length").toLongLong() == content.body.size());
                const QByteArray digest = QCryptographicHash::hash(content.body, QCryptographicHash::Sha256);
                CHECK(QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding)) == text(attachment.value(QLatin1String("digest")).toObject(), "digestValue"));
                CHECK(qRound64(attachment.value(QLatin1String("size")).toDouble() * 1024) == content.body.size());
                if (text(attachment, "mediaType") == QLatin1String("application/pdf"))
                    CHECK((content.body.startsWith("%PDF-") && content.body.trimmed().endsWith("%%EOF")));
                CHECK_FALSE(content.body.contains(citizen::kTestNumber.toLatin1()));
                ++contents;
            }
        }
    }
    CHECK(contents > 90);
}

TEST_CASE("only fetching a main content makes a letter read; lists, metadata, annexes and HEAD do not")
{
    const auto town = openTown();
    const QJsonObject letter = first(*town, "federaal", [](const QJsonObject &m) { return isUnreadWithMain(m) && attachmentsOf(m).size() > 1; });
    const QString address = messages(*town, "federaal", u'/' + text(letter, "messageId"));
    const auto isRead = [&] { return get(address).object().value(QLatin1String("readStatus")).toBool(); };
    const QString main = text(attachmentsOf(letter).first().toObject(), "contentHref");
    REQUIRE(get(address + QStringLiteral("/attachments/1")).status == 200);
    REQUIRE(get(text(attachmentsOf(letter).at(1).toObject(), "contentHref")).status == 200);
    REQUIRE(visit("HEAD", main).status == 200);
    CHECK_FALSE(isRead());
    REQUIRE(get(main).status == 200);
    CHECK(isRead());
}

TEST_CASE("a content can be resumed, and a range that is not there is refused")
{
    const auto town = openTown();
    const QString content = text(attachmentsOf(everyMessage(*town, "federaal").first()).first().toObject(), "contentHref");
    const Seen whole = get(content);
    const QByteArray etag = whole.headers.value("etag");
    REQUIRE(whole.body.size() > 2000);
    const Seen rest = get(content, {{"Range", "bytes=1000-"}, {"If-Range", etag}});
    CHECK(rest.status == 206);
    CHECK(rest.headers.value("content-range") == "bytes 1000-" + QByteArray::number(whole.body.size() - 1) + '/' + QByteArray::number(whole.body.size()));
    CHECK(whole.body.left(1000) + rest.body == whole.body);
    CHECK(get(content, {{"Range", "bytes=0-0"}}).body == whole.body.left(1));
    CHECK(get(content, {{"Range", "bytes=-5"}}).body == whole.body.right(5));
    CHECK(get(content, {{"Range", "bytes=" + QByteArray::number(whole.body.size()) + '-'}}).status == 416);
    CHECK(get(content, {{"Range", "bytes=" + QByteArray::number(whole.body.size() - 1) + '-'}}).status == 206);
    // Another content than the one that was begun: all of it, from the start.
    CHECK(get(content, {{"Range", "bytes=1000-"}, {"If-Range", "\"other\""}}).body == whole.body);
    CHECK(get(content, {{"If-None-Match", etag}}).status == 304);
}

TEST_CASE("reference data names who sends, with logos, and may be kept a day")
{
    const auto town = openTown();
    for (const char *box : {"federaal", "vlaams", "lindehove"}) {
        const QString base = town->baseOf(QLatin1String(box)) + QStringLiteral("/referenceData/");
        QSet<QString> listed;
        for (int page = 1; page < 9; ++page) {
            const Seen seen = get(base + QStringLiteral("senderOrganizations?pageSize=5&page=%1").arg(page));
            REQUIRE(seen.status == 200);
            CHECK(seen.headers.value("cache-control").contains("max-age=86400"));
            CHECK(get(base + QStringLiteral("senderOrganizations?pageSize=5&page=%1").arg(page), {{"If-None-Match", seen.headers.value("etag")}}).status == 304);
            for (const QJsonValue &value : seen.items()) {
                const QJsonObject sender = value.toObject();
                CHECK(holds(sender, {"organizationId", "organizationShortName"}));
                listed << text(sender, "organizationId");
                CHECK(get(base + QStringLiteral("senderOrganizations/") + text(sender, "organizationId")).object() == sender);
                const QJsonObject logo = sender.value(QLatin1String("organizationLogos")).toArray().first().toObject();
                CHECK(holds(logo, {"imageId", "size", "mediaType", "contentHref"}));
                const Seen image = get(text(logo, "contentHref"));
                CHECK(image.type == "image/png");
                CHECK(image.body.startsWith("\x89PNG"));
            }
            if (seen.items().isEmpty()) {
                CHECK(seen.total() == listed.size());
                break;
            }
        }
        QSet<QString> types;
        for (const QJsonValue &value : get(base + QStringLiteral("messageTypes?pageSize=100")).items()) {
            CHECK(holds(value.toObject(), {"messageTypeId", "messageTypeName"}));
            types << text(value.toObject(), "messageTypeId");
            CHECK(get(base + QStringLiteral("messageTypes/") + text(value.toObject(), "messageTypeId")).object() == value.toObject());
        }
        for (const QJsonValue &value : get(base + QStringLiteral("senderApplications")).items())
            CHECK(holds(value.toObject(), {"applicationId", "applicationName"}));
        int unlisted = 0;
        for (const QJsonObject &message : everyMessage(*town, box)) {
            CHECK(types.contains(text(message, "messageTypeId")));
            unlisted += listed.contains(text(message, "senderOrganizationId")) ? 0 : 1;
        }
        CHECK(unlisted == (QLatin1String(box) == QLatin1String("lindehove") ? 1 : 0));
        CHECK(isStatusMessage(get(base + QStringLiteral("senderOrganizations?pageSize=101")), 400));
        CHECK(isStatusMessage(get(base + QStringLiteral("senderOrganizations/0000000097")), 404));
        CHECK(isStatusMessage(get(base + QStringLiteral("nothing")), 404));
    }
}

TEST_CASE("a letter sent through four mailboxes is the same letter of the same provider in four servers")
{
    const auto town = openTown();
    const auto seenBy = [&](const char *server) {
        QSet<QString> ids;
        for (const QJsonObject &message : everyMessage(*town, server))
            ids << text(message, "messageId");
        return ids;
    };
    const QSet<QString> gateway = seenBy("doccle");
    CHECK(gateway.size() == 3);
    CHECK(seenBy("kbc") == gateway);
    CHECK(seenBy("burgerprofiel") == gateway);
    CHECK(seenBy("federaal").contains(gateway));

    const QString id = town->sendThroughFour();
    for (const char *server : {"federaal", "doccle", "kbc", "burgerprofiel"})
        CHECK(seenBy(server).contains(id));
    CHECK_FALSE(seenBy("vlaams").contains(id));
    // Opened through one, read in all.
    const QJsonObject letter = get(messages(*town, "kbc", u'/' + id)).object();
    CHECK(text(attachmentsOf(letter).first().toObject(), "contentHref").startsWith(town->originOf(QStringLiteral("kbc"))));
    REQUIRE(get(text(attachmentsOf(letter).first().toObject(), "contentHref")).status == 200);
    CHECK(get(messages(*town, "doccle", u'/' + id)).object().value(QLatin1String("readStatus")).toBool());
    // A letter that is not for the gateways cannot be had through them by its number either.
    const QSet<QString> rest = seenBy("federaal") - seenBy("doccle");
    CHECK(isStatusMessage(get(messages(*town, "doccle", u'/' + *rest.begin())), 404));
}

TEST_CASE("with a token set, every mailbox wants it")
{
    Town::Options options;
    options.token = "geheim-van-de-test";
    const auto town = openTown(options);
    for (const QString &server : town->servers()) {
        if (!town->baseOf(server).contains(QStringLiteral("/REST/ebox/")))
            continue; // the counters have their own test
        const QString address = town->baseOf(server) + (server == QLatin1String("federation") ? QStringLiteral("/messageProviders") : QStringLiteral("/ebox"));
        CHECK(isStatusMessage(get(address), 401));
        CHECK(isStatusMessage(get(address, {{"Authorization", "Bearer geheim"}}), 401));
        CHECK(get(address, {{"Authorization", "Bearer geheim-van-de-test"}}).status == 200);
    }
    for (const auto &[name, json] : town->sourceFiles()) {
        CHECK_FALSE(json.contains("geheim"));
        CHECK(json.contains("env:OVERZICHT_DEMO_TOKEN"));
    }
}

TEST_CASE("a letter goes on its last day, and its address with it")
{
    const auto town = openTown();
    const QJsonObject letter = first(*town, "federaal", [](const QJsonObject &m) { return text(m, "expirationDate") == QLatin1String("2026-12-05T23:59:59+01:00"); });
    const QString address = messages(*town, "federaal", u'/' + text(letter, "messageId"));
    const auto count = everyMessage(*town, "federaal").size();
    // From Monday 10:00 to the last minute of the twelfth day, and a minute more.
    town->forward(std::chrono::hours(12 * 24 + 13) + std::chrono::minutes(59));
    CHECK(get(address).status == 200);
    town->forward(std::chrono::minutes(1));
    CHECK(isStatusMessage(get(address), 404));
    CHECK(everyMessage(*town, "federaal").size() == count - 1);
}
