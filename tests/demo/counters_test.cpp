// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/identifiers.h"
#include "visitor.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace overzicht;
using namespace overzicht::demo;

namespace {

QJsonValue at(const QJsonValue &json, const QString &path)
{
    QJsonValue value = json;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts))
        value = value.toObject().value(step);
    return value;
}

/// How each list of the town is read to its end, as its own interface has it.
struct List {
    const char *server, *path, *first, *items, *id;
    int records;
    std::function<QString(const Seen &, int page)> next; ///< the query of the page after; empty = that was the last
};

QString offset(const Seen &seen, int page)
{
    const int all = at(seen.object(), QStringLiteral("antwoord/teller/alles")).toInt();
    return page * 2 < all ? QStringLiteral("?vanaf=%1&aantal=2").arg(page * 2) : QString();
}
QString numbered(const Seen &seen, int page) { return page * 2 < seen.total() ? QStringLiteral("?page=%1&pageSize=2").arg(page + 1) : QString(); }
QString hal(const Seen &seen, int page) { return page < at(seen.object(), QStringLiteral("page/totalPages")).toInt() ? QStringLiteral("?page=%1&size=2").arg(page) : QString(); }
QString linked(const Seen &seen, int) { return QUrl(at(seen.object(), QStringLiteral("next")).toString()).query().prepend(at(seen.object(), QStringLiteral("next")).isUndefined() ? QString() : QStringLiteral("?")); }
QString token(const Seen &seen, int)
{
    const QJsonObject body = seen.object();
    return body.value(QLatin1String("hasNextPage")).toBool() ? QStringLiteral("?limit=2&token=") + body.value(QLatin1String("continuationToken")).toString() : QString();
}
QString after(const Seen &seen, int)
{
    const QJsonArray page = seen.object().value(QLatin1String("berichten")).toArray();
    return page.isEmpty() ? QString() : QStringLiteral("?aantal=2&na=%1").arg(page.last().toObject().value(QLatin1String("id")).toInt());
}

const QList<List> kLists{{"lindehove-loket", "/zaken", "?vanaf=0&aantal=2", "antwoord/rijen", "gegevens/kenmerk", 3, offset},
                         {"lindehove-loket", "/rekeningen", "?vanaf=0&aantal=2", "antwoord/rijen", "gegevens/nummer", 3, offset},
                         {"lindehove-sport", "/inschrijvingen", "?limit=2", "items", "uuid", 3, token},
                         {"lindehove-sport", "/nieuws", "?limit=2", "items", "uuid", 3, token},
                         {"belasting", "/vorderingen", "?page=1&pageSize=2", "items", "vorderingId", 4, numbered},
                         {"water", "/facturen", "?aantal=2", "berichten", "id", 3, after},
                         {"water", "/werken", "?aantal=2", "berichten", "id", 1, after},
                         {"pensioen", "/berichten", "?pageSize=2", "items", "id", 3, linked},
                         {"gezondheid", "/meldingen", "?page=0&size=2", "_embedded/items", "id", 3, hal}};

QString addressOf(const Town &town, const List &list) { return town.baseOf(QLatin1String(list.server)) + QLatin1String(list.path); }

QStringList everyId(const Town &town, const List &list, int most = 20)
{
    QStringList ids;
    QString query = QLatin1String(list.first);
    for (int page = 1; !query.isEmpty() && page <= most; ++page) {
        const Seen seen = get(addressOf(town, list) + query);
        REQUIRE(seen.status == 200);
        for (const QJsonValue &record : at(seen.object(), QLatin1String(list.items)).toArray())
            ids << at(record, QLatin1String(list.id)).toVariant().toString();
        query = list.next(seen, page);
    }
    return ids;
}

/// Every text of an answer, whatever its shape.
QStringList texts(const QJsonValue &value)
{
    QStringList all;
    if (value.isString())
        all << value.toString();
    for (const QJsonValue &element : value.toArray())
        all << texts(element);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object)
        all << texts(member);
    return all;
}

QString certificates(const Town &town, const QString &insz = citizen::kTestNumber) { return town.originOf(QStringLiteral("attesten")) + QStringLiteral("/v1/certificates/") + insz; }

} // namespace

TEST_CASE("each counter of the town hands out its whole list, in its own way of turning pages")
{
    const auto town = openTown();
    for (const List &list : kLists) {
        INFO(list.server << list.path);
        const QStringList ids = everyId(*town, list);
        CHECK(ids.size() == list.records);
        CHECK(QSet<QString>(ids.begin(), ids.end()).size() == list.records);
        CHECK_FALSE(ids.contains(QString()));
    }
}

