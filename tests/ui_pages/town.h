// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A real store with landed letters, for the pages to read from.

#include "base/local_time.h"
#include "documents/surroundings.h"
#include "store/store.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace overzicht {

inline QDateTime moment(const QString &text) { return parseMoment(text).value(); }

/// One letter as a source would tell it.
struct Letter {
    QString id;
    QString subject = QStringLiteral("Aanslagbiljet huisvuil 2026");
    QString sender = QStringLiteral("0316380841");
    QDateTime arrived = moment(QStringLiteral("2026-11-20T08:14:00+01:00"));
    std::optional<QDateTime> due;
    std::optional<PaymentRequest> payment;
    Obligation::Kind asks = Obligation::Kind::None;
    bool read = false;
    bool notice = false;
    bool main = true;
    bool body = false;
    QByteArray digest;
    std::optional<QDateTime> expires;
    Notes remarks;
    QString link = QStringLiteral("https://mypension.be/loopbaan"); ///< of a notice

    Found found() const
    {
        Found f{.id = ForeignId(id), .item = item(), .keys = {}, .raw = "{\"messageId\":\"" + id.toUtf8() + "\"}", .readAtSource = read, .visible = true, .remarks = remarks};
        return f;
    }
    Item item() const
    {
        Heading heading(PartyId(sender), LocalText(Language::Nl, subject), {}, arrived);
        if (notice)
            return Notice{heading, QUrl(link), {}, expires, body, {}};
        Obligation obligation{asks, {}, payment};
        if (due)
            obligation.deadline = Deadline(*due);
        QList<Attachment> attachments;
        if (main)
            attachments = {Attachment{QStringLiteral("a1"), LocalText(Language::Nl, QStringLiteral("Brief")), QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 84.5, digest, true, false},
                           Attachment{QStringLiteral("a2"), LocalText(Language::Nl, QStringLiteral("Toelichting")), QStringLiteral("toelichting.pdf"), QStringLiteral("application/pdf"), 12, {}, false, false}};
        return Document{heading, obligation, attachments, expires, false, body, false, {}, {}};
    }
};

/// A letter that asks 53 euros.
inline Letter toPay(const QString &id, const QDate &due)
{
    Letter letter;
    letter.id = id;
    letter.subject = QStringLiteral("Betaal ") + id;
    letter.asks = Obligation::Kind::Pay;
    letter.due = endOfDay(due);
    letter.payment = PaymentRequest{Money(5300, QStringLiteral("EUR")), {}, {}, {}};
    return letter;
}

class Town {
public:
    explicit Town(const QDateTime &now = moment(QStringLiteral("2026-11-23T08:30:00+01:00"))) : clock(now.toUTC()), home(Home::open(m_dir.filePath(QStringLiteral("home"))).value())
    {
        REQUIRE(senders.add(R"({"senders":[{"id":"0316380841","name":{"nl":"Vlaamse Belastingdienst"},"level":"flemish","contact":"1700"},
            {"id":"0207506262","name":{"nl":"Stad Lindehove"},"level":"local","contact":""}],"mailboxes":["ebox"],"providers":[],"policy":[]})"));
        auto opened = Store::open(home, senders, clock);
        REQUIRE(opened);
        store = std::move(*opened);
    }

    /// Links sources, each with one feed of messages called "post".
    void link(const QStringList &names, const Acting &actingFor = Acting::self())
    {
        QList<SourceFile> files;
        for (const QString &name : names) {
            SourceFile file;
            file.id = SourceId(name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')));
            file.protocol = QStringLiteral("ebox");
            file.actingFor = actingFor;
            file.name = LocalText(Language::Nl, name);
            file.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/%1").arg(file.id.text()));
            files.append(file);
        }
        REQUIRE(store->setSources(files));
        for (const SourceFile &file : files) {
            Feed feed;
            feed.id = FeedId(QStringLiteral("post"));
            feed.name = LocalText(Language::Nl, QStringLiteral("Post"));
            feed.address = file.baseUrl;
            REQUIRE(store->setFeeds(file.id, {feed}));
        }
    }

    void land(const QString &source, const QList<Letter> &letters, const QList<Quarantined> &bad = {})
    {
        Answer answer;
        for (const Letter &letter : letters)
            answer.items.append(letter.found());
        answer.bad = bad;
        const auto landed = store->land(SourceId(source), FeedId(QStringLiteral("post")), answer);
        INFO((landed ? std::string() : landed.error().detail.toStdString()));
        REQUIRE(landed);
    }

    /// `count` letters, each a minute older than the one before, 200 to a page.
    void landMany(const QString &source, int count)
    {
        const QDateTime newest = clock.now().addSecs(-60);
        for (int from = 0; from < count; from += 200) {
            QList<Letter> page;
            for (int i = from; i < qMin(count, from + 200); ++i) {
                Letter letter;
                letter.id = QStringLiteral("m%1").arg(i);
                letter.subject = QStringLiteral("Brief nummer %1").arg(i);
                letter.arrived = newest.addSecs(-60 * i);
                page.append(letter);
            }
            land(source, page);
        }
    }

    void health(const QString &source, Health health, const QString &detail = {})
    {
        REQUIRE(store->setHealth(SourceId(source), FeedId(QStringLiteral("post")), health, detail));
    }

    std::unique_ptr<Reader> reader(Language language = Language::En)
    {
        auto opened = Reader::open(home, senders, clock, language);
        REQUIRE(opened);
        return std::move(*opened);
    }

private:
    QTemporaryDir m_dir;

public:
    FixedClock clock;
    Home home;
    SenderRegister senders;
    std::unique_ptr<Store> store;
};

} // namespace overzicht
