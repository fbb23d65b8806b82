// SPDX-License-Identifier: EUPL-1.2
#include "archive/unfinished.h"

#include "archive/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overzicht::archive {

namespace {

QString why() { return QString::fromLocal8Bit(std::strerror(errno)); }

QByteArray encoded(const QString &path) { return QFile::encodeName(path); }

/// Always the same beside the same place, so that what a killed one left is found again.
QString besideOf(const QString &target)
{
    const QByteArray hash = QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return parentOf(target) + QStringLiteral("/.overzicht-unfinished-") + QString::fromLatin1(hash);
}

/// And for nobody else, where the file system knows of that: a stick (FAT) says the same mode of everything on it.
bool isOurs(const QString &folder)
{
    struct stat there;
    if (::lstat(encoded(folder).constData(), &there) != 0 || !S_ISDIR(there.st_mode) || there.st_uid != ::geteuid())
        return false;
    static_cast<void>(::chmod(encoded(folder).constData(), 0700));
    return true;
}

} // namespace

Outcome<std::unique_ptr<Unfinished>> Unfinished::begin(const QString &target)
{
    const QString beside = besideOf(target);
    if (!QDir().mkpath(parentOf(target)) || (::mkdir(encoded(beside).constData(), 0700) != 0 && errno != EEXIST) || !isOurs(beside))
        return trouble(Trouble::Why::NoFolder, target, why());
    const int lock = ::open(encoded(beside + QStringLiteral("/lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return errno == ENOSPC || errno == EDQUOT ? ofSystem(errno, target, 0) : trouble(Trouble::Why::NoFolder, target, why());
    struct stat held; // one that its holder took away between the two calls is nobody's
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0 || ::fstat(lock, &held) != 0 || held.st_nlink == 0) {
        ::close(lock);
        return trouble(Trouble::Why::InUse, target);
    }
    std::unique_ptr<Unfinished> unfinished(new Unfinished(target, beside, lock));
    QDir left(unfinished->folder()); // of one that was killed
    if ((left.exists() && !left.removeRecursively()) || ::mkdir(encoded(unfinished->folder()).constData(), 0700) != 0)
        return errno == ENOSPC || errno == EDQUOT ? ofSystem(errno, target, 0) : trouble(Trouble::Why::NoFolder, target, why());
    return unfinished;
}

Unfinished::~Unfinished()
{
    QDir(folder()).removeRecursively();
    ::unlink(encoded(m_beside + QStringLiteral("/lock")).constData());
    ::rmdir(encoded(m_beside).constData());
    ::close(m_lock);
}

QString Unfinished::folder() const { return m_beside + QStringLiteral("/whole"); }

Outcome<> Unfinished::finish()
{
    // All of it first: a name that outlives a power cut must not lead to files that did not. One call for a file system, as there may be very many files.
    if (::syncfs(m_lock) != 0)
        return ofSystem(errno, m_target, 0);
    if (std::rename(encoded(folder()).constData(), encoded(m_target).constData()) != 0) {
        const bool taken = errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR;
        return taken ? trouble(Trouble::Why::InTheWay, m_target, why()) : ofSystem(errno, m_target, 0);
    }
    const int above = ::open(encoded(parentOf(m_target)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (above >= 0) {
        ::fsync(above);
        ::close(above);
    }
    return {};
}

} // namespace overzicht::archive
