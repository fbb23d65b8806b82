// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace overzicht {

/// A text id that cannot be passed where another kind of id is meant.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;

private:
    QString m_text;
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.text(), seed);
}

using SourceId = Id<struct SourceTag>;   ///< one configured source, the "source" of its file
using FeedId = Id<struct FeedTag>;       ///< one stream inside a source, unique within that source
using ForeignId = Id<struct ForeignTag>; ///< what a feed calls an item; unique within the feed
using PartyId = Id<struct PartyTag>;     ///< KBO number, NIS code, or what the source uses

/// An item's own lasting id: seconds since 1970 << 20 | counter, so that ordering by id is ordering by arrival.
enum class ItemId : qint64 { None = 0 };

} // namespace overzicht
