// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/main_action.h"
#include "documents/shown_item.h"
#include "kit/pill.h"

namespace overzicht {

/// What the page and the list of certificates say. Plain functions of what the store tells, so that each can be tested without a window.

enum class CertificateGroup { LapsesSoon, Unclear, Valid, Lapsed }; ///< in the order of the list
CertificateGroup groupOf(const Row &row, const QDateTime &now);
/// "Six certificates are valid. Two of them lapse soon."
QString certificateLead(int soon, int unclear, int valid, int lapsed);

/// Valid or not as its own words tell: one that begins later is not valid yet.
PillContent certificatePill(const Details &details, const QDateTime &now);
ActionWords certificateAction(const Details &details, const QDateTime &now);

/// The languages its contents are told to be in, each once.
QList<Language> languagesOf(const QList<StoredAttachment> &contents);
/// What one content is called among the others: its language, else its title, else its place.
QString contentName(const QList<StoredAttachment> &contents, int number, Language language);
/// "Open it in Nederlands"; empty when there is nothing to open.
QString openWords(const ShownItem &shown);
/// A digest as a person compares it: in groups of four.
QString digestWords(const QByteArray &sha256);

} // namespace overzicht
