// SPDX-License-Identifier: EUPL-1.2
#include "archive/exporting.h"

#include "archive/calendar.h"
#include "archive/page.h"
#include "archive/paths.h"
#include "archive/unfinished.h"
#include "store/leaving.h"
#include "sync/demo_home.h"
#include "sync/source_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <cerrno>

namespace overzicht::archive {

namespace {

constexpr qint64 kLargestDecisions = 256 * 1024 * 1024;

/// One export under way.
class Exporting {
public:
    Exporting(const ExportWish &wish, const Registry &registry, const Clock &clock, const Meanwhile &meanwhile, Leaving &leaving, const QString &folder)
        : m_wish(wish), m_registry(registry), m_beat(meanwhile), m_leaving(leaving), m_folder(folder), m_head{clock.now(), wish.who, wish.language, isDemoHome(wish.home.folder()), leaving.items()}
    {
    }

    Outcome<Exported> run();

private:
    Outcome<> contents();
    void sources();
    void decisions();
    Outcome<> records();

    const ExportWish &m_wish;
    const Registry &m_registry;
    Beat m_beat;
    Leaving &m_leaving;
    FolderOut m_folder;
    Head m_head;
    Exported m_done;
    QSet<QString> m_copied; ///< paths of contents
};

/// Each as it was when it was kept: one that changed since is no original.
Outcome<> Exporting::contents()
{
    qint64 done = 0, total = 0;
    const QDir home(m_wish.home.folder());
    QSet<QString> seen;
    const auto weighed = m_leaving.copies([&](const Leaving::Copy &copy) {
        if (!seen.contains(copy.path))
            total += QFileInfo(home.filePath(copy.path)).size();
        seen.insert(copy.path);
        return true;
    });
    if (!weighed)
        return ofStore(weighed.error(), Trouble::Why::Unreadable);
    // Before a disk that is too small is filled; and how much is said to be needed is what all of it needs. What else is written is about as much as the database.
    const qint64 needed = total + QFileInfo(m_wish.home.database()).size();
    m_folder.expect(needed);
    if (const qint64 available = QStorageInfo(m_folder.name()).bytesAvailable(); available >= 0 && available < total)
        return ofSystem(ENOSPC, m_wish.folder, needed);
    seen.clear();
    const auto copied = m_leaving.copies([&](const Leaving::Copy &copy) {
        const QByteArray path = copy.path.toUtf8();
        if (seen.contains(copy.path)) // one file may be the copy of two things
            return true;
        seen.insert(copy.path);
        const bool isSafe = path.startsWith("contents/") && isOfExport(path);
        if (isSafe && m_folder.copy(home.filePath(copy.path), path, copy.sha256, [&](qint64 bytes) { return m_beat.goesOn(Progress::Part::Contents, done += bytes, total); }))
            m_copied.insert(copy.path);
        else
            m_done.leftOut << copy.path;
        return !m_folder.isFailed();
    });
    if (!copied && copied.error().kind != Error::Kind::Cancelled)
        return ofStore(copied.error(), Trouble::Why::Unreadable);
    m_done.contents = int(m_copied.size());
    return {};
}

/// Their files hold no secrets: what holds one is no file of a source (adapter/written_secrets.h).
void Exporting::sources()
{
    QSet<QString> ids;
    for (const SourceOnDisk &source : sourcesOnDisk(m_wish.home.sources(), m_registry.protocols())) {
        if (!source.file || (source.file->actingFor == m_wish.who && ids.contains(source.file->id.text()))) { // of two with one id the first is the one that is linked
            m_done.leftOut << QDir(m_wish.home.folder()).relativeFilePath(source.path);
        } else if (source.file->actingFor == m_wish.who) {
            m_folder.whole("sources/" + source.file->id.text().toUtf8() + ".json", source.bytes);
            ids.insert(source.file->id.text());
            ++m_done.sources;
        }
    }
}

/// What the person decided about the eBox (core/proof), to be kept and read; an import leaves it, because the key it was signed with stays on this computer.
void Exporting::decisions()
{
    QFile record(m_wish.home.folder() + u'/' + QLatin1String(kDecisions));
    if (!m_wish.who.isSelf() || !record.exists())
        return;
    const QByteArray bytes = record.open(QIODevice::ReadOnly) ? record.read(kLargestDecisions) : QByteArray();
    if (record.isOpen() && record.error() == QFile::NoError && record.atEnd())
        m_folder.whole(kDecisions, bytes);
    else
        m_done.leftOut << QLatin1String(kDecisions);
}

Outcome<> Exporting::records()
{
    RecordsOut out(m_folder, m_head);
    qint64 items = 0;
    const auto told = m_leaving.records([&](QJsonObject record) {
        const QString kind = record.value(QLatin1String("is")).toString();
        if (kind == QLatin1String("copy") && !m_copied.contains(record.value(QLatin1String("path")).toString()))
            record.insert(QStringLiteral("missing"), true);
        items += kind == QLatin1String("item");
        out.record(record);
        if (!m_beat.goesOn(Progress::Part::Records, items, m_head.items))
            m_folder.fail({Trouble::Why::Stopped});
        return !m_folder.isFailed();
    });
    if (!told && told.error().kind != Error::Kind::Cancelled)
        return ofStore(told.error(), Trouble::Why::Unreadable);
    out.end();
    return {};
}

Outcome<Exported> Exporting::run()
{
    if (const auto ok = contents(); !ok)
        return trouble(ok.error());
    sources();
    decisions();
    const auto page = writePage(m_folder, m_head, m_leaving, [this](const QString &path) { return m_copied.contains(path); }, [this](const Progress &p) { return m_beat.goesOn(p.part, p.done, p.total); });
    if (!page)
        return trouble(page.error());
    if (const auto ok = writeCalendar(m_folder, m_head, m_leaving, [this](const Progress &p) { return m_beat.goesOn(p.part, p.done, p.total); }); !ok)
        return trouble(ok.error());
    if (const auto ok = records(); !ok)
        return trouble(ok.error());
    if (const auto ok = m_folder.seal(); !ok)
        return trouble(ok.error());
    m_done.items = m_head.items;
    m_done.bytes = m_folder.bytes();
    return m_done;
}

} // namespace

Outcome<Exported> exportAll(const ExportWish &wish, const Registry &registry, const SenderRegister &senders, const Clock &clock, const Meanwhile &meanwhile)
{
    const QString target = realPath(wish.folder), home = QFileInfo(wish.home.folder()).canonicalFilePath();
    if (target == home || target.startsWith(home + u'/') || home.startsWith(target + u'/'))
        return trouble(Trouble::Why::InHome, wish.folder);
    const QFileInfo there(target);
    if ((there.exists() || there.isSymLink()) && (!there.isDir() || there.isSymLink() || !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return trouble(Trouble::Why::InTheWay, wish.folder);
    const auto leaving = Leaving::open(wish.home, senders, clock, wish.language, wish.who);
    if (!leaving)
        return ofStore(leaving.error(), Trouble::Why::Unreadable);
    const auto unfinished = Unfinished::begin(target);
    if (!unfinished)
        return trouble(unfinished.error());
    auto done = Exporting(wish, registry, clock, meanwhile, **leaving, (*unfinished)->folder()).run();
    if (!done)
        return done;
    if (!meanwhile({Progress::Part::Settling, 0, 0})) // for a slow stick the longest part, and nothing can stop it
        return trouble(Trouble::Why::Stopped);
    if (const auto ok = (*unfinished)->finish(); !ok)
        return trouble(ok.error());
    return done;
}

} // namespace overzicht::archive
