// SPDX-License-Identifier: EUPL-1.2
#include "documents/kept_look.h"

namespace overzicht {

namespace {

constexpr int kLater = 3000; // ms: letters that come one after another are looked at together

} // namespace

KeptLook::KeptLook(const Surroundings &around, int leaving, QObject *parent) : QObject(parent), m_around(around), m_leaving(leaving)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &KeptLook::begin);
}

KeptLook::~KeptLook() = default;

void KeptLook::ask()
{
    if (m_work)
        m_again = true;
    else
        m_soon.start(0);
}

void KeptLook::askLater()
{
    if (!m_work && !m_soon.isActive())
        m_soon.start(kLater);
    else
        m_again = m_again || m_work;
}

void KeptLook::begin()
{
    m_again = false;
    m_work = std::make_unique<SideWork<int>>();
    m_work->run(
        [home = m_around.home, &senders = m_around.senders, &clock = m_around.clock, language = m_around.language, who = m_around.who, days = m_leaving]() -> Result<KeptLetters> {
            const auto reader = Reader::open(home, senders, clock, language);
            if (!reader)
                return failure(reader.error());
            return (*reader)->keptLetters(who, clock.now().addDays(days));
        },
        [this](const Result<KeptLetters> &letters) {
            m_work.release()->deleteLater(); // this is one of its own calls
            if (letters)
                Q_EMIT looked(*letters);
            if (m_again)
                askLater();
        });
}

} // namespace overzicht
