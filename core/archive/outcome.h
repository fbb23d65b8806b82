// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace overzicht::archive {

/// Why nothing was exported or imported: what a person can do about it differs, so there is one of each.
struct Trouble {
    enum class Why {
        InTheWay,    ///< something stands where the export is to stand: `what`
        NoFolder,    ///< no folder can be made there: `what`, `detail`
        InHome,      ///< it would stand in the home itself, or around it
        NotEmpty,    ///< the home to import into holds something
        InUse,       ///< another program has that home, or is at the same
        NoExport,    ///< what was named is none
        Newer,       ///< of a version that this program does not know yet
        Changed,     ///< it is not as it was made: `what` = where
        Unsound,     ///< its records cannot be what a home of ours told: `detail`
        DiskFull,    ///< `megabytes` at least must be free
        Failed,      ///< reading or writing: `detail`
        Unreadable,  ///< the home to export cannot be read: `detail`
        Stopped,     ///< by who waits for it
    };
    Why why = Why::Failed;
    QString what{};
    QString detail{}; ///< for engineers
    qint64 megabytes = 0;
};
template <typename T = void>
using Outcome = tl::expected<T, Trouble>;

inline tl::unexpected<Trouble> trouble(Trouble::Why why, const QString &what = {}, const QString &detail = {}) { return tl::unexpected(Trouble{why, what, detail}); }
inline tl::unexpected<Trouble> trouble(Trouble told) { return tl::unexpected(std::move(told)); }
tl::unexpected<Trouble> ofSystem(int error, const QString &what, qint64 bytesNeeded); ///< `error`: errno; a full disk is told as that
/// What the store says, when a home is read (Unreadable) or made from records (Unsound).
tl::unexpected<Trouble> ofStore(const Error &error, Trouble::Why otherwise);

/// In the person's words: what is wrong, that nothing was changed, and what to do.
QString sentenceOf(const Trouble &trouble);

/// How far it is.
struct Progress {
    enum class Part {
        Records,  ///< items are written down
        Contents, ///< contents are copied, in bytes
        Page,     ///< the page to read is made
        Settling, ///< it is brought to the disk: how far that is nobody tells
        Checking, ///< is it as it was made? In bytes
        Filling,  ///< the records are taken in
        Making,   ///< and the lists made from them
    };
    Part part = Part::Records;
    qint64 done = 0, total = 0;
};
QString wordOf(Progress::Part part);
/// Told when a part begins and some times a second after that, from the thread that works. False = stop; then nothing stays.
using Meanwhile = std::function<bool(const Progress &)>;

/// Keeps what is told to that measure.
class Beat {
public:
    explicit Beat(const Meanwhile &meanwhile) : m_meanwhile(meanwhile) {}
    bool goesOn(Progress::Part part, qint64 done, qint64 total)
    {
        constexpr int kBetween = 100; // milliseconds
        if (m_told.isValid() && m_part == part && m_told.elapsed() < kBetween)
            return true;
        m_part = part;
        m_told.start();
        return m_meanwhile({part, done, total});
    }

private:
    const Meanwhile &m_meanwhile;
    Progress::Part m_part = Progress::Part::Records;
    QElapsedTimer m_told;
};

} // namespace overzicht::archive
