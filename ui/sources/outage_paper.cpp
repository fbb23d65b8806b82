// SPDX-License-Identifier: EUPL-1.2
#include "sources/outage_paper.h"

#include "base/local_time.h"
#include "kit/paper.h"
#include "kit/words.h"
#include "sources/source_words.h"

#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace overzicht {

using paper::format, paper::paragraph;

namespace {

/// "29 November 2026, 18:02", in Belgian time: on paper "yesterday" says nothing.
QString moment(const QDateTime &at)
{
    const QDateTime there = at.toTimeZone(brussels());
    return SourceWords::tr("%1, %2", "day, hour").arg(words::longDay(there.date()), there.toString(QStringLiteral("HH:mm")));
}

void cell(QTextTable *table, int row, int column, const QString &words, bool heavy = false)
{
    QTextCursor at = table->cellAt(row, column).firstCursorPosition();
    at.insertText(words, format(9.5, heavy));
}

} // namespace

std::unique_ptr<QTextDocument> OutagePaper::document() const
{
    auto paper = std::make_unique<QTextDocument>();
    QTextCursor at(paper.get());
    at.setBlockCharFormat(format(18, true));
    at.insertText(SourceWords::tr("When it did not work: %1", "source").arg(source), format(18, true));
    if (demo)
        paragraph(at, SourceWords::tr("Example. This source is invented."), format(11, true));
    if (!address.isEmpty())
        paragraph(at, address, format(10));
    if (!lines.isEmpty())
        paragraph(at, SourceWords::tr("Period: from %1 to %2.").arg(moment(lines.last().from), moment(lines.first().isOver() ? lines.first().until : printed)), format(10));
    paragraph(at, SourceWords::tr("Printed on %1. All hours are in Belgian time.").arg(moment(printed)), format(10), 12);

    QTextTableFormat look;
    look.setBorder(0.5);
    look.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    look.setBorderCollapse(true);
    look.setCellPadding(4);
    look.setHeaderRowCount(1);
    look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = at.insertTable(int(lines.size()) + 1, 5, look);
    const QStringList heads{SourceWords::tr("From"), SourceWords::tr("Until"), SourceWords::tr("Lasted"), SourceWords::tr("Which part"), SourceWords::tr("Cause")};
    for (int column = 0; column < heads.size(); ++column)
        cell(table, 0, column, heads.at(column), true);
    for (int row = 0; row < lines.size(); ++row) {
        const OutageLine &line = lines.at(row);
        cell(table, row + 1, 0, moment(line.from));
        cell(table, row + 1, 1, line.isOver() ? moment(line.until) : SourceWords::tr("still going on when printed"));
        cell(table, row + 1, 2, line.lasted);
        cell(table, row + 1, 3, line.part);
        const QString told = line.why.isEmpty() ? line.cause : SourceWords::tr("%1. %2", "cause, what is behind it").arg(line.cause, line.why);
        cell(table, row + 1, 4, line.detail.isEmpty() ? told : SourceWords::tr("%1 (%2)", "cause, for engineers").arg(told, line.detail));
    }
    at.movePosition(QTextCursor::End);
    paragraph(at, SourceWords::tr("This was noted by the program Overzicht on this computer, each time it asked the source. It shows when this computer got no good answer. It does not show whether others did."), format(9), 0);
    return paper;
}

void OutagePaper::print(QPrinter &printer) const
{
    printer.setDocName(SourceWords::tr("When it did not work: %1", "source").arg(source));
    document()->print(&printer);
}

} // namespace overzicht
