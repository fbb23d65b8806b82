// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "domain/classify.h"

#include <variant>

namespace overzicht::ebox {

/// What a record needs from around it.
struct RecordSetting {
    const Feed &feed;
    const QDateTime &now;
    const ClassPolicy &policy;
};

/// One Message (Message Registry 2.1; v3 names too) as an item. Quarantined only when it is no object or has no id to know it by; everything else that breaks a
/// rule is kept, with a remark that a person reads beside it.
std::variant<Found, Quarantined> readMessage(const QJsonValue &value, const QByteArray &raw, const RecordSetting &setting);

} // namespace overzicht::ebox
