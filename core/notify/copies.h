// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/elsewhere.h"

#include <QHash>

namespace overzicht {

class SenderRegister;

/// A letter that came more than once: through several sources, or once more in an e-mail.
struct SameLetter {
    Arrived arrived;
    QList<HeardElsewhere> mails; ///< that name it, the newest first
    int times() const { return int(arrived.through.size() + mails.size()); }
};

/// How often the same letter came, counted from what is stored and from nothing else: every number has its letters and mails beside it.
/// A mail goes with a letter only when it says which one: its subject holds the letter's subject or its sender's name, word for word, only one such letter came in the days around it,
/// and nothing else. What it does not say is not guessed.
struct Copies {
    /// Of what time is counted, and up to when it is known.
    struct Period {
        QDateTime from;       ///< letters and mails since then
        QDateTime now;
        QDateTime completeAt; ///< the last time that all sources answered; invalid = never
        QDateTime knownFrom;  ///< every letter since then is among those given
    };
    static constexpr int kBefore = 1, kAfter = 7;  ///< days: a mail comes so long before its letter arrives, or after
    static constexpr int kAskedFor = 60;           ///< days: a mail that is older asks no question any more

    QList<SameLetter> letters;      ///< in this period, each at least twice; the newest first. A mere notice is none, though a mail may name it
    int times = 0;                  ///< all of theirs together
    int told = 0;                   ///< of the letters: a notification of ours told of it
    int once = 0;                   ///< letters that came once
    QHash<QString, int> bySource;   ///< letters in this period, also those that came once
    QHash<QString, int> mailsByApp; ///< mails in this period, whatever they say
    QList<HeardElsewhere> unnamed;  ///< of them: they do not say about which letter
    QList<HeardElsewhere> waiting;  ///< of them: about a letter that is not here, but not all sources have answered since
    QList<HeardElsewhere> unknown;  ///< about a letter that no source here has: a question to the person. Of the last kAskedFor days, and only once all sources answered after it

    int repeats() const { return times - int(letters.size()); } ///< what was not told again
    bool isEmpty() const { return letters.isEmpty() && mailsByApp.isEmpty(); }

    static Copies of(const QList<Arrived> &arrived, const QList<HeardElsewhere> &heard, const SenderRegister &senders, const Period &period);
};

} // namespace overzicht
