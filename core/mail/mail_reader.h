// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "domain/announcement.h"
#include "mail/mail_head.h"

#include <QList>

class QIODevice;

namespace overzicht {

class KnownApps;

/// Reads the e-mails of one file, an mbox (RFC 4155, also with "From " quoted as ">From ") or a single message (.eml), in small steps and with little memory however large it is.
/// Of each it looks at its own head only: no text, no part, nothing that a mail carries inside it. A mail of no known app is counted and forgotten.
/// Malformed: it is no such file. Refused: more mails of known apps than kMost. Busy: the file cannot be read any further.
class MailReader {
public:
    static constexpr int kMost = 20'000; ///< mails of known apps in one file

    struct Counts {
        int mails = 0;
        int known = 0;      ///< of a known app, and with a date that can be
        int strange = 0;    ///< of no app we know
        int unreadable = 0; ///< of a known app, without a date that can be; or with a head that no honest mail has
        bool operator==(const Counts &) const = default;
    };

    /// All must outlive it. `latest`: no mail was sent after that.
    MailReader(QIODevice &from, const KnownApps &apps, const QDateTime &latest);

    /// Reads about that many bytes; true while there is more.
    Result<bool> step(qint64 bytes = 1024 * 1024);
    QList<Announcement> take(); ///< what was found since the last time
    const Counts &counts() const { return m_counts; }

private:
    enum class Where { Start, Parted, Head, Body };

    bool line(const QByteArray &line); ///< false = it is no mail
    void begin(const QByteArray &line);
    void endHead();

    QIODevice &m_from;
    const KnownApps &m_apps;
    const QDateTime m_latest;
    Where m_where = Where::Start;
    bool m_isBox = false, m_afterBlank = false, m_isWhole = true; ///< m_isWhole: the last piece ended its line
    MailHead m_head;
    Counts m_counts;
    QList<Announcement> m_found;
};

} // namespace overzicht
