// SPDX-License-Identifier: EUPL-1.2
#include "store/home.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overzicht {

namespace {

constexpr int kMostSocketPath = 100; // sun_path holds 108 with its end

QString why() { return QString::fromLocal8Bit(std::strerror(errno)); }

/// Ours, a folder, and for nobody else: made when absent, mended when it is ours and too open.
Result<> makePrivate(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return failure(Error::Kind::Refused, QStringLiteral("the folder cannot be made: %1").arg(why()));
    struct stat there;
    if (::stat(path.constData(), &there) != 0)
        return failure(Error::Kind::Refused, QStringLiteral("the folder cannot be read: %1").arg(why()));
    if (!S_ISDIR(there.st_mode))
        return failure(Error::Kind::Refused, QStringLiteral("it is not a folder"));
    if (there.st_uid != ::geteuid())
        return failure(Error::Kind::Refused, QStringLiteral("the folder belongs to another user"));
    if ((there.st_mode & 07777) != 0700 && (::chmod(path.constData(), 0700) != 0 || ::stat(path.constData(), &there) != 0 || (there.st_mode & 0777) != 0700))
        return failure(Error::Kind::Refused, QStringLiteral("the folder is open to others and cannot be closed"));
    return {};
}

bool isPrivate(const QString &folder)
{
    struct stat there;
    return ::lstat(QFile::encodeName(folder).constData(), &there) == 0 && S_ISDIR(there.st_mode) && there.st_uid == ::geteuid() && (there.st_mode & 0077) == 0;
}

/// Always the same length, over what stood there: a file that grows and shrinks could not be written on a full disk.
bool writeHolder(int fd, const QByteArray &pid)
{
    const QByteArray line = pid.leftJustified(15, ' ') + '\n';
    return ::pwrite(fd, line.constData(), size_t(line.size()), 0) == ssize_t(line.size()) && ::ftruncate(fd, line.size()) == 0;
}

} // namespace

Result<Home> Home::open(const QString &folder)
{
    if (folder.isEmpty())
        return failure(Error::Kind::Refused, QStringLiteral("no folder was named"));
    const QString whole = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    if (!QDir().mkpath(QFileInfo(whole).path()))
        return failure(Error::Kind::Refused, QStringLiteral("the folder above it cannot be made"));
    if (const auto ok = makePrivate(whole); !ok)
        return failure(ok.error());
    Home home(QFileInfo(whole).canonicalFilePath());
    for (const QString &inside : {home.sources(), home.contents()}) {
        if (const auto ok = makePrivate(inside); !ok)
            return failure(ok.error());
    }
    return home;
}

QString Home::socket() const
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    const auto fits = [](const QString &path) { return QFile::encodeName(path).size() <= kMostSocketPath; };
    // From the user and the home alone. The environment differs between a session, cron and ssh, and a session's runtime folder comes and goes with it, while
    // two programs of one home must find each other.
    const QString inside = m_folder + QStringLiteral("/run");
    if (const QString path = inside + QStringLiteral("/socket"); fits(path) && makePrivate(inside))
        return path;
    // A home that lies too deep for a socket of its own: a private folder of this user among the temporary ones.
    const QString beside = QStringLiteral("/tmp/overzicht-%1").arg(::geteuid());
    if (makePrivate(beside) && isPrivate(beside))
        return QStringLiteral("%1/%2.sock").arg(beside, hash);
    return {};
}

Result<std::unique_ptr<HomeLock>> HomeLock::take(const Home &home)
{
    const QByteArray path = QFile::encodeName(home.folder() + QStringLiteral("/lock"));
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return failure(Error::Kind::Refused, QStringLiteral("the lock cannot be opened: %1").arg(why()));
    std::unique_ptr<HomeLock> lock(new HomeLock(fd));
    ::fchmod(fd, 0600);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return failure(Error::Kind::Refused, QStringLiteral("the lock cannot be taken: %1").arg(why()));
        // Its holder may have taken it this moment and not yet written who it is.
        QByteArray pid;
        for (int i = 0; i < 20 && pid.isEmpty(); ++i) {
            char text[32] = {};
            if (::pread(fd, text, sizeof text - 1, 0) > 0)
                pid = QByteArray(text).trimmed();
            else
                ::usleep(5000);
        }
        return failure(Error::Kind::Busy, QStringLiteral("pid %1").arg(pid.toLongLong()));
    }
    if (!writeHolder(fd, QByteArray::number(qint64(::getpid()))))
        return failure(Error::Kind::Busy, QStringLiteral("the lock cannot be written: %1").arg(why()));
    return lock;
}

HomeLock::~HomeLock()
{
    // Without its pid first: who finds it taken a moment later must not read ours.
    if (::flock(m_fd, LOCK_EX | LOCK_NB) == 0)
        static_cast<void>(writeHolder(m_fd, {}));
    ::close(m_fd);
}

} // namespace overzicht
