// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include "printers.h"

#include <catch2/catch.hpp>

#include <QApplication>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("OVERZICHT_TEST_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    // No session bus of our own by accident: Qt would launch one.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("overzicht-test"));
    return Catch::Session().run(argc, argv);
}
