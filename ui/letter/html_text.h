// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace overzicht {

inline constexpr qsizetype kLongestText = 1'000'000;  ///< bytes of a text that are read
inline constexpr qsizetype kLongestHtml = 256 * 1024; ///< bytes of a web page that are read

/// Text as somebody wrote it, whatever it was written down in: UTF-8, UTF-16 or UTF-32 by its mark, else UTF-8 when it is that, else Latin-1. Foreign: to be shown as plain text.
QString plainText(const QByteArray &bytes);
/// What a web page says, without anything it would look like, do or fetch. For any thread.
QString plainTextOfHtml(const QByteArray &bytes);

} // namespace overzicht
