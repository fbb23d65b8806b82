// SPDX-License-Identifier: EUPL-1.2
#include "sync/engine.h"

#include "store/kept_text.h"
#include "sync/lines.h"
#include "sync/workroom.h"

#include <QDir>
#include <QJsonArray>
#include <QThread>

namespace overzicht {

struct Engine::Private {
    QThread thread;
    Workroom *room; ///< lives in the thread and ends with it
    int heard = 0;  ///< requests about other apps so far

    void ask(const QJsonObject &what)
    {
        QMetaObject::invokeMethod(room, [it = room, what] { it->request(what); }, Qt::QueuedConnection);
    }
    int hear(const Acting &who, const char *what, const QJsonValue &value, bool on = true)
    {
        ask({{QStringLiteral("do"), QStringLiteral("heard")}, {QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("for"), who.key()}, {QStringLiteral("asked"), ++heard}, {QStringLiteral("value"), value}, {QStringLiteral("on"), on}});
        return heard;
    }
    void own(const char *fact, ItemId item, const QJsonValue &value)
    {
        ask({{QStringLiteral("do"), QStringLiteral("own")}, {QStringLiteral("what"), QLatin1String(fact)}, {QStringLiteral("item"), idText(item)}, {QStringLiteral("value"), value}});
    }
};

Engine::Engine(Home home, const Registry &registry, const SenderRegister &senders, QObject *parent) : Engine(std::move(home), registry, senders, Limits(), parent) {}

Engine::Engine(Home home, const Registry &registry, const SenderRegister &senders, const Limits &limits, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<QList<MistakenFile>>();
    d->thread.setObjectName(QStringLiteral("engine"));
    d->room = new Workroom(std::move(home), registry, senders, limits);
    d->room->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->room, &QObject::deleteLater);
    connect(d->room, &Workroom::opened, this, &Engine::opened);
    connect(d->room, &Workroom::failed, this, &Engine::failed);
    connect(d->room, &Workroom::sourcesRead, this, &Engine::sourcesRead);
    connect(d->room, &Workroom::reloaded, this, &Engine::reloaded);
    connect(d->room, &Workroom::changed, this, &Engine::changed);
    connect(d->room, &Workroom::healthChanged, this, &Engine::healthChanged);
    connect(d->room, &Workroom::progressed, this, &Engine::progressed);
    connect(d->room, &Workroom::synced, this, &Engine::synced);
    connect(d->room, &Workroom::contentProgressed, this, &Engine::contentProgressed);
    connect(d->room, &Workroom::contentEnded, this, &Engine::contentEnded);
    connect(d->room, &Workroom::handOverEnded, this, &Engine::handOverEnded);
    connect(d->room, &Workroom::planned, this, &Engine::planned);
    connect(d->room, &Workroom::heardKept, this, &Engine::heardKept);
    connect(d->room, &Workroom::keepingEnded, this, &Engine::keepingEnded);
    d->thread.start();
}

Engine::~Engine()
{
    d->thread.quit();
    d->thread.wait();
}

void Engine::accompany(Companion make)
{
    QMetaObject::invokeMethod(d->room, [room = d->room, make = std::move(make)]() mutable { room->accompany(std::move(make)); }, Qt::QueuedConnection);
}

void Engine::setRhythm(const std::optional<Rhythm> &rhythm)
{
    QMetaObject::invokeMethod(d->room, [room = d->room, rhythm] { room->setRhythm(rhythm); }, Qt::QueuedConnection);
}

void Engine::setKeepsAll(const QList<Acting> &whose)
{
    QMetaObject::invokeMethod(d->room, [room = d->room, whose] { room->setKeepsAll(whose); }, Qt::QueuedConnection);
}

void Engine::open()
{
    QMetaObject::invokeMethod(d->room, [room = d->room] { room->open(); }, Qt::QueuedConnection);
}

void Engine::sync(const std::optional<SourceId> &source, bool full)
{
    d->ask({{QStringLiteral("do"), QStringLiteral("sync")}, {QStringLiteral("source"), source ? source->text() : QString()}, {QStringLiteral("full"), full}});
}

