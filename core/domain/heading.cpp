// SPDX-License-Identifier: EUPL-1.2
#include "domain/heading.h"

#include "domain/safe_text.h"

#include <QCoreApplication>

namespace overzicht {

ShownHeading shown(const Heading &heading, const Names &names, Language wanted)
{
    ShownHeading out;
    out.confirmed = !names.registered.isEmpty();
    out.sender = safeLine((out.confirmed ? names.registered : names.directory).best(wanted));
    if (!out.confirmed && !out.sender.isEmpty())
        out.resembles = safeLine(names.resembled.best(wanted));
    if (out.sender.isEmpty()) {
        out.senderFallback = true;
        const QString id = safeLine(heading.sender().text());
        out.sender = id.isEmpty() ? QCoreApplication::translate("Heading", "Unknown sender")
                                  : QCoreApplication::translate("Heading", "Sender not confirmed (%1)").arg(id);
    }
    out.subject = safeLine(heading.subject().best(wanted));
    if (out.subject.isEmpty()) {
        out.subjectFallback = true;
        out.subject = safeLine(names.type.best(wanted));
    }
    if (out.subject.isEmpty())
        out.subject = QCoreApplication::translate("Heading", "Without subject");
    return out;
}

} // namespace overzicht
