// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPixmap>

class QApplication;

namespace overzicht {

/// The look in use. One per window, handed to every widget by reference; a widget re-reads it on `changed`.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { Light, Dark, Contrast };

    explicit Theme(Mode mode = Mode::Light, qreal textScale = 1.0, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    qreal textScale() const { return m_scale; } ///< 1.0 … 2.0
    void setMode(Mode mode);
    void setTextScale(qreal scale);

    const Tokens &tokens() const { return m_tokens; }
    /// `px` at 100 % text; grows with the text scale. Inter, or the system's sans.
    QFont font(qreal px, QFont::Weight weight = QFont::Normal, qreal spacing = 0) const;
    int space(qreal px) const;  ///< paddings and gaps: grow with the square root of the text scale
    int size(qreal px) const;   ///< things that hold text (buttons, rows): grow with the text scale
    /// An icon of resources/icons in one colour, `px` at 100 % text, for the device's own resolution.
    QPixmap icon(const QString &name, const QColor &colour, qreal px, qreal stroke = 1.75) const;

    /// Fusion, palette, font and the small style sheet, for the whole program.
    void apply(QApplication &app) const;

Q_SIGNALS:
    void changed();

private:
    Mode m_mode;
    qreal m_scale;
    Tokens m_tokens;
};

} // namespace overzicht
