// SPDX-License-Identifier: EUPL-1.2
#include "ctl/arguments.h"
#include "ctl/program.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed << QString::fromLocal8Bit(argv[i]);
    // The demo town paints its letters and needs fonts; everything else starts without a screen.
    const overzicht::ctl::Face face{QStringLiteral("overzichtctl"), overzicht::ctl::usage};
    return overzicht::ctl::runProgram(typed, face, [&]() -> std::unique_ptr<QCoreApplication> {
        if (!typed.contains(QLatin1String("demo")))
            return std::make_unique<QCoreApplication>(argc, argv);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    });
}
