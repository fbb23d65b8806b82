// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "documents/main_action.h"
#include "store/row.h"

#include <QString>

namespace overzicht {

/// The sentences of a letter's page. Plain functions of what the store tells, so that each can be tested without a window.

QString whyThisSender(const Row &row, const QString &sourceName);

ActionWords actionWords(const Row &row, const QDateTime &now, bool lost = false); ///< lost: it cannot be opened any more

QString consequenceWords(const Row &row);                        ///< of a letter only
QString expiryWords(const Row &row, const QDateTime &now);       ///< empty when it is not near (60 days) or not told
QString sizeWords(double kilobytes);                             ///< empty when not told
QString typeWords(const QString &mediaType);                     ///< "PDF", "text", else what was declared
QString extensionOf(const QString &mediaType);                   ///< with its point; empty when not known
QString checkedWords(const Attachment &attachment);              ///< what the check of a fetched content proved
QString errorWords(const Error &error, const QString &sourceName);

/// Must the person be asked before that content is fetched? Only the first time, only when it counts as opening, and not for our own copy.
bool mustAskBefore(const Details &details, int attachment);

} // namespace overzicht
