// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "ctl/arguments.h"
#include "ctl/console.h"
#include "domain/acting.h"
#include "domain/sender_register.h"
#include "adapter/registry.h"
#include "store/reader.h"
#include "sync/linked.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace overzicht::demo {
class Town;
}

namespace overzicht::ctl {

/// The exit status laid down for every command.
enum class Exit { Done = 0, Partly = 1, Usage = 2, Failed = 3 };

/// What every command works with. A command is a function that is called once, inside the event loop, and calls `end` once.
struct Desk {
    const Arguments &arguments;
    Console &console;
    const Registry &registry;
    const SenderRegister &senders;
    const Clock &clock;
    Language language;
    Acting who;
    QString home;                              ///< absolute
    std::function<void(demo::Town &)> townStarted = {}; ///< shows the switchboard, in the program that has one
    std::vector<std::unique_ptr<QObject>> kept = {}; ///< what a command needs until its end
    bool ended = false;

    void end(Exit exit);                           ///< the first one counts: a late answer changes nothing
    void stop(Exit exit, const QString &sentence); ///< tells it on standard error and ends
};

/// What can be read of a home. Nothing is made: a home that does not exist yet is an empty one.
struct Opened {
    LinkedSources linked;
    std::unique_ptr<Reader> reader; ///< nothing = never synced
    QList<SourceState> states;      ///< one for each linked source, also when the store does not know it yet
    QList<SourceState> mistaken;    ///< one for each file with a mistake, in their order, with what its source brought before; all of it faulty

    /// Counts the sources linked for one acting, also those the store does not know yet and those whose file has a mistake.
    Result<Completeness> completeness(const Acting &who) const;
};
Result<Opened> openHome(const Desk &desk);
std::optional<Opened> openOrStop(Desk &desk); ///< nothing = it was told why not, and the command ended

/// Says on standard error what a list does not show: no source, a file with a mistake, a source that was never fetched.
void tellGaps(Desk &desk, const Opened &opened);
void tellMistakes(Console &console, const QString &file, const QList<Mistake> &mistakes); ///< "file:line: reason mend"

QString unknownSource(const QString &typed, const QStringList &known); ///< a sentence, with what was probably meant

/// An id as it was typed: digits only. Nothing = a usage error was told.
std::optional<QString> typedId(Desk &desk);
/// The item it means, for whom the command acts; nothing = it was told.
struct Chosen {
    Opened opened;
    ItemId id;
    Details details;
};
std::optional<Chosen> chooseItem(Desk &desk, const QString &typed);

} // namespace overzicht::ctl
