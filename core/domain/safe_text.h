// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace overzicht {

inline constexpr int kLongestLine = 200; ///< characters of a name or subject that are shown; the whole raw value stays available

/// Foreign text made safe to show on one line: Unicode NFC; white space folded; control and format characters (bidirectional
/// overrides, zero-width, NUL, lone surrogates) replaced by U+FFFD; at most two combining marks on one letter; at most
/// kLongestLine characters, then "…". Text with right-to-left letters is isolated (U+2068 … U+2069) so that it cannot reorder its neighbours.
/// Empty when nothing visible is left.
QString safeLine(const QString &foreign, int longest = kLongestLine);

/// The same for text of several lines: line breaks (also CR, VT, FF, U+2028/2029) stay as '\n', at most `longest` characters.
QString safeParagraphs(const QString &foreign, int longest = 100'000);

/// A name to save a file under: the last path part of `foreign` without anything a file system or a person could misread, never
/// hidden, at most 120 characters and 200 bytes of UTF-8, and behind it the extension of the type that was detected, not the one it
/// claims: "brief.pdf.exe" that is a PDF is saved as "brief.pdf".
QString safeFileName(const QString &foreign, const QString &extension);

} // namespace overzicht
