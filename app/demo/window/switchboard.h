// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/server.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace overzicht::demo {

class Town;

/// A small window on the demo town: breaks its servers and sends new letters, so that a newcomer sees how the overview takes it.
class Switchboard : public QWidget {
    Q_OBJECT
public:
    /// `town` must outlive it.
    explicit Switchboard(Town &town, QWidget *parent = nullptr);

private:
    void choose(const QString &server, int fault);
    void tell(const QString &what);
    QComboBox *faultBox(const QString &server);

    Town &m_town;
    QLabel *m_told = nullptr;
};

QStringList serverNames();                  ///< all that can be broken, as the town calls them
QString shownServer(const QString &server); ///< "Flemish eBox"; a name that is not of the town as it is
QString shownFault(Fault fault);            ///< "Is down"
QString shownPermitStep(const QString &step); ///< a sentence; `step` as the town calls it

} // namespace overzicht::demo