TEST_CASE("a counter says what it cannot do, and changes nothing")
{
    const auto town = openTown();
    for (const char *query : {"?vanaf=-1", "?vanaf=x", "?aantal=0", "?aantal=4000"})
        CHECK(get(town->baseOf(QStringLiteral("lindehove-loket")) + QStringLiteral("/zaken") + QLatin1String(query)).status == 400);
    CHECK(get(town->baseOf(QStringLiteral("water")) + QStringLiteral("/facturen?na=nergens")).status == 400);
    CHECK(get(town->baseOf(QStringLiteral("belasting")) + QStringLiteral("/elders")).status == 404);
    CHECK(get(town->originOf(QStringLiteral("belasting")) + QStringLiteral("/vorderingen")).status == 404);
    CHECK(get(town->baseOf(QStringLiteral("belasting")) + QStringLiteral("/stukken/nergens")).status == 404);
    CHECK(get(town->baseOf(QStringLiteral("belasting")) + QStringLiteral("/stukken/")).status == 404);
    CHECK(visit("DELETE", town->baseOf(QStringLiteral("water")) + QStringLiteral("/facturen")).status == 405);
    CHECK(get(town->baseOf(QStringLiteral("gezondheid")) + QStringLiteral("/elders")).type == "application/problem+json");
}

TEST_CASE("every mark in what the counters tell is filled, every account and number passes its check, and every paper is a PDF")
{
    const auto town = openTown();
    town->movePermit(QStringLiteral("granted"));
    static const QRegularExpression iban(QStringLiteral("^BE\\d{14}$")), communication(QStringLiteral("^\\+{3}\\d{3}/\\d{4}/\\d{5}\\+{3}$"));
    QSet<QString> papers;
    int accounts = 0;
    const QStringList more{QStringLiteral("/post"), QStringLiteral("/toelatingen"), QStringLiteral("/diensten"), QStringLiteral("/meldingen")};
    QStringList addresses;
    for (const List &list : kLists)
        addresses << addressOf(*town, list);
    for (const QString &path : more)
        addresses << town->baseOf(QStringLiteral("lindehove-loket")) + path;
    for (const QString &address : std::as_const(addresses)) {
        const Seen seen = get(address);
        REQUIRE(seen.status == 200);
        const QJsonDocument json = QJsonDocument::fromJson(seen.body);
        for (const QString &text : texts(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()))) {
            INFO(text.toStdString());
            CHECK_FALSE(text.contains(u'{'));
            CHECK_FALSE(text.contains(citizen::kTestNumber));
            if (text.contains(QStringLiteral("/stukken/")))
                papers << text;
            if (iban.match(text).hasMatch()) {
                ++accounts;
                CHECK(Iban::parse(text)->isValid());
                CHECK(text.mid(4).startsWith(QStringLiteral("999")));
            }
            if (communication.match(text).hasMatch())
                CHECK(Ogm::parse(text)->isValid());
        }
    }
    CHECK(accounts == 7);
    CHECK(papers.size() >= 9);
    for (const QString &address : std::as_const(papers)) {
        const Seen paper = get(address);
        INFO(address.toStdString());
        CHECK(paper.status == 200);
        CHECK(paper.type == "application/pdf");
        CHECK(paper.body.startsWith("%PDF"));
    }
}

TEST_CASE("what is broken in what a counter says is broken in its own way of saying it")
{
    const auto town = openTown();
    for (const List &list : kLists) {
        INFO(list.server << list.path);
        const QString server = QLatin1String(list.server);
        const auto firstPage = [&] { return at(get(addressOf(*town, list) + QLatin1String(list.first)).object(), QLatin1String(list.items)).toArray(); };
        const QJsonArray honest = firstPage();
        town->breakAs(server, {Fault::Twice, -1, {}, {}});
        CHECK(firstPage().size() == honest.size() + 1);
        town->breakAs(server, {Fault::BadRecord, -1, {}, {}});
        const QJsonArray bad = firstPage();
        CHECK(bad.size() == honest.size() + 2);
        town->breakAs(server, {Fault::Looping, -1, {}, {}});
        const QStringList looped = everyId(*town, list, 5);
        CHECK(QSet<QString>(looped.begin(), looped.end()).size() <= honest.size());
        town->breakAs(server, {});
        CHECK(firstPage() == honest);
    }
    town->breakAs(QStringLiteral("belasting"), {Fault::LyingTotal, -1, {}, {}});
    CHECK(get(town->baseOf(QStringLiteral("belasting")) + QStringLiteral("/vorderingen")).total() == 11);
}

