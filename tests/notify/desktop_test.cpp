// SPDX-License-Identifier: EUPL-1.2
#include "notify/desktop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

Result<QString> shownBy(Desktop &desktop, const Bubble &bubble)
{
    std::optional<Result<QString>> got;
    desktop.show(bubble, [&](const Result<QString> &result) { got = result; });
    CHECK_FALSE(got); // never from within the call
    REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 20'000));
    return *got;
}

QByteArray dunstctl(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral("dunstctl"), arguments);
    REQUIRE(program.waitForFinished(20'000));
    return program.readAllStandardOutput();
}

/// What the daemon keeps of the one that was closed last: as it took it.
QJsonObject lastShown()
{
    dunstctl({QStringLiteral("close-all")});
    const QJsonArray all = QJsonDocument::fromJson(dunstctl({QStringLiteral("history")})).object().value(QLatin1String("data")).toArray().first().toArray();
    REQUIRE_FALSE(all.isEmpty());
    return all.first().toObject();
}

QString told(const QJsonObject &shown, const char *what) { return shown.value(QLatin1String(what)).toObject().value(QLatin1String("data")).toString(); }

int secondsOf(const QJsonObject &shown) { return int(shown.value(QLatin1String("timeout")).toObject().value(QLatin1String("data")).toInteger() / 1'000'000); }

} // namespace

TEST_CASE("Where nobody shows notifications that is told, so that the window shows them", "[.nodaemon]")
{
    FreedesktopNotifications desktop;
    for (int i = 0; i < 3; ++i) {
        const auto shown = shownBy(desktop, {QStringLiteral("Stad Gent"), QStringLiteral("Retributie"), true, Bubble::Urgency::Normal});
        REQUIRE_FALSE(shown);
        CHECK(shown.error().kind == Error::Kind::Offline);
    }
    desktop.close(QStringLiteral("7")); // no mistake
    CHECK_FALSE(desktop.mayStand(QStringLiteral("  7")));
}

TEST_CASE("A real daemon takes sender and subject as they are, urgency and buttons with them", "[.daemon]")
{
    FreedesktopNotifications desktop;
    const auto number = shownBy(desktop, {QStringLiteral("Politiezone Leievallei"), QStringLiteral("Onmiddellijke inning – snelheidsovertreding"), true, Bubble::Urgency::Normal});
    REQUIRE(number);
    CHECK(desktop.mayStand(*number));
    CHECK_FALSE(desktop.mayStand(QString(*number).replace(u':', u';')));
    const QJsonObject shown = lastShown();
    CHECK(told(shown, "summary") == QStringLiteral("Politiezone Leievallei"));
    CHECK(told(shown, "body") == QStringLiteral("Onmiddellijke inning – snelheidsovertreding"));
    CHECK(told(shown, "appname") == QStringLiteral("Overzicht"));
    CHECK(told(shown, "category") == QStringLiteral("email.arrived"));
    CHECK(secondsOf(shown) == 7); // what the daemon gives a normal one, in with_daemon.sh
    REQUIRE(shownBy(desktop, {QStringLiteral("Mijn Burgerprofiel"), QStringLiteral("Notice: iets"), true, Bubble::Urgency::Low}));
    CHECK(secondsOf(lastShown()) == 3);
}

TEST_CASE("A hostile subject comes to a real daemon as words: nothing of it is markup", "[.daemon]")
{
    FreedesktopNotifications desktop;
    Row row;
    row.heading.sender = QStringLiteral("A & B");
    row.heading.subject = QStringLiteral("<b>vet</b> <a href=\"http://x.example\">klik</a> <img src='x'> &lt;");
    row.heading.confirmed = true;
    REQUIRE(shownBy(desktop, bubbleOf(row, Privacy::All)));
    const QString message = told(lastShown(), "message"); // as it is drawn: markup of the daemon's own around it
    CHECK_FALSE(message.contains(QStringLiteral("<b>vet")));
    CHECK_FALSE(message.contains(QStringLiteral("<a ")));
    CHECK_FALSE(message.contains(QStringLiteral("<img")));
    CHECK(message.contains(QStringLiteral("&lt;b&gt;vet&lt;/b&gt;")));
}

TEST_CASE("A press on the bubble opens, of ours only; who closes it is told", "[.daemon]")
{
    FreedesktopNotifications desktop, other;
    QSignalSpy opened(&desktop, &Desktop::openPressed), later(&desktop, &Desktop::laterPressed), closed(&desktop, &Desktop::closed), others(&other, &Desktop::openPressed);
    const auto number = shownBy(desktop, {QStringLiteral("Stad Gent"), QStringLiteral("Retributie"), true, Bubble::Urgency::Normal});
    REQUIRE(number);
    dunstctl({QStringLiteral("action"), QStringLiteral("0")});
    REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty() && !closed.isEmpty(); }, 20'000));
    CHECK(opened.first().first().toString() == *number);
    CHECK(opened.size() == 1);
    CHECK(later.isEmpty());
    CHECK((others.isEmpty() || others.first() == opened.first())); // the signals tell of everybody's: whoever listens knows which are their own
    const auto second = shownBy(desktop, {QStringLiteral("Stad Gent"), QStringLiteral("Factuur"), true, Bubble::Urgency::Normal});
    REQUIRE(second);
    dunstctl({QStringLiteral("close")});
    REQUIRE(QTest::qWaitFor([&] { return closed.size() == 2; }, 20'000));
    CHECK(closed.last().first().toString() == *second);
    const auto third = shownBy(desktop, {QStringLiteral("Stad Gent"), QStringLiteral("Brief"), false, Bubble::Urgency::Normal});
    REQUIRE(third);
    desktop.close(*third);
    REQUIRE(QTest::qWaitFor([&] { return closed.size() == 3; }, 20'000));
    CHECK(opened.size() == 1);
}
