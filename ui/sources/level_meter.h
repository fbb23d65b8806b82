// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/integration.h"
#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

/// How far a source comes, as five equal segments. Small beside its word in a list; wide with the word of each level below its segment, where those have room.
class LevelMeter : public QWidget {
    Q_OBJECT
public:
    enum class Look { Small, Wide };
    LevelMeter(const Theme &theme, Look look, QWidget *parent = nullptr);
    void setLevel(Integration level);

    bool hasHeightForWidth() const override { return m_look == Look::Wide; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    bool saysEach(int width) const; ///< the words have room
    QFont wordFont(Integration level) const;

    const Theme &m_theme;
    Look m_look;
    Integration m_level = Integration::Link;
};

} // namespace overzicht
