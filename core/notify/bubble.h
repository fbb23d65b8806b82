// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/reminder.h"
#include "store/row.h"

#include <QStringList>

namespace overzicht {

/// Who may see what is announced.
enum class Privacy {
    All,        ///< one's own computer: sender and subject
    SenderOnly, ///< others may look along
    NewPost,    ///< a shared, mirrored or locked screen: that there is something, and nothing of it
};

/// A notification as the desktop shows it (Desktop Notifications Specification 1.2): sender first, then the subject, never more of a letter. Every one is made from a row, which has a sender
/// and a subject; the level decides what of it is shown. Official documents and mere notices differ in words and in urgency.
struct Bubble {
    enum class Urgency { Low = 0, Normal = 1, Critical = 2 }; ///< as the specification numbers them; only a last day that is today is critical: that stays until somebody takes it away
    QString summary;     ///< one line of plain text
    QString body;        ///< one line, with & < > " ' written as entities: a daemon may read it as markup without saying so (specification, "Markup"); may be empty
    bool buttons = false; ///< "open" and "later" are offered
    Urgency urgency = Urgency::Normal;
    bool operator==(const Bubble &) const = default;
};

Bubble bubbleOf(const Row &row, Privacy level);
/// Many at once are told together: how many, and from whom. At least two.
Bubble bubbleOf(const QList<Row> &rows, Privacy level);

/// A thing, and why the person is reminded of it.
struct Remembered {
    Row row;
    Reminder reminder;
};
/// Sender first, then the subject, why, and how it stops. At SenderOnly nothing of the letter, at NewPost only that there is a reminder. Who is not confirmed, or asks something that is not sure, never presses.
Bubble bubbleOf(const Remembered &one, Privacy level, const QDateTime &now);
/// How many, from whom, and which last day comes first. At least two.
Bubble bubbleOf(const QList<Remembered> &many, Privacy level, const QDateTime &now);

inline constexpr int kToldApart = 3; ///< as many at once stand each in one of their own; more are told together

} // namespace overzicht
