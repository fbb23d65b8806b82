// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "demo/permit.h"
#include "demo/window/switchboard.h"
#include "demo/window/usage.h"
#include "visitor.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <thread>

using namespace overzicht;
using namespace overzicht::demo;

namespace {

QString boxOf(const Town &town, const char *server = "vlaams") { return town.baseOf(QLatin1String(server)) + QStringLiteral("/ebox/messages"); }

Seen breakBy(const Town &town, const QString &how, QJsonObject more = {})
{
    if (!more.contains(QLatin1String("provider")))
        more.insert(QStringLiteral("provider"), QStringLiteral("vlaams"));
    more.insert(QStringLiteral("how"), how);
    return post(town.control() + QStringLiteral("/break"), more);
}

QJsonObject times(int count) { return {{QStringLiteral("times"), count}}; }

} // namespace

TEST_CASE("a provider that is down refuses connections, drops those it had, keeps its port, and comes back")
{
    const auto town = openTown();
    QTcpSocket kept;
    const QUrl url(boxOf(*town));
    kept.connectToHost(url.host(), quint16(url.port()));
    REQUIRE(kept.waitForConnected(2000));
    kept.write("GET " + url.path().toLatin1() + "?pageSize=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    REQUIRE(kept.waitForReadyRead(5000));

    REQUIRE(breakBy(*town, QStringLiteral("down")).status == 200);
    CHECK(get(boxOf(*town)).status == 0);
    CHECK((kept.state() != QAbstractSocket::ConnectedState || kept.waitForDisconnected(2000)));
    QTcpServer squatter;
    CHECK_FALSE(squatter.listen(QHostAddress::LocalHost, quint16(url.port())));
    CHECK(get(boxOf(*town, "federaal")).status == 200);
    REQUIRE(breakBy(*town, QStringLiteral("none")).status == 200);
    CHECK(get(boxOf(*town)).status == 200);
}

TEST_CASE("a slow provider keeps silent, and answers at once when it is healed")
{
    const auto town = openTown();
    REQUIRE(breakBy(*town, QStringLiteral("slow")).status == 200);
    CHECK(visit("GET", boxOf(*town), {}, {}, 1200).status == 0);
    Seen late;
    std::thread visitor([&] { late = visit("GET", boxOf(*town), {}, {}, 9000); });
    QTest::qWait(500);
    QElapsedTimer healed;
    healed.start();
    REQUIRE(breakBy(*town, QStringLiteral("none")).status == 200);
    visitor.join();
    CHECK(late.status == 200);
    CHECK(healed.elapsed() < 5000);
}

TEST_CASE("a cut answer promises more than it sends and then closes")
{
    const auto town = openTown();
    const QByteArray whole = get(boxOf(*town)).body;
    REQUIRE(breakBy(*town, QStringLiteral("cut")).status == 200);
    const Seen cut = get(boxOf(*town));
    CHECK(cut.status == 200);
    CHECK_FALSE(cut.whole);
    CHECK(cut.closed);
    CHECK(cut.headers.value("content-length").toLongLong() > whole.size());
    CHECK(cut.body == whole.left(whole.size() / 2));
}

TEST_CASE("a stalled answer comes halfway and leaves the connection open")
{
    const auto town = openTown();
    REQUIRE(breakBy(*town, QStringLiteral("stalled")).status == 200);
    const Seen stalled = visit("GET", boxOf(*town), {}, {}, 1500);
    CHECK(stalled.status == 200);
    CHECK_FALSE(stalled.whole);
    CHECK_FALSE(stalled.closed);
    CHECK(stalled.body.size() == stalled.headers.value("content-length").toLongLong() / 2);
}

TEST_CASE("a provider that asks to wait says so with its status, and for how long when told")
{
    const auto town = openTown();
    REQUIRE(breakBy(*town, QStringLiteral("429"), {{QStringLiteral("retryAfter"), 7}}).status == 200);
    CHECK(get(boxOf(*town)).status == 429);
    CHECK(get(boxOf(*town)).headers.value("retry-after") == "7");
    REQUIRE(breakBy(*town, QStringLiteral("503"), {{QStringLiteral("retryAfter"), QStringLiteral("Fri, 31 Dec 2027 23:59:59 GMT")}}).status == 200);
    CHECK(get(boxOf(*town)).status == 503);
    CHECK(get(boxOf(*town)).headers.value("retry-after") == "Fri, 31 Dec 2027 23:59:59 GMT");
    REQUIRE(breakBy(*town, QStringLiteral("503")).status == 200);
    CHECK_FALSE(get(boxOf(*town)).headers.contains("retry-after"));
}

TEST_CASE("a wrong type is a web page with status 200")
{
    const auto town = openTown();
    REQUIRE(breakBy(*town, QStringLiteral("wrong-type")).status == 200);
    const Seen page = get(boxOf(*town));
    CHECK(page.status == 200);
    CHECK(page.type == "text/html");
    CHECK(page.body.startsWith("<!doctype html>"));
}

TEST_CASE("an endless answer begins like a real one and never ends")
{
    const auto town = openTown();
    REQUIRE(breakBy(*town, QStringLiteral("endless")).status == 200);
    const Seen endless = visit("GET", boxOf(*town), {}, {}, 20000, 32 << 20);
    CHECK(endless.status == 200);
    CHECK(endless.body.size() >= 32 << 20);
    CHECK(endless.body.startsWith("{\"items\":["));
    CHECK_FALSE(endless.whole);
}

TEST_CASE("lists can lie: a wrong total, the first page again and again, an unreadable record, one id twice")
{
    const auto town = openTown();
    const Seen good = get(boxOf(*town) + QStringLiteral("?pageSize=10"));
    REQUIRE(breakBy(*town, QStringLiteral("lying-total")).status == 200);
    CHECK(get(boxOf(*town)).total() == good.total() + 7);
    REQUIRE(breakBy(*town, QStringLiteral("looping")).status == 200);
    for (const int page : {1, 2, 50}) {
        const Seen looping = get(boxOf(*town) + QStringLiteral("?pageSize=10&page=%1").arg(page));
        CHECK(looping.items() == good.items());
        CHECK(looping.total() > page * 10);
    }
    REQUIRE(breakBy(*town, QStringLiteral("bad-record")).status == 200);
    const Seen bad = get(boxOf(*town) + QStringLiteral("?pageSize=10"));
    CHECK(bad.items().at(0).isObject());
    CHECK_FALSE(bad.items().at(0).toObject().contains(QLatin1String("messageId")));
    CHECK_FALSE(bad.items().at(1).isObject());
    CHECK(bad.items().size() == good.items().size() + 2);
    REQUIRE(breakBy(*town, QStringLiteral("twice")).status == 200);
    const Seen twice = get(boxOf(*town) + QStringLiteral("?pageSize=10"));
    const QJsonObject one = twice.items().at(0).toObject(), other = twice.items().at(1).toObject();
    CHECK(one.value(QLatin1String("messageId")) == other.value(QLatin1String("messageId")));
    CHECK(one.value(QLatin1String("subject")) != other.value(QLatin1String("subject")));
}

TEST_CASE("a changed content does not match its digest")
{
    const auto town = openTown();
    const QJsonObject attachment =
        get(boxOf(*town) + QStringLiteral("?messageTypeId=aanslag")).items().first().toObject().value(QLatin1String("attachments")).toObject().value(QLatin1String("items")).toArray().first().toObject();
    const QString digest = attachment.value(QLatin1String("digest")).toObject().value(QLatin1String("digestValue")).toString();
    const auto digestNow = [&] {
        const QByteArray hash = QCryptographicHash::hash(get(attachment.value(QLatin1String("contentHref")).toString()).body, QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding));
    };
    CHECK(digestNow() == digest);
    REQUIRE(breakBy(*town, QStringLiteral("wrong-digest")).status == 200);
    CHECK(digestNow() != digest);
}

