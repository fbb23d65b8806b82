// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "activating/ebox_card.h"
#include "activating/ebox_office.h"
#include "activating/services_dialog.h"
#include "activating/act_dialog.h"
#include "proof/decision_keeper.h"

#include <QBoxLayout>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

/// The eBox in the settings of a home, with a real key store, and a browser that only remembers.
struct Settings {
    static QList<std::pair<QString, QString>> apps()
    {
        QList<std::pair<QString, QString>> apps;
        const KnownApps known = loadKnownApps().value();
        for (const KnownApp &app : known.all())
            apps << std::pair(app.id, app.name.best(Language::Nl));
        return apps;
    }
    explicit Settings(const QString &home) : record(home), desk(record, clock, Acting::self(), std::nullopt)
    {
        const TextBundle &bundle = *texts.current(QDate(2026, 12, 1));
        office = std::make_unique<EboxOffice>(EboxOffice::Parts{theme, clock, bundle, services, desk, Acting::self(), Language::Nl, QUrl(QStringLiteral("https://myebox.be/")),
                                                                [this](const QString &address, QObject *, const std::function<void()> &failed) {
                                                                    opened << address;
                                                                    if (!opens)
                                                                        failed();
                                                                },
                                                                nullptr, {}, nullptr, &texts, [](QObject *, const std::function<void(const Result<QByteArray> &)> &told) { told(QByteArray("sleutel")); }, false, apps()});
        QSignalSpy read(office.get(), &EboxOffice::changed);
        card = std::make_unique<EboxCard>(theme, *office);
        card->resize(600, 400);
        card->show();
        REQUIRE(QTest::qWaitFor([&] { return !read.isEmpty(); }, 60'000));
    }
    template <typename T>
    T *dialog() const
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = card->findChild<T *>();
            return found && found->isVisible();
        });
        return found;
    }
    static Button *button(QWidget *in, const char *name)
    {
        Button *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Button *one : in->findChildren<Button *>(QLatin1String(name)))
                found = one->isVisible() ? one : found;
            return found != nullptr;
        });
        return found;
    }
    static void press(QWidget *widget)
    {
        REQUIRE(widget);
        QTest::qWait(QApplication::doubleClickInterval() + 20);
        QTest::keyClick(widget, Qt::Key_Space);
    }
    /// The dialog, gone through up to its last press: by whom the letters are read, and who tells of them.
    ActivationDialog *fillIn(const char *app) const
    {
        press(button(card.get(), "ebox-on"));
        auto *open = dialog<ActivationDialog>();
        REQUIRE(open);
        press(button(open, "go-on"));
        REQUIRE(QTest::qWaitFor([&] { return open->findChild<Choice *>(QStringLiteral("Q1-yes")) != nullptr; }));
        for (const char *name : {"Q1-yes", "Q2-ebox", app})
            press(open->findChild<Choice *>(QLatin1String(name)));
        return open;
    }
    QStringList events()
    {
        std::optional<QStringList> events;
        record.read([&](const Result<QList<QJsonObject>> &entries) {
            events.emplace();
            for (const QJsonObject &entry : entries.value_or(QList<QJsonObject>()))
                *events << entry.value(QLatin1String("event")).toString();
        });
        REQUIRE(QTest::qWaitFor([&] { return events.has_value(); }, 60'000));
        return *events;
    }
    bool comesTo(Course::Standing standing) const
    {
        return QTest::qWaitFor([&] { return office->course().standing == standing && !desk.isBusy(); }, 60'000);
    }

    TextBundles texts = loadActivationTexts().value();
    ConnectedServices services = loadConnectedServices(1).value();
    Theme theme;
    At clock;
    DecisionKeeper record;
    ActivationDesk desk;
    QStringList opened;
    bool opens = true; ///< the browser
    std::unique_ptr<EboxOffice> office;
    std::unique_ptr<EboxCard> card;
};

} // namespace

TEST_CASE("From the settings: what is decided is kept first, then the official page opens, and it is requested and not on; two presses stop it", "[.keyring]")
{
    QTemporaryDir home;
    {
        Settings settings(home.path());
        auto *dialog = settings.fillIn("app-0");
        CHECK(settings.events().isEmpty());
        Settings::press(Settings::button(dialog, "go-on"));
        REQUIRE(settings.comesTo(Course::Standing::Requested));
        CHECK(settings.opened == QStringList{QStringLiteral("https://myebox.be/")});
        CHECK(settings.events() == QStringList{QStringLiteral("decided"), QStringLiteral("requested")});
        Settings::press(Settings::button(dialog, "close"));
    }
    Settings again(home.path()); // the program was closed in between
    CHECK(again.office->course().standing == Course::Standing::Requested);
    CHECK(again.opened.isEmpty()); // nothing opens by itself
    Settings::press(Settings::button(again.card.get(), "ebox-stop"));
    auto *stopping = again.dialog<WithdrawDialog>();
    REQUIRE(stopping);
    Settings::press(Settings::button(stopping, "stop-now"));
    REQUIRE(again.comesTo(Course::Standing::StopRequested));
    CHECK(again.opened.size() == 1);
}

TEST_CASE("What was handed over is confirmed by the first good answer of a mailbox after it, and stopping by none", "[.keyring]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    const QDateTime now = settings.clock.now();
    auto *dialog = settings.fillIn("app-0");
    Settings::press(Settings::button(dialog, "go-on"));
    REQUIRE(settings.comesTo(Course::Standing::Requested));
    for (const QDateTime &before : {QDateTime(), now.addSecs(-1), now}) {
        settings.office->mailboxAnswered(before);
        QTest::qWait(20);
        CHECK(settings.office->course().standing == Course::Standing::Requested);
    }
    settings.office->mailboxAnswered(now.addSecs(1));
    REQUIRE(settings.comesTo(Course::Standing::Confirmed));
    CHECK(settings.events() == QStringList{QStringLiteral("decided"), QStringLiteral("requested"), QStringLiteral("confirmed")});
    Settings::press(Settings::button(dialog, "close"));
    CHECK_FALSE(settings.office->course().paperAsked);
    Settings::press(Settings::button(settings.card.get(), "ebox-paper")); // only now that it is on
    auto *paper = settings.dialog<PaperDialog>();
    REQUIRE(paper);
    Settings::press(Settings::button(paper, "no-paper"));
    REQUIRE(QTest::qWaitFor([&] { return settings.office->course().paperAsked.has_value() && settings.opened.size() == 2; }, 60'000));
    CHECK(settings.office->course().standing == Course::Standing::Confirmed);
    Settings::press(Settings::button(settings.card.get(), "ebox-stop"));
    auto *stopping = settings.dialog<WithdrawDialog>();
    REQUIRE(stopping);
    Settings::press(Settings::button(stopping, "stop-now"));
    REQUIRE(settings.comesTo(Course::Standing::StopRequested));
    settings.office->mailboxAnswered(now.addDays(9));
    QTest::qWait(20);
    CHECK(settings.office->course().standing == Course::Standing::StopRequested);
}

TEST_CASE("An eBox that gives letters and was turned on elsewhere is offered to be stopped, not to be turned on", "[.keyring]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    CHECK_FALSE(settings.office->isOnElsewhere());
    settings.office->mailboxAnswered(settings.clock.now());
    CHECK(settings.office->isOnElsewhere());
    CHECK(settings.office->course().standing == Course::Standing::NotActive); // nothing was decided here
    REQUIRE(QTest::qWaitFor([&] { return settings.card->findChild<QPushButton *>(QStringLiteral("ebox-on")) == nullptr; }));
    Settings::press(Settings::button(settings.card.get(), "ebox-stop"));
    auto *stopping = settings.dialog<WithdrawDialog>();
    REQUIRE(stopping);
    Settings::press(Settings::button(stopping, "stop-now"));
    REQUIRE(settings.comesTo(Course::Standing::StopRequested));
    CHECK(settings.opened.size() == 1);
    CHECK_FALSE(settings.office->isOnElsewhere());
}

TEST_CASE("Not now is said in the settings with its moment, and can be kept as a proof; another decision takes its place", "[.keyring]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    CHECK_FALSE(settings.office->proven());
    Settings::press(Settings::button(settings.card.get(), "ebox-on"));
    auto *dialog = settings.dialog<ActivationDialog>();
    REQUIRE(dialog);
    QSignalSpy chosen(settings.office.get(), &EboxOffice::notifierChosen);
    Settings::press(Settings::button(dialog, "not-now"));
    REQUIRE(QTest::qWaitFor([&] { return settings.office->course().declined.has_value(); }, 60'000));
    REQUIRE(settings.office->proven());
    CHECK(settings.office->proven()->decision->what == Decision::What::NotNow);
    CHECK(chosen.isEmpty());
    const auto says = [&](const QString &words) {
        return QTest::qWaitFor([&] {
            const auto boxes = settings.card->findChildren<NoteBox *>();
            return std::any_of(boxes.cbegin(), boxes.cend(), [&](const NoteBox *box) { return box->accessibleName().contains(words); });
        }, 5'000);
    };
    CHECK(says(QStringLiteral("U koos: niet nu · 1 december 2026")));
    CHECK(says(QStringLiteral("Wij zetten niets aan.")));

    auto *again = settings.fillIn("app-2");
    Settings::press(Settings::button(again, "go-on"));
    REQUIRE(settings.comesTo(Course::Standing::Requested));
    REQUIRE(chosen.size() == 1); // who tells of new post from now on
    CHECK(chosen.first().first().toString() == QStringLiteral("doccle"));
    REQUIRE(settings.office->proven());
    CHECK(settings.office->proven()->decision->what == Decision::What::Activate);
}

TEST_CASE("What was told of a saved proof goes when it stands otherwise; what a step itself told stays", "[.keyring]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    const auto declines = [&] {
        Settings::press(Settings::button(settings.card.get(), "ebox-on"));
        auto *dialog = settings.dialog<ActivationDialog>();
        REQUIRE(dialog);
        const auto before = settings.office->course().declined;
        settings.clock.moment = settings.clock.moment.addSecs(1); // each is decided at a moment of its own
        Settings::press(Settings::button(dialog, "not-now"));
        REQUIRE(QTest::qWaitFor([&] {
            const auto *open = settings.card->findChild<ActivationDialog *>(); // the next one is another
            return !settings.desk.isBusy() && settings.office->course().declined != before && !(open && open->isVisible());
        }, 60'000));
    };
    const auto saves = [&] {
        settings.office->writeProof(home.filePath(QStringLiteral("bewijs.pdf")));
        CHECK(settings.office->notice().startsWith(QStringLiteral("The proof is saved")));
    };
    declines();
    saves();
    declines(); // once more: it stands as it stood, by another decision
    CHECK(settings.office->notice().isEmpty());
    saves();
    settings.office->mailboxAnswered(settings.clock.now());
    CHECK(settings.office->isOnElsewhere());
    CHECK(settings.office->notice().isEmpty());
    settings.office->mailboxAnswered({});
    CHECK(settings.office->notice().isEmpty()); // nor does it come back
    settings.opens = false;
    auto *dialog = settings.fillIn("app-0");
    Settings::press(Settings::button(dialog, "go-on"));
    REQUIRE(settings.comesTo(Course::Standing::Requested));
    QTest::qWait(20);
    CHECK(settings.office->notice().startsWith(QStringLiteral("Your browser could not be opened.")));
}

TEST_CASE("Who picks My eBox to tell of new post has it told by its id, and kept by the name that was read", "[.keyring]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    QSignalSpy chosen(settings.office.get(), &EboxOffice::notifierChosen);
    auto *dialog = settings.fillIn("app-1");
    Settings::press(Settings::button(dialog, "go-on"));
    REQUIRE(settings.comesTo(Course::Standing::Requested));
    CHECK(settings.office->course().decision->notifier == QStringLiteral("My eBox"));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == QStringLiteral("ebox"));
}

TEST_CASE("The list of services says where it comes from, how many there are besides, and who says so of each; closing it leads back", "[.keyring]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    Settings::press(Settings::button(settings.card.get(), "ebox-on"));
    auto *dialog = settings.dialog<ActivationDialog>();
    REQUIRE(dialog);
    Settings::press(Settings::button(dialog, "show-list"));
    auto *list = settings.dialog<ServicesDialog>();
    REQUIRE(list);
    QStringList said;
    for (const QLabel *label : list->findChildren<QLabel *>())
        said << label->text();
    const QString all = said.join(u'\n');
    CHECK(all.contains(QString::number(settings.services.count)));
    for (const ConnectedServices::Service &service : settings.services.services) {
        CHECK(all.contains(service.name.in(Language::Nl)));
        CHECK(all.contains(service.source.host()));
    }
    Settings::press(Settings::button(list, "close"));
    CHECK(dialog->isVisible());
    CHECK(dialog->screen() == 1);
    CHECK(settings.events().isEmpty());
}

TEST_CASE("From the settings: not now is kept too, and nothing opens", "[.keyring]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    Settings::press(Settings::button(settings.card.get(), "ebox-on"));
    auto *dialog = settings.dialog<ActivationDialog>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !settings.desk.isBusy() && settings.events().size() == 1; }, 60'000));
    CHECK(settings.office->course().standing == Course::Standing::NotActive);
    CHECK(settings.opened.isEmpty());
}

TEST_CASE("pictures of the eBox in the settings, of stopping it and of the list of services", "[.pictures]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery/activation_");
    settings.theme.apply(*qApp);
    QTest::qWait(60);
    settings.card->grab().save(folder + QStringLiteral("card.png"));
    ActivationDialog::Setting setting;
    setting.from = QStringLiteral("Overzicht");
    const TextBundle &bundle = *settings.texts.current(QDate(2026, 12, 1));
    WithdrawDialog stopping(settings.theme, bundle, settings.clock, setting, Language::Nl, false);
    ServicesDialog list(settings.theme, bundle.in(Language::Nl), settings.services, Language::Nl, setting);
    for (Frame *frame : {static_cast<Frame *>(&stopping), static_cast<Frame *>(&list)}) {
        frame->resize(1280, 860);
        frame->show();
        QTest::qWait(60);
        frame->grab().save(folder + (frame == &stopping ? QStringLiteral("stop.png") : QStringLiteral("list.png")));
    }
}

TEST_CASE("By Tab the card of the eBox is reached where it is seen, also after it was made anew", "[.keyring]")
{
    QTemporaryDir home;
    Settings settings(home.path());
    QWidget page;
    auto *down = new QVBoxLayout(&page);
    auto *above = new QPushButton(QStringLiteral("above")), *below = new QPushButton(QStringLiteral("below"));
    down->addWidget(above);
    down->addWidget(settings.card.release());
    down->addWidget(below);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    settings.office->mailboxAnswered(settings.clock.now()); // made anew
    REQUIRE(QTest::qWaitFor([&] {
        const auto *stop = page.findChild<QPushButton *>(QStringLiteral("ebox-stop"));
        return stop && stop->isVisible();
    }));
    above->setFocus();
    QTest::keyClick(above, Qt::Key_Tab);
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName() == QStringLiteral("ebox-stop"));
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    CHECK(page.focusWidget() == below);
}
