// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace overzicht {

/// A piece of a text, plain or with emphasis. Who shows it needs no markup, so nothing that is filled in can ever become any.
struct Span {
    QString text;
    bool isEmphasized = false;

    bool operator==(const Span &) const = default;
};
using Spans = QList<Span>;

/// A pattern: plain words, `**words**` with emphasis, `{name}` a place for a value (a to z, A to Z). Nothing else of any markup may stand in it.
/// Why a text is no pattern, in English; empty = it is one.
QString faultOfPattern(const QString &text);

QStringList placesOf(const QString &pattern); ///< the names of its places: each once, sorted

/// The pattern with a value in each of its places. A value is shown as it stands, on one line (safeLine): in it, `**` and `{name}` are letters like any other.
/// Refused: a text that is no pattern, a place without a value, a value that shows nothing, and a value for which there is no place.
Result<Spans> filled(const QString &pattern, const QHash<QString, QString> &values = {});

QString plain(const Spans &spans); ///< to read aloud, to print: without emphasis

} // namespace overzicht
