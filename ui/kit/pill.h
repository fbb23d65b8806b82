// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace overzicht {

/// What a pill says: always words, usually an icon, and a tone that repeats them.
struct PillContent {
    QString words;
    QString icon; ///< of resources/icons; empty = none
    Tone tone = Tone::Neutral;
    bool operator==(const PillContent &) const = default;
};

/// The size and painting of a pill, for widgets and list rows alike.
QSize pillSize(const Theme &theme, const PillContent &pill);
void paintPill(QPainter &painter, const Theme &theme, const QRectF &rect, const PillContent &pill, bool onTint = false);

/// A small rounded mark with a state in words.
class Pill : public QLabel {
    Q_OBJECT
public:
    Pill(const Theme &theme, PillContent content, QWidget *parent = nullptr);
    void setContent(const PillContent &content);
    void setOnTint(bool on) { m_onTint = on; } ///< what is behind it has a colour of its own
    QSize sizeHint() const override { return pillSize(m_theme, m_content); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    PillContent m_content;
    bool m_onTint = false;
};

/// A count beside a name; above 999 it says "999+".
namespace badge {
QSize size(const Theme &theme, int count);
void paint(QPainter &painter, const Theme &theme, const QRectF &rect, int count);
} // namespace badge

} // namespace overzicht
