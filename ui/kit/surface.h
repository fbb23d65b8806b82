// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QWidget>

#include <optional>

class QPainter;

namespace overzicht {

/// Room a card keeps free around itself for its painted shadow.
inline constexpr QMargins kCardShadow{5, 3, 5, 7};

/// A white sheet with a soft painted shadow. Its layout's margins should include kCardShadow; `Card::inner` gives them.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);
    /// Shadow plus padding, for the card's layout.
    static QMargins inner(const Theme &theme, qreal padding = 18);
    static void paint(QPainter &painter, const Tokens &tokens, const QRectF &sheet, qreal radius = 12);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
};

/// A quiet box inside a card: sunken, or tinted by a tone.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const Theme &theme, std::optional<Tone> tone = std::nullopt, QWidget *parent = nullptr);
    void setTone(std::optional<Tone> tone);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    std::optional<Tone> m_tone;
};

/// A thin dividing line: decoration only, never the edge of a control.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
};

/// The plain ground of a page: fills itself with the canvas (or another token) and follows the theme.
class Ground : public QWidget {
    Q_OBJECT
public:
    explicit Ground(const Theme &theme, QColor Tokens::*colour = &Tokens::canvas, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QColor Tokens::*m_colour;
};

} // namespace overzicht
