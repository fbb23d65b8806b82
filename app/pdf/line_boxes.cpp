// SPDX-License-Identifier: EUPL-1.2
#include "pdf/line_boxes.h"

#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace overzicht {

namespace {

constexpr int kLongestAsking = 3'000; // ms; of the ten seconds that a request may take
constexpr double kSame = 0.5;         // points

struct Place {
    int from;  // in the text of the page
    int count; // characters
};

/// Where the lines that say something are.
QList<Place> linesOf(const QString &text)
{
    QList<Place> lines;
    for (int from = 0; from < text.size();) {
        int end = int(text.indexOf(u'\n', from));
        end = end < 0 ? int(text.size()) : end;
        const int count = end > from && text.at(end - 1) == u'\r' ? end - from - 1 : end - from;
        if (!QStringView(text).mid(from, count).trimmed().isEmpty())
            lines << Place{from, count};
        from = end + 1;
    }
    return lines;
}

bool goesOn(const QRectF &line, const QRectF &last, const QRectF &next)
{
    const double together = std::min(line.bottom(), next.bottom()) - std::max(line.top(), next.top());
    return together >= std::min(line.height(), next.height()) / 2 && next.left() >= last.left() - next.height();
}

/// Boxes that follow each other at one height, put together.
QList<QRectF> runsOf(const QList<QPolygonF> &boxes)
{
    QList<QRectF> runs;
    QRectF last;
    for (const QPolygonF &polygon : boxes) {
        const QRectF box = polygon.boundingRect();
        if (!runs.isEmpty() && goesOn(runs.last(), last, box))
            runs.last() = runs.last().united(box);
        else
            runs << box;
        last = box;
    }
    return runs;
}

bool isSame(const QRectF &a, const QRectF &b)
{
    return std::abs(a.left() - b.left()) < kSame && std::abs(a.top() - b.top()) < kSame && std::abs(a.right() - b.right()) < kSame && std::abs(a.bottom() - b.bottom()) < kSame;
}

QRectF onPaper(const QRectF &box)
{
    const auto side = [](double value) { return std::isfinite(value) ? std::clamp(value, -PageText::kFarthest / 2, PageText::kFarthest / 2) : 0; };
    return QRectF(QPointF(side(box.left()), side(box.top())), QPointF(side(box.right()), side(box.bottom()))).normalized();
}

QList<QRectF> boxesOf(QPdfDocument &document, int page, const QPdfSelection &all, const QString &text, const QList<Place> &lines)
{
    const auto asked = [&](const Place &line) -> std::optional<QRectF> {
        const QPdfSelection found = document.getSelectionAtIndex(page, line.from, line.count);
        return found.text() == QStringView(text).mid(line.from, line.count) ? std::optional(found.boundingRectangle()) : std::nullopt;
    };
    const QList<QRectF> runs = runsOf(all.bounds());
    if (runs.size() == lines.size()) {
        const auto isTrue = [&](qsizetype n) {
            const auto box = asked(lines.at(n));
            return box && isSame(*box, runs.at(n));
        };
        if (isTrue(0) && isTrue(lines.size() / 2) && isTrue(lines.size() - 1))
            return runs;
    }
    QElapsedTimer since;
    since.start();
    QList<QRectF> boxes;
    for (const Place &line : lines)
        boxes << (since.hasExpired(kLongestAsking) ? all.boundingRectangle() : asked(line).value_or(all.boundingRectangle()));
    return boxes;
}

} // namespace

PageText textOf(QPdfDocument &document, int page)
{
    PageText told;
    const QPdfSelection all = document.getAllText(page);
    const QString whole = all.text(), text = whole.left(PageText::kMostCharacters);
    QList<Place> lines = linesOf(text);
    told.isCut = text.size() < whole.size() || lines.size() > PageText::kMostLines;
    lines = lines.mid(0, PageText::kMostLines);
    if (lines.isEmpty())
        return told;
    told.what = PageText::What::Text;
    const QList<QRectF> boxes = boxesOf(document, page, all, text, lines);
    for (qsizetype n = 0; n < lines.size(); ++n)
        told.lines << PageText::Line{text.mid(lines.at(n).from, lines.at(n).count), onPaper(boxes.at(n))};
    return told;
}

} // namespace overzicht
