// SPDX-License-Identifier: EUPL-1.2
#include "theme/theme.h"

#include "theme/icons.h"
#include "theme/look.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace overzicht {

namespace {
Tokens tokensFor(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::Dark: return Tokens::darkMode();
    case Theme::Mode::Contrast: return Tokens::highContrast();
    case Theme::Mode::Light: break;
    }
    return Tokens::light();
}
} // namespace

Theme::Theme(Mode mode, qreal textScale, QObject *parent)
    : QObject(parent), m_mode(mode), m_scale(qBound(1.0, textScale, 2.0)), m_tokens(tokensFor(mode))
{
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_tokens = tokensFor(mode);
    Q_EMIT changed();
}

void Theme::setTextScale(qreal scale)
{
    scale = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    Q_EMIT changed();
}

QFont Theme::font(qreal px, QFont::Weight weight, qreal spacing) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(px * m_scale));
    font.setWeight(weight);
    if (!qFuzzyIsNull(spacing))
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing * m_scale);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::space(qreal px) const { return qRound(px * std::sqrt(m_scale)); }
int Theme::size(qreal px) const { return qRound(px * m_scale); }

QPixmap Theme::icon(const QString &name, const QColor &colour, qreal px, qreal stroke) const
{
    // Icons accompany text but need not shout: they grow a little slower than it.
    return drawIcon(name, colour, qRound(px * (1 + (m_scale - 1) * 0.7)), stroke, qGuiApp->devicePixelRatio());
}

void Theme::apply(QApplication &app) const
{
    const Tokens &t = m_tokens;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) { palette.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, t.canvas);
    set(QPalette::WindowText, t.ink);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.sunken);
    set(QPalette::Text, t.ink);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.ink);
    set(QPalette::BrightText, t.danger);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.ink);
    set(QPalette::PlaceholderText, t.ink3);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.accentInk);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.line);
    set(QPalette::Mid, t.control);
    set(QPalette::Dark, t.control);
    set(QPalette::Shadow, t.ink3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.ink3);

    app.setStyle(new Look(t, m_scale));
    app.setPalette(palette);
    app.setFont(font(14));
}

} // namespace overzicht
