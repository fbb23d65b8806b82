// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "activating/ebox_card.h"
#include "activating/ebox_office.h"
#include "activating/act_dialog.h"
#include "demo/activation_gateway.h"
#include "net/permit.h"
#include "net/transport.h"
#include "proof/decision_keeper.h"

#include <QLineEdit>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <atomic>

using namespace overzicht;

namespace {

/// The eBox in the settings of somebody whose town has a gateway: real requests over a real line, a real key store, and a gateway that writes its e-mails down.
struct AtTheTown {
    explicit AtTheTown(const QString &home, demo::ActivationGateway &of) : gateway(of), record(home)
    {
        REQUIRE(server.listen(0));
        file.baseUrl = QUrl(server.origin());
        permit.emplace(file, QHash<QString, QByteArray>());
        const ActivationDesk::Gateway asked{QUrl(server.origin()), *permit, transport};
        desk = std::make_unique<ActivationDesk>(record, clock, Acting::self(), asked);
        codes = std::make_unique<EmailCodes>(asked, clock);
        const TextBundle &bundle = *texts.current(QDate(2026, 12, 1));
        QApplication::setDoubleClickInterval(100);
        office = std::make_unique<EboxOffice>(EboxOffice::Parts{theme, clock, bundle, services, *desk, Acting::self(), Language::Nl, QUrl(QStringLiteral("https://myebox.be/")),
                                                                [this](const QString &address, QObject *, const std::function<void()> &) { opened << address; }, codes.get(),
                                                                LocalText(Language::Nl, QStringLiteral("Stad Lindehove")), nullptr, &texts, {}, false, {}, std::chrono::milliseconds(100)});
        QSignalSpy read(office.get(), &EboxOffice::changed);
        card = std::make_unique<EboxCard>(theme, *office);
        card->resize(600, 400);
        card->show();
        REQUIRE(QTest::qWaitFor([&] { return !read.isEmpty(); }, 60'000));
    }
    template <typename T>
    T *find(const QString &name = {}) const
    {
        T *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (T *one : card->findChildren<T *>(name))
                found = one->isVisible() ? one : found;
            return found != nullptr;
        }, 10'000));
        return found;
    }
    void press(QWidget *widget) const
    {
        QTest::qWait(QApplication::doubleClickInterval() + 20);
        QTest::keyClick(widget, Qt::Key_Space);
    }
    bool says(const char *words) const
    {
        return QTest::qWaitFor([&] {
            for (const QLabel *label : card->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                    return true;
            }
            return false;
        }, 10'000);
    }
    bool comesTo(Course::Standing standing) const
    {
        return QTest::qWaitFor([&] { return office->course().standing == standing && !desk->isBusy(); }, 60'000);
    }
    void fillIn(const char *address)
    {
        press(find<Button>(QStringLiteral("ebox-on")));
        press(find<Button>(QStringLiteral("go-on")));
        for (const char *name : {"Q1-yes", "Q2-ebox", "app-0"})
            press(find<Choice>(QLatin1String(name)));
        QTest::keyClicks(find<QLineEdit>(QStringLiteral("activation-email")), QLatin1String(address));
        press(find<Button>(QStringLiteral("activation-send")));
    }

    demo::ActivationGateway &gateway;
    std::atomic_int refusing = 0;
    demo::Server server{QStringLiteral("gateway"), [this](const demo::Asked &asked) { return refusing ? demo::Told{refusing, "application/problem+json", R"({"title":"Not now."})", {}} : gateway.answer(asked); }, [](const demo::Request &) {}, [this] { return clock.now(); }};
    SourceFile file;
    std::optional<Permit> permit;
    Transport transport{[] {
        Limits limits;
        limits.retries = 0;
        return limits;
    }()};
    TextBundles texts = loadActivationTexts().value();
    ConnectedServices services = loadConnectedServices(1).value();
    Theme theme;
    At clock;
    DecisionKeeper record;
    std::unique_ptr<ActivationDesk> desk;
    std::unique_ptr<EmailCodes> codes;
    QStringList opened;
    std::unique_ptr<EboxOffice> office;
    std::unique_ptr<EboxCard> card;
};

struct Register {
    std::atomic<qint64> now = 1'796'115'600;
    demo::ActivationGateway gateway{[this] { return QDateTime::fromSecsSinceEpoch(now, Qt::UTC); }};
    QTemporaryDir home;
};

} // namespace

TEST_CASE("Through a gateway: a code verifies the address, the decision is sent once, and the eBox is on only when the gateway says so; then stopping goes the same way", "[.keyring]")
{
    Register town;
    {
        AtTheTown person(town.home.path(), town.gateway);
        person.fillIn("noor.peeters@voorbeeld.example");
        CHECK(person.says("De code werkt tot"));
        REQUIRE(town.gateway.emails().size() == 1);
        CHECK(town.gateway.emails().first().to == QStringLiteral("noor.peeters@voorbeeld.example"));
        auto *code = person.find<QLineEdit>(QStringLiteral("activation-code"));
        const QString right = town.gateway.emails().first().digits;
        QTest::keyClicks(code, right == QStringLiteral("000000") ? QStringLiteral("000001") : QStringLiteral("000000"));
        CHECK(person.says("Deze code klopt niet."));
        code->clear();
        QTest::keyClicks(code, right);
        CHECK(person.says("Bevestigd"));
        CHECK(town.gateway.decisions() == 0);
        person.press(person.find<Button>(QStringLiteral("go-on")));
        REQUIRE(person.comesTo(Course::Standing::Requested));
        CHECK(town.gateway.decisions() == 1);
        CHECK(town.gateway.carriedOut() == 0);
        CHECK(person.opened.isEmpty()); // no official page beside a gateway
    }
    AtTheTown again(town.home.path(), town.gateway); // the program was closed in between
    CHECK(again.office->course().standing == Course::Standing::Requested);
    again.office->retry();
    REQUIRE(again.comesTo(Course::Standing::Requested));
    CHECK(town.gateway.decisions() == 1); // the same request once more, code and all
    town.now += demo::ActivationGateway::kSecondsToRegister;
    REQUIRE(again.comesTo(Course::Standing::Confirmed)); // by asking, without a press
    CHECK(town.gateway.carriedOut() == 1);
    CHECK(again.office->course().decision->address->verifiedAt);
    again.press(again.find<Button>(QStringLiteral("ebox-stop")));
    again.press(again.find<Button>(QStringLiteral("stop-now")));
    REQUIRE(again.comesTo(Course::Standing::StopRequested));
    town.now += demo::ActivationGateway::kSecondsToRegister;
    REQUIRE(again.comesTo(Course::Standing::Stopped));
    CHECK(town.gateway.carriedOut() == 2);
}

TEST_CASE("A code for one address verifies no other, and a gateway that does not answer is told in words with what to do", "[.keyring]")
{
    Register town;
    AtTheTown person(town.home.path(), town.gateway);
    person.refusing = 500;
    person.fillIn("noor@voorbeeld.example");
    CHECK(person.says("No code could be sent."));
    person.refusing = 429;
    person.press(person.find<Button>(QStringLiteral("activation-send")));
    CHECK(person.says("Too many codes were asked."));
    person.refusing = 0;
    person.press(person.find<Button>(QStringLiteral("activation-send")));
    CHECK(person.says("De code werkt tot"));
    auto *code = person.find<QLineEdit>(QStringLiteral("activation-code"));
    QTest::keyClicks(code, town.gateway.emails().last().digits);
    CHECK(person.says("Bevestigd"));
    QTest::keyClicks(person.find<QLineEdit>(QStringLiteral("activation-email")), QStringLiteral(".be")); // another address
    person.press(person.find<Button>(QStringLiteral("go-on")));
    CHECK(person.says("Typ de code uit de e-mail."));
    CHECK(person.office->course().standing == Course::Standing::NotActive);
    CHECK(town.gateway.decisions() == 0);
}
