// SPDX-License-Identifier: EUPL-1.2
#include "documents/search.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>

namespace overzicht {

namespace {
constexpr int kFirst = 12;          // rows that are explained with the answer: about what is in sight
constexpr qint64 kLongestFirst = 8; // ms that this may hold the answer up
} // namespace

/// Lives in the search thread. `latest` and `reader` are also touched by the asking thread, to stop a search that nobody waits for.
struct Search::Worker : QObject {
    explicit Worker(const Surroundings &around)
        : home(around.home), senders(around.senders), clock(around.clock), who(around.who), language(around.language)
    {
    }

    struct Answer {
        Hits hits;
        QHash<ItemId, QList<FoundIn>> why;
    };

    Result<Answer> find(const QString &words, const Filter &filter, HitOrder order, quint64 number)
    {
        if (!reader) {
            auto opened = Reader::open(home, senders, clock, language);
            if (!opened)
                return failure(opened.error());
            const std::lock_guard guard(lock);
            reader = std::move(*opened);
        }
        if (!begin(number))
            return failure(Error::Kind::Cancelled, {});
        auto hits = reader->search(who, words, kMost, filter, order);
        Answer answer;
        QElapsedTimer since;
        since.start();
        for (const Row &row : hits ? hits->rows.mid(0, kFirst) : QList<Row>()) {
            if (number != latest || since.elapsed() > kLongestFirst)
                break;
            answer.why.insert(row.id, why(row.id, words));
        }
        end();
        if (!hits)
            return failure(hits.error());
        answer.hits = std::move(*hits);
        return answer;
    }

    QHash<ItemId, QList<FoundIn>> explain(const QList<ItemId> &items, const QString &words, quint64 number)
    {
        QHash<ItemId, QList<FoundIn>> all;
        if (!reader || !begin(number))
            return all;
        for (const ItemId item : items) {
            if (number != latest)
                break;
            all.insert(item, why(item, words));
        }
        end();
        return all;
    }

    std::optional<Unsearched> unsearched(const Filter &filter, quint64 number)
    {
        if (!reader || !begin(number))
            return std::nullopt;
        const auto rest = reader->unsearched(who, filter);
        end();
        return rest ? std::optional(*rest) : std::nullopt;
    }

    QList<FoundIn> why(ItemId item, const QString &words) const { return reader->why(who, item, words).value_or(QList<FoundIn>()); }

    /// False when nobody waits for it any more.
    bool begin(quint64 number)
    {
        const std::lock_guard guard(lock);
        if (number != latest)
            return false;
        busyWith = number;
        return true;
    }
    void end()
    {
        const std::lock_guard guard(lock);
        busyWith = 0;
    }

    /// From the asking thread.
    void supersede(quint64 number)
    {
        const std::lock_guard guard(lock);
        latest = number;
        if (reader && busyWith)
            reader->interrupt();
    }

    Home home;
    const SenderRegister &senders;
    const Clock &clock;
    Acting who;
    Language language;
    std::unique_ptr<Reader> reader;
    std::mutex lock;
    std::atomic<quint64> latest = 0;
    quint64 busyWith = 0;
};

Search::Search(const Surroundings &around, QObject *parent) : QObject(parent), m_worker(std::make_unique<Worker>(around))
{
    qRegisterMetaType<Hits>();
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("search"));
}

Search::~Search()
{
    m_worker->supersede(++m_asked);
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    }
    // The thread has ended, so its object may be ended here.
    m_worker.reset();
}

/// From the thread of the search: told here, when it is still what was asked last.
template <typename Told>
void Search::tell(quint64 number, Told told)
{
    if (number != m_worker->latest)
        return;
    QMetaObject::invokeMethod(this, [this, number, told] {
        if (number == m_asked)
            told();
    });
}

void Search::ask(const QString &words, const Filter &filter, HitOrder order)
{
    const quint64 number = ++m_asked;
    m_words = words;
    m_worker->supersede(number);
    if (!m_thread.isRunning())
        m_thread.start(); // only now: a window that is never searched needs no thread
    QMetaObject::invokeMethod(m_worker.get(), [this, words, filter, order, number] {
        const auto answer = m_worker->find(words, filter, order, number);
        tell(number, [this, words, answer, number] {
            if (answer) {
                Q_EMIT found(words, answer->hits);
                if (number == m_asked) // whoever heard it may have asked something else
                    Q_EMIT explained(answer->why);
            } else if (answer.error().kind != Error::Kind::Cancelled) {
                Q_EMIT failed(answer.error());
            }
        });
        if (const auto rest = answer ? m_worker->unsearched(filter, number) : std::nullopt)
            tell(number, [this, rest] { Q_EMIT notSearched(*rest); });
    });
}

void Search::explain(const QList<ItemId> &items)
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_worker.get(), [this, items, words = m_words, number = m_asked] {
        const QHash<ItemId, QList<FoundIn>> why = m_worker->explain(items, words, number);
        tell(number, [this, why] { Q_EMIT explained(why); });
    });
}

void Search::forget() { m_worker->supersede(++m_asked); }

} // namespace overzicht
