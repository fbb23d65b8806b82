// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>

namespace overzicht {

/// Every colour of the window, by what it is for. No colour stands anywhere else.
struct Tokens {
    QColor canvas, surface, sunken, line, ink, ink2, ink3, accent, accentInk, accentSoft;
    QColor side, sideInk, sideInk2, sideActive, sideMark;
    QColor danger, dangerSoft, warn, warnSoft, ok, okSoft, info, infoSoft, neutralSoft;
    QColor shadow, mark, control, paper;
    bool dark = false, contrast = false;

    static Tokens light();
    static Tokens darkMode();
    static Tokens highContrast();
};

/// What a pill, a note or an icon wants to say; never by colour alone.
enum class Tone { Neutral, Accent, Danger, Warn, Ok, Info };
QColor foreground(const Tokens &tokens, Tone tone);
QColor background(const Tokens &tokens, Tone tone);

/// The two colours of a sender's initials: always the same ones for the same id, so that a person recognises them.
struct Hue {
    QColor fill, ink;
};
Hue hueFor(const Tokens &tokens, const QString &id);

} // namespace overzicht
