// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "adapters/burgerprofiel/hal_page.h"
#include "adapters/rest/paging.h"

namespace overzicht::burgerprofiel {

/// How many are asked at once: what every example of both interfaces asks, so the one number that suppliers were surely tested with.
inline constexpr int kPageSize = 10;

/// Behind this stands the person's number in an address of this protocol.
inline const QByteArray kBeforeNumber = QByteArrayLiteral("/certificates/");

struct ListSetting {
    const SourceFile &file;
    const Pull &pull;
};

/// Where a list is: {"v":1,"of":…}. Resting (`paging` absent) or under way; every pull reads all of it. What does not parse is the beginning.
struct ListPosition {
    std::optional<rest::Paging> paging;
    QDateTime began;
    bool unread = false; ///< a record of this pull could not be read

    /// What is remembered, begun when it rests, and begun anew when it was left too long ago.
    static ListPosition standing(const Continuation &at, const char *of, const QDateTime &now);
    Result<Continuation> toContinuation(const char *of) const;
};

/// What an answer is: a page, or why not. Shared by both lists, so that both keep the same promises.
struct PageVerdict {
    enum class Kind { Read, Empty, Failed };
    Kind kind = Kind::Read;
    Error error; ///< of Failed
};
/// `position` and `answer.remarks` tell of a page that was refused. A list that is not there is a fault, also the first time: who does not offer it says so in its source
/// file ("offers"), and is not asked. `of` ends in the detail ("certificates").
PageVerdict verdictOf(const HttpResponse &response, const char *of, ListPosition &position, Answer &answer);

/// Takes a page in. `identity`: what tells it from another one. In `answer`: remarks, `expected`, `ended` and `next`.
struct Taken {
    bool begins = false; ///< it was the first page
    bool whole = false;  ///< it was the last one, and the list has been seen from end to end
};
Result<Taken> take(const HalPage &page, const QByteArray &identity, const ListSetting &setting, const char *of, ListPosition &position, Answer &answer);

} // namespace overzicht::burgerprofiel
