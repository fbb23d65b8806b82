// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace overzicht {

/// What somebody probably meant by a word that is not known: the nearest of `known`, at most half of its letters away; empty when none is near.
QString closest(const QString &word, const QStringList &known);

} // namespace overzicht
