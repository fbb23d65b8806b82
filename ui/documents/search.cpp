// SPDX-License-Identifier: EUPL-1.2
#include "documents/search.h"

#include <atomic>
#include <mutex>

namespace overzicht {

/// Lives in the search thread. `latest` and `reader` are also touched by the asking thread, to stop a search that nobody waits for.
struct Search::Worker : QObject {
    explicit Worker(const Surroundings &around)
        : home(around.home), senders(around.senders), clock(around.clock), who(around.who), language(around.language)
    {
    }

    Result<Hits> find(const QString &words, const Filter &filter, quint64 number)
    {
        if (!reader) {
            auto opened = Reader::open(home, senders, clock, language);
            if (!opened)
                return failure(opened.error());
            const std::lock_guard guard(lock);
            reader = std::move(*opened);
        }
        {
            const std::lock_guard guard(lock);
            if (number != latest)
                return failure(Error::Kind::Cancelled, {});
            busyWith = number;
        }
        auto hits = reader->search(who, words, kMost, filter);
        const std::lock_guard guard(lock);
        busyWith = 0;
        return hits;
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

void Search::ask(const QString &words, const Filter &filter)
{
    const quint64 number = ++m_asked;
    m_worker->supersede(number);
    if (!m_thread.isRunning())
        m_thread.start(); // only now: a window that is never searched needs no thread
    QMetaObject::invokeMethod(m_worker.get(), [this, words, filter, number] {
        const auto hits = m_worker->find(words, filter, number);
        if (number != m_worker->latest)
            return;
        QMetaObject::invokeMethod(this, [this, words, hits, number] {
            if (number != m_asked)
                return;
            if (hits)
                Q_EMIT found(words, *hits);
            else if (hits.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(hits.error());
        });
    });
}

void Search::forget() { m_worker->supersede(++m_asked); }

} // namespace overzicht
