// SPDX-License-Identifier: EUPL-1.2
// The whole way over a real bus: a notifier, the desktop's interface, and a service that writes down what it is asked and presses what it is told to.
#include "remembering.h"
#include "services.h"

using namespace notify;

namespace {

class Recorder final : public ::Service {
public:
    Recorder() : Service(QStringLiteral("org.freedesktop.Notifications"), kPath) {}
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1String("GetCapabilities"))
            return can && bus.send(message.createReply(*can));
        if (message.member() == QLatin1String("Notify")) {
            asked << message.arguments();
            return bus.send(message.createReply(QVariant::fromValue(quint32(asked.size()))));
        }
        if (message.member() == QLatin1String("CloseNotification")) {
            closed << message.arguments().first().toUInt();
            return bus.send(message.createReply());
        }
        return false;
    }
    void press(quint32 number, const char *action) { emitSignal(kPath, "org.freedesktop.Notifications", "ActionInvoked", {number, QString::fromLatin1(action)}); }
    QStringList actions() const { return asked.last().value(5).toStringList(); }

    std::optional<QStringList> can = QStringList{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")}; ///< nothing: it does not know the question
    QList<QVariantList> asked;
    QList<quint32> closed;

private:
    inline static const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
};

struct Desk : Town {
    Recorder recorder;
    FreedesktopNotifications desktop;
    std::unique_ptr<Notifier> notifier;
    void begin(Privacy level = Privacy::All)
    {
        Manners manners;
        manners.privacy = level;
        notifier = std::make_unique<Notifier>(*store, *reader, desktop, clock, manners, kQuick);
    }
    void settle()
    {
        QSignalSpy looked(notifier.get(), &Notifier::looked);
        REQUIRE(QTest::qWaitFor([&] { return !looked.isEmpty(); }, 20'000));
    }
    /// Until what was sent before this has come.
    void pass() const
    {
        for (int i = 0; i < 3; ++i) {
            QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping")));
            QTest::qWait(20);
        }
    }
};

} // namespace

TEST_CASE("A real bus carries a click that opens, what settles it, and later; no button twice, and none where it is hidden what it is about", "[.recorder]")
{
    Found paid = bill(QStringLiteral("een"));
    paid.readAtSource = false;
    for (const auto &[level, what, actions] : {std::tuple(Privacy::All, letter(1), QStringList{QStringLiteral("default"), QStringLiteral("Open"), QStringLiteral("done"), QStringLiteral("I have read it"), QStringLiteral("later"), QStringLiteral("Remind me later")}),
             std::tuple(Privacy::All, paid, QStringList{QStringLiteral("default"), QStringLiteral("Open"), QStringLiteral("done"), QStringLiteral("Paid already"), QStringLiteral("later"), QStringLiteral("Remind me later")}),
             std::tuple(Privacy::SenderOnly, paid, QStringList{QStringLiteral("default"), QStringLiteral("Open"), QStringLiteral("later"), QStringLiteral("Remind me later")}), std::tuple(Privacy::NewPost, paid, QStringList())}) {
        Desk t;
        t.land({what});
        t.begin(level);
        t.settle();
        REQUIRE(t.recorder.asked.size() == 1);
        CHECK(t.recorder.actions() == actions);
    }
}

TEST_CASE("Many at once come over a real bus as one, a line for each sender and subject", "[.recorder]")
{
    Desk t;
    t.land({letter(1), letter(2), letter(3), letter(4), letter(5), letter(6)});
    t.begin();
    t.settle();
    REQUIRE(t.recorder.asked.size() == 1);
    const QStringList lines = t.recorder.asked.first().value(4).toString().split(u'\n');
    REQUIRE(lines.size() == 6);
    for (const QString &line : lines.mid(0, 5))
        CHECK(line.startsWith(QStringLiteral("FOD Financiën: Brief ")));
    CHECK(lines.last() == QStringLiteral("and 1 more"));
}

TEST_CASE("A press of done over a real bus is written down once; what a notification did not offer is no press", "[.recorder]")
{
    Desk t;
    Found asks = question(QStringLiteral("Vraag"), QDate(2026, 11, 27), false);
    t.land({asks});
    t.begin();
    t.settle();
    const ItemId item = t.rows().first().id;
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    for (const char *other : {"open", "Done", "", "Done already"})
        t.recorder.press(1, other);
    t.recorder.press(9, "done");
    t.pass();
    CHECK_FALSE(t.details(item).own.doneAt);
    CHECK(opened.isEmpty());
    const QDateTime pressed = t.clock.now();
    t.recorder.press(1, "done");
    t.recorder.press(1, "done");
    REQUIRE(QTest::qWaitFor([&] { return t.details(item).own.doneAt.has_value(); }, 20'000));
    t.clock.set(pressed.addSecs(60));
    t.recorder.press(1, "done");
    t.pass();
    CHECK(t.details(item).own.doneAt == pressed);
    CHECK(t.recorder.closed == QList<quint32>{1});
}

TEST_CASE("When the screen is locked or shared, what stands there with a sender is closed over a real bus", "[.recorder]")
{
    Desk t;
    t.land({letter(1), letter(2)});
    t.begin();
    t.settle();
    CHECK(t.recorder.asked.size() == 2);
    t.notifier->setManners(whileOthersLook({}));
    REQUIRE(QTest::qWaitFor([&] { return t.recorder.closed.size() == 2; }, 20'000));
    t.pass();
    CHECK(t.recorder.asked.size() == 2);
}

TEST_CASE("A desktop gets what it says that it can show: no signs of a markup that it does not read, no buttons that it does not have, and the subject where it can be seen", "[.recorder]")
{
    Document d = document(QStringLiteral("<b>Boete</b> & \"kosten\""), at("2026-11-23T08:00:00Z"));
    struct Case {
        std::optional<QStringList> can;
        QString summary, body;
        bool buttons;
    };
    const QString sender = QStringLiteral("FOD Financiën"), escaped = QStringLiteral("&lt;b&gt;Boete&lt;/b&gt; &amp; &quot;kosten&quot;"), plain = QStringLiteral("‹b›Boete‹/b› & \"kosten\"");
    for (const Case &one : {Case{QStringList{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")}, sender, escaped, true}, Case{QStringList{QStringLiteral("body"), QStringLiteral("body-markup")}, sender, escaped, false},
             Case{QStringList{QStringLiteral("actions"), QStringLiteral("body")}, sender, plain, true}, Case{QStringList{QStringLiteral("actions")}, sender + QStringLiteral(": ") + plain, plain, true}, Case{std::nullopt, sender, escaped, true}}) {
        Desk t;
        t.recorder.can = one.can;
        t.land({found(QStringLiteral("b"), d)});
        t.begin();
        t.settle();
        REQUIRE(t.recorder.asked.size() == 1);
        CHECK(t.recorder.asked.first().value(3).toString() == one.summary);
        CHECK(t.recorder.asked.first().value(4).toString() == one.body);
        CHECK(t.recorder.actions().isEmpty() != one.buttons);
    }
}

TEST_CASE("A program that ends closes over a real bus what stands there, and what one that was killed left is heard by the next", "[.recorder]")
{
    Desk t;
    t.land({letter(1)});
    t.begin();
    t.settle();
    const auto standing = t.store->standing();
    REQUIRE(standing->size() == 1);
    t.notifier.reset();
    REQUIRE(QTest::qWaitFor([&] { return t.recorder.closed == QList<quint32>{1}; }, 20'000));
    REQUIRE(t.store->setStanding(standing->cbegin().key(), standing->cbegin().value()));
    t.begin();
    QSignalSpy opened(t.notifier.get(), &Notifier::opened);
    t.settle();
    t.recorder.press(1, "default");
    REQUIRE(QTest::qWaitFor([&] { return opened.size() == 1; }, 20'000));
    CHECK(t.recorder.asked.size() == 1);
}
