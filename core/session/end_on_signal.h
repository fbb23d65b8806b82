// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace overzicht {

/// SIGTERM, SIGINT and SIGHUP become an event of the loop: only there may anything be ended. `end` is called once, as long as what is returned lives; nothing when the system has no pipe left.
/// One a process.
std::unique_ptr<QObject> endOnSignal(const std::function<void()> &end);

} // namespace overzicht
