// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

/// The first thing to see of what turning the eBox on changes: letters leave the letter box in the street for the eBox. One stays behind, because some go on coming on paper.
class LettersMove : public QWidget {
    Q_OBJECT
public:
    /// `spoken`: what a screen reader says of it. `now` and `soon` stand below the letter box and the eBox.
    LettersMove(const Theme &theme, const QString &spoken, const QString &now, const QString &soon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QString m_now, m_soon;
};

/// The eBox with a mark on it: how it stands. Decoration: the words stand beside it.
class EboxStands : public QWidget {
    Q_OBJECT
public:
    EboxStands(const Theme &theme, const QString &icon, Tone tone, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QString m_icon;
    Tone m_tone;
};

} // namespace overzicht
