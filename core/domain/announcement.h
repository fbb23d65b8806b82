// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace overzicht {

/// An e-mail in which an app said that it has something for the person, as far as it is kept: not its text, and no address.
struct Announcement {
    static constexpr int kLongestSubject = 200, kDigest = 32;

    QString app;       ///< which one (mail/known_apps.h)
    QDateTime at;      ///< its Date, in UTC
    QString subject;   ///< on one line, safe to show; empty = it has none, or none that can be read
    QByteArray digest; ///< SHA-256: the same mail counts once, from whatever file it comes
    bool operator==(const Announcement &) const = default;
};

} // namespace overzicht
