// SPDX-License-Identifier: EUPL-1.2
#include "sync/demo_home.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overzicht {

namespace {

QByteArray markOf(const QString &folder) { return QFile::encodeName(folder + QStringLiteral("/demo.town")); }

} // namespace

bool isDemoHome(const QString &folder)
{
    // That it stands there is all it says: so it needs no right to be read and can never be half there.
    struct stat mark;
    return !folder.isEmpty() && ::lstat(markOf(folder).constData(), &mark) == 0 && S_ISREG(mark.st_mode);
}

Result<> markDemoHome(const Home &home)
{
    const int mark = ::open(markOf(home.folder()).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    if (mark >= 0)
        ::close(mark);
    // It must outlive a power cut that the source files beside it outlive.
    const int folder = ::open(QFile::encodeName(home.folder()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    if (!isDemoHome(home.folder()))
        return failure(Error::Kind::Refused, QStringLiteral("the demo town's mark cannot be written: %1").arg(why));
    return {};
}

} // namespace overzicht
