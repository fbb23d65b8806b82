// SPDX-License-Identifier: EUPL-1.2
#include "theme/tokens.h"

#include <QString>

#include <iterator>

namespace overzicht {

Tokens Tokens::light()
{
    Tokens t;
    t.canvas = QColor(0xF4F2EE), t.surface = QColor(0xFFFFFF), t.sunken = QColor(0xFAF9F6), t.line = QColor(0xE6E2DA);
    t.ink = QColor(0x17212B), t.ink2 = QColor(0x4D5966), t.ink3 = QColor(0x66717D);
    t.accent = QColor(0x0C5463), t.accentInk = QColor(0xFFFFFF), t.accentSoft = QColor(0xE4F0F1);
    t.side = QColor(0x0B2F3A), t.sideInk = QColor(0xFFFFFF), t.sideInk2 = QColor(0xC3D5DA), t.sideActive = QColor(0x24454F), t.sideMark = QColor(0xF2B84B);
    t.danger = QColor(0xA8281E), t.dangerSoft = QColor(0xFBEAE7), t.warn = QColor(0x7A4E00), t.warnSoft = QColor(0xFFF1D6);
    t.ok = QColor(0x1B6440), t.okSoft = QColor(0xE3F3E9), t.info = QColor(0x2B4C9B), t.infoSoft = QColor(0xE8EDF9), t.neutralSoft = QColor(0xF0EEE9);
    t.shadow = QColor(24, 30, 36, 10), t.mark = QColor(0xFFE08A), t.control = QColor(0x858D92), t.paper = QColor(0xFFFFFF);
    return t;
}

Tokens Tokens::darkMode()
{
    Tokens t;
    t.canvas = QColor(0x0F1518), t.surface = QColor(0x182024), t.sunken = QColor(0x141B1F), t.line = QColor(0x2B363B);
    t.ink = QColor(0xEEF2F3), t.ink2 = QColor(0xB4C0C5), t.ink3 = QColor(0x94A2A8);
    t.accent = QColor(0x6CC5D3), t.accentInk = QColor(0x06262D), t.accentSoft = QColor(0x17343B);
    t.side = QColor(0x0A1013), t.sideInk = QColor(0xF2F6F7), t.sideInk2 = QColor(0xB0C2C8), t.sideActive = QColor(0x22292C), t.sideMark = QColor(0xF2B84B);
    t.danger = QColor(0xFF9C92), t.dangerSoft = QColor(0x3D1F1D), t.warn = QColor(0xF2BE62), t.warnSoft = QColor(0x38290F);
    t.ok = QColor(0x7FD3A4), t.okSoft = QColor(0x16301F), t.info = QColor(0xA5BCFF), t.infoSoft = QColor(0x1C2743), t.neutralSoft = QColor(0x232D32);
    t.shadow = QColor(0, 0, 0, 26), t.mark = QColor(0x6B5312), t.control = QColor(0x74858C), t.paper = QColor(0xFFFFFF);
    t.dark = true;
    return t;
}

Tokens Tokens::highContrast()
{
    const QColor black(0, 0, 0), white(255, 255, 255), yellow(0xFFEB3B);
    Tokens t;
    t.canvas = t.surface = t.sunken = black;
    t.line = t.ink = t.ink2 = t.ink3 = white;
    t.accent = yellow, t.accentInk = black, t.accentSoft = QColor(0x2A2600);
    t.side = black, t.sideInk = t.sideInk2 = white, t.sideActive = QColor(0x2A2600), t.sideMark = yellow;
    t.danger = QColor(0xFF8A80), t.warn = QColor(0xFFD54F), t.ok = QColor(0x69F0AE), t.info = QColor(0x82B1FF);
    t.dangerSoft = t.warnSoft = t.okSoft = t.infoSoft = t.neutralSoft = black;
    t.shadow = QColor(0, 0, 0, 0), t.mark = QColor(0x5C5200), t.control = white, t.paper = white;
    t.dark = t.contrast = true;
    return t;
}

QColor foreground(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Accent: return tokens.accent;
    case Tone::Danger: return tokens.danger;
    case Tone::Warn: return tokens.warn;
    case Tone::Ok: return tokens.ok;
    case Tone::Info: return tokens.info;
    case Tone::Neutral: break;
    }
    return tokens.ink2;
}

QColor background(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Accent: return tokens.accentSoft;
    case Tone::Danger: return tokens.dangerSoft;
    case Tone::Warn: return tokens.warnSoft;
    case Tone::Ok: return tokens.okSoft;
    case Tone::Info: return tokens.infoSoft;
    case Tone::Neutral: break;
    }
    return tokens.neutralSoft;
}

namespace {
QColor blend(const QColor &over, const QColor &under, qreal part)
{
    const auto mix = [&](int a, int b) { return int(a * part + b * (1 - part) + 0.5); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}
} // namespace

Hue hueFor(const Tokens &tokens, const QString &id)
{
    if (tokens.contrast)
        return {tokens.surface, tokens.ink};
    static constexpr QRgb hues[] = {0x2B4C9B, 0x0C5463, 0x7A4E00, 0x5B3A86, 0x1B6440, 0x8F2F22, 0x35506B, 0x6B2F6B};
    quint32 sum = 2166136261u; // FNV-1a: qHash may differ from one start to the next
    for (const QChar c : id)
        sum = (sum ^ c.unicode()) * 16777619u;
    const QColor hue(hues[(sum ^ (sum >> 15)) % std::size(hues)]);
    return tokens.dark ? Hue{blend(hue, tokens.surface, 0.36), blend(hue, QColor(Qt::white), 0.30)} : Hue{blend(hue, tokens.surface, 0.11), hue};
}

} // namespace overzicht
