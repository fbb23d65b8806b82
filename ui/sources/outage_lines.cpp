// SPDX-License-Identifier: EUPL-1.2
#include "sources/outage_lines.h"

#include "adapter/cause.h"
#include "base/note.h"
#include "domain/safe_text.h"
#include "kit/words.h"
#include "sources/source_words.h"

#include <algorithm>

namespace overzicht {

QList<OutageLine> outageLines(const QList<Outage> &outages, const SourceState &source, const QDateTime &now)
{
    QList<OutageLine> lines;
    for (const Outage &outage : outages) {
        const auto feed = std::find_if(source.feeds.cbegin(), source.feeds.cend(), [&](const FeedState &one) { return one.feed.id == outage.feed; });
        const auto cause = Cause::fromDetail(outage.detail);
        const QString why = cause ? cause->what : QString();
        lines << OutageLine{feed == source.feeds.cend() ? safeLine(outage.feed.text()) : SourceWords::nameOf(*feed), words::health(outage.health, outage.detail).words, why, why.isEmpty() ? safeLine(technical(outage.detail), 120) : QString(),
                            words::span(outage.from.secsTo(outage.until.isValid() ? outage.until : now)), outage.from, outage.until};
    }
    return lines;
}

} // namespace overzicht
