// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapters/declarative/plan.h"
#include "domain/classify.h"

namespace overzicht::declarative {

struct PullSetting {
    const SourceFile &file;
    const Plan &plan;
    const Stream &stream;
    const ClassPolicy &policy;
    const Pull &pull;
};

/// A stream from its beginning to its end: page after page, and where the plan says so record after record. Every pull reads the whole list; what has not changed
/// since (ETag, version) is not asked, or not told, again.
Result<std::optional<HttpRequest>> askStream(const PullSetting &setting, const Continuation &at);
Result<Answer> readStream(const PullSetting &setting, const Continuation &at, const HttpResponse &response);

} // namespace overzicht::declarative
