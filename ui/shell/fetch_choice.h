// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "background/autostart.h"

#include <QObject>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

class QSettings;

namespace overzicht {

/// Whether new post is fetched without being asked for, how often, and whether the person was asked that: one switch with one interval, for the settings, the question on top of the page and
/// the program. Kept in the home's ui.ini: background/every = 1, 4 or 24 (hours), or never; background/asked. What stands there and is none of it is as if it were not there.
class FetchChoice : public QObject {
    Q_OBJECT
public:
    using Every = std::optional<std::chrono::hours>; ///< nothing = never
    static constexpr std::array kIntervals{std::chrono::hours(1), std::chrono::hours(4), std::chrono::hours(24)};
    static constexpr std::chrono::hours kUsual{4};

    /// `enter`: has the program start at sign-in from now on, or not any more.
    FetchChoice(QSettings &settings, std::function<std::optional<AutostartTrouble>(bool on)> enter, QString entry, QObject *parent = nullptr);

    Every every() const { return m_every; }
    bool isRefused() const; ///< the person chose never, with so many words
    /// Without the entry at sign-in it is not turned on: half of what was chosen is nobody's wish. Turned off it always is; then the trouble is about what is left.
    std::optional<AutostartTrouble> choose(const Every &every);
    QString entry() const { return m_entry; } ///< the file of the entry, for a sentence about it

    bool mayAsk() const; ///< the person never chose, and was not asked
    void setAsked();     ///< once, and never again

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    std::function<std::optional<AutostartTrouble>(bool on)> m_enter;
    QString m_entry;
    Every m_every;
};

/// "Every hour", "Every 4 hours", "Once a day".
QString intervalWords(std::chrono::hours every);
/// Why it was not done as chosen, and what to do.
QString troubleWords(const AutostartTrouble &trouble, const QString &entry);

} // namespace overzicht
