// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "theme/theme.h"

#include <QDir>
#include <QImage>

#include <cmath>

using namespace overzicht;

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.2, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

const std::pair<const char *, Tokens> kLooks[] = {{"light", Tokens::light()}, {"dark", Tokens::darkMode()}, {"contrast", Tokens::highContrast()}};

} // namespace

TEST_CASE("every text stands at least 4.5 to 1 on what it stands on, in every look")
{
    for (const auto &[name, t] : kLooks) {
        INFO(name);
        for (const QColor &ground : {t.canvas, t.surface, t.sunken}) {
            CHECK(contrast(t.ink, ground) >= 4.5);
            CHECK(contrast(t.ink2, ground) >= 4.5);
            CHECK(contrast(t.accent, ground) >= 4.5);
        }
        for (const QColor &ground : {t.surface, t.sunken}) // the third ink is not for the canvas or the accent
            CHECK(contrast(t.ink3, ground) >= 4.5);
        CHECK(contrast(t.ink, t.accentSoft) >= 4.5);
        CHECK(contrast(t.ink2, t.accentSoft) >= 4.5);
        CHECK(contrast(t.accentInk, t.accent) >= 4.5);
        CHECK(contrast(t.surface, t.ink) >= 4.5); // a chosen chip
        CHECK(contrast(t.sideInk, t.side) >= 4.5);
        CHECK(contrast(t.sideInk2, t.side) >= 4.5);
        CHECK(contrast(t.sideInk, t.sideActive) >= 4.5);
        CHECK(contrast(t.dark ? QColor(Qt::black) : t.side, t.sideMark) >= 4.5); // a count
        CHECK(contrast(t.ink, t.mark) >= 4.5);                                    // a found word
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Danger, Tone::Warn, Tone::Ok, Tone::Info}) {
            INFO(int(tone));
            CHECK(contrast(foreground(t, tone), background(t, tone)) >= 4.5); // a pill
            CHECK(contrast(foreground(t, tone), t.surface) >= 4.5);           // a pill on a chosen row, a coloured sentence
            CHECK(contrast(t.ink, background(t, tone)) >= 4.5);               // a note
        }
        for (int i = 0; i < 200; ++i) {
            const Hue hue = hueFor(t, QStringLiteral("03163808%1").arg(i, 2, 10, QLatin1Char('0')));
            CHECK(contrast(hue.ink, hue.fill) >= 4.5); // initials
        }
    }
}

TEST_CASE("edges of controls, focus rings and marks stand at least 3 to 1, in every look")
{
    for (const auto &[name, t] : kLooks) {
        INFO(name);
        for (const QColor &ground : {t.canvas, t.surface}) {
            CHECK(contrast(t.control, ground) >= 3.0);
            CHECK(contrast(t.accent, ground) >= 3.0);
        }
        CHECK(contrast(t.control, t.sunken) >= 3.0);
        CHECK(contrast(t.accent, t.accentSoft) >= 3.0); // the ring of a chosen row
        CHECK(contrast(t.ink, t.surface) >= 3.0);       // the ring of a primary button
        CHECK(contrast(t.surface, t.accent) >= 3.0);    // its gap
        CHECK(contrast(t.sideMark, t.side) >= 3.0);
    }
}

TEST_CASE("a sender keeps its colour, and neighbours differ")
{
    const Tokens t = Tokens::light();
    CHECK(hueFor(t, QStringLiteral("0316380841")).ink == hueFor(t, QStringLiteral("0316380841")).ink);
    QSet<QRgb> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(hueFor(t, QString::number(200000000 + i * 7919)).ink.rgb());
    CHECK(seen.size() == 8);
}

TEST_CASE("text grows with the text size, paddings with its square root, and the size stays between 100 and 200 percent")
{
    Theme theme(Theme::Mode::Light, 2.0);
    CHECK(theme.font(14).pixelSize() == 28);
    CHECK(theme.size(14) == 28);
    CHECK(theme.space(16) == 23);
    theme.setTextScale(2.01);
    CHECK(theme.textScale() == 2.0);
    theme.setTextScale(0.99);
    CHECK(theme.textScale() == 1.0);
    theme.setTextScale(std::nan(""));
    CHECK(theme.textScale() >= 1.0);
    CHECK(theme.textScale() <= 2.0);
    CHECK(Theme(Theme::Mode::Light, 50).textScale() == 2.0);
}

TEST_CASE("an icon comes in the colour that was asked for, at the device's own resolution")
{
    const Theme theme;
    const QImage red = theme.icon(QStringLiteral("mail"), QColor(0xA8281E), 24).toImage();
    REQUIRE(red.width() == 24);
    int coloured = 0, other = 0;
    for (int y = 0; y < red.height(); ++y) {
        for (int x = 0; x < red.width(); ++x) {
            const QColor c = red.pixelColor(x, y);
            if (c.alpha() < 200)
                continue;
            (std::abs(c.red() - 0xA8) < 12 && std::abs(c.green() - 0x28) < 12 ? coloured : other)++;
        }
    }
    CHECK(coloured > 30);
    CHECK(other == 0);
    CHECK(theme.icon(QStringLiteral("mail"), QColor(0xA8281E), 24).toImage() != theme.icon(QStringLiteral("mail"), QColor(0x0C5463), 24).toImage());
    // None there: nothing is drawn, nothing breaks.
    const QImage none = theme.icon(QStringLiteral("../theme/x"), QColor(Qt::red), 24).toImage();
    CHECK(none.pixelColor(12, 12).alpha() == 0);
}

TEST_CASE("every icon of the program can be drawn")
{
    const Theme theme;
    (void)theme.icon(QStringLiteral("mail"), Qt::black, 24); // the icons are loaded at the first one
    const auto names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    REQUIRE(names.size() >= 60);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QImage drawn = theme.icon(name.chopped(4), Qt::black, 24).toImage();
        int dark = 0;
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                dark += drawn.pixelColor(x, y).alpha() > 100;
        CHECK(dark > 8);
    }
}
