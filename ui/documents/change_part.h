// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "store/row.h"

#include <functional>

class QWidget;

namespace overzicht {

/// "account changed, amount changed": for a line of a list; empty when its source changed nothing of what it asks.
QString changedParts(const Row &row);
/// "The account was BE… . The amount was … .": for a line of the history.
QString wasWords(const QList<AskChange> &changes);

/// What its source changed of a bill that is open, before and after, and what to do; null when it changed nothing. `showHow`: the person has asked, and wants to see how to pay; empty = that
/// is not asked here.
QWidget *changePart(const Surroundings &around, const Details &details, const std::function<void()> &showHow);

} // namespace overzicht
