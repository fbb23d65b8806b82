// SPDX-License-Identifier: EUPL-1.2
#include "archive/importing.h"

#include "archive/new_keys.h"
#include "archive/paths.h"
#include "archive/records.h"
#include "archive/unfinished.h"
#include "store/settling_in.h"
#include "sync/demo_home.h"
#include "sync/linked.h"
#include "sync/source_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

namespace overzicht::archive {

namespace {

/// What a home has before anything is in it.
const QStringList &bareNames()
{
    static const QStringList names{QStringLiteral("contents"), QStringLiteral("lock"), QStringLiteral("overzicht.db"), QStringLiteral("overzicht.db-shm"), QStringLiteral("overzicht.db-wal"),
                                   QStringLiteral("run"), QStringLiteral("sources")};
    return names;
}

QStringList entriesOf(const QString &folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }

/// The place of the new home: absent, empty, or a home that holds nothing, held by us alone until it makes room.
class Room {
public:
    static Outcome<Room> in(const QString &place);
    /// Takes away what a home has before anything is in it, so that another can take its place.
    void clear();

private:
    QString m_place;
    std::unique_ptr<HomeLock> m_lock;
};

Outcome<Room> Room::in(const QString &place)
{
    Room room;
    const QFileInfo there(place);
    if (!there.exists() && !there.isSymLink())
        return room;
    if (!there.isDir() || there.isSymLink())
        return trouble(Trouble::Why::NotEmpty, place);
    const QStringList entries = entriesOf(place);
    if (entries.isEmpty())
        return room;
    // Before it is touched: it may be no home at all.
    if (std::any_of(entries.cbegin(), entries.cend(), [](const QString &name) { return !bareNames().contains(name); }) || !entriesOf(place + QStringLiteral("/sources")).isEmpty()
        || !entriesOf(place + QStringLiteral("/contents")).isEmpty())
        return trouble(Trouble::Why::NotEmpty, place);
    const auto home = Home::open(place);
    if (!home)
        return trouble(Trouble::Why::NotEmpty, place, home.error().detail);
    auto lock = HomeLock::take(*home);
    if (!lock)
        return trouble(Trouble::Why::InUse, place, lock.error().detail);
    const auto empty = SettlingIn::isEmpty(*home);
    if (!empty || !*empty)
        return trouble(Trouble::Why::NotEmpty, place);
    room.m_place = place;
    room.m_lock = std::move(*lock);
    return room;
}

void Room::clear()
{
    if (m_place.isEmpty())
        return;
    const QDir folder(m_place);
    QDir(folder.filePath(QStringLiteral("run"))).removeRecursively();
    for (const QString &name : bareNames()) {
        if (!QFile::remove(folder.filePath(name)))
            folder.rmdir(name);
    }
}

/// One import under way.
class Importing {
public:
    Importing(const ImportWish &wish, const Registry &registry, const Clock &clock, const Meanwhile &meanwhile, const FolderIn &from, RecordsIn &records, Home home)
        : m_wish(wish), m_registry(registry), m_clock(clock), m_beat(meanwhile), m_from(from), m_records(records), m_home(std::move(home))
    {
    }
    Outcome<Imported> run();

private:
    Outcome<> sources();
    Outcome<> content(const QJsonObject &copy);
    Outcome<> records();

