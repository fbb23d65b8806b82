// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace overzicht {

inline constexpr qsizetype kLongestText = 1'000'000; ///< bytes of a text or a web page that are read

/// Text as somebody wrote it, whatever it was written down in: UTF-8, UTF-16 or UTF-32 by its mark, else UTF-8 when it is that, else Latin-1. Foreign: to be shown as plain text.
QString plainText(const QByteArray &bytes);

/// What a web page says (HTML, tag by tag as its standard reads them; no tree, no style, no script): its words, a line for each block. Nothing is fetched, run or laid out, and it takes time with its
/// length alone, whatever it holds. Words that the page would hide are told as well. Foreign, as above.
QString plainTextOfHtml(const QByteArray &bytes);

} // namespace overzicht
