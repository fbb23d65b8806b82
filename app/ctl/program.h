// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace overzicht::demo {
class Town;
}

namespace overzicht::ctl {

using MakeApplication = std::function<std::unique_ptr<QCoreApplication>()>;
using TownStarted = std::function<void(demo::Town &)>; ///< called once when `demo` stands; may be empty

/// How a program made of this calls and explains itself.
struct Face {
    QString name;
    std::function<QString()> usage; ///< called where the translations are
};

/// The whole of the command line, from the typed words to the exit status. Two programs are made of it: overzichtctl, and overzicht-demo with its switchboard window.
int runProgram(const QStringList &typed, const Face &face, const MakeApplication &make, const TownStarted &townStarted = {});

} // namespace overzicht::ctl
