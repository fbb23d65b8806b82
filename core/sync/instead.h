// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attachment.h"

#include <QString>

#include <optional>

namespace overzicht {

/// What came in the place of what was announced: a digest says that a content is the one its sender published, and not that it is what the sender calls it.
enum class Instead { WebPage, Program, NoPdf, NoPicture };

/// Nothing = it begins as what it was announced to be, or as far as its beginning can tell. `first`: its first 1 KiB, or all of it.
std::optional<Instead> insteadOf(const Attachment &announced, const QByteArray &first);
/// Of a content that lies at `path`; of one that cannot be read nothing can be told.
std::optional<Instead> insteadIn(const QString &path, const Attachment &announced);

QString sentenceOf(Instead instead); ///< what it is and what to do, in sentences
QString wordOf(Instead instead);     ///< for programs: "webPage", "program", "noPdf", "noPicture"

} // namespace overzicht
