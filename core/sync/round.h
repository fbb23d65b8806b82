// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "net/limits.h"
#include "sync/dialogue.h"
#include "sync/linked.h"
#include "sync/report.h"

#include <QObject>

#include <memory>
#include <vector>

namespace overzicht {

class Secrets;
class SourceRound;
class Store;

/// What a round works with; all of it must outlive the round.
struct Tools {
    Store &store;
    Transport &transport;
    Secrets &secrets;
    const Clock &clock;
    Dialogue::Keep keep = {}; ///< only a recording listens
    int records = Limits().records; ///< see there
};

/// One round: every feed of every source asked once, side by side, with one request under way per feed. A feed that fails never stops another.
/// Destroying it stops every request; what has landed stays.
class Round : public QObject {
    Q_OBJECT
public:
    struct Wish {
        bool full = false;  ///< start a sweep over everything
        bool asked = false; ///< a person asked for exactly these sources: a "not before" is not waited for
    };
    Round(Tools tools, QList<LinkedPtr> sources, Wish wish, QObject *parent = nullptr);
    ~Round() override;

    void start();

Q_SIGNALS:
    void progressed(const overzicht::Progress &progress);
    void healthChanged(const QString &source, const QString &feed);
    void ended(const overzicht::Report &report); ///< once, from the event loop; feeds in the order of the sources

private:
    void partEnded();
    void tidy();

    Tools m_tools;
    std::vector<std::unique_ptr<SourceRound>> m_parts;
    size_t m_going = 0;
};

} // namespace overzicht
