// SPDX-License-Identifier: EUPL-1.2
// overzicht-demo --home DIR: the demo town as `overzichtctl demo` starts it, with its switchboard in a window.
#include "ctl/program.h"
#include "demo/window/switchboard.h"
#include "demo/window/usage.h"
#include "screen.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed << QString::fromLocal8Bit(argv[i]);
    const QString first = typed.value(0);
    const bool help = typed.contains(QLatin1String("--help")) || typed.contains(QLatin1String("-h")) || first == QLatin1String("help");
    const bool version = typed.contains(QLatin1String("--version")) || first == QLatin1String("version");
    if (help || version)
        typed = QStringList{help ? QStringLiteral("help") : QStringLiteral("version")};
    else
        typed.prepend(QStringLiteral("demo"));
    if ((help || version) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        overzicht::goWithoutScreen();
    else if (!overzicht::aScreenAnswers(argc, argv))
        return overzicht::complainOfNoScreen(argc, argv, true);
    std::unique_ptr<overzicht::demo::Switchboard> window;
    return overzicht::ctl::runProgram(
        typed, {QStringLiteral("overzicht-demo"), overzicht::demo::usage},
        [&] {
            auto app = std::make_unique<QApplication>(argc, argv);
            // Closing the switchboard must not take the letters' servers away: the town ends when it is told to.
            QGuiApplication::setQuitOnLastWindowClosed(false);
            return app;
        },
        [&](overzicht::demo::Town &town) {
            window = std::make_unique<overzicht::demo::Switchboard>(town);
            window->setAttribute(Qt::WA_ShowWithoutActivating);
            window->show();
        });
}