TEST_CASE("a fault can be for some requests only, by number or by path")
{
    const auto town = openTown();
    REQUIRE(breakBy(*town, QStringLiteral("503"), times(2)).status == 200);
    CHECK(get(boxOf(*town)).status == 503);
    CHECK(get(boxOf(*town)).status == 503);
    CHECK(get(boxOf(*town)).status == 200);
    REQUIRE(breakBy(*town, QStringLiteral("503"), {{QStringLiteral("path"), QStringLiteral("/referenceData/")}}).status == 200);
    CHECK(get(boxOf(*town)).status == 200);
    CHECK(get(town->baseOf(QStringLiteral("vlaams")) + QStringLiteral("/referenceData/messageTypes")).status == 503);
}

TEST_CASE("every server can be broken alone, gateways, counters and the federation too")
{
    const auto town = openTown();
    CHECK(town->servers().size() == 19);
    for (const QString &server : town->servers()) {
        REQUIRE(breakBy(*town, QStringLiteral("503"), {{QStringLiteral("provider"), server}}).status == 200);
        for (const QString &other : town->servers()) {
            const QString address = town->baseOf(other) + (other == QLatin1String("federation") ? QStringLiteral("/messageProviders") : QStringLiteral("/ebox"));
            const int status = get(address).status;
            CHECK((status == 503) == (other == server));
            if (other != server)
                CHECK((status == 200) == town->baseOf(other).contains(QStringLiteral("/REST/ebox/"))); // a counter has nothing at that address, and says so
        }
        REQUIRE(breakBy(*town, QStringLiteral("none"), {{QStringLiteral("provider"), server}}).status == 200);
    }
    CHECK(breakBy(*town, QStringLiteral("503"), {{QStringLiteral("provider"), QStringLiteral("nobody")}}).status == 404);
    CHECK(breakBy(*town, QStringLiteral("gently")).status == 400);
}

