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
    const auto before = reader.sources();
    if (!before)
        return failure(before.error());
    const auto isLinked = [&](const SourceId &id) { return std::any_of(files.begin(), files.end(), [&](const SourceFile &file) { return file.id == id; }); };
    QStringList broken;
    for (const MistakenFile &mistaken : linked.mistaken) {
        if (isLinked(mistaken.source))
            continue;
        SourceFile file;
        file.id = mistaken.source;
        file.name = LocalText(Language::Nl, mistaken.fileName);
        file.actingFor = mistaken.actingFor;
        // A typing error in a file must not unlink its source: its feeds and positions would go.
        const auto known = std::find_if(before->begin(), before->end(), [&](const SourceState &state) { return state.id == mistaken.source; });
        if (known != before->end()) {
            file.protocol = known->protocol;
            file.name = known->name;
            file.demo = known->demo;
        }
        files << file;
        broken << file.id.text();
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
