// SPDX-License-Identifier: EUPL-1.2
#include "archive/outcome.h"

#include "archive/words.h"
#include "base/keeping_trouble.h"
#include "domain/safe_text.h"

#include <cerrno>
#include <cstring>

namespace overzicht::archive {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

} // namespace

tl::unexpected<Trouble> ofSystem(int error, const QString &what, qint64 bytesNeeded)
{
    if (error == ENOSPC || error == EDQUOT)
        return trouble(Trouble{Trouble::Why::DiskFull, what, {}, qMax(qint64(1), bytesNeeded / kMegabyte + 1)});
    return trouble(Trouble::Why::Failed, what, QString::fromLocal8Bit(std::strerror(error)));
}

tl::unexpected<Trouble> ofStore(const Error &error, Trouble::Why otherwise)
{
    if (error.kind == Error::Kind::Cancelled)
        return trouble(Trouble::Why::Stopped);
    if (const auto disk = KeepingTrouble::fromDetail(error.detail); disk && disk->megabytesToFree > 0)
        return trouble(Trouble{Trouble::Why::DiskFull, {}, error.detail, disk->megabytesToFree});
    return trouble(error.kind == Error::Kind::Busy ? Trouble::Why::Failed : otherwise, {}, error.detail);
}

QString sentenceOf(const Trouble &trouble)
{
    const QString what = safeLine(trouble.what);
    switch (trouble.why) {
    case Trouble::Why::InTheWay:
        return Words::tr("There is something at %1 already. Choose a folder that does not exist yet, or one that is empty.").arg(what);
    case Trouble::Why::NoFolder:
        return Words::tr("No folder can be made at %1. Choose a place where you may write. Nothing was changed.").arg(what);
    case Trouble::Why::InHome:
        return Words::tr("An export cannot stand inside the folder in which this program keeps everything, nor around it. Choose another place.");
    case Trouble::Why::NotEmpty:
        return Words::tr("An export can only be brought into an empty home, and this one holds something already. Choose a new folder for it. Nothing was changed.");
    case Trouble::Why::InUse:
        return Words::tr("Another program is busy in this folder. Close it, then try again. Nothing was changed.");
    case Trouble::Why::NoExport:
        return Words::tr("%1 is not an export of this program. Name the folder that holds overzicht.json and SHA256SUMS.").arg(what);
    case Trouble::Why::Newer:
        return Words::tr("This export was made by a newer version of this program. Install that version, then import it. Nothing was changed.");
    case Trouble::Why::Changed:
        return Words::tr("This export is not as it was made: look at %1. Use a copy that is whole. Nothing was changed.").arg(what);
    case Trouble::Why::Unsound:
        return Words::tr("What stands in this export cannot be used. Use a copy that this program made itself. Nothing was changed.");
    case Trouble::Why::DiskFull:
        return Words::tr("The disk is full. Make at least %1 MB free, then try again. Nothing was changed.").arg(trouble.megabytes);
    case Trouble::Why::Failed:
        return what.isEmpty() ? Words::tr("It could not be read or written. Is the disk still there? Try again. Nothing was changed.")
                              : Words::tr("%1 could not be read or written. Is the disk still there? Try again. Nothing was changed.").arg(what);
    case Trouble::Why::Unreadable:
        return Words::tr("What is stored in this home cannot be read, so nothing was exported.");
    case Trouble::Why::Stopped:
        return Words::tr("It was stopped. Nothing was changed.");
    }
    return {};
}

QString wordOf(Progress::Part part)
{
    switch (part) {
    case Progress::Part::Records:
        return Words::tr("Writing down");
    case Progress::Part::Contents:
        return Words::tr("Copying contents");
    case Progress::Part::Page:
        return Words::tr("Making the page to read");
    case Progress::Part::Settling:
        return Words::tr("Bringing it to the disk");
    case Progress::Part::Checking:
        return Words::tr("Checking the export");
    case Progress::Part::Filling:
        return Words::tr("Reading");
    case Progress::Part::Making:
        return Words::tr("Making the overview");
    }
    return {};
}

} // namespace overzicht::archive
