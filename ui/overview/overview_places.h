// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

namespace overzicht {

class Block;
class FailedBanners;
class FirstStart;
class SourcesPanel;
class Text;
class Unreadable;

/// Where on the first page each thing is told. The page makes and owns them; the look at the store (overview_look.h) only tells.
struct OverviewPlaces {
    static constexpr int kToDo = 5, kNewPost = 6, kCases = 4, kOthers = 3; ///< rows of each block at most
    static constexpr int kAllToDo = 1000; ///< when they are asked for: here only, letters, cases and bills stand in one list

    Text *greeting = nullptr, *lead = nullptr, *complete = nullptr, *since = nullptr;
    FailedBanners *banners = nullptr;
    Unreadable *cannotShow = nullptr;
    FirstStart *first = nullptr; ///< what to do when no source is linked
    Block *toDo = nullptr, *newPost = nullptr, *cases = nullptr, *certificates = nullptr, *payments = nullptr;
    SourcesPanel *sources = nullptr;

    QList<Block *> blocks() const { return {toDo, newPost, cases, certificates, payments}; } ///< from top to bottom
};

} // namespace overzicht
