// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace overzicht::declarative {

/// The values of a record that a template names ("/zaken/{/id}"), in the order in which they stand in it. Nothing when one of them is not there, or could not stand
/// in an address: longer than 500 characters, "." or "..".
std::optional<QStringList> placesIn(const QString &pattern, const QJsonValue &record);
/// The template with those put in. Encoded: each percent-encoded, as one segment of a path. Empty without them.
enum class Filling { Encoded, AsTheyAre };
QString filled(const QString &pattern, const std::optional<QStringList> &values, Filling how = Filling::Encoded);
/// Only the value itself, when the template is nothing but one place ("{/url}").
bool isOnePlace(const QString &pattern);
qsizetype countPlaces(const QString &pattern);
/// As logs may show it: "/zaken/{id}/documenten", "/personen/{insz}".
QString routeOf(const QString &pattern);

} // namespace overzicht::declarative