TEST_CASE("the switchboard tells its state, and which letters there are")
{
    const auto town = openTown();
    REQUIRE(breakBy(*town, QStringLiteral("slow")).status == 200);
    const QJsonObject state = get(town->control() + u'/').object();
    CHECK(state.value(QLatin1String("letters")).toInt() == 90);
    CHECK(state.value(QLatin1String("faults")).toArray().size() == allFaults().size());
    int slow = 0;
    for (const QJsonValue &value : state.value(QLatin1String("servers")).toArray()) {
        const bool isSlow = value.toObject().value(QLatin1String("how")).toString() == QLatin1String("slow");
        CHECK(isSlow == (value.toObject().value(QLatin1String("provider")).toString() == QLatin1String("vlaams")));
        slow += isSlow ? 1 : 0;
    }
    CHECK(slow == 1);
    CHECK(get(town->control() + QStringLiteral("/letters")).object().value(QLatin1String("letters")).toArray().size() == 90);
    for (const Fault fault : allFaults())
        CHECK(faultFromWord(word(fault)) == fault);
}

TEST_CASE("a new letter is there at once, first in the list, as it was wished")
{
    const auto town = openTown();
    const Seen sent = post(town->control() + QStringLiteral("/letter"),
                           {{QStringLiteral("subject"), QStringLiteral("Uw fiets is gevonden")}, {QStringLiteral("sender"), QStringLiteral("politie")}, {QStringLiteral("provider"), QStringLiteral("federaal")}});
    REQUIRE(sent.status == 200);
    const QJsonObject top = get(boxOf(*town, "federaal")).items().first().toObject();
    CHECK(top.value(QLatin1String("messageId")) == sent.object().value(QLatin1String("id")));
    CHECK(top.value(QLatin1String("subject")).toObject().value(QLatin1String("nl")).toString() == QLatin1String("Uw fiets is gevonden"));
    CHECK(top.value(QLatin1String("senderOrganizationId")).toString() == QLatin1String("0100000169"));
    CHECK_FALSE(top.value(QLatin1String("readStatus")).toBool());
    const QString plain = post(town->control() + QStringLiteral("/letter")).object().value(QLatin1String("id")).toString();
    CHECK(get(boxOf(*town, "lindehove") + u'/' + plain).status == 200);
    const QString four = post(town->control() + QStringLiteral("/letter/four")).object().value(QLatin1String("id")).toString();
    for (const char *server : {"federaal", "doccle", "kbc", "burgerprofiel"})
        CHECK(get(boxOf(*town, server) + u'/' + four).status == 200);
    const QString without = post(town->control() + QStringLiteral("/letter"), {{QStringLiteral("main"), false}}).object().value(QLatin1String("id")).toString();
    const QJsonObject notice = get(boxOf(*town, "lindehove") + u'/' + without).object();
    CHECK_FALSE(notice.value(QLatin1String("attachments")).toObject().value(QLatin1String("items")).toArray().first().toObject().value(QLatin1String("mainContent")).toBool());
}

TEST_CASE("a letter to a provider that holds none is refused, not said to be sent")
{
    const auto town = openTown();
    for (const char *provider : {"nergens", "doccle", "federation"})
        CHECK(post(town->control() + QStringLiteral("/letter"), {{QStringLiteral("provider"), QLatin1String(provider)}}).status == 404);
    CHECK(town->letters().size() == 90);
    CHECK(post(town->control() + QStringLiteral("/letter"), {{QStringLiteral("provider"), QStringLiteral("onderneming")}}).status == 200);
    CHECK(town->letters().size() == 91);
}

