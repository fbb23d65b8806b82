// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/language.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>
#include <optional>

namespace overzicht::rest {

/// Tolerant reads of single JSON values: a provider's small mistakes of type must not cost a letter. None of them fails; what cannot be
/// read is empty, and who asks decides whether that deserves a remark.

/// The first of these names that is there and not null: v2.1 and v3 name the same thing differently.
QJsonValue pick(const QJsonObject &object, std::initializer_list<QLatin1String> names);

/// A text as it stands; a whole number (up to 2^63) as its digits; anything else is empty. Above 2^53 one that was written with a fraction or an exponent was rounded before it came here.
QString text(const QJsonValue &value);

/// There, and neither a text nor a whole number: `text` makes nothing of it. Where money or a last day hangs on it, it is told and never taken for nothing.
bool isOfAnotherShape(const QJsonValue &value);

/// A whole number; a text of digits is not one.
std::optional<qint64> wholeNumber(const QJsonValue &value);

/// true, false, or what stands in for them ("true", "false"); anything else is `otherwise`.
bool flag(const QJsonValue &value, bool otherwise);

/// TranslatedString: {nl, fr, de, en}; a bare text is taken as Dutch, because it must stand somewhere and any language shows it.
LocalText localText(const QJsonValue &value);

/// A value as evidence in a remark: cut, never an object's contents; a number in full. Empty for a number that 15 digits do not hold: who remarks on it says so in words.
QString shortly(const QJsonValue &value);

/// The bytes of a whole base64 text, also one written over lines; nothing when it is anything else, or was cut.
std::optional<QByteArray> fromBase64(const QString &text);

} // namespace overzicht::rest
