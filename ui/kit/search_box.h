// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/field.h"

namespace overzicht {

/// The field to search in: says `searched` a short while after the last key stroke, and at once on Enter. Escape empties it, and only then passes on.
class SearchBox : public Field {
    Q_OBJECT
public:
    SearchBox(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searched(const QString &words); ///< trimmed; empty = no search

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void restyle() override;

private:
    void say();

    QAction *m_glass;
    int m_timer = 0;
    QString m_said;
};

} // namespace overzicht
