// SPDX-License-Identifier: EUPL-1.2
#include "archive/exporting.h"
#include "background.h"
#include "compose.h"
#include "ebox_here.h"
#include "measured_application.h"
#include "notices.h"
#include "preview/preview_dialog.h"
#include "reading/pdf_program.h"
#include "screen.h"
#include "session/end_on_signal.h"
#include "session/hardening.h"
#include "shell/desktop_look.h"
#include "shell/manners_kept.h"
#include "shell/tour.h"
#include "shell/trouble_page.h"
#include "shell/window.h"
#include "sync/demo_home.h"
#include "sync/engine.h"
#include "sync/keep_choice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPixmap>
#include <QProcess>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <utility>

using namespace overzicht;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

constexpr int kUsage = 2, kFailed = 3;

int complain(const QString &sentence, int status)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return status;
}

/// What the command line asks for.
struct Wish {
    QString home;
    Acting who = Acting::self();
    std::optional<Theme::Mode> mode;
    std::optional<double> scale;
    bool background = false;
    bool noSync = false;
    QString screenshot;
    QSize size{1400, 900};
    std::optional<Place> page;
    QString select;
    QString preview;
    bool waitSync = false;
    bool tour = false;
    bool measure = false;

    bool asksMore() const { return page || !select.isEmpty() || !preview.isEmpty() || mode || scale || tour; } ///< than the overview as it is kept
    bool isForAWhile() const { return !screenshot.isEmpty() || measure; } ///< for a picture or a figure, not for a person
};

std::optional<Theme::Mode> modeFromWord(const QString &word)
{
    if (word == QLatin1String("light"))
        return Theme::Mode::Light;
    if (word == QLatin1String("dark"))
        return Theme::Mode::Dark;
    if (word == QLatin1String("contrast"))
        return Theme::Mode::Contrast;
    return std::nullopt;
}

/// The wish, or what is wrong with it.
tl::expected<Wish, QString> readWish(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("One overview of everything you have running with the government."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("home"), Words::tr("The folder with everything of one person."), QStringLiteral("DIR")},
        {QStringLiteral("demo"), Words::tr("Open the demo town's own folder.")},
        {QStringLiteral("for"), Words::tr("For whom: self, or an organisation's KBO number."), QStringLiteral("self|KBO")},
        {QStringLiteral("theme"), Words::tr("The colours."), QStringLiteral("light|dark|contrast")},
        {QStringLiteral("text-scale"), Words::tr("How large the text is, from 1.0 to 2.0."), QStringLiteral("N")},
        {QStringLiteral("background"), Words::tr("Open no window yet, and fetch new post from time to time.")},
        {QStringLiteral("no-sync"), Words::tr("Ask no source when starting, and tell of no new post.")},
        {QStringLiteral("screenshot"), Words::tr("Write a picture of the window, without a screen, and end."), QStringLiteral("FILE")},
        {QStringLiteral("size"), Words::tr("How large that picture is."), QStringLiteral("WxH")},
        {QStringLiteral("page"), Words::tr("The page to open."), QStringLiteral("NAME")},
        {QStringLiteral("select"), Words::tr("The item to open; with the page of the sources, a source or a system."), QStringLiteral("ID")},
        {QStringLiteral("preview"), Words::tr("Try a source file: what people will see of it, and which laws it keeps."), QStringLiteral("FILE")},
        {QStringLiteral("wait-sync"), Words::tr("Fetch first, then take the picture.")},
        {QStringLiteral("tour"), Words::tr("A walk of two minutes through the window.")},
        {QStringLiteral("measure"), Words::tr("Fetch once, print how long the window was kept busy, and end.")},
    });
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(Words::tr("'%1' is not understood.").arg(parser.positionalArguments().first().left(80)));

    Wish wish;
    wish.home = parser.isSet(QStringLiteral("home")) ? parser.value(QStringLiteral("home"))
                                                     : parser.isSet(QStringLiteral("demo")) ? defaultHome() + QStringLiteral("-demo") : defaultHome();
    if (wish.home.isEmpty())
        return tl::unexpected(Words::tr("--home needs a folder."));
    if (parser.isSet(QStringLiteral("for"))) {
        const auto who = Acting::fromKey(parser.value(QStringLiteral("for")));
        if (!who)
            return tl::unexpected(Words::tr("--for needs 'self' or a KBO number."));
        wish.who = *who;
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        wish.mode = modeFromWord(parser.value(QStringLiteral("theme")));
        if (!wish.mode)
            return tl::unexpected(Words::tr("--theme needs light, dark or contrast."));
    }
    if (parser.isSet(QStringLiteral("text-scale"))) {
        bool ok = false;
        wish.scale = parser.value(QStringLiteral("text-scale")).toDouble(&ok);
        if (!ok || !(*wish.scale >= 1.0 && *wish.scale <= 2.0))
            return tl::unexpected(Words::tr("--text-scale needs a number from 1.0 to 2.0."));
    }
    if (parser.isSet(QStringLiteral("size"))) {
        const QStringList sides = parser.value(QStringLiteral("size")).split(u'x');
        wish.size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
        if (wish.size.width() < 320 || wish.size.height() < 240 || wish.size.width() > 8000 || wish.size.height() > 8000)
            return tl::unexpected(Words::tr("--size needs WxH, such as 1400x900."));
    }
    if (parser.isSet(QStringLiteral("page"))) {
        wish.page = placeFromWord(parser.value(QStringLiteral("page")));
        if (!wish.page) {
            QStringList known;
            for (const Place place : kPlaces)
                known << wordOf(place);
            known << wordOf(Place::Notifier);
            return tl::unexpected(Words::tr("--page needs one of: %1.").arg(known.join(QStringLiteral(", "))));
        }
    }
    wish.select = parser.value(QStringLiteral("select"));
    wish.preview = parser.value(QStringLiteral("preview"));
    wish.screenshot = parser.value(QStringLiteral("screenshot"));
    wish.waitSync = parser.isSet(QStringLiteral("wait-sync"));
    wish.noSync = parser.isSet(QStringLiteral("no-sync"));
    wish.tour = parser.isSet(QStringLiteral("tour"));
    wish.measure = parser.isSet(QStringLiteral("measure"));
    wish.background = parser.isSet(QStringLiteral("background"));
    if (wish.background && (wish.asksMore() || wish.isForAWhile() || wish.noSync || wish.waitSync))
        return tl::unexpected(Words::tr("--background goes with --home, --demo and --for only."));
    return wish;
}

