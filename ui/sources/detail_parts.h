// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/outage_lines.h"
#include "sources/source_entry.h"
#include "theme/theme.h"

#include <QUrl>

#include <functional>

class QVBoxLayout;
class QWidget;

namespace overzicht {

/// What the pane shows of one source, read once.
struct SourceView {
    SourceEntry entry;
    std::optional<SourceState> source; ///< empty = not linked
    std::optional<System> system;      ///< empty = none that we know
    std::optional<Party> owner;        ///< of the system, or of the source; empty = not registered
    std::optional<System::Evidence> evidence; ///< for the interface it comes over; empty = none is published that we know
    bool byOwnFile = false;            ///< its own file describes the interface it comes over: another's evidence says nothing about it
    QList<Outage> outages;
    QList<QuarantineRow> quarantine;   ///< what is there now
    QList<Service> services;
    QList<QUrl> opens;                 ///< of their addresses those that may be opened in a browser (opensInBrowser)
    Fetching fetching;
    QDateTime nextRound; ///< when all sources are asked by themselves; invalid = not

    QByteArray fingerprint(const QDateTime &now) const; ///< unchanged = nothing to show anew
};

/// The parts of that pane, each put below what stands in `down`. What the person asks goes to the functions.
namespace detail_parts {
void feeds(const Theme &theme, QVBoxLayout *down, const SourceView &view, const QDateTime &now);
void plans(const Theme &theme, QVBoxLayout *down, const SourceView &view, const QDateTime &now);
void level(const Theme &theme, QVBoxLayout *down, const SourceView &view, const QDateTime &now);
void services(const Theme &theme, QVBoxLayout *down, const SourceView &view, const std::function<void(const QUrl &)> &open);
void outages(const Theme &theme, QVBoxLayout *down, const QList<OutageLine> &lines, const QDateTime &now, const std::function<void()> &print);
void quarantine(const Theme &theme, QVBoxLayout *down, const SourceView &view, const QDateTime &now, const std::function<void(const QuarantineRow &)> &look);
} // namespace detail_parts

} // namespace overzicht
