// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace overzicht {

/// What stands beside a sender: its logo, or its initials in a colour of its own.
struct AvatarContent {
    QString initials; ///< words.h: initials()
    QString hueOf;    ///< the sender's id
    QPixmap logo;     ///< null = initials
};

int avatarSize(const Theme &theme, qreal px = 40);
void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const AvatarContent &avatar);

/// Decoration: the sender's name stands beside it in words, so a screen reader passes it by.
class Avatar : public QWidget {
    Q_OBJECT
public:
    Avatar(const Theme &theme, AvatarContent content, qreal px = 40, QWidget *parent = nullptr);
    void setContent(const AvatarContent &content);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    AvatarContent m_content;
    qreal m_px;
};

/// An icon that accompanies words.
class IconLabel : public QLabel {
    Q_OBJECT
public:
    IconLabel(const Theme &theme, const QString &icon, QColor Tokens::*colour, qreal px = 18, QWidget *parent = nullptr);
    IconLabel(const Theme &theme, const QString &icon, Tone tone, qreal px = 18, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Tone tone);

private:
    void redraw();

    const Theme &m_theme;
    QString m_icon;
    QColor Tokens::*m_colour = nullptr;
    Tone m_tone = Tone::Neutral;
    qreal m_px;
};

} // namespace overzicht
