// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace overzicht {

/// How a text looks; the colour is a member of Tokens, so that it follows the theme.
struct TextStyle {
    qreal px = 14;
    QFont::Weight weight = QFont::Normal;
    QColor Tokens::*colour = &Tokens::ink;
    qreal spacing = 0;
    qreal lead = 1.32; ///< line height in font sizes
};

/// The type scale of the window.
namespace type {
inline constexpr TextStyle kPage{26, QFont::DemiBold, &Tokens::ink, -0.6, 1.25};  ///< a page's title
inline constexpr TextStyle kTitle{22, QFont::DemiBold, &Tokens::ink, -0.4, 1.25}; ///< the subject in the detail
inline constexpr TextStyle kBlock{16, QFont::DemiBold, &Tokens::ink};             ///< a block's head on the overview
inline constexpr TextStyle kHead{14, QFont::DemiBold, &Tokens::ink};              ///< a part's head
inline constexpr TextStyle kGroup{12, QFont::DemiBold, &Tokens::ink2, 0.2};       ///< the head of a group of rows
inline constexpr TextStyle kBody{14, QFont::Normal, &Tokens::ink, 0, 1.5};        ///< running text
inline constexpr TextStyle kLead{14, QFont::Normal, &Tokens::ink2};               ///< the sentence below a page's title
inline constexpr TextStyle kNote{13, QFont::Normal, &Tokens::ink, 0, 1.4};
inline constexpr TextStyle kSender{13, QFont::DemiBold, &Tokens::ink};
inline constexpr TextStyle kValue{14, QFont::DemiBold, &Tokens::ink};
inline constexpr TextStyle kSmall{12, QFont::Normal, &Tokens::ink3};              ///< on a surface only; on the canvas use kSmallCanvas
inline constexpr TextStyle kSmallCanvas{12, QFont::Normal, &Tokens::ink2};
} // namespace type

/// A plain text that is never read as markup, never clipped and never shortened: it wraps, if need be inside a word, and asks for the height it needs.
class Text : public QLabel {
    Q_OBJECT
public:
    explicit Text(const Theme &theme, const QString &words = {}, const TextStyle &style = type::kBody, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void setStyle(const TextStyle &style);
    void setTone(std::optional<Tone> tone); ///< overrides the style's colour
    /// One line that asks for its whole width (dates, amounts). Default: wraps.
    void setOneLine(bool on);
    void setTextAlignment(Qt::Alignment alignment); ///< horizontal part only

    bool hasHeightForWidth() const override { return !m_oneLine; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Does all of it fit the widget as it stands? For the gallery.
    bool fits() const;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    qreal laidOutHeight(qreal width, QPainter *painter, const QColor &colour) const;
    qreal naturalWidth() const;
    void restyle();

    const Theme &m_theme;
    TextStyle m_style;
    std::optional<Tone> m_tone;
    Qt::Alignment m_align = Qt::AlignLeft;
    bool m_oneLine = false;
    mutable int m_heightFor = -1, m_height = 0;
};

} // namespace overzicht
