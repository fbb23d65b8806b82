// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/row.h"
#include "sync/report.h"

#include <QString>

#include <optional>

namespace overzicht::ctl {

// Short words for people, in the language of the program.
QString shownState(const Row &row); ///< of a payment in a state that nobody here knows: that it is not clear
QString shownStanding(const Row &row); ///< the same, behind what a person must know before it: who asks, whether that can be right, and whether it was not paid already
QString shownHealth(Health health, const QString &detail = {}); ///< the detail tells a key that never was there, and a disk of ours that failed
QString shownMistakenFile(); ///< in the place of a health: the source file has a mistake, so its source is not asked
QString shownNext(Health health, const QString &detail, int quarantined = 0); ///< what that means and what to do next; nothing of the detail but names and dates
QString shownTrouble(const FeedReport &feed, Language language); ///< "Vlaamse eBox (ebox/vlaams): cannot be reached. Try again later; …"
QString shownKind(ItemKind kind);
QString shownReason(ClassReason reason);
QString shownMoment(const QDateTime &moment); ///< in Belgian time; "" when invalid
QString shownMoney(const Money &money);
QString withDetail(const QString &sentence, const Error &error, bool technical); ///< `technical`: the sentence and, behind it, the detail for engineers
QString shownError(const Error &error, bool technical = false); ///< a sentence from the kind; `technical`: and the detail for engineers
QString shownHomeError(const Error &error, bool technical = false); ///< the same, of the folder and the store on this computer
QString shownKeyError(const Error &error, bool technical = false);  ///< the same, of the key store
/// What came of a content that did not come whole, beside the name it was to get.
struct KeptPart {
    QString path;
    bool goesOn = false; ///< a next try begins where it ends
};
/// The same, of the content of an item; `kept`: what stays of it on the disk all the same.
QString shownContentError(const Error &error, const std::optional<KeptPart> &kept, bool technical = false);
QString shownDecimal(double number, int decimals); ///< not for amounts, which are Belgian in every language
QString shownSize(double kilobytes); ///< "" = not told
QString shownBytes(qint64 bytes);
/// "We asked 12 sources. 11 answered. …", or that nothing was fetched yet.
QString shownCompleteness(const Completeness &complete);

// The words of the JSON contract.
QString isoMoment(const QDateTime &moment); ///< with its offset; "" when invalid

} // namespace overzicht::ctl
