// SPDX-License-Identifier: EUPL-1.2
#include "ctl/program.h"

#include "compose.h"
#include "ctl/commands.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "session/hardening.h"

#include <QDir>
#include <QCoreApplication>
#include <QTimer>

#include <array>
#include <cstdio>

namespace overzicht::ctl {

namespace {

struct Command {
    const char *name;
    void (*run)(Desk &);
};

constexpr std::array kCommands{
    Command{"demo", runDemo},           Command{"source add", runSourceAdd},     Command{"source list", runSourceList},     Command{"source remove", runSourceRemove},
    Command{"source check", runSourceCheck}, Command{"source preview", runSourcePreview},
    Command{"source record", runSourceRecord}, Command{"source replay", runSourceReplay}, Command{"secret set", runSecretSet}, Command{"secret remove", runSecretRemove},
    Command{"sync", runSync},           Command{"list", runList},                Command{"show", runShow},                  Command{"open", runOpen},
    Command{"search", runSearch},       Command{"check", runCheck},              Command{"quarantine", runQuarantine}, Command{"proof verify", runProofVerify},
    Command{"mail import", runMailImport}, Command{"export", runExport}, Command{"import", runImport},
};

/// Warnings of the libraries go to standard error as they are, but for one that says nothing to a person: that a machine without a
/// session has no runtime folder and another one is used.
void told(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

int run(QCoreApplication &app, const Arguments &arguments, Console &console, const TownStarted &townStarted)
{
    const auto who = Acting::fromKey(arguments.actingFor);
    if (!who) {
        console.problem(Say::tr("--for wants 'self' or the ten digits of a KBO number."));
        return int(Exit::Usage);
    }
    const Registry registry = makeRegistry();
    const QString home = QDir(arguments.home.isEmpty() ? defaultHome() : arguments.home).absolutePath();
    introducePersonOf(home);
    const auto senders = loadSenders(home);
    if (!senders) {
        console.problem(shownError(senders.error()));
        return int(Exit::Failed);
    }
    const SystemClock clock;
    Desk desk{arguments, console, registry, *senders, clock, uiLanguage(), *who, home, townStarted};
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

int runProgram(const QStringList &typed, const Face &face, const MakeApplication &make, const TownStarted &townStarted)
{
    hardenProcess();
    qInstallMessageHandler(told);
    const auto app = make();
    QCoreApplication::setApplicationName(QStringLiteral("overzicht"));
    installTranslations(*app, uiLanguage());

    Console console;
    const auto arguments = Arguments::parse(typed);
    int exit = int(Exit::Usage);
    if (!arguments) {
        console.problem(arguments.error());
    } else if (arguments->command == QLatin1String("help")) {
        console.line(face.usage().trimmed());
        exit = int(Exit::Done);
    } else if (arguments->command == QLatin1String("version")) {
        console.line(face.name + QStringLiteral(" " OVERZICHT_VERSION));
        exit = int(Exit::Done);
    } else {
        exit = run(*app, *arguments, console, townStarted);
    }
    if (!console.flush()) {
        console.problem(Say::tr("The answer could not be written."));
        return int(Exit::Failed);
    }
    return exit;
}

} // namespace overzicht::ctl
