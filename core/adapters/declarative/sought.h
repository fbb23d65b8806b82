// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapters/declarative/stream_pull.h"

namespace overzicht::declarative {

/// How each place of the stream in its file fared in one answer: a pointer that leads nowhere brings nothing and breaks no law, so who wrote it would never know.
QList<Sought> soughtIn(const PullSetting &setting, const Continuation &at, const HttpResponse &response);

} // namespace overzicht::declarative
