// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "mail/known_apps.h"
#include "notifier/counted_list.h"
#include "notify/copies.h"

namespace overzicht {

/// Who tells the person of new post, by their own choice.
struct Teller {
    bool here = true; ///< this program
    QString app{};    ///< else one of the known apps; empty = none that we know of
    bool chosen = true; ///< somebody said so; else it is only how it began
    bool operator==(const Teller &) const = default;
};

/// What the page of the one notifier tells, read once: every number has what it counts beside it.
struct NotifierState {
    static constexpr int kMostLetters = 1'000, kMostMails = 1'000; ///< that are looked at

    /// One of the other apps.
    struct App {
        KnownApp known;
        bool isLinked = false; ///< a source here brings what it has
        int letters = 0;       ///< that came through it in this period
        int mails = 0;         ///< of it, imported, in this period
        std::optional<QDateTime> silentSince; ///< by the person's word
        QList<HeardElsewhere> since; ///< mails of it, after they said so
    };
    /// A mailbox through which letters came in this period, and that is no such app; it need not be linked any more.
    struct Other {
        QString source, name;
        int letters = 0;
        QStringList senders{}; ///< who wrote through it, who did so last first
    };

    Teller teller;
    QDateTime from;     ///< since when is counted
    Copies copies;
    QList<App> apps;
    QList<Other> others; ///< those with the most letters first
    QHash<QString, QString> names; ///< of sources and apps, by id; of an app "app:" before it
    bool isComplete = false;       ///< every source answered at its last try
    QDateTime completeAt;          ///< the last time that all answered; invalid = never
    QDateTime knownFrom;           ///< letters are looked at since then
    bool moreLetters = false;      ///< there are more of that time than kMostLetters
    bool moreMails = false;        ///< and more e-mails than kMostMails
    bool hasMails = false;         ///< something was imported
    QString trouble;               ///< why nothing can be told; empty = it can

    static NotifierState read(const Surroundings &around, const KnownApps &apps, const Teller &teller);
    QString name(const QString &source) const { return names.value(source, source); }
    QString appName(const QString &app) const { return names.value(QStringLiteral("app:") + app, app); }
    /// "sender: subject · day", and the letter itself.
    CountedLine line(const Row &row, const QDateTime &now) const;
    /// Of which app, when, its subject and, where no letter goes with it, why.
    CountedLine line(const HeardElsewhere &mail, const QDateTime &now) const;
    QList<CountedLine> lines(const QList<HeardElsewhere> &mails, const QDateTime &now) const;
    /// The letters of this period that came through any of those sources.
    QList<CountedLine> linesThrough(const QStringList &sources, const QDateTime &now) const;
    /// The sources through which the letters of the table came, those with the most first.
    QStringList columns() const;
    /// Nothing here shows what another app sends: no second mailbox and no imported mail.
    bool isWithoutEvidence() const;

private:
    Other mailbox(const Surroundings &around, const QString &source, int letters); ///< its name stands in `names` then
};

/// How often the same letter came, and how often it was not told again.
QString timesWords(const Copies &copies);

} // namespace overzicht
