// SPDX-License-Identifier: EUPL-1.2
#include "notices.h"

#include "notify/notifier.h"
#include "notify/screen_lock.h"

namespace overzicht {

namespace {

/// What tells, with all it needs; lives and ends in the engine's thread.
struct Teller : QObject {
    std::unique_ptr<Reader> reader;
    FreedesktopNotifications desktop;
    ScreenLock lock;
    Manners chosen;
    bool shared = false;
    std::unique_ptr<Notifier> notifier;

    void follow() { notifier->setManners(shared || lock.isLocked() ? whileOthersLook(chosen) : chosen); }
};

} // namespace

Notices::Notices(Home home, const SenderRegister &senders, Language language, const Manners &manners, QObject *parent)
    : QObject(parent), m_home(std::move(home)), m_senders(senders), m_language(language), m_manners(manners)
{
}

Companion Notices::companion()
{
    return [this](Store &store, const Clock &clock) -> std::unique_ptr<QObject> {
        auto reader = Reader::open(m_home, m_senders, clock, m_language);
        if (!reader)
            return nullptr; // what cannot be read cannot be told; the window says what is wrong with the home
        auto teller = std::make_unique<Teller>();
        teller->reader = std::move(*reader);
        const QMutexLocker held(&m_lock);
        teller->notifier = std::make_unique<Notifier>(store, *teller->reader, teller->desktop, clock, m_manners);
        Teller *const it = teller.get();
        it->chosen = m_manners;
        it->shared = m_shared;
        it->follow();
        connect(&it->lock, &ScreenLock::changed, it, [it] { it->follow(); });
        connect(this, &Notices::sharedChanged, it, [it](bool shared) {
            it->shared = shared;
            it->follow();
        });
        connect(this, &Notices::mannersChanged, it, [it](const Manners &manners) {
            it->chosen = manners;
            it->follow();
        });
        connect(this, &Notices::shownInWindow, teller->notifier.get(), &Notifier::toldInWindow);
        connect(this, &Notices::remindersShownInWindow, teller->notifier.get(), &Notifier::remindedInWindow);
        connect(teller->notifier.get(), &Notifier::remindInWindow, this, &Notices::remindInWindow);
        connect(teller->notifier.get(), &Notifier::opened, this, &Notices::opened);
        connect(teller->notifier.get(), &Notifier::forWindow, this, &Notices::forWindow);
        return teller;
    };
}

void Notices::setManners(const Manners &manners)
{
    const QMutexLocker held(&m_lock);
    m_manners = manners;
    Q_EMIT mannersChanged(manners);
}

void Notices::setShared(bool shared)
{
    const QMutexLocker held(&m_lock);
    m_shared = shared;
    Q_EMIT sharedChanged(shared);
}

} // namespace overzicht
