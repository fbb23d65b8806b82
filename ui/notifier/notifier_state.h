// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "mail/known_apps.h"
#include "notify/copies.h"

namespace overzicht {

/// Who tells the person of new post, by their own choice.
struct Teller {
    bool here = true; ///< this program
    QString app;      ///< else one of the known apps; empty = none that we know of
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
        int mailsSince = 0;    ///< of it, after they said so
    };
    /// A source through which letters come, and that is no such app.
    struct Other {
        QString name;
        int letters = 0;
    };

    Teller teller;
    QDateTime from;     ///< since when is counted
    Copies copies;
    QList<App> apps;
    QList<Other> others;
    QHash<QString, QString> names; ///< of sources and apps, by id; of an app "app:" before it
    bool isComplete = false;       ///< every source answered at its last try
    bool hasMails = false;         ///< something was imported
    QString trouble;               ///< why nothing can be told; empty = it can

    static NotifierState read(const Surroundings &around, const KnownApps &apps, const Teller &teller);
    QString name(const QString &source) const { return names.value(source, source); }
    QString appName(const QString &app) const { return names.value(QStringLiteral("app:") + app, app); }
    /// The sources through which the letters of the table came, those with the most first.
    QStringList columns() const;
    /// Nothing here shows what another app sends: no second mailbox and no imported mail.
    bool isWithoutEvidence() const;
};

} // namespace overzicht
