// SPDX-License-Identifier: EUPL-1.2
// The engine's turns of keeping official letters: by itself after a round, and when somebody asks.
#include "sync/workroom.h"

#include "store/reader.h"
#include "store/store.h"
#include "sync/lines.h"

#include <QJsonArray>

#include <algorithm>

namespace overzicht {

void Workroom::setKeepsAll(const QList<Acting> &whose)
{
    const bool isMore = std::any_of(whose.cbegin(), whose.cend(), [this](const Acting &who) { return !m_keepsAll.contains(who); });
    const bool isLess = std::any_of(m_keepsAll.cbegin(), m_keepsAll.cend(), [&](const Acting &who) { return !whose.contains(who); });
    m_keepsAll = whose;
    if (isLess) { // at once: not one letter more than was wanted
        m_keepTurns.removeIf([](const KeepTurn &turn) { return turn.isByItself(); });
        if (m_keeping && m_keepTurn.isByItself())
            stopKeeping();
    }
    if (m_store && (isMore || isLess))
        keepByItself();
}

/// Of everybody for whom that was chosen, after a round.
void Workroom::keepByItself()
{
    const bool waits = std::any_of(m_keepTurns.cbegin(), m_keepTurns.cend(), [](const KeepTurn &turn) { return turn.isByItself(); });
    if (m_keepsAll.isEmpty() || waits || (m_keeping && m_keepTurn.isByItself())) // the one that goes on has its letters; what came since is for the next
        return;
    m_keepTurns << KeepTurn{m_keepsAll, Acting::self(), {}, {Asker{kTimetable}}};
    nextKeeping();
}

void Workroom::takeKeep(const QJsonObject &what, Asker asker)
{
    KeepTurn turn;
    turn.askers << asker;
    const QJsonArray whose = what.value(QLatin1String("for")).toArray(), items = what.value(QLatin1String("items")).toArray();
    for (const QJsonValue &key : whose) {
        if (const auto who = Acting::fromKey(key.toString()))
            turn.all << *who;
    }
    if (what.value(QLatin1String("do")) == QLatin1String("keep")) {
        turn.who = turn.all.value(0, Acting::self());
        turn.all.clear();
        for (qsizetype i = 0; i < qMin(items.size(), Engine::kMostKept); ++i)
            turn.those << idFrom(items.at(i));
    }
    m_keepTurns << turn;
    nextKeeping();
}

void Workroom::nextKeeping()
{
    if (m_keeping || m_keepTurns.isEmpty())
        return;
    m_keepTurn = m_keepTurns.takeFirst();
    m_keeping = std::make_unique<KeepRound>(*m_reader, *m_store, m_clock, m_linked.sources, m_faulty);
    m_keeping->those(m_keepTurn.who, m_keepTurn.those);
    for (const Acting &who : std::as_const(m_keepTurn.all)) {
        if (const auto found = m_keeping->all(who); !found)
            Q_EMIT failed(found.error());
    }
    stepKeeping();
}

void Workroom::stepKeeping()
{
    if (!m_keeping)
        return;
    const KeepRound::Step step = m_keeping->next();
    if (step.is == KeepRound::Step::Is::Wish)
        return bring(step.wish, Asker{kKeeper});
    if (step.is == KeepRound::Step::Is::Later) {
        QMetaObject::invokeMethod(this, [this, of = m_keeping.get()] {
            if (m_keeping.get() == of)
                stepKeeping();
        }, Qt::QueuedConnection);
        return;
    }
    stopKeeping();
    nextKeeping();
}

/// Ends what is kept now, whole or half-way, and tells what came of it.
void Workroom::stopKeeping()
{
    KeepingEnded ended = m_keeping->told();
    ended.byItself = m_keepTurn.isByItself();
    m_keeping.reset();
    for (Bringing &one : m_bringing)
        one.askers.removeAll(Asker{kKeeper});
    std::erase_if(m_bringing, [](const Bringing &one) { return one.askers.isEmpty(); });
    const QList<Asker> askers = std::exchange(m_keepTurn.askers, {});
    for (const Asker &asker : askers)
        answer(asker, "keepingEnded", toLine(ended), true);
    if (ended.byItself) {
        heard(QStringLiteral("keepingEnded"), toLine(ended));
        tellAll("keepingEnded", toLine(ended));
    }
}

} // namespace overzicht
