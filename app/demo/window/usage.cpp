// SPDX-License-Identifier: EUPL-1.2
#include "demo/window/usage.h"

#include "demo/permit.h"
#include "demo/server.h"
#include "demo/window/switchboard.h"

#include <QStringList>

namespace overzicht::demo {

namespace {

/// "  left    right", the right sides aligned.
QString row(const QString &left, int width, const QString &right) { return QStringLiteral("  ") + left.leftJustified(width) + QStringLiteral("  ") + right; }

} // namespace

QString usage()
{
    QStringList lines{QStringLiteral("overzicht-demo --home DIR [--port N]"), {}};
    lines << Switchboard::tr("Starts the demo town: the invented letters of one invented citizen, on this computer only. It links the town's sources into DIR and opens the switchboard, "
                             "a window that breaks servers and sends letters. 'overzicht --home DIR' shows the letters.")
          << QString();
    lines << row(QStringLiteral("--home DIR"), 12, Switchboard::tr("the folder of the demo town; never your own home"))
          << row(QStringLiteral("--port N"), 12, Switchboard::tr("the first of twenty ports in a row; without it, any ports that are free"))
          << row(QStringLiteral("--help"), 12, Switchboard::tr("this text"))
          << row(QStringLiteral("--version"), 12, Switchboard::tr("which version this is")) << QString();
    lines << Switchboard::tr("When the town is ready, it prints one line with its addresses:") << QStringLiteral("  {\"ready\":true,\"base\":\"…\",\"control\":\"…\"}")
          << Switchboard::tr("It stays until you end it with Ctrl+C. Closing the window does not end it.") << QString();
    lines << Switchboard::tr("The address under \"control\" is the same switchboard for scripts, in JSON. It holds a word of its own at each start, so keep it to yourself:")
          << row(QStringLiteral("GET  /"), 22, Switchboard::tr("the servers and what is broken there"))
          << row(QStringLiteral("GET  /letters"), 22, Switchboard::tr("all letters"))
          << row(QStringLiteral("GET  /requests"), 22, Switchboard::tr("what was asked of which server"))
          << row(QStringLiteral("POST /requests/forget"), 22, Switchboard::tr("begins that list anew"))
          << row(QStringLiteral("POST /break"), 22, QStringLiteral("{\"provider\":\"vlaams\",\"how\":\"down\"}, \"times\", \"path\", \"retryAfter\""))
          << row(QStringLiteral("POST /letter"), 22, QStringLiteral("{\"subject\":\"…\"}, \"sender\", \"provider\", \"text\", \"main\""))
          << row(QStringLiteral("POST /letter/four"), 22, Switchboard::tr("one letter through four mailboxes"))
          << row(QStringLiteral("POST /read"), 22, QStringLiteral("{\"id\":\"…\",\"read\":true}"))
          << row(QStringLiteral("POST /remove"), 22, QStringLiteral("{\"id\":\"…\"}"))
          << row(QStringLiteral("POST /inname"), 22, Switchboard::tr("moves the permit to its next step, or to {\"step\":\"…\"}: %1").arg(permitSteps().join(QStringLiteral(", "))))
          << row(QStringLiteral("POST /forward"), 22, QStringLiteral("{\"seconds\":86400} ") + Switchboard::tr("lets that time go by in the town"))
          << row(QStringLiteral("POST /quit"), 22, Switchboard::tr("ends the town")) << QString();
    lines << Switchboard::tr("What can be broken (\"provider\"):");
    for (const QString &server : serverNames())
        lines << row(server, 16, shownServer(server));
    lines << QString() << Switchboard::tr("And how (\"how\"):");
    for (const Fault fault : allFaults())
        lines << row(word(fault), 16, shownFault(fault));
    return lines.join(u'\n');
}

} // namespace overzicht::demo