TEST_CASE("a letter can be read or withdrawn elsewhere, and the clock can jump")
{
    const auto town = openTown();
    const QString id = get(boxOf(*town)).items().first().toObject().value(QLatin1String("messageId")).toString();
    CHECK(post(town->control() + QStringLiteral("/read"), {{QStringLiteral("id"), id}}).status == 200);
    CHECK(get(boxOf(*town) + u'/' + id).object().value(QLatin1String("readStatus")).toBool());
    CHECK(post(town->control() + QStringLiteral("/read"), {{QStringLiteral("id"), id}, {QStringLiteral("read"), false}}).status == 200);
    CHECK_FALSE(get(boxOf(*town) + u'/' + id).object().value(QLatin1String("readStatus")).toBool());
    CHECK(post(town->control() + QStringLiteral("/remove"), {{QStringLiteral("id"), id}}).status == 200);
    CHECK(get(boxOf(*town) + u'/' + id).status == 404);
    CHECK(post(town->control() + QStringLiteral("/remove"), {{QStringLiteral("id"), id}}).status == 404);
    CHECK(post(town->control() + QStringLiteral("/read"), {{QStringLiteral("id"), id}}).status == 404);
    CHECK(post(town->control() + QStringLiteral("/forward"), {{QStringLiteral("seconds"), 86400}}).status == 200);
    CHECK(get(boxOf(*town)).headers.value("date").startsWith("Tue, 24 Nov 2026"));
    CHECK(post(town->control() + QStringLiteral("/forward"), {{QStringLiteral("seconds"), -1}}).status == 400);
}

TEST_CASE("the book of requests shows who asked what, so that a test sees what was not opened")
{
    const auto town = openTown();
    get(boxOf(*town) + QStringLiteral("?pageSize=3"));
    get(boxOf(*town, "doccle") + QStringLiteral("/nobody"));
    const QJsonArray book = get(town->control() + QStringLiteral("/requests")).object().value(QLatin1String("requests")).toArray();
    REQUIRE(book.size() == 2); // the switchboard's own are not in it
    CHECK(book.at(0).toObject() == QJsonObject{{QStringLiteral("provider"), QStringLiteral("vlaams")}, {QStringLiteral("method"), QStringLiteral("GET")},
                                               {QStringLiteral("path"), QStringLiteral("/REST/ebox/citizen/v2/ebox/messages?pageSize=3")}, {QStringLiteral("status"), 200}});
    CHECK(book.at(1).toObject().value(QLatin1String("status")).toInt() == 404);
    CHECK(post(town->control() + QStringLiteral("/requests/forget")).status == 200);
    CHECK(town->requests().isEmpty());
}

TEST_CASE("the switchboard answers loopback names with its word, and nobody else")
{
    const auto town = openTown();
    const QString control = town->control();
    const QString origin = control.left(control.lastIndexOf(u'/'));
    CHECK(get(control).status == 200);
    CHECK(get(control, {{"Host", "localhost:80"}}).status == 200);
    CHECK(get(control, {{"Host", "[::1]"}}).status == 200);
    for (const char *host : {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.1@evil.example", ""})
        CHECK(get(control, {{"Host", host}}).status == 403);
    CHECK(get(origin + u'/').status == 404);
    CHECK(get(origin + QStringLiteral("/requests")).status == 404);
    CHECK(get(control + QStringLiteral("x/requests")).status == 404);
    CHECK(get(control.chopped(1)).status == 404);
    CHECK(post(origin + QStringLiteral("/quit")).status == 404);
    CHECK(visit("PUT", control + QStringLiteral("/break")).status == 405);
    CHECK(visit("POST", control + QStringLiteral("/break"), "no json").status == 400);
    CHECK(control != openTown()->control());
    // Only loopback is bound.
    for (const QHostAddress &address : {QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QHostAddress::LocalHostIPv6)}) {
        QTcpSocket socket;
        socket.connectToHost(address, quint16(QUrl(control).port()));
        CHECK_FALSE(socket.waitForConnected(500));
    }
}

TEST_CASE("the town ends from the switchboard only where its owner allows it, and at once though visitors stay connected")
{
    CHECK(post(openTown()->control() + QStringLiteral("/quit")).status == 409);
    std::atomic<bool> asked = false;
    Town::Options options;
    options.onQuit = [&] { asked = true; };
    auto town = openTown(options);
    CHECK(post(town->control() + QStringLiteral("/quit")).status == 200);
    CHECK(asked);

    std::vector<std::unique_ptr<QTcpSocket>> visitors;
    for (int i = 0; i < 12; ++i) {
        visitors.push_back(std::make_unique<QTcpSocket>());
        visitors.back()->connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl(boxOf(*town)).port()));
        REQUIRE(visitors.back()->waitForConnected(2000));
    }
    REQUIRE(breakBy(*town, QStringLiteral("slow"), {{QStringLiteral("provider"), QStringLiteral("federaal")}}).status == 200);
    std::thread waiting([&town, address = boxOf(*town, "federaal")] { visit("GET", address, {}, {}, 20000); });
    QTest::qWait(300);
    QElapsedTimer time;
    time.start();
    town.reset();
    CHECK(time.elapsed() < 2000);
    waiting.join();
}