/// Before Qt starts: without a screen it would end the program without a plain word.
std::optional<int> prepareScreen(int argc, char **argv)
{
    for (const char *option : {"--screenshot", "--help", "-h", "--version", "-v"}) {
        if (!isAsked(argc, argv, option))
            continue;
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !isAsked(argc, argv, "-platform"))
            goWithoutScreen();
        return std::nullopt;
    }
    return aScreenAnswers(argc, argv) ? std::nullopt : std::optional(complainOfNoScreen(argc, argv, false));
}

/// Instead of the window, where the home cannot be used; until it is mended or closed.
int showTrouble(QApplication &app, const Wish &wish, const Error &error)
{
    Theme theme(wish.mode.value_or(Theme::Mode::Light), wish.scale.value_or(1.0));
    theme.apply(app);
    TroublePage trouble(theme, error, wish.home);
    trouble.setWindowTitle(QStringLiteral("Overzicht"));
    trouble.resize(720, 520);
    QObject::connect(&trouble, &TroublePage::quitAsked, &app, [] { QCoreApplication::exit(kFailed); });
    // Once it is mended, the program starts as if anew.
    QObject::connect(&trouble, &TroublePage::againAsked, &app, [&wish] {
        if (Home::open(wish.home) && QProcess::startDetached(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1)))
            QCoreApplication::exit(0);
    });
    trouble.show();
    return app.exec();
}

/// Takes the picture once the window has settled, and ends the program.
void takePicture(Window &window, const Wish &wish)
{
    if (wish.page)
        window.goTo(*wish.page);
    if (!wish.select.isEmpty() && !window.open(wish.select))
        QCoreApplication::exit(complain(Words::tr("There is no item '%1'.").arg(wish.select.left(80)), kFailed));
    PreviewDialog *const preview = wish.preview.isEmpty() ? nullptr : window.tryASource(wish.preview);
    QWidget *const shown = preview ? static_cast<QWidget *>(preview) : &window;
    const auto take = [&window, &wish, shown] {
        const bool ok = window.hasReader() && shown->grab().toImage().convertToFormat(QImage::Format_RGB32).save(wish.screenshot, "PNG");
        QCoreApplication::exit(ok ? 0 : complain(Words::tr("The picture could not be made: %1").arg(wish.screenshot), kFailed));
    };
    if (preview) {
        preview->resize(wish.size);
        QObject::connect(preview->page(), &PreviewPage::checkEnded, shown, [shown, take] { QTimer::singleShot(500, shown, take); });
        return;
    }
    QTimer::singleShot(500, shown, take);
}