TEST_CASE("the supplier hands out the certificates of its citizen page by page, one for each language, and refuses any other number")
{
    const auto town = openTown();
    QStringList names;
    QSet<QString> ids;
    QString next = certificates(*town) + QStringLiteral("?limit=10&page=0");
    for (int page = 0; !next.isEmpty() && page < 5; ++page) {
        const Seen seen = get(next);
        REQUIRE(seen.status == 200);
        CHECK(seen.type == "application/hal+json");
        CHECK(at(seen.object(), QStringLiteral("page/number")).toInt() == page);
        CHECK(at(seen.object(), QStringLiteral("page/totalElements")).toInt() == 15);
        for (const QJsonValue &certificate : at(seen.object(), QStringLiteral("_embedded/certificates")).toArray()) {
            names << at(certificate, QStringLiteral("name")).toString();
            ids << at(certificate, QStringLiteral("id")).toString();
            const Seen content = get(at(certificate, QStringLiteral("_links/download/href")).toString());
            CHECK(content.status == 200);
            const QByteArray pdf = content.type == "application/pdf" ? content.body : QByteArray::fromBase64(content.object().value(QLatin1String("attest")).toString().toLatin1());
            CHECK(pdf.startsWith("%PDF"));
        }
        next = at(seen.object(), QStringLiteral("_links/next/href")).toString();
    }
    CHECK(names.size() == 15);
    CHECK(ids.size() == 7);
    CHECK(names.contains(QStringLiteral("Wohnsitzbescheinigung")));
    const Seen other = get(certificates(*town, QStringLiteral("85073003328")));
    CHECK(other.status == 403);
    CHECK(other.object().value(QLatin1String("status")).toInt() == 403);
    CHECK(get(certificates(*town) + QStringLiteral("?limit=10&page=7")).status == 200);
    CHECK(get(certificates(*town) + QStringLiteral("?page=-1")).status == 400);
    CHECK(get(certificates(*town) + QStringLiteral("?limit=51")).status == 400);
    CHECK(get(certificates(*town) + QStringLiteral("/nergens/nl/download")).status == 404);
    CHECK(visit("POST", certificates(*town), "{}").status == 405);
}

TEST_CASE("the supplier offers its forms to everybody, and can be broken in what it says")
{
    const auto town = openTown();
    const QString address = town->originOf(QStringLiteral("attesten")) + QStringLiteral("/api/v1/forms");
    const Seen forms = get(address + QStringLiteral("?limit=3&offset=0"));
    CHECK(at(forms.object(), QStringLiteral("_embedded/items")).toArray().size() == 3);
    CHECK(at(forms.object(), QStringLiteral("_pageMetadata/totalItems")).toInt() == 4);
    const Seen rest = get(at(forms.object(), QStringLiteral("_links/next/href")).toString());
    CHECK(at(rest.object(), QStringLiteral("_embedded/items")).toArray().size() == 1);
    CHECK(at(rest.object(), QStringLiteral("_links/next")).isUndefined());
    town->breakAs(QStringLiteral("attesten"), {Fault::LyingTotal, -1, {}, {}});
    CHECK(at(get(certificates(*town)).object(), QStringLiteral("page/totalElements")).toInt() == 22);
    CHECK(at(get(address).object(), QStringLiteral("_pageMetadata/totalItems")).toInt() == 11);
    town->breakAs(QStringLiteral("attesten"), {Fault::Looping, -1, {}, {}});
    const QJsonObject far = get(certificates(*town) + QStringLiteral("?limit=10&page=9")).object();
    CHECK(at(far, QStringLiteral("_embedded/certificates")).toArray().size() == 10);
    CHECK_FALSE(at(far, QStringLiteral("_links/next")).isUndefined());
}

TEST_CASE("with a key asked for, every counter wants it, and what a browser opens does not")
{
    Town::Options options;
    options.token = "hush";
    const auto town = openTown(options);
    for (const List &list : kLists) {
        CHECK(get(addressOf(*town, list)).status == 401);
        CHECK(get(addressOf(*town, list), {{"Authorization", "Bearer hush"}}).status == 200);
    }
    CHECK(get(certificates(*town)).status == 401);
    CHECK(visit("POST", town->baseOf(QStringLiteral("magda")), "<a/>").status == 401);
    CHECK(get(town->originOf(QStringLiteral("lindehove-loket")) + QStringLiteral("/formulier/inname")).status == 200);
    CHECK(get(town->originOf(QStringLiteral("betaalpagina")) + QStringLiteral("/aanhangwagen")).status == 200);
    for (const auto &[name, file] : town->sourceFiles()) {
        INFO(name.toStdString());
        CHECK(file.contains("env:OVERZICHT_DEMO_TOKEN"));
        CHECK_FALSE(file.contains(citizen::kTestNumber.toLatin1()));
        CHECK_FALSE(file.contains("hush"));
    }
}
