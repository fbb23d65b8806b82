// SPDX-License-Identifier: EUPL-1.2
// Not run by itself (tag [.bench]): prints how fast the store is. Figures are printed, never asserted.
#include "town.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace town;

namespace {

/// A letter like those of the corpus: a subject of a few words, and with `text` a paragraph beside it.
Found corpusLetter(int n, bool text)
{
    static const char *const first[] = {"woon", "zorg", "kinder", "school", "belasting", "verkeers", "energie", "bouw", "milieu", "water", "afval", "parkeer"};
    static const char *const second[] = {"premie", "vergunning", "aangifte", "attest", "toeslag", "bijdrage", "heffing", "boete", "subsidie", "beslissing", "dossier"};
    static const char *const towns[] = {"Kaprijke", "Gent", "Antwerpen", "Brugge", "Leuven", "Hasselt", "Kortrijk", "Mechelen", "Aalst", "Namur", "Liège", "Eupen"};
    std::mt19937 random{unsigned(n)};
    const auto pick = [&](const auto &words) { return QString::fromUtf8(words[random() % std::size(words)]); };
    const auto topic = [&] { return QString(pick(first) + pick(second)); };
    Document d = document(QStringLiteral("Beslissing over uw %1 – referentie OMV-%2").arg(topic()).arg(random() % 1000000, 6, 10, QLatin1Char('0')),
                          at("2012-01-02T06:00:00Z").addSecs(qint64(random() % 441'504'000u)), QStringLiteral("0%1").arg(random() % 60 + 200000000));
    d.attachments << Attachment{QString::number(n), LocalText(Language::Nl, QStringLiteral("Brief")), QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 120, QByteArray(32, char(n)), true, false};
    if (text) {
        QString words;
        while (words.size() < 1000)
            words += QStringLiteral("Gelieve de ontbrekende bewijsstukken voor de %1 met nummer %2 te bezorgen aan het loket in %3 of per post. ").arg(topic()).arg(random() % 1000000).arg(pick(towns));
        d.businessData << BusinessValue{QStringLiteral("t"), {}, {LocalText(Language::Nl, words)}};
    }
    Found f = found(QStringLiteral("3fa85f64-%1").arg(quint32(n) * 2654435761u, 10, 10, QLatin1Char('0')), d);
    f.raw = QByteArray(600, 'r') + QByteArray::number(n);
    f.readAtSource = random() % 10 < 8;
    f.keys << QStringLiteral("ebox:federal/%1").arg(n);
    return f;
}

double cpuNow()
{
    timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// `sorted`: as a mailbox tells its letters, the newest first; else in no order at all.
double fill(Town &t, int from, int to, bool text, bool sorted = true)
{
    double seconds = 0, cpu = 0;
    QList<Found> letters;
    for (int n = from; n < to; ++n)
        letters << corpusLetter(n, text);
    if (sorted)
        std::sort(letters.begin(), letters.end(), [](const Found &a, const Found &b) { return headingOf(a.item).arrivedAt() > headingOf(b.item).arrivedAt(); });
    for (int n = from; n < to; n += 100) {
        const QList<Found> items = letters.mid(n - from, 100);
        const Answer answer = page(items, QByteArray::number(n));
        QElapsedTimer timer;
        timer.start();
        cpu -= cpuNow();
        t.land(answer);
        cpu += cpuNow();
        seconds += double(timer.nsecsElapsed()) / 1e9;
    }
    std::printf("  (%.0f items a second of processor time) ", (to - from) / cpu);
    return seconds;
}

void tell(const char *what, std::vector<double> ms, std::vector<double> cpu)
{
    std::sort(ms.begin(), ms.end());
    std::sort(cpu.begin(), cpu.end());
    std::printf("  %-48s p50 %7.3f ms  p99 %7.3f ms  worst %7.3f ms  (of processor time: p50 %7.3f  p99 %7.3f  worst %7.3f)\n", what, ms[ms.size() / 2], ms[ms.size() * 99 / 100], ms.back(),
                cpu[cpu.size() / 2], cpu[cpu.size() * 99 / 100], cpu.back());
}

template <typename Before, typename Step>
void timed(const char *what, int rounds, Before before, Step step)
{
    std::vector<double> ms, cpu;
    for (int i = 0; i < rounds; ++i) {
        before(i);
        QElapsedTimer timer;
        timer.start();
        const double began = cpuNow();
        step(i);
        cpu.push_back((cpuNow() - began) * 1e3);
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    tell(what, std::move(ms), std::move(cpu));
}

template <typename Step>
void timed(const char *what, int rounds, Step step)
{
    timed(what, rounds, [](int) {}, step);
}

} // namespace

TEST_CASE("How fast pages of 100 land, with search", "[.bench]")
{
    for (const int many : {10'000, 50'000}) {
        for (const bool text : {false, true}) {
            for (const bool sorted : {true, false}) {
                Town t;
                const double seconds = fill(t, 0, many, text, sorted);
                t.reader.reset();
                t.store.reset();
                std::printf("land %d in pages of 100, %s, %s: %.0f items/s, %.1f MB\n", many, text ? "with 1 kB of text" : "headings only",
                            sorted ? "newest first" : "in no order", many / seconds, double(QFileInfo(t.home.database()).size()) / 1e6);
            }
        }
    }
}

TEST_CASE("How fast lists and search are at 10 000 and 100 000", "[.bench]")
{
    for (const bool text : {false, true}) {
        Town t;
        int have = 0;
        for (const int many : {10'000, 100'000}) {
            const double seconds = fill(t, have, many, text);
            std::printf("%d items, %s (%.0f items/s on the way)\n", many, text ? "with text" : "headings only", (many - have) / seconds);
            have = many;
            QElapsedTimer timer;
            timer.start();
            t.reader = std::move(*Reader::open(t.home, t.senders, t.clock, Language::Nl));
            const auto first = t.rows({}, 0, 50);
            std::printf("  open and first 50 rows: %.2f ms\n", double(timer.nsecsElapsed()) / 1e6);
            std::mt19937 random(1);
            timed("window of 100 at the top", 200, [&](int) { t.rows({}, 0, 100); });
            timed("window of 100 anywhere", 200, [&](int) { t.rows({ItemKind::Document}, int(random() % unsigned(many)), 100); });
            timed("window of 100 unread", 200, [&](int) { t.rows({ItemKind::Document, true}, 0, 100); });
            timed("count and counters", 200, [&](int) { (void)t.reader->count(t.self, {ItemKind::Document, true}); (void)t.reader->counters(t.self); });
            for (const char *words : {"dossier", "beslissing", "b", "be", "bel", "belas", "bouwverg", "gent wa", "kinder", "000123", "kinderboete", "bes ov uw", "finan"})
                timed(words, 60, [&](int) { t.search(QString::fromLatin1(words)); });
            QList<Found> same;
            for (int i = 0; i < 100; ++i)
                same << corpusLetter(i, text);
            timed("a page with nothing new", 50, [&](int) { t.land(same); });
            timed("an answer without items", 50, [&](int) { t.land(page({}, QByteArray::number(have - 100))); });
        }
    }
}

TEST_CASE("How fast windows are at any depth of 100 000, at rest and while letters land", "[.bench]")
{
    Town t;
    const int many = 100'000;
    fill(t, 0, many, false);
    std::printf("%d items\n", many);
    std::mt19937 random(1);
    const Filter every, documents{ItemKind::Document}, unread{ItemKind::Document, true};
    const int unreadCount = *t.reader->count(t.self, unread);
    timed("100 at the top", 400, [&](int) { t.rows(every, 0, 100); });
    timed("100 in the middle, asked for the first time", 1, [&](int) { t.rows(every, many / 2, 100); });
    timed("100 anywhere", 1000, [&](int) { t.rows(every, int(random() % unsigned(many - 100)), 100); });
    timed("100 documents anywhere", 1000, [&](int) { t.rows(documents, int(random() % unsigned(many - 100)), 100); });
    timed("100 unread anywhere", 1000, [&](int) { t.rows(unread, int(random() % unsigned(unreadCount - 100)), 100); });
    timed("100 at 99 900", 400, [&](int) { t.rows(every, many - 100, 100); });
    int next = many;
    timed("100 documents anywhere, each after a landing", 300, [&](int) { t.land({corpusLetter(next++, false)}); },
          [&](int) { t.rows(documents, int(random() % unsigned(many - 100)), 100); });
}
