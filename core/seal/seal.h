// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace overzicht {

/// What the seal of a PDF tells of it: a signature in the file (ISO 32000-1, 12.8; ETSI EN 319 142-1) over the whole of it, as CMS (RFC 5652). Told from the bytes alone, on this computer.
/// Not looked at, and to be said beside every outcome: whether a certificate was withdrawn, lists of trusted services, time stamps. It is no word about what counts by law.
struct Seal {
    enum class Outcome {
        Genuine,      ///< intact, and the sender register holds that certificate, or the one that issued it, of this sender
        Unrecognised, ///< intact, by somebody whom the register does not hold for this sender
        Changed,      ///< changed or added to after it was signed, or the seal is broken
        Unsigned,     ///< nobody sealed it
        Failed,       ///< it could not be told
    };
    enum class Why {
        None,
        NotAPdf,         ///< Failed
        TooLarge,        ///< Failed: above kLargest
        AnotherKind,     ///< Failed: signed in a way that is not looked into, such as a time stamp over all of it
        TooWeak,         ///< Failed: with an algorithm or a key that can be imitated by now
        Added,           ///< Changed: something stands behind what was signed
        Altered,         ///< Changed: the bytes are not those that were signed
        Broken,          ///< Changed: the signature cannot be read, or does not stand as it must
        OutsideValidity, ///< Unrecognised: by its own word signed at a time when its certificate did not hold
    };
    static constexpr qsizetype kLargest = 256 * 1024 * 1024; ///< bytes of a file

    Outcome outcome = Outcome::Failed;
    Why why = Why::None;
    // Of who sealed all of it, by their certificate; they hold for Genuine and Unrecognised only. Names as they stand there: to be shown as safe text.
    QString signer;         ///< common name
    QString organisation;   ///< empty = none
    QString issuer;         ///< common name of who issued the certificate
    QDateTime signedAt;     ///< by their own word; invalid = not told
    QByteArray certificate; ///< its SHA-256
    int signatures = 0;     ///< in the file

    /// `pinned`: what the sender register holds of the sender, SHA-256 of whole certificates. Takes time with the size of the file: not for the thread of the window.
    static Seal of(const QByteArray &file, const QList<QByteArray> &pinned);
};

} // namespace overzicht
