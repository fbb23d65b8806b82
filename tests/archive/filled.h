// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A home with something of everything that goes along, and what its export and import are compared by.

#include "store/town.h"

#include "archive/exporting.h"
#include "archive/importing.h"
#include "store/carried.h"
#include "store/kept_text.h"
#include "sync/source_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

namespace filled {

using namespace town;

inline QByteArray fileOf(const char *id, const QByteArray &more = "\"signIn\":{\"kind\":\"none\"}")
{
    return "{\"source\":\"" + QByteArray(id) + "\",\"protocol\":\"ebox\",\"name\":{\"nl\":\"Bron " + id + "\"},\"baseUrl\":\"https://ebox.example\"," + more + "}";
}

inline Registry registry()
{
    Registry r;
    r.add(QStringLiteral("ebox"), [](const SourceFile &, const ClassPolicy &) { return std::unique_ptr<Adapter>(); });
    return r;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QStringList filesOf(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();)
        files << QDir(folder).relativeFilePath(it.next());
    files.sort();
    return files;
}

/// Every row that goes along, and every row that follows from those, as text. `announced`: with what was told of it.
inline QStringList rowsOf(const Home &home, bool announced = true)
{
    auto db = Connection::open(home.database(), Connection::Mode::Read);
    REQUIRE(db);
    QStringList rows;
    for (const carried::Table &table : carried::tables()) {
        Query q(**db, carried::select(table));
        q << qint64(1);
        while (q.next()) {
            QJsonObject row = carried::written(table, q);
            if (!announced)
                row.remove(QStringLiteral("announced"));
            rows << QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
        }
    }
    for (const char *sql : {"SELECT json_array('item', i.id, kind, shown, reason, sender, hex(subject), type, arrived, zone, due, due_order, obligation, state, read_here, read_there, unread, todo, registered, gone, hidden, attachments, "
                            "expires, feed, channels, money) || t.text FROM item i JOIN sender_text t ON t.id = i.sender_text WHERE acting = 1",
                            "SELECT json_array('asked', item, cents, currency, iban, reference, payee, link) FROM asked WHERE item IN (SELECT id FROM item WHERE acting = 1)",
                            "SELECT json_array('dossier', item, number, source_state) FROM dossier WHERE item IN (SELECT id FROM item WHERE acting = 1)",
                            "SELECT json_array('tally', shown, hidden, unread, todo, n) FROM tally WHERE acting = 1 AND n <> 0"}) {
        Query q(**db, sql);
        while (q.next())
            rows << q.text(0);
    }
    REQUIRE((*db)->takeFailure());
    rows.sort();
    return rows;
}

struct Filled : Town {
    QString out = dir.path() + QStringLiteral("/uit"), in = dir.path() + QStringLiteral("/nieuw");
    QString content = QStringLiteral("contents/1/brief één.pdf");

    explicit Filled(int letters = 12) : Town(files())
    {
        writeTo(home.sources() + QStringLiteral("/ebox.json"), fileOf("ebox"));
        writeTo(home.sources() + QStringLiteral("/doccle.json"), fileOf("doccle", "\"signIn\":{\"kind\":\"bearer\",\"tokenFrom\":\"keystore:mijn-sleutel\"}"));
        QList<Found> items;
        for (int n = 0; n < letters; ++n)
            items << letter(n);
        for (Found &one : items) {
            auto &document = std::get<Document>(one.item);
            document.attachments << Attachment{QStringLiteral("a"), LocalText(Language::Nl, QStringLiteral("Brief <b>")), QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 1, {}, true, false};
        }
        auto &bill = std::get<Document>(items[1].item);
        bill.obligation.kind = Obligation::Kind::Pay;
        bill.obligation.deadline = Deadline(endOfDay(QDate(2026, 12, 10)));
        bill.obligation.payment = PaymentRequest{Money(5800, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), Ogm::parse(QStringLiteral("010806817183")), {}};
        items[2].raw = QByteArray("\xff\x00{", 3);
        Answer first = page(items);
        first.bad << Quarantined{ForeignId(QStringLiteral("stuk")), "{\"half", {}, true};
        land(first);
        land({found(QStringLiteral("elders"), document(QStringLiteral("Van elders"), at("2026-05-05T08:00:00Z")))}, "doccle");
        clock.set(clock.now().addSecs(3600));
        std::get<Document>(items[3].item).heading = Heading(PartyId(QStringLiteral("0316380841")), LocalText(Language::Nl, QStringLiteral("Nu anders")), {}, headingOf(items[3].item).arrivedAt());
        Answer second = page(items.mid(0, letters - 1)); // the last one is gone
        second.wholeSince = clock.now();
        land(second);
        REQUIRE(store->setHealth(SourceId(QStringLiteral("ebox")), kFeed, Health::Unreachable, QStringLiteral("time out")));
        const QList<Row> all = rows();
        REQUIRE(store->setRead(all.at(0).id, true));
        REQUIRE(store->setNote(all.at(1).id, QStringLiteral("nakijken; <i>belangrijk</i>")));
        REQUIRE(store->refile(all.at(2).id, ItemClass::Notice));
        REQUIRE(store->setRemindAt(all.at(3).id, clock.now().addDays(3)));
        REQUIRE(store->setBody(all.at(4).id, LocalText(Language::Nl, QStringLiteral("De tekst van de zeldzame brief"))));
        const ItemId asked = rows({{}, false, true}).first().id;
        REQUIRE(store->setDone(asked, true));
        REQUIRE(store->handOver(asked, {QStringLiteral("h1"), {}, QUrl(QStringLiteral("https://betaal.example/1")), Money(5800, QStringLiteral("EUR")), {}, false}, {}));
        QDir(home.folder()).mkpath(QStringLiteral("contents/1"));
        writeTo(home.folder() + u'/' + content, "%PDF-1.7 brief");
        REQUIRE(store->setSaved(asked, 1, content, QCryptographicHash::hash("%PDF-1.7 brief", QCryptographicHash::Sha256)));
        REQUIRE(store->keepText(asked, 1, QCryptographicHash::hash("%PDF-1.7 brief", QCryptographicHash::Sha256), {QStringLiteral("Over huisvuil"), {}, QStringLiteral("+++090/9337/55493+++ <b>")}));
    }

    static QList<SourceFile> files()
    {
        QList<SourceFile> list;
        for (const char *id : {"ebox", "doccle"})
            list << *SourceFile::parse(fileOf(id), {QStringLiteral("ebox")});
        return list;
    }

    archive::Outcome<archive::Exported> exportTo(const QString &folder, const archive::Meanwhile &meanwhile = [](const archive::Progress &) { return true; }, const Acting &who = Acting::self()) const
    {
        return archive::exportAll({home, who, Language::Nl, folder}, registry(), senders, clock, meanwhile);
    }
    archive::Outcome<archive::Imported> importFrom(const QString &folder, const QString &to, const archive::Meanwhile &meanwhile = [](const archive::Progress &) { return true; }) const
    {
        return archive::importAll({folder, to, [this](const QString &) -> Result<SenderRegister> { return senders; }}, registry(), clock, meanwhile);
    }
};

} // namespace filled
