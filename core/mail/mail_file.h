// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mail/mail_reader.h"

#include <functional>
#include <optional>

namespace overzicht {

/// What one file of e-mails that the person picked gave, or why it gave nothing: then no mail of it counts.
struct MailFile {
    QString name; ///< of the file, without its folder; as it is, not yet safe to show
    MailReader::Counts counts;
    QList<Announcement> found;
    std::optional<Error> error; ///< Gone: it is not there, or no ordinary file; Cancelled: `goOn` said no; else as MailReader

    /// Reads it to its end. `goOn` is asked after each step; empty = always. `latest`: see MailReader.
    static MailFile read(const QString &path, const KnownApps &apps, const QDateTime &latest, const std::function<bool()> &goOn = {});
    static constexpr int kHoursAhead = 24; ///< a mail that is dated later than that has no date that can be
};

/// Why a file gave nothing, and what to do, in a sentence.
QString mailTrouble(const Error &error);

} // namespace overzicht
