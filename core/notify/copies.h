// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/elsewhere.h"

#include <QHash>
#include <QSet>

namespace overzicht {

class SenderRegister;

/// A letter that came more than once: through several sources, or once more in an e-mail.
struct SameLetter {
    Arrived arrived;
    QList<HeardElsewhere> mails; ///< that name it, the newest first
    int times() const { return int(arrived.through.size() + mails.size()); }
};

/// How often the same letter came, counted from what is stored and from nothing else: every number has its letters and mails beside it.
/// A mail goes with a letter only when it says which one: its subject holds the letter's subject or its sender's name, word for word and in any language that the letter has, only one such
/// letter came in the days around it, and nothing else. Of a letter without a subject the name of its type stands there: a mail means it when it says that and nothing more.
/// A mail that goes with none names something when the part of its subject behind ": ", or in quotation marks, has two words that do not just say that there is something (`common`): no app's
/// way of writing is supposed to be known. What it does not say is not guessed.
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

    QList<Arrived> counted;         ///< the letters in this period; the newest first. A mere notice is none, though a mail may name it
    QList<SameLetter> letters;      ///< of them, those that came twice at least
    int times = 0;                  ///< all of theirs together
    int notRepeated = 0;            ///< of them: another source brought what a notification of ours had told of. A mail is none: it reached the person
    int told = 0;                   ///< of the letters: a notification of ours told of it
    int once = 0;                   ///< letters that came once
    QHash<QString, int> bySource;   ///< letters in this period, also those that came once
    QList<HeardElsewhere> mails;    ///< in this period, whatever they say; the newest first
    QHash<QString, int> mailsByApp; ///< how many of them
    QHash<qint64, ItemId> about;    ///< by mail: the letter or notice that it goes with
    QSet<qint64> named;             ///< mails about something that is not here; neither these nor those: no letter is recognised in them
    QList<HeardElsewhere> unnamed;  ///< of them: no letter is recognised in them
    QList<HeardElsewhere> waiting;  ///< of them: about a letter that is not here, and that may still come, or that was not looked at
    QList<HeardElsewhere> unknown;  ///< about a letter that no source here has: a question to the person. Of the last kAskedFor days, and only once all sources answered after it

    bool isEmpty() const { return letters.isEmpty() && mailsByApp.isEmpty(); }

    /// `common`: words, in lower case, that such mails say of any letter.
    static Copies of(const QList<Arrived> &arrived, const QList<HeardElsewhere> &heard, const SenderRegister &senders, const Period &period, const QSet<QString> &common = {});
};

} // namespace overzicht
