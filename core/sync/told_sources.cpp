// SPDX-License-Identifier: EUPL-1.2
#include "sync/told_sources.h"

#include "store/reader.h"
#include "store/store.h"

#include <algorithm>

namespace overzicht {

Result<QList<FeedState>> tellStore(Store &store, const Reader &reader, const LinkedSources &linked)
{
    QList<SourceFile> files;
    for (const LinkedPtr &source : linked.sources)
        files << source->file;
    // A typing error in a file must not unlink its source: its feeds and positions would go.
    const auto before = reader.sources();
    QStringList broken;
    for (const MistakenFile &mistaken : linked.mistaken) {
        for (const SourceState &state : before ? *before : QList<SourceState>()) {
            if (mistaken.source.isEmpty() || state.id != mistaken.source || broken.contains(state.id.text())
                || std::any_of(files.begin(), files.end(), [&](const SourceFile &file) { return file.id == state.id; }))
                continue;
            SourceFile file;
            file.id = state.id;
            file.protocol = state.protocol;
            file.name = state.name;
            file.demo = state.demo;
            file.actingFor = mistaken.actingFor;
            files << file;
            broken << state.id.text();
        }
    }
    if (const auto set = store.setSources(files); !set)
        return failure(set.error());
    QList<FeedState> marked;
    for (const MistakenFile &mistaken : linked.mistaken) {
        if (!broken.contains(mistaken.source.text()))
            continue;
        const auto feeds = store.feeds(mistaken.source);
        for (const FeedState &state : feeds ? *feeds : QList<FeedState>()) {
            if (state.health == Health::Inactive)
                continue;
            if (const auto set = store.setHealth(mistaken.source, state.feed.id, Health::Faulty, oneLine(mistaken)); !set)
                return failure(set.error());
            marked << state;
        }
    }
    return marked;
}

} // namespace overzicht
