// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/surface.h"
#include "shell/place.h"
#include "store/reader.h"

#include <functional>

namespace overzicht {

class Button;
class Text;
class Window;

/// A walk of two minutes through the window for a newcomer: a small card that goes along, one step at a time. The window stays usable; Escape ends it.
class Tour : public Card {
    Q_OBJECT
public:
    /// `first` finds the first row of a filter, or nothing.
    Tour(const Theme &theme, Window &window, std::function<std::optional<ItemId>(const Filter &)> first);

    int stepCount() const { return int(m_steps.size()); }
    int step() const { return m_at; }

public Q_SLOTS:
    void next();
    void back();

Q_SIGNALS:
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step {
        QString title, words;
        std::function<void()> show;
    };
    void go(int step);
    void settle(); ///< stands at the bottom right of the window

    Window &m_window;
    const Theme &m_theme;
    QList<Step> m_steps;
    int m_at = 0;
    bool m_showing = false; ///< it is the walk itself that goes to a page
    Text *m_count, *m_title, *m_words;
    Button *m_back, *m_next;
};

} // namespace overzicht
