// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace overzicht::magda {

/// Who has a part in a case (Subject).
struct Subject {
    QString number;       ///< Sleutel as it came: a person's, an organisation's, or anything
    bool isPerson = false;
    bool mayLook = false; ///< Rol "Raadpleger"
};

/// One DossierMutatie: what was so of a case from some moment on. Texts as they came, white space folded; empty = not told.
struct Mutation {
    QString origin, number; ///< Bron and Dossiernummer: together which case
    QString name, type;
    QString code, phase;
    QStringList details;
    QString extra;
    QString changed, statusChanged, begin; ///< moments
    QString target, statusTarget;
    QString actionNeeded; ///< "0", "1"
    QString action;
    QStringList products;
    QString service, email, phone, website;
    QString referral; ///< an address
    QList<Subject> subjects;
    bool isClosed = false; ///< IsNietRaadpleegbaar: nobody may look at it there
    QByteArray raw;
};

/// One Uitzondering: that something could not be answered, or only with a warning.
struct Exception {
    QString code, kind, words;
    QString from;        ///< Oorsprong: who says so, which is MAGDA itself or an office behind it
    QStringList origins; ///< whom it is about, as written: each may hold more than one; empty = it does not say
};

/// A SOAP fault: nothing was answered.
struct Fault {
    QString code, words;
};

/// One answer of GeefDossiers as it came, with or without envelope, whatever the prefixes. Malformed: it is not that, or not whole.
struct Reply {
    static constexpr int kMostMutations = 100'000; ///< a page of 4 MiB holds a third of that

    QList<Mutation> mutations;
    QList<Exception> exceptions;
    QStringList numbers;     ///< of the persons the cases are of
    bool tellsCases = false; ///< it has a list of cases, be it empty
    std::optional<Fault> fault;

    /// The digits of a number in whatever letters (also full-width ones), without what stands between them.
    static QString digitsOf(const QString &told);

    /// `charset`: as the answer's head tells it, lower case; empty = not.
    static Result<Reply> read(const QByteArray &body, const QString &charset);
};

} // namespace overzicht::magda
