// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/desk.h"
#include "sync/report.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace overzicht::ctl {

/// Shows somebody who waits at a terminal how far each feed is: "Stad Lindehove (ebox/lindehove): 1 200 of 8 000". Nothing in the first two seconds, at most
/// twice a second after that, and nothing at all where standard error is no terminal. What is shown goes away when anything else is told.
class Meter : public QObject {
public:
    explicit Meter(const Desk &desk, QObject *parent = nullptr); ///< `desk` must outlive it
    void take(const Progress &progress);
    void end(); ///< shows nothing any more

private:
    void show();
    QString nameOf(const Progress &progress);
    void learnNames();

    const Desk &m_desk;
    QList<Progress> m_busy; ///< in the order in which they began
    QHash<QString, QString> m_names;
    QSet<QString> m_nameless;
    QTimer m_beat;
};

} // namespace overzicht::ctl
