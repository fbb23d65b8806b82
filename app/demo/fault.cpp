// SPDX-License-Identifier: EUPL-1.2
#include "demo/server.h"

#include <array>

namespace overzicht::demo {

namespace {

struct Named {
    Fault fault;
    const char *word;
};

constexpr std::array kFaults{Named{Fault::None, "none"},
                             Named{Fault::Down, "down"},
                             Named{Fault::Slow, "slow"},
                             Named{Fault::Cut, "cut"},
                             Named{Fault::Stalled, "stalled"},
                             Named{Fault::TooManyRequests, "429"},
                             Named{Fault::Unavailable, "503"},
                             Named{Fault::WrongType, "wrong-type"},
                             Named{Fault::Endless, "endless"},
                             Named{Fault::LyingTotal, "lying-total"},
                             Named{Fault::Looping, "looping"},
                             Named{Fault::BadRecord, "bad-record"},
                             Named{Fault::Twice, "twice"},
                             Named{Fault::WrongDigest, "wrong-digest"},
                             Named{Fault::OneKeeper, "one-keeper"}};

} // namespace

QString word(Fault fault)
{
    for (const Named &named : kFaults) {
        if (named.fault == fault)
            return QLatin1String(named.word);
    }
    return {};
}

std::optional<Fault> faultFromWord(const QString &word)
{
    for (const Named &named : kFaults) {
        if (QLatin1String(named.word) == word)
            return named.fault;
    }
    return std::nullopt;
}

QList<Fault> allFaults()
{
    QList<Fault> faults;
    for (const Named &named : kFaults)
        faults << named.fault;
    return faults;
}

} // namespace overzicht::demo
