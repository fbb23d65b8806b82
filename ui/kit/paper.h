// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextCharFormat>

class QTextCursor;

namespace overzicht::paper {

// What is written on paper looks the same everywhere: a heading of 18 points, text of 10 to 12, what must not be missed heavier. Nothing is read as markup.

QTextCharFormat format(qreal points, bool heavy = false);
/// A paragraph of its own. `below`: points.
void paragraph(QTextCursor &at, const QString &words, const QTextCharFormat &look, qreal below = 6);

} // namespace overzicht::paper
