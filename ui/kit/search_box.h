// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QLineEdit>

namespace overzicht {

/// The field to search in: says `searched` a short while after the last key stroke, and at once on Enter. Escape empties it, and only then passes on.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    SearchBox(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searched(const QString &words); ///< trimmed; empty = no search

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void restyle();
    void say();

    const Theme &m_theme;
    QAction *m_glass;
    int m_timer = 0;
    QString m_said;
};

} // namespace overzicht
