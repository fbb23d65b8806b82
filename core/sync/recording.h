// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/sender_register.h"
#include "sync/linked.h"
#include "sync/report.h"
#include "sync/round.h"

#include <QObject>

#include <memory>

namespace overzicht {

struct Limits;

/// What a recording kept, or a replay gave.
struct RecordingReport {
    struct FeedGave {
        FeedId feed;
        int answers = 0, items = 0, quarantined = 0;
        Notes remarks;
        std::optional<Error> error; ///< how it ended, when not well
    };
    QList<FeedGave> feeds;    ///< of a replay
    QStringList unrecorded;   ///< routes that were asked in a replay and not in the recording
    int exchanges = 0;
    int items = 0, quarantined = 0; ///< in the throw-away store: each once
    QByteArray digest;        ///< SHA-256 of all the replay gave, in order: the same recording gives the same one
    Report round;             ///< of a recording
};

/// Keeps every exchange of one full round of one source as files, in the format of tests/contract/README.md. Nothing of the person's own home is touched: the
/// round lands in a throw-away one. Tokens are never written; what is personal is taken out (redact.h) unless `raw`.
class Recording : public QObject {
    Q_OBJECT
public:
    /// Lives in the thread that runs it; needs its event loop.
    Recording(LinkedPtr source, const SenderRegister &senders, bool raw, QObject *parent = nullptr);
    Recording(LinkedPtr source, const SenderRegister &senders, bool raw, const Limits &limits, QObject *parent = nullptr);
    ~Recording() override;

    /// `folder` must be new or empty, else Refused.
    Result<> start(const QString &folder);

Q_SIGNALS:
    void ended(const overzicht::RecordingReport &report);
    void failed(const overzicht::Error &error); ///< a file could not be written; instead of `ended`

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Runs an adapter over a recording, in a throw-away home: every feed from its start, each answer byte for byte as it was kept. No network, no event loop.
/// Malformed when the folder is no recording.
Result<RecordingReport> replay(const QString &folder, const Registry &registry, const SenderRegister &senders);

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::RecordingReport)
