// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace overzicht::conformance {

/// Where the words of the laws are translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conformance)
};

} // namespace overzicht::conformance
