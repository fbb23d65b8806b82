// SPDX-License-Identifier: EUPL-1.2
// What the tests kill: a process of its own that holds a home, or lands pages in it without end.
#include "town_letters.h"

#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace overzicht;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool pays = words.value(1) == QLatin1String("pay") && words.size() == 5;
    if (words.size() != 3 && !pays)
        return 2;
    const auto home = Home::open(words.at(2));
    const auto lock = home ? HomeLock::take(*home) : failure(home.error());
    if (!lock)
        return 3;
    if (words.at(1) == QLatin1String("hold")) {
        std::printf("holding\n");
        std::fflush(stdout);
        for (;;)
            ::pause();
    }
    const SenderRegister senders;
    const SystemClock clock;
    auto store = Store::open(*home, senders, clock);
    if (!store)
        return 4;
    // pay HOME ITEM N: pages to pay, from the one after the N-th on; "hN" = written down, "oN" = opened.
    for (int n = pays ? words.at(4).toInt() + 1 : 0; pays; ++n) {
        const auto item = ItemId(words.at(3).toLongLong());
        const HandOver over{QString::number(n), {}, QUrl(QStringLiteral("https://pay.example/53")), Money(5300, QStringLiteral("EUR")), QStringLiteral("BE68539007547034"), false};
        if (!(*store)->handOver(item, over, n > 1 ? QString::number(n - 1) : QString()))
            return 8;
        std::printf("h%d\n", n);
        std::fflush(stdout);
        if (!(*store)->setOpened(over.id))
            return 9;
        std::printf("o%d\n", n);
        std::fflush(stdout);
    }
    const SourceId source(QStringLiteral("ebox"));
    std::printf("0\n");
    std::fflush(stdout);
    for (;;) {
        const auto feeds = (*store)->feeds(source);
        if (!feeds || feeds->isEmpty())
            return 5;
        const int page = feeds->first().position.bytes().toInt();
        Answer answer;
        for (int n = page * 10; n < page * 10 + 10; ++n) {
            answer.items << town::letter(n);
            answer.items.last().readAtSource = false;
        }
        answer.next = *Continuation::make(QByteArray::number(page + 1));
        if (!(*store)->land(source, feeds->first().feed.id, answer))
            return 6;
        // The first letter of the page is read here; its id follows from its moment, as no other has the same.
        const qint64 id = (headingOf(answer.items.first().item).arrivedAt().toSecsSinceEpoch() << 20) + 1;
        if (!(*store)->setRead(ItemId(id), true))
            return 7;
        std::printf("%d\n", page + 1);
        std::fflush(stdout);
    }
}