void Engine::fetch(ItemId item, int attachment, const QString &path)
{
    // Made whole here: the process that saves it may stand in another folder.
    d->ask({{QStringLiteral("do"), QStringLiteral("fetch")},
            {QStringLiteral("item"), idText(item)},
            {QStringLiteral("attachment"), attachment},
            {QStringLiteral("path"), path.isEmpty() ? QString() : QDir::current().absoluteFilePath(path)}});
}

void Engine::stopFetch(ItemId item, int attachment)
{
    d->ask({{QStringLiteral("do"), QStringLiteral("stop")}, {QStringLiteral("item"), idText(item)}, {QStringLiteral("attachment"), attachment}});
}

void Engine::keepAll(const QList<Acting> &whose)
{
    QJsonArray keys;
    for (const Acting &who : whose)
        keys << who.key();
    d->ask({{QStringLiteral("do"), QStringLiteral("keepAll")}, {QStringLiteral("for"), keys}});
}

void Engine::keep(const Acting &who, const QList<ItemId> &items)
{
    QJsonArray ids;
    for (const ItemId item : items.mid(0, kMostKept))
        ids << idText(item);
    d->ask({{QStringLiteral("do"), QStringLiteral("keep")}, {QStringLiteral("for"), QJsonArray{who.key()}}, {QStringLiteral("items"), ids}});
}

void Engine::setRead(ItemId item, bool read) { d->own("read", item, read); }
void Engine::setDone(ItemId item, bool done) { d->own("done", item, done); }
void Engine::setPaid(ItemId item, bool paid) { d->own("paid", item, paid); }
void Engine::setPaidAt(ItemId item, const QDateTime &at) { d->own("paid", item, at.toUTC().toString(Qt::ISODateWithMs)); }
void Engine::handOver(const Acting &who, ItemId item, const HandOver &over, const QString &after)
{
    d->ask({{QStringLiteral("do"), QStringLiteral("pay")},
            {QStringLiteral("for"), who.key()},
            {QStringLiteral("item"), idText(item)},
            {QStringLiteral("id"), over.id},
            {QStringLiteral("after"), after},
            {QStringLiteral("link"), over.link.toString(QUrl::FullyEncoded)},
            {QStringLiteral("cents"), QString::number(over.amount.cents())},
            {QStringLiteral("currency"), over.amount.currency()},
            {QStringLiteral("iban"), over.iban}});
}
void Engine::setOpened(ItemId item, const QString &handOver) { d->own("opened", item, handOver); }
void Engine::setApart(ItemId item, qint64 sighting, bool apart) { d->own(apart ? "apart" : "together", item, QString::number(sighting)); }
void Engine::refile(ItemId item, std::optional<ItemClass> as) { d->own("refile", item, as ? QJsonValue(int(*as)) : QJsonValue()); }
void Engine::keepText(ItemId item, int attachment, const QByteArray &sha256, const QStringList &pages)
{
    const QStringList all = KeptText::bounded(pages); // before it goes over the socket of another process
    d->own("text", item, QJsonObject{{QStringLiteral("attachment"), attachment}, {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}, {QStringLiteral("pages"), QJsonArray::fromStringList(all)}});
}
int Engine::keepHeard(const Acting &who, const QList<Announcement> &mails)
{
    QJsonArray lines;
    for (const Announcement &mail : mails.mid(0, kMostAtOnce))
        lines << toLine(mail);
    return d->hear(who, "keep", lines);
}
int Engine::forgetHeard(const Acting &who) { return d->hear(who, "forget", {}); }
int Engine::settleHeard(const Acting &who, qint64 mail, bool settled) { return d->hear(who, "settle", QString::number(mail), settled); }
int Engine::setSilentApp(const Acting &who, const QString &app, bool silent) { return d->hear(who, "silent", app, silent); }
void Engine::reloadSources() { d->ask({{QStringLiteral("do"), QStringLiteral("reload")}}); }

} // namespace overzicht
