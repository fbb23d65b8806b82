// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace overzicht {

/// A value, or the reason why there is none. The only way a function of ours fails.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// `return failure(Error::Kind::Gone, "…");`
inline tl::unexpected<Error> failure(Error::Kind kind, const QString &detail,
                                     std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    return tl::unexpected<Error>(Error{kind, detail, retryAfter});
}

inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace overzicht
