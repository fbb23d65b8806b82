// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

#include <QWidget>

#include <functional>

namespace overzicht {

/// The parts of a letter's page that only tell: each is one widget made from what the store knows, or null when there is nothing to tell.

/// "You said that you paid this", "You marked this as done", each with the way back; `takeBack(true)` takes back the first; and that it asks something else since. Null when the person said neither.
QWidget *marksPart(const Theme &theme, const Details &details, const QDateTime &now, const std::function<void(bool paid)> &takeBack);
/// No program could open this address. Named "unopened".
QWidget *unopenedPart(const Theme &theme, const QString &address);
/// A warning: its sender's name looks like one we know, and it is not confirmed to be that one.
QWidget *resemblesPart(const Theme &theme, const Row &row);
/// What the sender put beside the letter.
QWidget *businessPart(const Surroundings &around, const Item &item);
/// Arrived, seen through, read, earlier versions: oldest first.
QWidget *historyPart(const Surroundings &around, const Details &details);
/// What we noticed about it, in the words it was noted in.
QWidget *remarksPart(const Theme &theme, const Notes &remarks);
/// "Source: eBox. They call this “…”. Last seen today 08:14."
QString sourceLine(const Details &details, const QDateTime &now, Language language);

} // namespace overzicht
