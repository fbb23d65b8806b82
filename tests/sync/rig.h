// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A home of its own with the real store, transport, key store and adapters, and rounds run by hand.

#include "printers.h"

#include "little_server.h"

#include "compose.h"
#include "net/limits.h"
#include "net/transport.h"
#include "session/secrets.h"
#include "store/reader.h"
#include "store/store.h"
#include "sync/engine.h"
#include "sync/round.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace overzicht {

inline Limits shortLimits()
{
    Limits limits;
    limits.connect = std::chrono::milliseconds(700);
    limits.stall = std::chrono::milliseconds(700);
#ifdef __SANITIZE_ADDRESS__
    limits.connect = limits.stall = std::chrono::milliseconds(3'000); // the town's servers are several times slower there
#endif
    limits.total = std::chrono::milliseconds(5'000);
    limits.retries = 1;
    limits.backoff = std::chrono::milliseconds(10);
    limits.waitedHere = std::chrono::seconds(0);
    return limits;
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A source file with fixed message providers: id → base address.
inline QByteArray fixedSource(const QString &id, const QList<QPair<QString, QString>> &providers, const QJsonObject &more = {})
{
    QJsonArray list;
    for (const auto &[provider, base] : providers)
        list << QJsonObject{{QStringLiteral("id"), provider}, {QStringLiteral("baseUrl"), base}};
    QJsonObject file{{QStringLiteral("source"), id},
                     {QStringLiteral("protocol"), QStringLiteral("ebox")},
                     {QStringLiteral("name"), QJsonObject{{QStringLiteral("nl"), id}}},
                     {QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("none")}}},
                     {QStringLiteral("providers"), list}};
    for (auto it = more.begin(); it != more.end(); ++it)
        file.insert(it.key(), it.value());
    return QJsonDocument(file).toJson();
}

/// A source file that asks a federation list.
inline QByteArray federationSource(const QString &id, const QString &base, const QStringList &allowed, const QJsonObject &more = {})
{
    QJsonObject file{{QStringLiteral("source"), id},
                     {QStringLiteral("protocol"), QStringLiteral("ebox")},
                     {QStringLiteral("name"), QJsonObject{{QStringLiteral("nl"), id}}},
                     {QStringLiteral("baseUrl"), base},
                     {QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("none")}}},
                     {QStringLiteral("allowedHosts"), QJsonArray::fromStringList(allowed)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        file.insert(it.key(), it.value());
    return QJsonDocument(file).toJson();
}

inline QString hostOf(const QString &base) { return QUrl(base).host() + u':' + QString::number(QUrl(base).port()); }

class Rig {
public:
    explicit Rig(const Limits &limits = shortLimits())
        : home(Home::open(folder.filePath(QStringLiteral("home"))).value()), registry(makeRegistry()), transport(limits), records(limits.records)
    {
        store = Store::open(home, senders, clock).value();
        reader = Reader::open(home, senders, clock, Language::Nl).value();
    }

    void link(const QString &name, const QByteArray &file) { writeFile(home.sources() + u'/' + name + QStringLiteral(".json"), file); }

    Report round(Round::Wish wish = {}, const QString &only = {})
    {
        linked = readLinked(home, registry, senders);
        for (const MistakenFile &mistaken : std::as_const(linked.mistaken))
            FAIL(oneLine(mistaken).toStdString());
        QList<SourceFile> files;
        QList<LinkedPtr> sources;
        for (const LinkedPtr &source : std::as_const(linked.sources)) {
            files << source->file;
            if (only.isEmpty() || source->file.id.text() == only)
                sources << source;
        }
        REQUIRE(store->setSources(files));
        std::optional<Report> report;
        Round one(Tools{*store, transport, secrets, clock, {}, records}, sources, wish);
        QObject::connect(&one, &Round::ended, &one, [&](const Report &how) { report = how; });
        one.start();
        REQUIRE(QTest::qWaitFor([&] { return report.has_value(); }, 60'000));
        return *report;
    }

    static FeedReport of(const Report &report, const QString &feed, const QString &source = {})
    {
        for (const FeedReport &one : report.feeds) {
            if (one.feed.text() == feed && (source.isEmpty() || one.source.text() == source))
                return one;
        }
        FAIL("no report of " << feed.toStdString());
        return {};
    }

    int count(const Acting &who = Acting::self()) const { return reader->count(who, Filter{}).value(); }
    FeedState state(const QString &source, const QString &feed) const
    {
        const QList<FeedState> all = store->feeds(SourceId(source)).value();
        for (const FeedState &one : all) {
            if (one.feed.id.text() == feed)
                return one;
        }
        FAIL("no feed " << feed.toStdString());
        return {};
    }

    QTemporaryDir folder;
    Home home;
    Registry registry;
    SenderRegister senders;
    SystemClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<Reader> reader;
    Transport transport;
    int records; ///< Limits::records
    Secrets secrets;
    LinkedSources linked;
};

} // namespace overzicht
