// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace overzicht {

/// Work that takes a while, in a thread of its own, beside a loop that goes on: how far it is can be asked at any time, and it can be told to stop. Destroying it stops it and waits for its end;
/// then nothing of it is told any more.
template <typename Progress>
class SideWork : public QObject {
public:
    explicit SideWork(QObject *parent = nullptr) : QObject(parent) {}
    ~SideWork() override
    {
        stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }
    std::optional<Progress> progress() const ///< what was told last
    {
        const std::lock_guard guard(m_telling);
        return m_progress;
    }
    /// From the thread: how far it is. False = stop.
    bool goesOn(const Progress &progress)
    {
        const std::lock_guard guard(m_telling);
        m_progress = progress;
        return !m_stopped;
    }
    /// Once: `work` in the thread, then `tell` with what came of it in the loop of this object. It may end this object with deleteLater only.
    template <typename Work, typename Tell>
    void run(Work work, Tell tell)
    {
        m_thread = std::thread([this, work = std::move(work), tell = std::move(tell)] {
            auto done = work();
            QMetaObject::invokeMethod(this, [tell, done = std::move(done)] { tell(done); }, Qt::QueuedConnection);
        });
    }

private:
    mutable std::mutex m_telling;
    std::optional<Progress> m_progress;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace overzicht
