// SPDX-License-Identifier: EUPL-1.2
// Goal 5: words → rows, newest 50. bench_search HOME QUERIES.tsv ROUNDS: one line "microseconds" per query and round, thread CPU time.
#include "compose.h"
#include "store/reader.h"

#include <QCoreApplication>
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
    const auto reader = Reader::open(*home, *senders, clock, Language::Nl);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!reader || !file.open(QIODevice::ReadOnly))
        return 3;
    QStringList queries;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        queries << line.section(u'\t', 1).remove(u'*');
    long found = 0;
    for (int round = 0; round < QByteArray(argv[3]).toInt(); ++round) {
        for (const QString &words : queries) {
            const double from = cpuMicroseconds();
            const auto hits = (*reader)->search(Acting::self(), words, 50);
            std::printf("%.1f\n", cpuMicroseconds() - from);
            if (!hits)
                return 4;
            found += hits->rows.size();
        }
    }
    std::fprintf(stderr, "%ld rows found\n", found);
}
