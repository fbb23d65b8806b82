// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/registry.h"
#include "base/clock.h"
#include "domain/acting.h"
#include "domain/announcement.h"
#include "domain/own_facts.h"
#include "domain/sender_register.h"
#include "store/change.h"
#include "store/home.h"
#include "sync/linked.h"
#include "sync/report.h"
#include "sync/schedule.h"

#include <QObject>

#include <functional>
#include <memory>

namespace overzicht {

struct Limits;
class Store;

/// What works beside the store in the engine's thread while this process writes the home, and ends before it: the notifier. Made anew whenever this process begins to write.
using Companion = std::function<std::unique_ptr<QObject>(Store &store, const Clock &clock)>;

/// Everything that writes or touches the network, in one thread of its own; the window only asks and listens. Every call returns at once; answers are
/// signals, delivered in the caller's thread. Opening may take a moment: `opened` or `failed` follows.
/// When another process already writes the home, this engine writes nothing and passes everything on to it (owner_socket.h); when that one ends, it takes
/// its place. `synced`, `contentProgressed`, `contentEnded`, `keepingEnded`, `handOverEnded` and `heardKept` answer what this engine was asked; the other signals tell what happens, whoever asked.
/// Destroying it stops what is under way within 2 seconds; what came stays.
class Engine : public QObject {
    Q_OBJECT
public:
    /// `registry` and `senders` must outlive the engine.
    Engine(Home home, const Registry &registry, const SenderRegister &senders, QObject *parent = nullptr);
    Engine(Home home, const Registry &registry, const SenderRegister &senders, const Limits &limits, QObject *parent = nullptr);
    ~Engine() override;

    void accompany(Companion make); ///< before `open`
    /// From now on all sources are asked by themselves as well, while this process writes the home; nothing: not any more. Such a round is told as one of another process is: not by `synced`.
    void setRhythm(const std::optional<Rhythm> &rhythm);
    void open();
    /// One round over all feeds, or over one source's. Asked again while one is going: the asked feeds get their turn after it.
    void sync(const std::optional<SourceId> &source = {}, bool full = false);
    /// Fetches a content, checks it and saves a copy. `attachment` from 1; 0 = the main one, or the body; -1 = the body, also beside a main one.
    /// `path` empty = below the home's contents. A body without a path goes into the store: `contentEnded` then has neither a path nor an error.
    void fetch(ItemId item, int attachment, const QString &path = {});
    void stopFetch(ItemId item, int attachment);

    // Keeping official letters here, one after another, without anybody reading them: they stay unread (OwnFacts::kept), and their sender can see that they were opened. See KeepRound.
    /// Of whom whatever is not kept is fetched from now on, at once and after each round, while this process writes the home. `keepingEnded` tells of each such time.
    void setKeepsAll(const QList<Acting> &whose);
    void keepAll(const QList<Acting> &whose);                 ///< the same, once: answered by `keepingEnded`
    void keep(const Acting &who, const QList<ItemId> &items); ///< those, at most kMostKept of them; answered by `keepingEnded`
    static constexpr qsizetype kMostKept = 1'000;

    void setRead(ItemId item, bool read);
    void setDone(ItemId item, bool done);
    void setPaid(ItemId item, bool paid);                 ///< now, or not after all
    void setPaidAt(ItemId item, const QDateTime &at);     ///< on a day of the person's own choosing; refused when it is still to come
    /// Writes down that the person is sent to the page to pay of `over`, as they saw it; `handOverEnded` tells that it may be opened now. See Store::handOver.
    void handOver(const Acting &who, ItemId item, const HandOver &over, const QString &after);
    void setOpened(ItemId item, const QString &handOver);
    void setApart(ItemId item, qint64 sighting, bool apart); ///< see Store::setApart
    void refile(ItemId item, std::optional<ItemClass> as);
    void keepText(ItemId item, int attachment, const QByteArray &sha256, const QStringList &pages); ///< see Store::keepText

    // What other apps tell (store/elsewhere.h). Each is answered by `heardKept` with the number it gives back.
    int keepHeard(const Acting &who, const QList<Announcement> &mails); ///< at most kMostAtOnce of them
    static constexpr qsizetype kMostAtOnce = 1'000;
    int forgetHeard(const Acting &who);
    int settleHeard(const Acting &who, qint64 mail, bool settled);
    int setSilentApp(const Acting &who, const QString &app, bool silent);

    void reloadSources(); ///< the files in DIR/sources changed

Q_SIGNALS:
    void opened();
    void planned(const QDateTime &at); ///< when all sources are asked by themselves again; invalid = not
    void failed(const overzicht::Error &error); ///< could not open, or an own fact could not be kept
    /// The source files were read, after opening and whenever they changed; with those that have a mistake.
    void sourcesRead(const QList<overzicht::MistakenFile> &mistaken);
    void reloaded(); ///< what `reloadSources` asked is done, also where another process did it
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
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overzicht
