// SPDX-License-Identifier: EUPL-1.2
#include "kit/paper.h"

#include <QTextCursor>

namespace overzicht {

QTextCharFormat paper::format(qreal points, bool heavy)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(heavy ? QFont::DemiBold : QFont::Normal);
    return format;
}

void paper::paragraph(QTextCursor &at, const QString &words, const QTextCharFormat &look, qreal below)
{
    QTextBlockFormat block;
    block.setBottomMargin(below);
    at.insertBlock(block, look);
    at.insertText(words, look);
}

} // namespace overzicht
