// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

/// One step of something that goes on, as it is told.
struct TimelineStep {
    enum class Mark {
        Done,    ///< filled, with a check
        Now,     ///< an amber ring
        Stopped, ///< it ended here, and not well
        Later    ///< hollow
    };
    Mark mark = Mark::Done;
    QString words;             ///< what the step is called
    QString when;              ///< "done on 14 Sep", "now · you have to do something": never the mark alone
    QString more{};            ///< a sentence below it; may be empty
    QList<QWidget *> papers{}; ///< what belongs to the step, below it; the timeline takes them
};

/// Steps below each other along a line: solid as far as it is done, dotted after. To a screen reader it is a list of sentences.
class Timeline : public QWidget {
    Q_OBJECT
public:
    Timeline(const Theme &theme, const QList<TimelineStep> &steps, QWidget *parent = nullptr);

    /// What a screen reader says of the step at that place (from 0) of so many.
    static QString sentence(const TimelineStep &step, int at, int of);
};

} // namespace overzicht
