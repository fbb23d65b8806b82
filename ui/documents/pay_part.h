// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

#include <QWidget>

#include <functional>

namespace overzicht {

/// How to pay: who, on which account, with which communication, how much, each with a button to copy it, and the same as a code to scan. Of what is settled the code is
/// left out, so that nobody pays twice; of what may not be paid only is told why, with both accounts and whom to ask, and nothing can be copied or scanned.
QWidget *payPart(const Surroundings &around, const Details &details, const std::function<void(const QString &)> &announce);

} // namespace overzicht
