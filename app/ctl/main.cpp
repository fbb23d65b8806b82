// SPDX-License-Identifier: EUPL-1.2
#include "compose.h"
#include "ctl/commands.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "session/hardening.h"

#include <QDir>
#include <QGuiApplication>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace overzicht;
using namespace overzicht::ctl;

namespace {

struct Command {
    const char *name;
    void (*run)(Desk &);
};

constexpr std::array kCommands{
    Command{"demo", runDemo},           Command{"source add", runSourceAdd},     Command{"source list", runSourceList},     Command{"source remove", runSourceRemove},
    Command{"source record", runSourceRecord}, Command{"source replay", runSourceReplay}, Command{"secret set", runSecretSet}, Command{"secret remove", runSecretRemove},
    Command{"sync", runSync},           Command{"list", runList},                Command{"show", runShow},                  Command{"open", runOpen},
    Command{"search", runSearch},       Command{"check", runCheck},              Command{"quarantine", runQuarantine},
};

/// The demo town paints its letters and needs fonts; everything else starts without a screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &typed)
{
    if (!typed.contains(QLatin1String("demo")))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Warnings of the libraries go to standard error as they are, but for one that says nothing to a person: that a machine without a
/// session has no runtime folder and another one is used.
void told(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

int run(QCoreApplication &app, const Arguments &arguments, Console &console)
{
    const auto who = Acting::fromKey(arguments.actingFor);
    if (!who) {
        console.problem(Say::tr("--for wants 'self' or the ten digits of a KBO number."));
        return int(Exit::Usage);
    }
    const Registry registry = makeRegistry();
    const auto senders = loadSenders();
    if (!senders) {
        console.problem(shownError(senders.error()));
        return int(Exit::Failed);
    }
    const SystemClock clock;
    Desk desk{arguments, console, registry, *senders, clock, uiLanguage(), *who, QDir(arguments.home.isEmpty() ? defaultHome() : arguments.home).absolutePath()};
    QTimer::singleShot(0, &app, [&] {
        for (const Command &command : kCommands) {
            if (arguments.command == QLatin1String(command.name))
                return command.run(desk);
        }
        desk.end(Exit::Usage);
    });
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    qInstallMessageHandler(told);
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed << QString::fromLocal8Bit(argv[i]);
    const auto app = makeApplication(argc, argv, typed);
    QCoreApplication::setApplicationName(QStringLiteral("overzicht"));
    installTranslations(*app, uiLanguage());

    Console console;
    const auto arguments = Arguments::parse(typed);
    int exit = int(Exit::Usage);
    if (!arguments) {
        console.problem(arguments.error());
    } else if (arguments->command == QLatin1String("help")) {
        console.line(usage().trimmed());
        exit = int(Exit::Done);
    } else if (arguments->command == QLatin1String("version")) {
        console.line(QStringLiteral("overzichtctl " OVERZICHT_VERSION));
        exit = int(Exit::Done);
    } else {
        exit = run(*app, *arguments, console);
    }
    if (!console.flush()) {
        console.problem(Say::tr("The answer could not be written."));
        return int(Exit::Failed);
    }
    return exit;
}
