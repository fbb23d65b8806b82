// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/registry.h"
#include "conformance/checked.h"
#include "domain/sender_register.h"

#include <QObject>

#include <memory>

namespace overzicht {

struct Limits;

namespace conformance {

/// Reads one source file, asks its server once through the real transport, and runs every law on what came. Nothing of a person's own home is touched: the round
/// lands in a throw-away one. What a source is asked here are reads only, and never what counts as opening a letter.
class Checking : public QObject {
    Q_OBJECT
public:
    struct Wish {
        bool ask = true;      ///< false: look at the file only
        bool laws = true;     ///< false: only what a citizen will see
        QUrl against;         ///< asked instead of the file's own address; empty = the file's own
        QString sources;      ///< folder of the sources that are linked: a key of theirs goes to no other host; empty = there are none
        Language language = Language::Nl;
        int rows = 50;        ///< at most so many
        int seconds = 90;     ///< after that the round is stopped, and judged by what came
    };
    static constexpr int kMostExchanges = 400;             ///< after that likewise
    static constexpr qint64 kMostBytes = 64 * 1024 * 1024; ///< of answers held
    static constexpr int kMostRecords = 5'000;             ///< each costs every law its time: 200 000 took four minutes

    /// Lives in the thread that runs it; needs its event loop. What is given must outlive it.
    Checking(const Registry &registry, const SenderRegister &senders, QObject *parent = nullptr);
    Checking(const Registry &registry, const SenderRegister &senders, const Limits &limits, QObject *parent = nullptr);
    ~Checking() override; ///< stops what is under way

    void start(const QByteArray &file, const Wish &wish); ///< once

Q_SIGNALS:
    void rowsCame(const overzicht::conformance::Checked &soFar); ///< before the laws are run; only when it was asked
    void ended(const overzicht::conformance::Checked &checked);  ///< once, from the event loop

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace conformance
} // namespace overzicht
