// SPDX-License-Identifier: EUPL-1.2
#include "proof/decision_record.h"

#include "proof/base64url.h"
#include "proof/signed_line.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overzicht {

namespace {

constexpr qint64 kLargest = 64 * 1024 * 1024; ///< bytes: more than anybody decides

QByteArray hashOf(const QByteArray &line) { return QCryptographicHash::hash(line, QCryptographicHash::Sha256); }

QByteArray payload(const RecordHead &before, const QJsonObject &entry)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("n"), before.entries + 1}, {QStringLiteral("before"), QString::fromLatin1(base64url::encoded(before.last))}, {QStringLiteral("entry"), entry}}).toJson(QJsonDocument::Compact);
}

/// The entry of a line that comes after `before`.
Result<QJsonObject> entryOf(const QByteArray &line, const PublicKey &key, const RecordHead &before)
{
    const auto signedBytes = payloadOf(line, key);
    if (!signedBytes)
        return failure(signedBytes.error());
    const QJsonObject told = QJsonDocument::fromJson(*signedBytes).object();
    const QJsonObject entry = told.value(QLatin1String("entry")).toObject();
    if (told.value(QLatin1String("n")).toInt() != before.entries + 1)
        return failure(Error::Kind::Malformed, QStringLiteral("it has the number of another entry"));
    if (told.value(QLatin1String("before")).toString().toLatin1() != base64url::encoded(before.last))
        return failure(Error::Kind::Malformed, QStringLiteral("it follows another entry than the one before it"));
    if (*signedBytes != payload(before, entry))
        return failure(Error::Kind::Malformed, QStringLiteral("it is no entry of this record"));
    return entry;
}

tl::unexpected<Error> notWritten(const char *what) { return failure(Error::Kind::Busy, QStringLiteral("%1 the record of decisions: %2").arg(QString::fromLatin1(what), QString::fromLocal8Bit(std::strerror(errno)))); }

/// Closed when it is let go.
struct OpenFile {
    explicit OpenFile(int f) : fd(f) {}
    ~OpenFile()
    {
        if (fd >= 0)
            ::close(fd);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    int fd;
};

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return ::fsync(fd) == 0;
}

bool flushFolderOf(const QString &path)
{
    const OpenFile folder(::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.fd >= 0 && ::fsync(folder.fd) == 0;
}

} // namespace

QByteArray RecordHead::text() const { return entries == 0 ? QByteArrayLiteral("0") : QByteArray::number(entries) + ' ' + base64url::encoded(last); }

std::optional<RecordHead> RecordHead::fromText(const QByteArray &text)
{
    const qsizetype space = text.indexOf(' ');
    bool isNumber = false;
    RecordHead head{text.left(space < 0 ? text.size() : space).toInt(&isNumber), space < 0 ? QByteArray() : base64url::decoded(text.mid(space + 1)).value_or(QByteArray())};
    const bool fits = isNumber && head.entries >= 0 && head.last.size() == (head.entries == 0 ? 0 : 32);
    return fits && head.text() == text ? std::optional(head) : std::nullopt;
}

RecordCheck checkRecord(const QByteArray &bytes, const PublicKey &key, const std::optional<RecordHead> &head)
{
    RecordCheck check;
    const auto bad = [&](int entry, const QString &why) {
        check.firstBad = entry;
        check.why = why;
        return check;
    };
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', check.whole)) {
        const QByteArray line = bytes.mid(check.whole, end - check.whole);
        const auto entry = entryOf(line, key, check.head);
        if (!entry)
            return bad(check.head.entries + 1, entry.error().detail);
        const RecordHead now{check.head.entries + 1, hashOf(line)};
        if (head && head->entries == now.entries && head->last != now.last)
            return bad(now.entries, QStringLiteral("it is another entry than the one that was written"));
        check.entries << *entry;
        check.head = now;
        check.whole = end + 1;
    }
    if (head && check.head.entries < head->entries)
        return bad(check.head.entries + 1, QStringLiteral("it is missing: %1 were written").arg(head->entries));
    check.unfinished = bytes.size() - check.whole;
    return check;
}

Result<DecisionRecord> DecisionRecord::open(const QString &path, const SigningKey &key, const std::optional<RecordHead> &head)
{
    QFile file(path);
    QByteArray bytes;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Busy, QStringLiteral("reading the record of decisions: %1").arg(file.errorString()));
        if (file.size() > kLargest)
            return failure(Error::Kind::Malformed, QStringLiteral("the record of decisions is larger than any can be"));
        bytes = file.readAll();
    }
    RecordCheck check = checkRecord(bytes, key.publicKey(), head);
    if (!check.isGood())
        return failure(Error::Kind::Malformed, QStringLiteral("entry %1 of the record of decisions: %2").arg(check.firstBad).arg(check.why));
    return DecisionRecord(path, key, std::move(check));
}

Result<RecordHead> DecisionRecord::append(const QJsonObject &entry)
{
    const QByteArray line = signedLine(payload(m_head, entry), m_key);
    if (line.isEmpty())
        return failure(Error::Kind::Busy, QStringLiteral("the entry could not be signed"));
    const OpenFile file(::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (file.fd < 0)
        return notWritten("opening");
    // Behind the last whole entry: what a write that never ended left there goes.
    if (::ftruncate(file.fd, m_size) != 0 || ::lseek(file.fd, m_size, SEEK_SET) != m_size)
        return notWritten("preparing");
    if (!writeAll(file.fd, line + '\n') || (m_head.entries == 0 && !flushFolderOf(m_path))) {
        const auto told = notWritten("writing");
        (void)!::ftruncate(file.fd, m_size); // nobody was told that it is there
        return told;
    }
    m_size += line.size() + 1;
    m_head = {m_head.entries + 1, hashOf(line)};
    m_entries << entry;
    return m_head;
}

} // namespace overzicht
