// SPDX-License-Identifier: EUPL-1.2
#include "sync/round.h"

#include "net/transport.h"
#include "session/secrets.h"
#include "store/store.h"
#include "sync/source_round.h"

namespace overzicht {

Round::Round(Tools tools, QList<LinkedPtr> sources, Wish wish, QObject *parent) : QObject(parent), m_tools(std::move(tools))
{
    for (const LinkedPtr &source : sources) {
        SourceRound::Tell tell;
        tell.progressed = [this](const Progress &progress) { Q_EMIT progressed(progress); };
        tell.healthChanged = [this, id = source->file.id.text()](const FeedId &feed) { Q_EMIT healthChanged(id, feed.text()); };
        tell.ended = [this] { partEnded(); };
        m_parts.push_back(std::make_unique<SourceRound>(m_tools, source, wish, std::move(tell)));
    }
}

Round::~Round() = default;

void Round::start()
{
    m_going = m_parts.size() + 1; // one for this call, so that nothing ends before all have begun
    for (const auto &part : m_parts)
        part->start();
    QMetaObject::invokeMethod(this, [this] { partEnded(); }, Qt::QueuedConnection);
}

void Round::partEnded()
{
    if (--m_going == 0)
        tidy();
}

/// In steps, so that a letter can be opened in between. That search stays a little slower is no failure of the round.
void Round::tidy()
{
    if (m_tools.store.tidySearch().value_or(false)) {
        QMetaObject::invokeMethod(this, &Round::tidy, Qt::QueuedConnection);
        return;
    }
    Report report;
    for (const auto &part : m_parts)
        report.feeds += part->reports();
    Q_EMIT ended(report);
}

} // namespace overzicht
