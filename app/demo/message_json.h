// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/letters.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overzicht::demo {

// A letter as the message registry interface 2.1 writes it down (e-Box Enterprise and Citizen, OpenAPI file of 2021). `base` = the provider's base as an address, for links.

QJsonObject messageJson(const Letter &letter, const Letters &world, const QString &base);
QJsonObject attachmentsJson(const Letter &letter, const QString &base);
QJsonObject attachmentJson(const Letter &letter, const Enclosure &enclosure, const QString &base);
QJsonObject billJson(const Letter &letter); ///< only of a letter with a bill
QJsonObject collection(const QJsonArray &items, qsizetype total); ///< {items, totalItems}

/// All three languages are promised to a reader: a missing one is filled from another (provider guide).
QJsonObject threeLanguages(const Texts &texts);
QString moment(const QDateTime &at); ///< as the clocks in Belgium stand, with their distance from UTC
double kilobytes(qsizetype bytes);

} // namespace overzicht::demo
