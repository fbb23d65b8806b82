// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "activating/aloud.h"
#include "activating/voice.h"

#include <QFile>
#include <QScrollArea>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

/// What a real speech-dispatcher was given to speak (with_speech.sh): language|words, a line a piece.
QString heard()
{
    QFile file(qEnvironmentVariable("HEARD"));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool comes(const QString &words)
{
    return QTest::qWaitFor([&] { return heard().contains(words); }, 30'000);
}

QString wordsOn(const Button *button) { return button ? button->text() : QString(); }

QWidget *screen(const Shown &shown) { return shown.dialog->findChild<QScrollArea *>()->widget(); }

QString plainBlock(const Shown &shown, Language language, TextBlock block)
{
    return wordsOf(shown.texts.current(QDate(2026, 12, 1))->in(language).block(block), {{QStringLiteral("services"), QStringLiteral("489")}, {QStringLiteral("date"), QStringLiteral("28 maart 2023")}});
}

} // namespace

TEST_CASE("A screen is read out as it stands there, from top to bottom, each text once, without buttons and fields")
{
    DesktopVoice voice;
    Shown shown(Language::Nl, Theme::Mode::Light, 1.0, ActivationWay::Gateway, &voice);
    const QString first = readOut(screen(shown)).replace(u'\n', u' ');
    qsizetype at = -1;
    for (const TextBlock block : {TextBlock::Title, TextBlock::Core, TextBlock::Effect, TextBlock::Duty, TextBlock::Who, TextBlock::Seen, TextBlock::Keep, TextBlock::Stop, TextBlock::No}) {
        // Where to stop is a row of places, each read by itself.
        const QString words = block == TextBlock::Stop ? QStringLiteral("U kan altijd stoppen: Instellingen. eBox. Stop. Daarna krijgt u nieuwe brieven weer op papier.") : plainBlock(shown, Language::Nl, block).simplified();
        CAPTURE(words.toStdString());
        const qsizetype found = first.indexOf(words);
        CHECK(found > at);
        CHECK(first.count(words) == 1);
        at = found;
    }
    for (const char *button : {"Niet nu", "Verder", "Toon de lijst", "Druk af"})
        CHECK_FALSE(first.contains(QString::fromLatin1(button)));

    shown.press(shown.button("go-on"));
    QTest::mouseClick(shown.choice(QStringLiteral("Q1-no")), Qt::LeftButton);
    const QString second = readOut(screen(shown));
    CHECK(second.contains(QStringLiteral("1. U zet de eBox aan.")));
    CHECK(second.contains(shown.choice(QStringLiteral("Q1-no"))->text()));
    CHECK(second.contains(QStringLiteral("Moet u betalen?\n"))); // a question stays one
    CHECK_FALSE(second.contains(QStringLiteral("Stuur de code")));
}

TEST_CASE("A real voice of this computer reads the screen in the language that is read, and stops when it is told to or the screen goes", "[.speech]")
{
    DesktopVoice voice;
    Shown shown(Language::Nl, Theme::Mode::Light, 1.0, ActivationWay::HandOver, &voice);
    REQUIRE(wordsOn(shown.button("aloud")) == QStringLiteral("Lees voor"));
    shown.press(shown.button("aloud"));
    CHECK(wordsOn(shown.button("aloud")) == QStringLiteral("Stop met voorlezen"));
    REQUIRE(comes(QStringLiteral("Uw eBox aanzetten")));
    REQUIRE(comes(QStringLiteral("moet u toch betalen")));
    REQUIRE(QTest::qWaitFor([&] { return wordsOn(shown.button("aloud")) == QStringLiteral("Lees voor"); }, 30'000)); // all of it was read
    CHECK(heard().startsWith(QStringLiteral("nl|")));

    shown.dialog->speak(Language::Fr);
    REQUIRE(wordsOn(shown.button("aloud")) == QStringLiteral("Lire à voix haute"));
    shown.press(shown.button("aloud"));
    REQUIRE(comes(QStringLiteral("fr|")));
    shown.press(shown.button("go-on"));
    CHECK(wordsOn(shown.button("aloud")) == QStringLiteral("Lire à voix haute"));
    shown.press(shown.button("aloud"));
    CHECK(wordsOn(shown.button("aloud")) == QStringLiteral("Arrêter la lecture"));
    REQUIRE(comes(QStringLiteral("Vous activez l'eBox.")));
    shown.press(shown.button("aloud"));
    CHECK(wordsOn(shown.button("aloud")) == QStringLiteral("Lire à voix haute"));
    QTest::qWait(2'000); // longer than all of it would take
    CHECK_FALSE(heard().contains(QStringLiteral("Mijn Burgerprofiel"))); // stands at its end
    CHECK(shown.decided->isEmpty());
}

TEST_CASE("A computer without a voice in that language says so in words, and never reads in the sounds of another", "[.voiceless]")
{
    DesktopVoice voice;
    Shown shown(Language::Nl, Theme::Mode::Light, 1.0, ActivationWay::HandOver, &voice);
    shown.press(shown.button("aloud"));
    REQUIRE(QTest::qWaitFor([&] {
        for (const NoteBox *box : shown.dialog->findChildren<NoteBox *>()) {
            if (box->isVisible() && box->accessibleName().contains(QStringLiteral("Voorlezen lukt niet op dit toestel.")))
                return true;
        }
        return false;
    }, 30'000));
    CHECK(wordsOn(shown.button("aloud")) == QStringLiteral("Lees voor"));
    CHECK(heard().isEmpty());
}
