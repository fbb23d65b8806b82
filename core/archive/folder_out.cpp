// SPDX-License-Identifier: EUPL-1.2
#include "archive/folder_out.h"

#include "archive/paths.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overzicht::archive {

namespace {

constexpr qint64 kPiece = 256 * 1024;

int errorOf(const QFile &file) { return file.error() == QFile::ResourceError ? ENOSPC : EIO; }

} // namespace

bool FolderOut::makeFolderOf(const QByteArray &path)
{
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (::mkdir((QFile::encodeName(m_folder) + '/' + path.left(slash)).constData(), 0700) != 0 && errno != EEXIST) {
            failed(errno, path);
            return false;
        }
    }
    return true;
}

void FolderOut::begin(const QByteArray &path)
{
    if (m_trouble || !makeFolderOf(path))
        return;
    m_path = path;
    m_hash.reset();
    const int fd = ::open((QFile::encodeName(m_folder) + '/' + path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0 || !m_file.open(fd, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
        failed(errno, path);
}

void FolderOut::write(const QByteArray &bytes)
{
    if (m_trouble)
        return;
    m_hash.addData(bytes);
    m_bytes += bytes.size();
    if (m_file.write(bytes) != bytes.size())
        failed(errorOf(m_file), m_path);
}

void FolderOut::end()
{
    if (!m_trouble && !m_file.flush())
        failed(errorOf(m_file), m_path);
    m_file.close();
    m_sums.insert(m_path, m_hash.result());
}

void FolderOut::whole(const QByteArray &path, const QByteArray &bytes)
{
    begin(path);
    write(bytes);
    end();
}

bool FolderOut::copy(const QString &from, const QByteArray &path, const QByteArray &sha256, const std::function<bool(qint64)> &wrote)
{
    const int fd = ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat there;
    QFile source;
    if (fd < 0 || ::fstat(fd, &there) != 0 || !S_ISREG(there.st_mode) || !source.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        if (fd >= 0)
            ::close(fd);
        return false;
    }
    return copyOf(source, path, sha256, wrote);
}

bool FolderOut::copyOf(QFile &source, const QByteArray &path, const QByteArray &sha256, const std::function<bool(qint64)> &wrote)
{
    const qint64 before = m_bytes;
    begin(path);
    bool isRead = true;
    while (!m_trouble && isRead && !source.atEnd()) {
        const QByteArray piece = source.read(kPiece);
        isRead = !piece.isEmpty();
        write(piece);
        if (!wrote(piece.size()))
            fail({Trouble::Why::Stopped});
    }
    end();
    if (m_trouble)
        return true; // told by that
    if (isRead && (sha256.isEmpty() || m_sums.value(path) == sha256))
        return true;
    m_sums.remove(path);
    m_bytes = before;
    ::unlink((QFile::encodeName(m_folder) + '/' + path).constData());
    return false;
}

void FolderOut::fail(Trouble trouble)
{
    if (!m_trouble)
        m_trouble = std::move(trouble);
}

Outcome<> FolderOut::told() const
{
    if (m_trouble)
        return trouble(*m_trouble);
    return {};
}

Outcome<> FolderOut::seal()
{
    const QMap<QByteArray, QByteArray> sums = m_sums;
    begin(kSums);
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        write(it.value().toHex() + "  " + it.key() + '\n');
    end();
    return told();
}

} // namespace overzicht::archive