/// Ends after one round with the figures of the UI thread (goal 13).
void measureRound(Engine &engine, MeasuredApplication &app)
{
    app.begin();
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    QObject::connect(&engine, &Engine::synced, &app, [&app, since] {
        const double seconds = double(since->elapsed()) / 1000;
        QTimer::singleShot(1000, &app, [&app, seconds] {
            std::printf("%s\n", app.report(seconds).constData());
            QCoreApplication::exit(0);
        });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    if (const auto status = prepareScreen(argc, argv))
        return *status;
    const auto application = isAsked(argc, argv, "--measure") ? std::make_unique<MeasuredApplication>(argc, argv) : std::make_unique<QApplication>(argc, argv);
    QApplication &app = *application;
    QCoreApplication::setApplicationName(QStringLiteral("overzicht"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OVERZICHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("overzicht"));

    const Language spoken = uiLanguage();
    installTranslations(app, spoken);
    const auto wished = readWish(QCoreApplication::arguments());
    if (!wished)
        return complain(wished.error(), kUsage);
    const Wish &wish = *wished;

    const auto home = Home::open(wish.home);
    if (!home) {
        return wish.screenshot.isEmpty() ? showTrouble(app, wish, home.error())
                                         : complain(Words::tr("The folder %1 cannot be used: %2").arg(wish.home, home.error().detail), kFailed);
    }

    QSettings settings(home->folder() + QStringLiteral("/ui.ini"), QSettings::IniFormat);
    const Language language = languageFromCode(settings.value(QStringLiteral("language")).toString()).value_or(spoken);
    installTranslations(app, language);

    const auto kept = modeFromWord(settings.value(QStringLiteral("mode")).toString());
    Theme theme(wish.mode ? *wish.mode : kept.value_or(Theme::Mode::Light), wish.scale.value_or(settings.value(QStringLiteral("textScale"), 1.0).toDouble()));
    if (!wish.mode && !kept && wish.screenshot.isEmpty()) {
        followDesktopLook(&theme, [&] {
            theme.setMode(Theme::Mode::Dark);
            theme.apply(app);
        });
    }
    theme.apply(app);

    Background background(*home, wish.who, settings, wish.background, QFileInfo(defaultHome()).canonicalFilePath() == home->folder());
    if (background.isUnwanted())
        return complain(Words::tr("Fetching in the background is off. Turn it on in the settings."), 0);
    const bool mayStay = !wish.noSync && !wish.isForAWhile(); // in the background, and beside others
    if (mayStay && background.isElsewhere(wish.asksMore()))
        return 0;

    const Registry registry = makeRegistry();
    introducePersonOf(home->folder());
    const auto senders = loadSenders(home->folder());
    if (!senders)
        return complain(Words::tr("The program is not whole: %1").arg(senders.error().detail), kFailed);
    const SystemClock clock;
    // The example town tells only when somebody chose that: its letters are invented, and a screen full of them is no help.
    const bool tells = mayStay;
    const Manners manners = keptManners(settings, Manners{!isDemoHome(home->folder()), Privacy::All, {}});
    Notices notices(*home, *senders, language, manners);
    Engine engine(*home, registry, *senders);
    if (tells)
        engine.accompany(notices.companion());
    if (mayStay)
        engine.setKeepsAll(keepsAllFor(settings));
    std::unique_ptr<EboxHere> ebox;
    const auto askEbox = [&]() -> EboxOffice * {
        ebox = EboxHere::make(*home, readLinked(*home, registry, *senders), theme, clock, wish.who, language);
        return ebox ? &ebox->office() : nullptr;
    };
    Window window({theme, engine, *senders, clock, *home, wish.who, language, settings, [] { return loadSystems().value_or(Catalogue()); }, &registry, askEbox, [] { return loadKnownApps().value_or(KnownApps()); }, Telling{manners, [&notices](const Manners &chosen) { notices.setManners(chosen); }}, &background.choice(), &background.share(),
                   [&](const QString &folder, const archive::Meanwhile &meanwhile) { return archive::exportAll({*home, wish.who, language, folder}, registry, *senders, clock, meanwhile); }, waysToStart(pdfProgram())});
    QObject::connect(&window, &Window::quitAsked, &app, &QCoreApplication::quit);
    QObject::connect(&background.share(), &ScreenShare::seenChanged, &notices, &Notices::setShared);
    if (mayStay)
        background.begin(window, engine);
    QObject::connect(&notices, &Notices::opened, &window, &Window::openTold);
    QObject::connect(&notices, &Notices::forWindow, &window, &Window::showArrivals);
    QObject::connect(&window, &Window::arrivalsShown, &notices, &Notices::toldInWindow);
    QObject::connect(&notices, &Notices::remindInWindow, &window, &Window::showReminders);
    QObject::connect(&window, &Window::remindersShown, &notices, &Notices::remindedInWindow);

    const auto openReader = [&](bool mustBeThere) {
        auto reader = Reader::open(*home, *senders, clock, language);
        if (reader)
            window.setReader(std::move(*reader));
        else if (!mustBeThere && (reader.error().kind == Error::Kind::Busy || !QFile::exists(home->database())))
            return true; // the first start, or the first of a newer version: the engine makes the database, or brings it up to date
        else
            window.showTrouble(reader.error());
        return reader.has_value();
    };
    bool engineMayOpen = openReader(false);

    QObject::connect(&engine, &Engine::opened, &window, [&] {
        if (!window.hasReader() && !openReader(true))
            return;
        if (!wish.screenshot.isEmpty() && !wish.waitSync)
            takePicture(window, wish);
        else if (!wish.noSync && !wish.background)
            engine.sync();
    });
    if (wish.measure) // from here on: making the window is start-up, goal 1
        QObject::connect(&engine, &Engine::opened, &window, [&] { measureRound(engine, static_cast<MeasuredApplication &>(app)); });
    QObject::connect(&window, &Window::againAsked, &window, [&] {
        if (openReader(false))
            engine.open();
    });

    if (wish.screenshot.isEmpty()) {
        window.restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
        if (wish.page)
            window.goTo(*wish.page);
        if (!wish.select.isEmpty())
            window.open(wish.select);
    } else {
        window.setMinimumSize(1, 1);
        window.resize(wish.size);
        if (!engineMayOpen)
            return complain(Words::tr("The overview in %1 cannot be opened.").arg(wish.home), kFailed);
        QObject::connect(&engine, &Engine::failed, &app, [&](const Error &error) {
            if (!window.hasReader())
                QCoreApplication::exit(complain(Words::tr("The overview in %1 cannot be opened.").arg(wish.home) + u' ' + error.detail, kFailed));
            else if (!wish.waitSync)
                takePicture(window, wish); // of what can be read
        });
        if (wish.waitSync)
            QObject::connect(&engine, &Engine::synced, &window, [&] { takePicture(window, wish); });
        QTimer::singleShot(120'000, &app, [&] { QCoreApplication::exit(complain(Words::tr("It took too long."), kFailed)); });
    }
    if (wish.background) { // that nothing is fetched must not stay hidden with the window
        QObject::connect(&engine, &Engine::failed, &window, [&] {
            if (!window.hasReader())
                window.comeForward();
        });
    }
    // What is stored shows first; only then may the network and the writing side begin.
    const auto openEngine = [&] {
        if (std::exchange(engineMayOpen, false))
            engine.open();
    };
    QObject::connect(&window, &Window::painted, &window, openEngine);
    if (!wish.preview.isEmpty() && wish.screenshot.isEmpty()) {
        const auto tryIt = [&, tried = std::make_shared<bool>(false)] {
            if (window.hasReader() && !std::exchange(*tried, true))
                window.tryASource(wish.preview);
        };
        QObject::connect(&window, &Window::painted, &window, tryIt);
        QObject::connect(&engine, &Engine::opened, &window, tryIt);
    }
    if (wish.tour) {
        const auto first = [&](const Filter &filter) -> std::optional<ItemId> {
            const auto reader = Reader::open(*home, *senders, clock, language);
            const auto rows = reader ? (*reader)->rows(wish.who, filter, 0, 1) : QList<Row>();
            return rows && !rows->isEmpty() ? std::optional(rows->first().id) : std::nullopt;
        };
        // After the first round, so that there is something to walk past; without a round as soon as there is something to read.
        const auto begin = [&, first, begun = std::make_shared<bool>(false)] {
            if (window.hasReader() && !std::exchange(*begun, true))
                new Tour(theme, window, first);
        };
        QObject::connect(&engine, &Engine::synced, &window, begin);
        if (wish.noSync) {
            QObject::connect(&window, &Window::painted, &window, begin);
            QObject::connect(&engine, &Engine::opened, &window, begin);
        }
    }
    if (!wish.background)
        window.show();
    else if (engineMayOpen)
        openEngine();
    else
        window.comeForward();
    const auto ending = endOnSignal([] { QCoreApplication::exit(0); }); // as at the end of a session: what stands on the desktop is taken away
    return app.exec();
}
