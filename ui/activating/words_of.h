// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/text_bundle.h"

namespace overzicht {

/// What is filled in where a text has a place: {services}, {date}, {email}, {app}, {gateway} …
using TextValues = QHash<QString, QString>;

/// The bundle's words with their values, of which only those are used that have a place. A text that cannot be filled is shown with its places: never nothing.
Spans spansOf(const QString &pattern, const TextValues &values);
QString wordsOf(const QString &pattern, const TextValues &values = {});

/// In the language of the text, whatever the program speaks: "1 december 2026", and "1 december 2026, 09:00" as it is in Brussels.
QString dayIn(Language language, const QDate &day);
QString momentIn(Language language, const QDateTime &at);

} // namespace overzicht
