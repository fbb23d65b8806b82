// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"
#include "domain/attachment.h"

#include <QJsonObject>
#include <QUrl>

namespace overzicht::ebox {

/// The attachments a message tells inline: {items, totalItems} of Attachment (Message Registry 2.1; v3 writes isMainContent, isAttachmentSigned). A message that tells
/// none has none: the list's items are whole messages. `remarks`: what cannot be right; the attachment stays. contentHref is never followed.
QList<Attachment> attachmentsOf(const QJsonObject &message, const QUrl &address, Notes &remarks);

/// businessDataList: {items, totalItems} of {key, name, values}.
QList<BusinessValue> businessDataOf(const QJsonObject &message);

/// The link a notice has: a https address under the key "link" or "url". Empty = none.
QUrl linkOf(const QList<BusinessValue> &values);

} // namespace overzicht::ebox
