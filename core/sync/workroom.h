// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/registry.h"
#include "base/clock.h"
#include "domain/sender_register.h"
#include "net/limits.h"
#include "store/change.h"
#include "store/home.h"
#include "sync/content.h"
#include "sync/keep_round.h"
#include "sync/engine.h"
#include "sync/linked.h"
#include "sync/owner_socket.h"
#include "sync/report.h"
#include "sync/timetable.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <vector>

namespace overzicht {

/// The inside of the engine: lives in the engine's thread and is either the one that writes the home, or a guest of the process that does. A request is
/// a JSON object in both cases: {"do":"sync|fetch|stop|keep|keepAll|own|pay|heard|reload", …}; the writer does it, a guest passes it on and keeps it until it is answered. When
/// the writer goes, a guest takes its place and does what was not answered itself.
class Workroom : public QObject {
    Q_OBJECT
public:
    Workroom(Home home, const Registry &registry, const SenderRegister &senders, const Limits &limits);
    ~Workroom() override;

    void accompany(Companion make) { m_makeCompanion = std::move(make); }
    void setRhythm(const std::optional<Rhythm> &rhythm);
    void setKeepsAll(const QList<Acting> &whose);
    void open();
    void request(const QJsonObject &what);

Q_SIGNALS:
    void opened();
    void planned(const QDateTime &at);
    void failed(const overzicht::Error &error);
    void sourcesRead(const QList<overzicht::MistakenFile> &mistaken);
    void reloaded();
    void changed(const overzicht::Change &change);
    void healthChanged(const QString &source, const QString &feed);
    void progressed(const overzicht::Progress &progress);
    void synced(const overzicht::Report &report);
    void contentProgressed(const overzicht::ContentProgress &progress);
    void contentEnded(const overzicht::ContentEnded &ended);
    void handOverEnded(const overzicht::HandOverEnded &ended);
    void heardKept(const overzicht::HeardKept &kept);
    void keepingEnded(const overzicht::KeepingEnded &ended);

private:
    /// Who asked: 0 = this process, kTimetable = nobody, for it was time, kKeeper = what is kept here (KeepRound); else a guest; `ref` is that guest's own number for the request.
    static constexpr int kTimetable = -1, kKeeper = -2;
    struct Asker {
        int guest = 0;
        int ref = 0;
        bool operator==(const Asker &) const = default;
    };
    struct Turn {
        QString source; ///< empty = all
        bool full = false;
        QList<Asker> askers;
    };
    struct KeepTurn {
        QList<Acting> all;    ///< whatever is not kept of theirs
        Acting who = Acting::self();
        QList<ItemId> those;  ///< of `who`
        QList<Asker> askers;
        bool isByItself() const { return askers == QList<Asker>{Asker{kTimetable}}; }
    };
    struct Bringing {
        std::unique_ptr<Fetching> fetching;
        QList<Asker> askers;
    };

    void becomeOwner();
    void becomeGuest();
    void retryOpening();
    void lineLost();
    void opening(Error why);
    void nowOpen();

    void take(const QJsonObject &what, Asker asker);
    void takeSync(const QJsonObject &what, Asker asker);
    void takeFetch(const QJsonObject &what, Asker asker);
    void takeStop(const QJsonObject &what, Asker asker);
    void takeKeep(const QJsonObject &what, Asker asker);
    void bring(const ContentWish &wish, Asker asker);
    void keepByItself();
    void nextKeeping();
    void stepKeeping();
    void stopKeeping();
    Result<> takeOwn(const QJsonObject &what);
    Result<int> takeHeard(const QJsonObject &what);
    Result<> setPaid(ItemId item, const QJsonValue &value);
    Result<> handOver(ItemId item, const QJsonObject &what);
    void nextRound();
    void roundEnded(const Report &report);
    void fetchEnded(Fetching *fetching, const ContentEnded &ended);
    void guestLeft(int guest);
    void answer(Asker asker, const char *say, const QJsonObject &line, bool last);
    void tellAll(const char *say, const QJsonObject &line);
    void hear(const QJsonObject &line);
    void heard(const QString &say, const QJsonObject &line);
    void readSources();
    QDateTime lastAnswer() const; ///< of any source; invalid = never
    Tools tools();

    Home m_home;
    const Registry &m_registry;
    const SenderRegister &m_senders;
    Limits m_limits;
    SystemClock m_clock;

    // Destroyed from the last to the first: what is under way before what it works with.
    std::unique_ptr<HomeLock> m_lock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Reader> m_reader;
    Companion m_makeCompanion;
    std::unique_ptr<QObject> m_companion;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<OwnerDoor> m_door;
    std::unique_ptr<OwnerLine> m_line;
    LinkedSources m_linked;
    QByteArray m_toldSources; ///< what of it the store was told
    std::optional<Rhythm> m_rhythm;
    std::unique_ptr<Timetable> m_timetable;
    std::vector<Bringing> m_bringing;
    QList<Turn> m_turns;
    Turn m_turn;
    std::unique_ptr<Round> m_round;
    QList<Acting> m_keepsAll;
    QList<KeepTurn> m_keepTurns;
    KeepTurn m_keepTurn;
    QSet<ItemId> m_faulty;
    std::unique_ptr<KeepRound> m_keeping;

    bool m_isOpen = false, m_saidOpened = false, m_readOnce = false;
    QElapsedTimer m_trying;
    QList<QJsonObject> m_unsent;             ///< asked before it is open
    QList<QJsonObject> m_unanswered;         ///< as a guest
    int m_nextRef = 1;
};

} // namespace overzicht
