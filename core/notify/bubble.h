// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notify/settling.h"
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
    /// As the specification numbers them. Only a last day that is today, or that went by, is critical: that stays until somebody takes it away.
    enum class Urgency { Low = 0, Normal = 1, Critical = 2 };
    QString summary;     ///< one line of plain text
    QString body;        ///< one line, of many things one of each; with & < > " ' written as entities: a daemon may read it as markup without saying so (specification, "Markup"); may be empty
    bool buttons = false; ///< a click opens it, and "later" is offered
    Urgency urgency = Urgency::Normal;
    Settling settles = Settling::None; ///< what "done" would record; None: it is not offered. Never of many at once, nor where it is hidden what it is about
    bool operator==(const Bubble &) const = default;
};

Bubble bubbleOf(const Row &row, Privacy level);
/// Many at once are told together: how many, and then who writes about what, first what asks something, mere notices last. At SenderOnly the senders, each once; at NewPost how many. At least two.
Bubble bubbleOf(const QList<Row> &rows, Privacy level);

/// A thing, and why the person is reminded of it: a reminder without any step is one that they asked for themselves.
struct Remembered {
    Row row;
    Reminder reminder;
};
/// Sender first, then the subject, why, and how it stops. At SenderOnly nothing of the letter, at NewPost only that there is a reminder. Who is not confirmed, or asks something that is not sure, never presses.
Bubble bubbleOf(const Remembered &one, Privacy level, const QDateTime &now);
/// How many, and then who writes about what and what is left of its time, the most urgent first; then how it stops. At SenderOnly from whom, and which last day comes first. At least two.
Bubble bubbleOf(const QList<Remembered> &many, Privacy level, const QDateTime &now);

inline constexpr int kToldApart = 3; ///< as many new things at once stand each in one of their own; more are told together. Reminders are from two on
inline constexpr int kLinesOfMany = 5; ///< of what is told together; of the others it says how many they are

} // namespace overzicht
