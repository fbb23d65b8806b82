// SPDX-License-Identifier: EUPL-1.2
#include "screen.h"

#include "compose.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QLibraryInfo>

#include <cstdio>
#include <cstring>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Screen)
};

constexpr int kFailed = 3;

/// With the library that Qt's own plugin uses, so that the answer is the one Qt will get, keys (XAUTHORITY) and all.
bool xAnswers()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return false;
    QLibrary xcb(QStringLiteral("xcb"), 1);
    const auto connect = reinterpret_cast<void *(*)(const char *, int *)>(xcb.resolve("xcb_connect"));
    const auto error = reinterpret_cast<int (*)(void *)>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<void (*)(void *)>(xcb.resolve("xcb_disconnect"));
    if (connect == nullptr || error == nullptr || disconnect == nullptr)
        return false;
    void *connection = connect(nullptr, nullptr);
    const bool answers = connection != nullptr && error(connection) == 0;
    disconnect(connection);
    return answers;
}

bool waylandAnswers()
{
    const QDir platforms(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
    if (qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || platforms.entryList({QStringLiteral("libqwayland*")}, QDir::Files).isEmpty())
        return false;
    QLibrary wayland(QStringLiteral("wayland-client"), 0);
    const auto connect = reinterpret_cast<void *(*)(const char *)>(wayland.resolve("wl_display_connect"));
    const auto disconnect = reinterpret_cast<void (*)(void *)>(wayland.resolve("wl_display_disconnect"));
    if (connect == nullptr || disconnect == nullptr)
        return false;
    void *display = connect(nullptr);
    if (display == nullptr)
        return false;
    disconnect(display);
    return true;
}

} // namespace

bool isAsked(int argc, char **argv, const char *option)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], option, std::strlen(option)) == 0)
            return true;
    }
    return false;
}

bool aScreenAnswers(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || isAsked(argc, argv, "-platform"))
        return true;
    const bool x = xAnswers(), wayland = waylandAnswers();
    if (x != wayland)
        qputenv("QT_QPA_PLATFORM", x ? "xcb" : "wayland");
    return x || wayland;
}

void goWithoutScreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A picture needs no desktop: without this Qt may start a session bus of its own.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

int complainOfNoScreen(int argc, char **argv, bool town)
{
    QCoreApplication app(argc, argv);
    installTranslations(app, uiLanguage());
    const QString sentence = town ? Words::tr("There is no screen here that a window can be shown on. 'overzichtctl demo' starts the demo town without one.")
                                  : Words::tr("There is no screen here that a window can be shown on. 'overzicht --screenshot FILE' makes a picture, 'overzichtctl list' prints the overview as text.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return kFailed;
}

} // namespace overzicht
