// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace overzicht {

/// What is written on a page and where, so that a screen reader reads the letter and a search can show what it found. In the order of the file, which for nearly every letter is the order of reading.
/// Foreign text: shown as plain text only.
struct PageText {
    struct Line {
        QString text;
        QRectF box; ///< points (1/72 inch) from the top left of the page; all of its text, where nobody can say where this line is
        bool operator==(const Line &) const = default;
    };
    /// A picture: something is drawn and nothing is written, as of a paper that was scanned.
    enum class What : quint8 { Text, Picture, Blank };

    static constexpr int kMostLines = 5'000, kMostCharacters = 200'000; ///< of a page
    static constexpr double kFarthest = 1e6;                            ///< points

    What what = What::Blank;
    QList<Line> lines;
    bool isCut = false; ///< there is more of it than we take on

    bool operator==(const PageText &) const = default;
};

QByteArray packed(const PageText &text);
/// Nothing when these bytes are not what packed() gives, or more than a page may have. Control and format characters come as U+FFFD, one for one.
std::optional<PageText> pageTextFrom(const QByteArray &bytes);

} // namespace overzicht
