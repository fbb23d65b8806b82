// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/sender_register.h"
#include "seal/checking.h"
#include "store/row.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace overzicht::ctl {

// Whether the contents that are kept here are what was sent, told by `show`.

/// One for each content of the item; nothing for those that are not kept here or cannot be read (`check` tells that). Reads whole files.
QList<std::optional<Checked>> checkKept(const Details &details, const SenderRegister &senders, const QString &home);
/// Puts "digest" and "seal" with each content in the "attachments" of that item.
void putChecked(QJsonObject &item, const QList<std::optional<Checked>> &checked);
/// The same as lines for people. Empty = none is kept here.
QStringList checkedLines(const QList<std::optional<Checked>> &checked);

} // namespace overzicht::ctl
