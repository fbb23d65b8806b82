// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "base/note.h"
#include "conformance/law.h"

namespace overzicht::conformance {

/// What a remark of an adapter is about, so that one fault breaks one law.
enum class About { Value, Time, Sender, Attachment, Id, Paging };
About aboutOf(const Note &note);

/// The law an error breaks: Hosts, Sizes, Paging, or Answers.
LawId lawOf(const Error &error);
QString wordsOf(const Error &error); ///< what is behind it, in a sentence for people

} // namespace overzicht::conformance
