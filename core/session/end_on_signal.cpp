// SPDX-License-Identifier: EUPL-1.2
#include "session/end_on_signal.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace overzicht {

namespace {

int g_signalled[2] = {-1, -1};

extern "C" void wakeUp(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_signalled[1], &byte, 1);
}

} // namespace

std::unique_ptr<QObject> endOnSignal(const std::function<void()> &end)
{
    if (::pipe2(g_signalled, O_CLOEXEC | O_NONBLOCK) != 0)
        return nullptr;
    auto notifier = std::make_unique<QSocketNotifier>(g_signalled[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [n = notifier.get(), end] {
        n->setEnabled(false);
        end();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, wakeUp);
    return notifier;
}

} // namespace overzicht