TEST_CASE("twenty visitors at once all get their answer")
{
    const auto town = openTown();
    std::atomic<int> good = 0;
    std::vector<std::thread> visitors;
    for (int i = 0; i < 20; ++i)
        visitors.emplace_back([&] {
            for (int n = 0; n < 10; ++n)
                good += get(boxOf(*town) + QStringLiteral("?pageSize=100")).items().size() == 27 ? 1 : 0;
        });
    for (std::thread &visitor : visitors)
        visitor.join();
    CHECK(good == 200);
}

TEST_CASE("twelve visitors who keep their connection do not keep out the thirteenth")
{
    const auto town = openTown();
    const QUrl url(boxOf(*town));
    std::vector<std::unique_ptr<QTcpSocket>> kept;
    for (int i = 0; i < 12; ++i) {
        kept.push_back(std::make_unique<QTcpSocket>());
        kept.back()->connectToHost(url.host(), quint16(url.port()));
        REQUIRE(kept.back()->waitForConnected(2000));
        kept.back()->write("GET " + url.path().toLatin1() + "?pageSize=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        REQUIRE(kept.back()->waitForReadyRead(3000));
    }
    CHECK(visit("GET", boxOf(*town), {}, {}, 3000).status == 200);
}

TEST_CASE("a town on a fixed port stands on twenty in a row, and a second one is told that it is taken")
{
    Town::Options options;
    options.port = quint16(21'000 + QCoreApplication::applicationPid() % 450 * 20); // below the ports that outgoing lines get
    const auto town = openTown(options);
    CHECK(town->base().startsWith(QStringLiteral("http://127.0.0.1:%1/").arg(options.port)));
    CHECK(QUrl(town->control()).port() == options.port + 19);
    const QJsonObject ready = QJsonDocument::fromJson(town->readyLine()).object();
    CHECK(ready == QJsonObject{{QStringLiteral("ready"), true}, {QStringLiteral("base"), town->base()}, {QStringLiteral("control"), town->control()}});
    CHECK(town->readyLine().count('\n') == 1);
    const auto second = Town::start(options);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Kind::Offline);
}

TEST_CASE("the switchboard window breaks a server and sends letters")
{
    const auto town = openTown();
    Switchboard window(*town);
    window.show();
    auto *box = window.findChild<QComboBox *>(QStringLiteral("vlaams"));
    REQUIRE(box);
    CHECK(window.findChildren<QComboBox *>().size() == 19);
    const auto choose = [&](Fault fault) {
        box->setCurrentIndex(box->findData(int(fault)));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(Fault::Unavailable);
    CHECK(get(boxOf(*town)).status == 503);
    choose(Fault::None);
    CHECK(get(boxOf(*town)).status == 200);
    const auto buttons = window.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 3);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    CHECK(town->letters().size() == 91);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(town->letters().first().four);
    for (const QString &step : permitSteps().mid(1)) {
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        CHECK(town->permitStep() == step);
        const auto labels = window.findChildren<QLabel *>();
        CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == shownPermitStep(step); }));
    }
    for (const QComboBox *each : window.findChildren<QComboBox *>())
        CHECK_FALSE(each->accessibleName().isEmpty());
}

TEST_CASE("the help of the demo town names every server, every way to break one, and every path of the switchboard")
{
    const auto town = openTown();
    QStringList told;
    for (const QString &line : usage().split(u'\n'))
        told << line.simplified();
    CHECK(serverNames() == town->servers());
    for (const QString &server : town->servers())
        CHECK(told.contains(server + u' ' + shownServer(server)));
    for (const Fault fault : allFaults())
        CHECK(told.contains(word(fault) + u' ' + shownFault(fault)));
    int paths = 0;
    for (const QString &line : std::as_const(told)) {
        const bool isPost = line.startsWith(QStringLiteral("POST /"));
        if (!isPost && !line.startsWith(QStringLiteral("GET /")))
            continue;
        ++paths;
        const QString path = line.section(u' ', 1, 1);
        INFO(path.toStdString());
        const Seen seen = isPost ? post(town->control() + path, {}) : get(town->control() + path);
        CHECK_FALSE(seen.body.contains("unknown"));
        CHECK(seen.status != 405);
    }
    CHECK(paths == 12);
}
