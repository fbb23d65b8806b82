// SPDX-License-Identifier: EUPL-1.2
// Goals 5 to 7: words → rows, newest 50. bench_search HOME QUERIES.tsv ROUNDS [WHAT]: one line "microseconds" per query and round, thread CPU time.
// WHAT: new (when it says nothing); best: ranked; keys: each beginning of each query, as it is typed; why: the reasons of the first twelve rows.
// bench_search HOME keep N: keeps a text of three pages of the N newest letters with contents, as if they had been opened; a line a letter.
#include "compose.h"
#include "store/found_in.h"
#include "store/reader.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <cstdio>
#include <ctime>

using namespace overzicht;

static double cpuMicroseconds()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e6 + double(t.tv_nsec) / 1e3;
}

/// Pages as letters have them: words of other letters, in an order of their own.
static QStringList pagesOf(const QStringList &words, int letter)
{
    QStringList pages;
    for (int page = 0; page < 3; ++page) {
        QString text;
        for (int n = 0; n < 300; ++n)
            text += words.at(int((qint64(letter) * 7919 + page * 104'729 + qint64(n) * n * 31) % words.size())) + u' ';
        pages << text;
    }
    return pages;
}

static int keepTexts(const Home &home, const SenderRegister &senders, const Clock &clock, int count)
{
    auto store = Store::open(home, senders, clock);
    const auto reader = Reader::open(home, senders, clock, Language::Nl);
    if (!store || !reader)
        return 3;
    const auto rows = (*reader)->rows(Acting::self(), {}, 0, count);
    if (!rows)
        return 4;
    QStringList words;
    for (const Row &row : *rows)
        words += row.heading.subject.split(u' ', Qt::SkipEmptyParts) + row.heading.sender.split(u' ', Qt::SkipEmptyParts);
    for (int at = 0; at < rows->size(); ++at) {
        const ItemId item = rows->at(at).id;
        const auto details = (*reader)->details(Acting::self(), item);
        if (!details || details->attachments.isEmpty())
            continue;
        const QByteArray told = details->attachments.first().attachment.sha256;
        const QByteArray digest = told.isEmpty() ? QCryptographicHash::hash(QByteArray::number(at), QCryptographicHash::Sha256) : told;
        if (!(*store)->setSaved(item, 1, home.contents() + QStringLiteral("/%1.pdf").arg(at), digest))
            return 4;
        const QStringList pages = pagesOf(words, at);
        const double from = cpuMicroseconds();
        if (!(*store)->keepText(item, 1, digest, pages))
            return 4;
        std::printf("%.1f\n", cpuMicroseconds() - from);
    }
    while ((*store)->tidySearch().value_or(false)) {
    }
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 4)
        return 2;
    const auto home = Home::open(QString::fromLocal8Bit(argv[1]));
    const auto senders = loadSenders(home ? home->folder() : QString());
    const SystemClock clock;
    if (!home || !senders)
        return 3;
    if (QByteArray(argv[2]) == "keep")
        return keepTexts(*home, *senders, clock, QByteArray(argv[3]).toInt());
    const auto reader = Reader::open(*home, *senders, clock, Language::Nl);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!reader || !file.open(QIODevice::ReadOnly))
        return 3;
    const QByteArray what = argc > 4 ? argv[4] : "new";
    QStringList queries;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = line.section(u'\t', 1).remove(u'*');
        for (qsizetype typed = what == "keys" ? 1 : words.size(); typed <= words.size(); ++typed)
            queries << words.left(typed);
    }
    long found = 0;
    for (int round = 0; round < QByteArray(argv[3]).toInt(); ++round) {
        for (const QString &words : queries) {
            double from = cpuMicroseconds();
            const auto hits = (*reader)->search(Acting::self(), words, 50, {}, what == "best" ? HitOrder::Best : HitOrder::Newest);
            if (!hits)
                return 4;
            if (what == "why") {
                from = cpuMicroseconds();
                for (const Row &row : hits->rows.mid(0, 12))
                    found += long((*reader)->why(Acting::self(), row.id, words).value_or(QList<FoundIn>()).size());
            }
            std::printf("%.1f\n", cpuMicroseconds() - from);
            found += hits->rows.size();
        }
    }
    std::fprintf(stderr, "%ld rows found\n", found);
}
