// SPDX-License-Identifier: EUPL-1.2
#include "archive/folder_in.h"

#include "archive/paths.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overzicht::archive {

namespace {

constexpr qint64 kLongestSum = 64 + 2 + 600 + 1, kPiece = 256 * 1024;
constexpr int kDeepest = 4; // folders

tl::unexpected<Trouble> changed(const QByteArray &path) { return trouble(Trouble::Why::Changed, QString::fromUtf8(path)); }

bool isHex(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

Outcome<std::unique_ptr<FolderIn>> FolderIn::open(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return trouble(Trouble::Why::NoExport, folder);
    return std::unique_ptr<FolderIn>(new FolderIn(folder, fd));
}

FolderIn::~FolderIn() { ::close(m_fd); }

std::unique_ptr<QFile> FolderIn::file(const QByteArray &path) const
{
    if (!isSafePath(path))
        return {};
    int folder = ::dup(m_fd);
    const QList<QByteArray> parts = path.split('/');
    for (qsizetype i = 0; i + 1 < parts.size() && folder >= 0; ++i) {
        const int below = ::openat(folder, parts.at(i).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        ::close(folder);
        folder = below;
    }
    if (folder < 0)
        return {};
    const int fd = ::openat(folder, parts.last().constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    ::close(folder);
    struct stat there;
    if (fd < 0)
        return {};
    auto file = std::make_unique<QFile>();
    if (::fstat(fd, &there) != 0 || !S_ISREG(there.st_mode) || !file->open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return {};
    }
    return file;
}

Outcome<> FolderIn::readSums()
{
    const auto list = file(kSums);
    if (!list)
        return trouble(Trouble::Why::NoExport, m_folder);
    QByteArray last;
    while (!list->atEnd()) {
        const QByteArray line = list->readLine(kLongestSum + 1);
        const QByteArray sum = line.left(64), path = line.mid(66).chopped(line.size() > 66 ? 1 : 0);
        if (line.size() > kLongestSum || !line.endsWith('\n') || line.mid(64, 2) != "  " || !isHex(sum) || !isOfExport(path) || path <= last || m_sums.size() >= kMostFiles)
            return changed(kSums);
        m_sums.insert(path, QByteArray::fromHex(sum));
        last = path;
    }
    for (const char *needed : {kRecords, kPage, kCalendar}) {
        if (!m_sums.contains(needed))
            return changed(needed);
    }
    return {};
}

/// What is there, how much it is, and nothing but files and folders.
Outcome<> FolderIn::weigh(int folder, const QByteArray &below, QSet<QByteArray> &missing)
{
    DIR *const entries = ::fdopendir(folder);
    if (!entries) {
        ::close(folder);
        return changed(below);
    }
    const std::unique_ptr<DIR, int (*)(DIR *)> closing(entries, ::closedir);
    while (const dirent *entry = ::readdir(entries)) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        const QByteArray path = below + name;
        struct stat there;
        if (::fstatat(folder, name.constData(), &there, AT_SYMLINK_NOFOLLOW) != 0)
            return changed(path);
        if (S_ISDIR(there.st_mode) && path.count('/') < kDeepest) {
            const int inside = ::openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (inside < 0)
                return changed(path);
            if (const auto ok = weigh(inside, path + '/', missing); !ok)
                return ok;
        } else if (!S_ISREG(there.st_mode) || (!missing.remove(path) && path != kSums)) {
            return changed(path);
        } else {
            m_bytes += there.st_size;
        }
    }
    return {};
}

QByteArrayList FolderIn::below(const QByteArray &folder) const
{
    QByteArrayList paths;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        if (it.key().startsWith(folder))
            paths << it.key();
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

Outcome<> FolderIn::look()
{
    if (const auto ok = readSums(); !ok)
        return ok;
    QSet<QByteArray> missing;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
        missing.insert(it.key());
    if (const auto ok = weigh(::openat(m_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), {}, missing); !ok)
        return ok;
    if (!missing.isEmpty())
        return changed(*std::min_element(missing.cbegin(), missing.cend()));
    return {};
}

Outcome<> FolderIn::check(const Meanwhile &meanwhile) const
{
    qint64 done = 0;
    Beat beat(meanwhile);
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        const auto one = file(it.key());
        if (!one)
            return changed(it.key());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!one->atEnd()) {
            const QByteArray piece = one->read(kPiece);
            if (piece.isEmpty())
                return trouble(Trouble::Why::Failed, QString::fromUtf8(it.key()), one->errorString());
            hash.addData(piece);
            done += piece.size();
            if (!beat.goesOn(Progress::Part::Checking, done, m_bytes))
                return trouble(Trouble::Why::Stopped);
        }
        if (hash.result() != it.value())
            return changed(it.key());
    }
    return {};
}

} // namespace overzicht::archive
