// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "conformance/law.h"

namespace overzicht::conformance {

/// The law an error breaks: Hosts, Sizes, Paging, or Answers.
LawId lawOf(const Error &error);
QString wordsOf(const Error &error); ///< what is behind it, in a sentence for people

} // namespace overzicht::conformance
