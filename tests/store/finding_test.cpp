// SPDX-License-Identifier: EUPL-1.2
// Finding anything: the text of kept contents, amounts and references however they are written, and why something was found.
#include "town.h"

#include "store/carried.h"
#include "store/kept_text.h"
#include "store/found_in.h"

#include <QCryptographicHash>

using namespace town;

namespace {

QByteArray digestOf(const char *bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// A letter with two contents of which copies are kept.
struct Kept : Town {
    Document d = document(QStringLiteral("Aanslagbiljet"), at("2026-11-01T08:00:00Z"));
    ItemId id = ItemId::None;
    QByteArray first = digestOf("een"), second = digestOf("twee");

    Kept()
    {
        d.attachments << Attachment{QStringLiteral("1"), {}, QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 3, first, true, false};
        d.attachments << Attachment{QStringLiteral("2"), {}, QStringLiteral("uitleg.pdf"), QStringLiteral("application/pdf"), 4, {}, false, false};
        land({found(QStringLiteral("a"), d), letter(1), letter(2)});
        id = search(QStringLiteral("aanslagbiljet uitleg")).rows.first().id;
        for (const auto &[name, bytes] : {std::pair{"1.pdf", "een"}, std::pair{"2.pdf", "twee"}}) {
            QFile copy(home.contents() + u'/' + QLatin1String(name));
            REQUIRE(copy.open(QIODevice::WriteOnly));
            copy.write(bytes);
        }
        REQUIRE(store->setSaved(id, 1, home.contents() + QStringLiteral("/1.pdf"), first));
        REQUIRE(store->setSaved(id, 2, home.contents() + QStringLiteral("/2.pdf"), second));
    }
    QList<FoundIn> why(const QString &words) const
    {
        const auto all = reader->why(self, id, words);
        REQUIRE(all);
        return *all;
    }
    int total(const char *words) const { return search(QString::fromUtf8(words)).total; }
};

/// A bill of € 1 234,56 with all that money is asked with, and one of € 58.
struct Bills : Town {
    ItemId large = ItemId::None, small = ItemId::None, written = ItemId::None;

    Bills()
    {
        Document a = document(QStringLiteral("Factuur"), at("2026-11-01T08:00:00Z")), b = document(QStringLiteral("Retributie"), at("2026-11-02T08:00:00Z"));
        a.obligation.kind = b.obligation.kind = Obligation::Kind::Pay;
        a.obligation.payment = PaymentRequest{Money(123456, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), Ogm::parse(QStringLiteral("010806817183")), {}};
        b.obligation.payment = PaymentRequest{Money(5800, QStringLiteral("EUR")), {}, {}, QStringLiteral("HUUR 2026/7-B")};
        Document c = document(QStringLiteral("Afrekening"), at("2026-11-03T08:00:00Z"));
        c.attachments << Attachment{QStringLiteral("1"), {}, QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 3, {}, true, false};
        land({found(QStringLiteral("a"), a), found(QStringLiteral("b"), b), found(QStringLiteral("c"), c)});
        large = rows().at(2).id;
        small = rows().at(1).id;
        written = rows().at(0).id;
        QFile copy(home.contents() + QStringLiteral("/c.pdf"));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write("drie");
        copy.close();
        REQUIRE(store->setSaved(written, 1, copy.fileName(), digestOf("drie")));
        REQUIRE(store->keepText(written, 1, digestOf("drie"), {QStringLiteral("Betaal € 2.345,67 op BE71 0961 2345 6769 met +++090/9337/55493+++.\nOf 96 euro ineens.")}));
    }
    QList<ItemId> found(const char *words) const
    {
        QList<ItemId> ids;
        for (const Row &row : search(QString::fromUtf8(words)).rows)
            ids << row.id;
        return ids;
    }
    using Town::rows;

private:
    static Found found(const QString &id, const Item &item) { return town::found(id, item); }
};

} // namespace

TEST_CASE("The text of a kept content is found with what else is told of its letter, and tells where it stands", "[store]")
{
    Kept t;
    CHECK(t.total("ophalen") == 0);
    REQUIRE(t.store->keepText(t.id, 1, t.first, {QStringLiteral("Geachte mevrouw"), {}, QStringLiteral("U betaalt jaarlijks voor het ophalen van uw huisvuil.\nUw gezin telt twee personen.")}));
    REQUIRE(t.store->keepText(t.id, 2, t.second, {QStringLiteral("Zo sorteert u goed.")}));
    CHECK(t.total("ophalen") == 1);
    CHECK(t.total("HUISVUIL ophal") == 1);
    CHECK(t.total("financien aanslagbiljet huisvuil sorteert") == 1); // each of these stands somewhere else
    const QList<FoundIn> why = t.why(QStringLiteral("huisvuil"));
    REQUIRE(why.size() == 1);
    CHECK(why.first().where == FoundIn::Where::Attachment);
    CHECK(why.first().attachment == 1);
    CHECK(why.first().page == 3);
    CHECK(why.first().snippet == QStringLiteral("U betaalt jaarlijks voor het ophalen van uw huisvuil. Uw gezin telt twee personen."));
    REQUIRE(why.first().marks.size() == 1);
    CHECK(why.first().snippet.mid(why.first().marks.first().from, why.first().marks.first().count) == QStringLiteral("huisvuil"));
    CHECK(t.why(QStringLiteral("sorteert")).first().attachment == 2);
    const QList<FoundIn> several = t.why(QStringLiteral("aanslagbiljet huisvuil"));
    REQUIRE(several.size() == 2);
    CHECK(several.first().where == FoundIn::Where::Subject);
    CHECK(several.last().where == FoundIn::Where::Attachment);
    CHECK(t.why(QStringLiteral("bestaatniet")).isEmpty());
    CHECK(t.why(QStringLiteral("*")).isEmpty());
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A text is kept once, of the bytes of our copy and no others, and other text takes its place", "[store]")
{
    Kept t;
    const QStringList pages{QStringLiteral("Over huisvuil")};
    CHECK(t.store->keepText(t.id, 0, t.first, pages).error().kind == Error::Kind::Gone);
    CHECK(t.store->keepText(t.id, 3, t.first, pages).error().kind == Error::Kind::Gone);
    CHECK(t.store->keepText(ItemId(7), 1, t.first, pages).error().kind == Error::Kind::Gone);
    CHECK(t.store->keepText(t.id, 1, t.second, pages).error().kind == Error::Kind::Refused);
    CHECK(t.store->keepText(t.id, 1, {}, pages).error().kind == Error::Kind::Refused);
    CHECK(t.store->keepText(t.rows().last().id, 1, t.first, pages).error().kind == Error::Kind::Gone);
    CHECK(t.total("huisvuil") == 0);
    REQUIRE(t.store->keepText(t.id, 1, t.first, pages));
    const qint64 before = t.reader->dataVersion();
    REQUIRE(t.store->keepText(t.id, 1, t.first, pages));
    CHECK(t.reader->dataVersion() == before);
    REQUIRE(t.store->keepText(t.id, 1, t.first, {QStringLiteral("Over water"), QStringLiteral("En riolering")}));
    CHECK(t.total("huisvuil") == 0);
    CHECK(t.total("riolering") == 1);
    REQUIRE(t.store->keepText(t.id, 1, t.first, {}));
    CHECK(t.total("riolering") == 0);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A text goes when its copy or its content becomes another one, and stays when only the words around it change", "[store]")
{
    Kept t;
    REQUIRE(t.store->keepText(t.id, 1, t.first, {QStringLiteral("Over huisvuil")}));
    REQUIRE(t.store->keepText(t.id, 2, t.second, {QStringLiteral("Over sorteren")}));
    REQUIRE(t.store->setSaved(t.id, 2, t.home.contents() + QStringLiteral("/2.pdf"), digestOf("nieuw")));
    CHECK(t.total("sorteren") == 0);
    CHECK(t.total("huisvuil") == 1);
    t.d.businessData << BusinessValue{QStringLiteral("ref"), LocalText(Language::Nl, QStringLiteral("Kenmerk")), {LocalText(Language::Nl, QStringLiteral("zonnebloem"))}};
    t.land({town::found(QStringLiteral("a"), t.d)});
    CHECK(t.total("huisvuil zonnebloem") == 1);
    t.d.attachments.first().sha256 = QByteArray(32, 'x');
    t.land({town::found(QStringLiteral("a"), t.d)});
    CHECK(t.total("huisvuil") == 0);
    CHECK(t.total("zonnebloem") == 1);
    auto db = Connection::open(t.home.database(), Connection::Mode::Read);
    Query q(**db, "SELECT count(*) FROM page_text");
    REQUIRE(q.next());
    CHECK(q.number(0) == 0);
}

TEST_CASE("The text of a letter goes with it into another one that it is joined with, and can be found there", "[store]")
{
    Town t({sourceFile("ebox"), sourceFile("doccle")});
    Found one = town::found(QStringLiteral("a"), document(QStringLiteral("Uit de eBox"), at("2026-11-01T08:00:00Z"))), other = town::found(QStringLiteral("b"), document(QStringLiteral("Uit Doccle"), at("2026-11-02T08:00:00Z")));
    std::get<Document>(other.item).attachments << Attachment{QStringLiteral("1"), {}, QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 3, {}, true, false};
    t.land({one});
    t.land({other}, "doccle");
    const ItemId id = t.search(QStringLiteral("doccle")).rows.first().id;
    QFile copy(t.home.contents() + QStringLiteral("/1.pdf"));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write("een");
    copy.close();
    REQUIRE(t.store->setSaved(id, 1, copy.fileName(), digestOf("een")));
    REQUIRE(t.store->keepText(id, 1, digestOf("een"), {QStringLiteral("Over huisvuil")}));
    one.keys = other.keys = QStringList{QStringLiteral("ebox:federal/1")};
    t.land({one});
    t.land({other}, "doccle");
    CHECK(t.rows().size() == 1);
    const Hits hits = t.search(QStringLiteral("huisvuil"));
    REQUIRE(hits.total == 1);
    CHECK(hits.rows.first().id == t.rows().first().id);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("What is kept of a text has bounds, and nothing in it that is no text", "[store]")
{
    CHECK(KeptText::bounded(QStringList(5000, QStringLiteral("x"))).size() == KeptText::kMostPages);
    CHECK(KeptText::bounded({QString(300'000, u'a')}).first().size() == KeptText::kMostOfPage);
    qsizetype whole = 0;
    for (const QString &page : KeptText::bounded(QStringList(50, QString(100'000, u'a'))))
        whole += page.size();
    CHECK(whole == KeptText::kMostOfContent);
    CHECK(KeptText::bounded({QStringLiteral("a"), {}, QStringLiteral(" \n")}) == QStringList{QStringLiteral("a")});
    const QString hostile = QStringLiteral("a") + QChar(0) + QStringLiteral("b\r\nc\x1b[31m") + QChar(0xd800) + QStringLiteral("d\U0001f600");
    CHECK(KeptText::bounded({hostile}) == QStringList{QStringLiteral("a b\nc [31m d\U0001f600")});

    Kept t;
    QStringList pages(300, QString(2'000, u'b'));
    pages[7] = QString(10'000, u'w') + QStringLiteral(" na een lang woord");
    pages[8] = hostile + QString(QChar(0x202e)) + QStringLiteral("omgekeerd <b>vet</b> \" OR NEAR(");
    REQUIRE(t.store->keepText(t.id, 1, t.first, pages));
    CHECK(t.total("lang woord") == 1);
    CHECK(t.total("bb") == 1);
    for (const char *words : {"wwww", "lang", "omgekeerd", "vet"}) {
        INFO(words);
        const QList<FoundIn> why = t.why(QString::fromLatin1(words));
        REQUIRE(why.size() == 1);
        CHECK(why.first().snippet.size() <= FoundIn::kLongest);
        CHECK_FALSE(why.first().snippet.contains(QChar(0x202e)));
        CHECK_FALSE(why.first().snippet.contains(u'\n'));
        REQUIRE_FALSE(why.first().marks.isEmpty());
        for (const FoundIn::Mark &mark : why.first().marks) {
            CHECK(mark.from >= 0);
            CHECK(mark.count > 0);
            CHECK(mark.from + mark.count <= why.first().snippet.size());
            CHECK(why.first().snippet.mid(mark.from, mark.count).startsWith(QLatin1String(words), Qt::CaseInsensitive));
        }
    }
    CHECK(t.why(QStringLiteral("vet")).first().page == 9);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("An amount is found however it is typed and however it is written", "[store]")
{
    Bills t;
    for (const char *words : {"1234,56", "1.234,56", "1234.56", "1 234,56", "€ 1.234,56", "€1234,56", "1234,56 euro", "EUR 1234,56", "1.234,56 factuur", "factuur 1234,56", "1'234,56", "1234", "1.234", "1234,5"}) {
        INFO(words);
        CHECK(t.found(words) == QList<ItemId>{t.large});
    }
    for (const char *words : {"58", "58,00", "€ 58", "€58", "58 euro", "58.00", "retributie 58", "58 retributie"}) {
        INFO(words);
        CHECK(t.found(words) == QList<ItemId>{t.small});
    }
    for (const char *words : {"2345,67", "2.345,67", "2345.67", "€ 2345,67", "2 345,67", "96", "96,00", "96,00 afrekening"}) {
        INFO(words);
        CHECK(t.found(words) == QList<ItemId>{t.written});
    }
    for (const char *words : {"1234,57", "123,456", "58,01", "12.34,56", "2345 retributie"}) {
        INFO(words);
        CHECK(t.found(words).isEmpty());
    }
    const QList<FoundIn> why = *t.reader->why(t.self, t.large, QStringLiteral("1234,56"));
    REQUIRE(why.size() == 1);
    CHECK(why.first().where == FoundIn::Where::Amount);
    CHECK(why.first().snippet.contains(QStringLiteral("1.234,56")));
    REQUIRE_FALSE(why.first().marks.isEmpty());
}

TEST_CASE("A communication is found with or without its signs, and an account with or without its spaces", "[store]")
{
    Bills t;
    for (const char *words : {"+++010/8068/17183+++", "***010/8068/17183***", "010/8068/17183", "010806817183", "010 8068 17183", "+++010 8068 17183+++", "010/8068", "BE68539007547034", "BE68 5390 0754 7034", "be68 5390 0754 7034", "BE68 5390 0754", "BE685390",
                              "BE68 5390", "factuur BE68 5390 0754 7034", "BE68 5390 0754 7034 factuur"}) {
        INFO(words);
        CHECK(t.found(words) == QList<ItemId>{t.large});
    }
    for (const char *words : {"+++090/9337/55493+++", "090933755493", "090 9337 55493", "BE71096123456769", "BE71 0961 2345 6769", "BE710961"}) {
        INFO(words);
        CHECK(t.found(words) == QList<ItemId>{t.written});
    }
    CHECK(t.found("huur 2026/7-B") == QList<ItemId>{t.small});
    CHECK(t.found("010806817184").isEmpty());
    CHECK(t.found("BE68 5390 0754 7035").isEmpty());
    CHECK(t.reader->why(t.self, t.large, QStringLiteral("010806817183"))->first().where == FoundIn::Where::Reference);
    CHECK(t.reader->why(t.self, t.large, QStringLiteral("BE68539007547034"))->first().where == FoundIn::Where::Reference);
    CHECK(t.reader->why(t.self, t.written, QStringLiteral("BE71096123456769"))->first().where == FoundIn::Where::Attachment);
    CHECK(t.reader->why(t.self, t.small, QStringLiteral("financien"))->first().where == FoundIn::Where::Sender);
}

TEST_CASE("A search can be narrowed to a sender, a period and what is done, also without words, and counts right", "[store]")
{
    Town t;
    QList<Found> items;
    for (int n = 0; n < 40; ++n)
        items << town::found(QString::number(n), document(QStringLiteral("Brief %1 over water").arg(n), at("2026-03-01T08:00:00Z").addDays(n), n % 4 == 0 ? QStringLiteral("0999999999") : QStringLiteral("0316380841")));
    items << town::found(QStringLiteral("x"), document(QStringLiteral("0999999999 staat in de titel, water"), at("2026-03-01T09:00:00Z")));
    t.land(items);
    const auto total = [&](const QString &words, const Filter &filter) { return t.reader->search(t.self, words, 50, filter)->total; };
    Filter sender, period, settled, quoted;
    sender.sender = PartyId(QStringLiteral("0999999999"));
    quoted.sender = PartyId(QStringLiteral("x' OR 1=1 --"));
    period.from = QDate(2026, 3, 3);
    period.until = QDate(2026, 3, 5);
    settled.settledOnly = true;
    CHECK(total(QStringLiteral("water"), {}) == 41);
    CHECK(total(QStringLiteral("water"), sender) == 10);
    CHECK(total({}, sender) == 10);
    CHECK(total({}, quoted) == 0);
    CHECK(total(QStringLiteral("water"), quoted) == 0);
    CHECK(total(QStringLiteral("water"), period) == 3);
    CHECK(total({}, period) == 3);
    CHECK(total({}, {}) == 0);
    CHECK(total(QStringLiteral("*"), period) == 0);
    CHECK(total({}, settled) == 0);
    REQUIRE(t.store->setDone(t.rows().first().id, true));
    CHECK(total({}, settled) == 1);
    CHECK(total(QStringLiteral("water"), settled) == 1);
    CHECK(*t.reader->count(t.self, sender) == 10);
    CHECK(*t.reader->count(t.self, period) == 3);
    CHECK(t.rows(sender).size() == 10);
    sender.from = period.from;
    sender.until = period.until;
    CHECK(total({}, sender) == 1);
    CHECK(t.reader->search(t.self, {}, 50, period)->rows.first().heading.subject == QStringLiteral("Brief 4 over water"));
}

TEST_CASE("The best answer first looks at the newest two thousand; words in the subject weigh most, and of equals the newest is first", "[store]")
{
    Town t;
    QList<Found> items;
    const QDateTime start = at("2024-01-01T08:00:00Z");
    for (int n = 0; n < 2100; ++n) {
        Document d = document(n == 50 || n == 500 ? QStringLiteral("Huisvuil") : QStringLiteral("Brief"), start.addSecs(n * 60));
        d.businessData << BusinessValue{QStringLiteral("v"), LocalText(Language::Nl, QStringLiteral("Inhoud")), {LocalText(Language::Nl, n == 900 ? QStringLiteral("huisvuil huisvuil huisvuil") : QStringLiteral("over huisvuil"))}};
        items << town::found(QString::number(n), d);
    }
    t.land(items);
    const Hits best = *t.reader->search(t.self, QStringLiteral("huisvuil"), 3, {}, HitOrder::Best);
    REQUIRE(best.rows.size() == 3);
    CHECK(best.rows.at(0).arrivedAt == start.addSecs(500 * 60)); // the 50th is too old
    CHECK(best.rows.at(1).arrivedAt == start.addSecs(900 * 60));
    CHECK(best.rows.at(2).arrivedAt == start.addSecs(2099 * 60));
    CHECK(best.total == Hits::kMostRanked);
    CHECK(best.totalIsMore);
    CHECK(t.search(QStringLiteral("huisvuil"), 1).rows.first().arrivedAt == start.addSecs(2099 * 60));
}

TEST_CASE("What was not searched is counted: letters that were not opened, and those of which there is no text", "[store]")
{
    Kept t;
    CHECK(t.reader->unsearched(t.self, {})->unopened == 0); // its contents were opened
    CHECK(t.reader->unsearched(t.self, {})->wordless == 1);
    Document more = document(QStringLiteral("Nog een"), at("2026-11-05T08:00:00Z"));
    more.attachments << Attachment{QStringLiteral("1"), {}, QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 3, {}, true, false};
    t.land({town::found(QStringLiteral("meer"), more)});
    CHECK(t.reader->unsearched(t.self, {})->unopened == 1);
    REQUIRE(t.store->keepText(t.id, 1, t.first, {}));
    CHECK(t.reader->unsearched(t.self, {})->wordless == 1); // a scan: there is nothing to search
    REQUIRE(t.store->keepText(t.id, 1, t.first, {QStringLiteral("Over huisvuil")}));
    CHECK(t.reader->unsearched(t.self, {})->wordless == 0);
    CHECK(t.reader->unsearched(t.self, Filter{ItemKind::Notice})->unopened == 0);
}