    const ImportWish &m_wish;
    const Registry &m_registry;
    const Clock &m_clock;
    Beat m_beat;
    const FolderIn &m_from;
    RecordsIn &m_records;
    const Home m_home;
    SenderRegister m_senders;
    QList<SourceFile> m_linked;
    QSet<QByteArray> m_copied;
    Imported m_done;
};

Outcome<> Importing::sources()
{
    const QString fresh = QUuid::createUuid().toString(QUuid::Id128).left(8);
    for (const QByteArray &path : m_from.below("sources/")) {
        const auto file = m_from.file(path);
        const QByteArray bytes = file ? file->read(kLargestSourceFile + 1) : QByteArray();
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != m_from.digest(path)) // also of one that is too large
            return trouble(Trouble::Why::Changed, QString::fromUtf8(path));
        const auto brought = withNewKeys(bytes, m_registry, m_senders, m_records.head().who, m_records.head().demo, fresh);
        if (!brought || path != "sources/" + brought->file.id.text().toUtf8() + ".json") {
            m_done.leftOut << QString::fromUtf8(path);
            continue;
        }
        if (const auto written = writeSourceFile(m_home.folder() + u'/' + QString::fromUtf8(path), brought->bytes); !written)
            return trouble(Trouble::Why::Failed, QString::fromUtf8(path), written.error().detail);
        m_linked << brought->file;
        for (const QString &key : brought->newKeys)
            m_done.keys << Imported::Key{brought->file.id.text(), key};
    }
    m_done.sources = int(m_linked.size());
    return {};
}

/// The file of a copy that a record tells of, held once more against what it was at the check: it may have been changed since.
Outcome<> Importing::content(const QJsonObject &copy)
{
    const QByteArray path = copy.value(QLatin1String("path")).toString().toUtf8();
    if (!path.startsWith("contents/") || !isOfExport(path))
        return trouble(Trouble::Why::Unsound, {}, QStringLiteral("a content that lies elsewhere"));
    if (copy.value(QLatin1String("missing")).toBool())
        return {};
    if (!m_from.has(path))
        return trouble(Trouble::Why::Changed, QString::fromUtf8(path));
    if (const QString told = copy.value(QLatin1String("sha256")).toString(); !told.isEmpty() && told.toLatin1() != m_from.digest(path).toHex())
        return trouble(Trouble::Why::Unsound, {}, QStringLiteral("a content that is not the one that was kept"));
    if (m_copied.contains(path))
        return {};
    const auto file = m_from.file(path);
    if (!file)
        return trouble(Trouble::Why::Changed, QString::fromUtf8(path));
    FolderOut to(m_home.folder());
    if (!to.copyOf(*file, path, m_from.digest(path), [&](qint64) { return m_beat.goesOn(Progress::Part::Contents, m_copied.size(), m_from.files()); }))
        return trouble(Trouble::Why::Changed, QString::fromUtf8(path));
    if (const auto ok = to.told(); !ok)
        return ok;
    m_copied.insert(path);
    return {};
}

Outcome<> Importing::records()
{
    auto settling = SettlingIn::open(m_home, m_senders, m_clock, m_records.head().who);
    if (!settling)
        return ofStore(settling.error(), Trouble::Why::Failed);
    const int items = m_records.head().items;
    const auto taken = m_records.each([&](const QJsonObject &record) -> Outcome<> {
        const QString kind = record.value(QLatin1String("is")).toString();
        m_done.items += kind == QLatin1String("item");
        if (kind == QLatin1String("copy")) {
            if (const auto ok = content(record); !ok)
                return ok;
            if (record.value(QLatin1String("missing")).toBool()) // what is not here is not kept here: it can be fetched again
                return {};
        }
        if (const auto ok = (*settling)->take(record); !ok)
            return ofStore(ok.error(), Trouble::Why::Unsound);
        if (!m_beat.goesOn(Progress::Part::Filling, m_done.items, items))
            return trouble(Trouble::Why::Stopped);
        return {};
    });
    if (!taken)
        return taken;
    const auto made = (*settling)->finish(m_linked, [&](int done) { return m_beat.goesOn(Progress::Part::Making, done, items); });
    if (!made)
        return ofStore(made.error(), Trouble::Why::Unsound);
    m_done.contents = int(m_copied.size());
    return {};
}

Outcome<Imported> Importing::run()
{
    m_done.who = m_records.head().who;
    if (m_records.head().demo) {
        if (const auto marked = markDemoHome(m_home); !marked)
            return trouble(Trouble::Why::Failed, {}, marked.error().detail);
    }
    auto senders = m_wish.senders(m_home.folder());
    if (!senders)
        return trouble(Trouble::Why::Failed, {}, senders.error().detail);
    m_senders = std::move(*senders);
    if (const auto ok = sources(); !ok)
        return trouble(ok.error());
    if (const auto ok = records(); !ok)
        return trouble(ok.error());
    return m_done;
}

} // namespace

Outcome<Imported> importAll(const ImportWish &wish, const Registry &registry, const Clock &clock, const Meanwhile &meanwhile)
{
    const auto from = FolderIn::open(wish.folder);
    if (!from)
        return trouble(from.error());
    auto records = RecordsIn::open(**from); // of a newer version all else may be another thing
    if (!records)
        return trouble(records.error());
    const QString place = realPath(wish.home);
    auto room = Room::in(place);
    if (!room)
        return trouble(room.error());
    if (const auto ok = (*from)->look(); !ok)
        return trouble(ok.error());
    // What is kept of it, and the index of its words, is less than all of it; before a file that says to be larger than any disk is read to its end.
    if (const qint64 available = QStorageInfo(parentOf(place)).bytesAvailable(); available >= 0 && available < (*from)->bytes())
        return ofSystem(ENOSPC, place, (*from)->bytes());
    if (const auto ok = (*from)->check(meanwhile); !ok)
        return trouble(ok.error());
    const auto unfinished = Unfinished::begin(place);
    if (!unfinished)
        return trouble(unfinished.error());
    const auto home = Home::open((*unfinished)->folder());
    if (!home)
        return trouble(Trouble::Why::Failed, place, home.error().detail);
    auto done = Importing(wish, registry, clock, meanwhile, **from, *records, *home).run();
    if (!done)
        return done;
    room->clear();
    if (const auto ok = (*unfinished)->finish(); !ok)
        return trouble(ok.error());
    return done;
}

} // namespace overzicht::archive
