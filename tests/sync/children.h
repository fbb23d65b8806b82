// SPDX-License-Identifier: EUPL-1.2
#pragma once
// This same program once more, as another process on the same home: the hidden tests that children.cpp holds.

#include "rig.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

namespace overzicht {

/// One "overzichtctl sync" as a process of its own, or what `what` names; its standard output tells how it went.
inline std::unique_ptr<QProcess> startChild(const QString &what, const QString &home, const QStringList &more = {})
{
    auto child = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OVERZICHT_CHILD_HOME"), home);
    environment.insert(QStringLiteral("OVERZICHT_CHILD_MORE"), more.join(u'\n'));
    child->setProcessEnvironment(environment);
    child->start(QCoreApplication::applicationFilePath(), {QStringLiteral("[%1]").arg(what)});
    return child;
}

} // namespace overzicht
