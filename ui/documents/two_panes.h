// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

/// A list at the left and what is chosen at the right, or one of the two at a time where there is no room for both.
/// Room is measured in text widths, so that large text gets the narrow layout on a wide screen.
class TwoPanes : public QWidget {
    Q_OBJECT
public:
    enum class Grows { Left, Right }; ///< which of the two takes the room that is left
    static constexpr int kWide = 62;  ///< times the height of body text (14 px at 100 %): below it, one pane at a time

    /// Takes both.
    TwoPanes(const Theme &theme, QWidget *left, QWidget *right, Grows grows, QWidget *parent = nullptr);

    bool isNarrow() const { return m_narrow; }
    bool showsRight() const { return !m_narrow || m_right; }
    void showRight(bool right); ///< matters only when narrow

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QWidget *m_leftPane, *m_rightPane;
    Grows m_grows;
    bool m_narrow = false;
    bool m_right = false;
};

} // namespace overzicht
