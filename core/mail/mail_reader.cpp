// SPDX-License-Identifier: EUPL-1.2
#include "mail/mail_reader.h"

#include "mail/known_apps.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QRegularExpression>

#include <utility>

namespace overzicht {

namespace {

constexpr qint64 kPiece = 16 * 1024; // of a line: a longer one comes in pieces
const QDate kEarliest(1990, 1, 1);
const QByteArray kMark("From ");

/// Between two mails of an mbox: "From sender date", whose date programs write in several ways. A sentence that begins with "From " has no time of day and no year behind it.
bool parts(const QByteArray &line)
{
    static const QRegularExpression form(QStringLiteral("^From \\S.*\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b.*\\b(?:19|20)\\d{2}\\b"));
    return line.startsWith(kMark) && form.match(QString::fromLatin1(line.left(300))).hasMatch();
}

QByteArray digestOf(const QString &app, const MailHead &head, const QDateTime &at, const QString &subject)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {app.toUtf8(), head.messageId(), QByteArray::number(at.toSecsSinceEpoch()), subject.toUtf8()}) {
        hash.addData(QByteArray::number(part.size()) + ' ');
        hash.addData(part);
    }
    return hash.result();
}

tl::unexpected<Error> noMail(const QByteArray &first)
{
    if (first.startsWith("\xd0\xcf\x11\xe0"))
        return failure(Error::Kind::Malformed, QStringLiteral("a message of Outlook (.msg)"));
    return failure(Error::Kind::Malformed, QStringLiteral("no e-mail: it does not begin with a head"));
}

} // namespace

MailReader::MailReader(QIODevice &from, const KnownApps &apps, const QDateTime &latest) : m_from(from), m_apps(apps), m_latest(latest) {}

QList<Announcement> MailReader::take() { return std::exchange(m_found, {}); }

Result<bool> MailReader::step(qint64 bytes)
{
    QByteArray piece(kPiece, Qt::Uninitialized);
    while (bytes > 0) {
        const qint64 got = m_from.readLine(piece.data(), kPiece);
        if (got <= 0) {
            if (got < 0 && !m_from.atEnd())
                return failure(Error::Kind::Busy, m_from.errorString());
            if (m_where == Where::Head)
                endHead();
            if (m_counts.mails == 0)
                return noMail({});
            return false;
        }
        bytes -= got;
        QByteArray text = piece.left(got);
        const bool begins = m_isWhole;
        m_isWhole = text.endsWith('\n');
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        if (begins) {
            if (!line(text))
                return noMail(text);
        } else if (m_where == Where::Head) {
            m_head.more(text);
        }
        if (m_counts.known > kMost)
            return failure(Error::Kind::Refused, QStringLiteral("more than %1 mails of known apps").arg(kMost));
    }
    return true;
}

bool MailReader::line(const QByteArray &line)
{
    switch (m_where) {
    case Where::Start: {
        const QByteArray first = line.startsWith("\xef\xbb\xbf") ? line.mid(3) : line;
        if (first.trimmed().isEmpty())
            return true;
        m_isBox = parts(first);
        if (m_isBox)
            m_where = Where::Parted;
        else if (MailHead::isField(first))
            begin(first);
        return m_where != Where::Start;
    }
    case Where::Parted: // a mail begins only where a head does: the same words in a letter are a part of that letter
        if (MailHead::isField(line))
            begin(line);
        else
            m_where = Where::Body;
        break;
    case Where::Head:
        if (line.isEmpty())
            endHead();
        else
            m_head.line(line);
        break;
    case Where::Body:
        if (m_isBox && m_afterBlank && parts(line))
            m_where = Where::Parted;
        break;
    }
    m_afterBlank = line.isEmpty();
    return true;
}

void MailReader::begin(const QByteArray &line)
{
    m_where = Where::Head;
    m_head = {};
    m_head.line(line);
}

void MailReader::endHead()
{
    m_where = Where::Body;
    ++m_counts.mails;
    const KnownApp *app = m_apps.sender(addressIn(m_head.from()));
    if (!app) {
        ++(m_head.isTooLong() ? m_counts.unreadable : m_counts.strange);
        return;
    }
    const auto at = momentIn(m_head.date());
    if (!at || at->date() < kEarliest || *at > m_latest) {
        ++m_counts.unreadable;
        return;
    }
    ++m_counts.known;
    const QString subject = subjectIn(m_head.subject());
    m_found << Announcement{app->id, *at, subject, digestOf(app->id, m_head, *at, subject)};
}

} // namespace overzicht
