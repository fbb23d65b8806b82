// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace overzicht {

/// Says to a screen reader what changed without moving the focus. A label of no size: its text is what was said last, its role an alert.
class Announcer : public QLabel {
    Q_OBJECT
public:
    explicit Announcer(QWidget *parent);
    /// The same sentence twice within two seconds is said once.
    void say(const QString &sentence);

private:
    qint64 m_saidAt = 0;
};

} // namespace overzicht
