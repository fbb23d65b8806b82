// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace overzicht::ctl {

/// Where the words of the command line are translated.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

} // namespace overzicht::ctl
