// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A home of its own with one or two sources, and letters to put in it.

#include "printers.h"

#include "town_letters.h"

#include "store/reader.h"
#include "store/store.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace town {

using namespace overzicht;

inline const FeedId kFeed{QStringLiteral("federal")};

inline SourceFile sourceFile(const char *id, const Acting &acting = Acting::self(), bool demo = false)
{
    SourceFile file;
    file.id = SourceId(QString::fromLatin1(id));
    file.protocol = QStringLiteral("ebox");
    file.name = LocalText(Language::Nl, QStringLiteral("Bron %1").arg(QString::fromLatin1(id)));
    file.actingFor = acting;
    file.demo = demo;
    return file;
}

inline Feed feed(const FeedId &id = kFeed)
{
    Feed f;
    f.id = id;
    f.name = LocalText(Language::Nl, QStringLiteral("Stroom %1").arg(id.text()));
    f.address = QUrl(QStringLiteral("https://example.org/%1").arg(id.text()));
    return f;
}

inline Answer page(const QList<Found> &items, const QByteArray &position = {})
{
    Answer answer;
    answer.items = items;
    answer.next = *Continuation::make(position);
    return answer;
}

inline const char *const kRegister = R"({"senders":[{"id":"0316380841","name":{"nl":"FOD Financiën","fr":"SPF Finances"},"level":"federal"}],
  "providers":[{"id":"federal","sources":["ebox","doccle"]}],"policy":[]})";

struct Town {
    QTemporaryDir dir;
    FixedClock clock{at("2026-11-23T10:00:00Z")};
    SenderRegister senders;
    Home home;
    std::unique_ptr<Store> store;
    std::unique_ptr<Reader> reader;
    Acting self = Acting::self();

    explicit Town(const QList<SourceFile> &files = {sourceFile("ebox")})
        : home(*Home::open(dir.path() + QStringLiteral("/home")))
    {
        REQUIRE(senders.add(kRegister));
        open();
        REQUIRE(store->setSources(files));
        for (const SourceFile &file : files)
            REQUIRE(store->setFeeds(file.id, {feed()}));
    }

    void open()
    {
        reader.reset();
        store.reset();
        auto opened = Store::open(home, senders, clock);
        INFO((opened ? std::string() : opened.error().detail.toStdString()));
        REQUIRE(opened);
        store = std::move(*opened);
        auto read = Reader::open(home, senders, clock, Language::Nl);
        REQUIRE(read);
        reader = std::move(*read);
    }

    Store::Landed land(const Answer &answer, const char *source = "ebox")
    {
        const auto landed = store->land(SourceId(QString::fromLatin1(source)), kFeed, answer);
        INFO((landed ? std::string() : landed.error().detail.toStdString()));
        REQUIRE(landed);
        return *landed;
    }
    Store::Landed land(const QList<Found> &items, const char *source = "ebox") { return land(page(items), source); }

    QList<Row> rows(const Filter &filter = {}, int from = 0, int count = 1'000'000) const
    {
        const auto all = reader->rows(self, filter, from, count);
        INFO((all ? std::string() : all.error().detail.toStdString()));
        REQUIRE(all);
        return *all;
    }
    QStringList subjects(const Filter &filter = {}) const
    {
        QStringList list;
        for (const Row &row : rows(filter))
            list << row.heading.subject;
        return list;
    }
    Hits search(const QString &words, int count = 50) const
    {
        const auto hits = reader->search(self, words, count);
        INFO((hits ? std::string() : hits.error().detail.toStdString()));
        REQUIRE(hits);
        return *hits;
    }
    Details details(ItemId id) const
    {
        const auto all = reader->details(self, id);
        INFO((all ? std::string() : all.error().detail.toStdString()));
        REQUIRE(all);
        return *all;
    }
    Continuation position(const char *source = "ebox") const { return store->feeds(SourceId(QString::fromLatin1(source)))->first().position; }
    QStringList findings() const { return *reader->findings(); }
};

} // namespace town
