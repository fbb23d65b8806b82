// SPDX-License-Identifier: EUPL-1.2
#include "net/part_file.h"

#include "net/head_fields.h"

#include <QFile>
#include <QList>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overzicht {
namespace {

template <typename F>
auto again(F call)
{
    auto r = call();
    while (r < 0 && errno == EINTR)
        r = call();
    return r;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t n = again([&] { return ::write(fd, at, size_t(left)); });
        if (n <= 0)
            return false;
        at += n;
        left -= n;
    }
    return true;
}

/// A plain file of this user with one name only: anything else under that name is not a part of ours.
bool isOurs(int fd)
{
    struct stat s {};
    return ::fstat(fd, &s) == 0 && S_ISREG(s.st_mode) && s.st_uid == ::geteuid() && s.st_nlink == 1;
}

int openOwn(const QByteArray &name, int flags)
{
    // O_NONBLOCK: a pipe laid in our way must not hang us.
    const int fd = again([&] { return ::open(name.constData(), flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK); });
    if (fd >= 0 && !isOurs(fd)) {
        ::close(fd);
        return -1;
    }
    return fd;
}

int createOwn(const QByteArray &name)
{
    ::unlink(name.constData()); // removes a link itself, never what it points to
    return again([&] { return ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600); });
}

} // namespace

PartFile::PartFile(const QString &path)
    : m_path(QFile::encodeName(path)), m_part(m_path + ".part"), m_meta(m_path + ".part.meta")
{
}

PartFile::~PartFile()
{
    if (m_fd < 0)
        return;
    if (m_size == 0)
        discard();
    else
        ::close(m_fd);
}

Result<> PartFile::fail(const char *doing) const
{
    return failure(Error::Kind::Refused, QStringLiteral("%1: %2").arg(QLatin1String(doing), QString::fromLocal8Bit(std::strerror(errno))));
}

Result<> PartFile::open(const QByteArray &urlDigest)
{
    m_urlDigest = urlDigest;
    m_fd = openOwn(m_part, O_RDWR);
    const bool fresh = m_fd < 0;
    if (fresh)
        m_fd = createOwn(m_part);
    if (m_fd < 0)
        return fail("making the file");
    if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_fd);
        m_fd = -1;
        return failure(Error::Kind::Busy, QStringLiteral("this content is being fetched already"));
    }
    if (::fchmod(m_fd, 0600) != 0)
        return fail("protecting the file");
    if (fresh) {
        ::unlink(m_meta.constData());
        return {};
    }
    const off_t end = ::lseek(m_fd, 0, SEEK_END);
    if (end < 0)
        return fail("measuring the file");
    m_size = end;
    readMeta();
    return {};
}

void PartFile::readMeta()
{
    const int fd = openOwn(m_meta, O_RDONLY);
    if (fd < 0)
        return;
    char buffer[4096];
    const ssize_t n = again([&] { return ::read(fd, buffer, sizeof buffer); });
    ::close(fd);
    const QList<QByteArray> lines = QByteArray(buffer, n > 0 ? n : 0).split('\n');
    if (lines.size() >= 2 && lines.at(0) == m_urlDigest.toHex())
        m_tag = strongTag(lines.at(1));
}

void PartFile::remember(const QByteArray &tag)
{
    m_tag = tag;
    ::unlink(m_meta.constData());
    if (tag.isEmpty())
        return;
    const int fd = createOwn(m_meta);
    // Without it the part is only not continued another time; a half-written tag is not a tag.
    if (fd < 0)
        return;
    if (!writeAll(fd, m_urlDigest.toHex() + '\n' + tag + '\n'))
        ::unlink(m_meta.constData());
    ::close(fd);
}

Result<bool> PartFile::hashSome()
{
    QByteArray buffer(qsizetype(4) * 1024 * 1024, Qt::Uninitialized);
    if (m_hashed < m_size) {
        const ssize_t n = again([&] { return ::pread(m_fd, buffer.data(), size_t(buffer.size()), m_hashed); });
        if (n <= 0)
            return tl::unexpected(fail("reading the file").error());
        m_hash.addData(QByteArrayView(buffer.constData(), n));
        m_hashed += n;
    }
    return m_hashed >= m_size;
}

Result<> PartFile::append(const QByteArray &bytes)
{
    if (!writeAll(m_fd, bytes)) {
        const int reason = errno;
        // What was written halfway goes, so that the file stays what was hashed.
        if (::ftruncate(m_fd, m_size) == 0)
            ::lseek(m_fd, m_size, SEEK_SET);
        errno = reason;
        return fail("writing the file");
    }
    m_hash.addData(bytes);
    m_size += bytes.size();
    m_hashed = m_size;
    return {};
}

Result<> PartFile::restart()
{
    m_hash.reset();
    m_hashed = 0;
    m_size = 0;
    remember({});
    if (::ftruncate(m_fd, 0) != 0 || ::lseek(m_fd, 0, SEEK_SET) != 0)
        return fail("emptying the file");
    return {};
}

Result<QByteArray> PartFile::piece(qint64 from) const
{
    QByteArray bytes(1024, Qt::Uninitialized);
    const ssize_t n = again([&] { return ::pread(m_fd, bytes.data(), size_t(bytes.size()), from); });
    if (n < 0)
        return tl::unexpected(fail("reading the file").error());
    bytes.truncate(n);
    return bytes;
}

Result<> PartFile::land()
{
    if (again([&] { return ::fsync(m_fd); }) != 0)
        return fail("flushing the file");
    if (::rename(m_part.constData(), m_path.constData()) != 0)
        return fail("moving the file to its place");
    ::close(m_fd);
    m_fd = -1;
    ::unlink(m_meta.constData());
    const qsizetype slash = m_path.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : m_path.left(slash);
    const int fd = again([&] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (fd < 0)
        return fail("flushing the folder");
    const bool flushed = again([&] { return ::fsync(fd); }) == 0;
    const int reason = errno;
    ::close(fd);
    errno = reason;
    return flushed ? Result<>{} : fail("flushing the folder");
}

void PartFile::discard()
{
    ::unlink(m_part.constData());
    ::unlink(m_meta.constData());
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
    m_size = 0;
    m_hashed = 0;
    m_hash.reset();
    m_tag.clear();
}

} // namespace overzicht
