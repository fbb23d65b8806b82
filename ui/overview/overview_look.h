// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "overview/block_state.h"
#include "overview/overview_places.h"
#include "overview/standing.h"
#include "store/change.h"

#include <QObject>
#include <QTimer>

namespace overzicht {

/// The first page's look at the store: what stands there, told to its places. At once when the page is first seen; while things come in, in turns that each keep
/// the window for a moment only. What nobody looks at is not read: it waits until the page is seen.
class OverviewLook : public QObject {
    Q_OBJECT
public:
    /// `page`: while it is not visible nothing is read.
    OverviewLook(const Surroundings &around, const OverviewPlaces &places, const QWidget *page);

    void read();                             ///< all of it, now
    void readInTurns(const Change &change);  ///< `looked` follows
    void readSoon();                         ///< how the sources are doing, at most five times a second
    void putOff() { m_stale = true; }        ///< something changed that need not be read yet
    bool openToDo(); ///< all there is to do, or the first of it again; true when it is all
    bool isStale() const { return m_stale; }
    void progressed(const Progress &progress);
    void roundEnded() { m_going.clear(); }
    bool hasSources() const { return !m_all.isEmpty(); }

Q_SIGNALS:
    void told();  ///< everything stands there
    void looked(const overzicht::Change &change); ///< a look in turns is over; it was for this

private:
    void nextTurn();
    void readHead();
    void readSources();
    void readToDo();
    void readPost();
    void readCases();
    void readCertificates();
    void readPayments();
    void readRest();
    void tellFirst();
    void tell(Block *block, const QList<Row> &rows, int count, const QString &countWords, const QString &nothing);
    void tellKind(Block *block, const QList<Row> &rows, int count, const QString &countWords, const KindState &state);
    QList<Row> rowsOf(const Filter &filter, int most) const { return m_around.reader.rows(m_around.who, filter, 0, most).value_or(QList<Row>()); }
    KindState stateOf(ItemKind kind) const;
    bool isFetching() const;
    QString notKnown() const;

    static constexpr void (OverviewLook::*kTurns[])() = {&OverviewLook::readHead, &OverviewLook::readSources, &OverviewLook::readToDo, &OverviewLook::readPost, &OverviewLook::readCases, &OverviewLook::readCertificates, &OverviewLook::readPayments,
                                                         &OverviewLook::readRest};

    Surroundings m_around;
    OverviewPlaces m_at;
    const QWidget *m_page;
    bool m_opened = false; ///< all there is to do stands there
    Going m_going;
    QList<SourceState> m_sources;
    QList<Standing> m_all;
    Completeness m_whole;
    Counters m_counters;
    Running m_running;
    QDateTime m_previous;  ///< the visit before this one
    QList<ItemId> m_doing; ///< what stands under To do: New post does not say it again
    QList<ItemId> m_fresh; ///< what stands under New post: Payments says neither again
    int m_silent = 0;      ///< sources that did not answer
    int m_unreadable = 0;  ///< records that may be letters and cannot be read
    bool m_stale = true;

    QTimer m_minute, m_soon, m_turn;
    qint64 m_quarter = 0;            ///< of an hour, since 1970: the one of the last look that the clock asked for
    int m_turns = 0;                 ///< the next one; 0 = none is going on
    std::optional<Change> m_waiting; ///< came while a look was going on
    Change m_looking;                ///< what the look that is going on is for
};

} // namespace overzicht
