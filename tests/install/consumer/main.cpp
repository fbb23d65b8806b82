// SPDX-License-Identifier: EUPL-1.2
// Somebody else's program on our core: lands one letter in a home of its own and lists it.
#include <adapter/adapter.h>
#include <base/local_time.h>
#include <store/reader.h>
#include <store/store.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace overzicht;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const SystemClock clock;
    SenderRegister senders;
    const auto home = Home::open(folder.path() + QStringLiteral("/home"));
    if (!home || !senders.add(R"({"senders":[{"id":"1","name":{"nl":"Stad Lindehove"},"level":"local","hosts":["stad.example"]}]})"))
        return 1;
    auto store = Store::open(*home, senders, clock);
    SourceFile source;
    source.id = SourceId(QStringLiteral("town"));
    source.ownerKbo = QStringLiteral("1"); // a town speaks for itself, from a host of its own
    source.baseUrl = QUrl(QStringLiteral("https://loket.stad.example"));
    Feed feed;
    feed.id = FeedId(QStringLiteral("letters"));
    if (!store || !(*store)->setSources({source}) || !(*store)->setFeeds(source.id, {feed}))
        return 2;
    Document letter{Heading(PartyId(QStringLiteral("1")), LocalText(Language::Nl, QStringLiteral("Aanslagbiljet 2026")), {}, clock.now())};
    letter.obligation = {Obligation::Kind::Answer, Deadline(endOfDay(QDate(2026, 12, 2))), {}};
    Answer page;
    page.items << Found{ForeignId(QStringLiteral("a")), letter, {}, "{}"};
    if (!(*store)->land(source.id, feed.id, page))
        return 3;
    const auto reader = Reader::open(*home, senders, clock, Language::Nl);
    const auto rows = reader ? (*reader)->rows(Acting::self(), Filter{}, 0, 10) : Result<QList<Row>>();
    if (!rows || rows->size() != 1)
        return 4;
    const Row &row = rows->first();
    std::printf("one letter: %s, from %s, due %s\n", qPrintable(row.heading.subject), qPrintable(row.heading.sender), qPrintable(row.dueAt->toString(u"yyyy-MM-dd")));
}
