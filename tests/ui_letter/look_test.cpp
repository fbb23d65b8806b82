// SPDX-License-Identifier: EUPL-1.2
#include "reading.h"

using namespace overzicht;

namespace {

QByteArray letter()
{
    return papers::letter({QStringLiteral("Aanslagbiljet huisvuil 2026"), QStringLiteral("Geachte mevrouw Peeters"), QStringLiteral("U betaalt een jaarlijkse belasting voor het ophalen van uw huisvuil."), QStringLiteral("Te betalen: 85,00 euro, tot en met 12 januari 2027."), QStringLiteral("Met vriendelijke groeten")}, 5);
}

} // namespace

TEST_CASE("pictures of a letter that stands open", "[.pictures]")
{
    const QString folder = QStringLiteral(BIN_DIR "/../gallery/");
    for (const auto &[name, mode, scale, size] : QList<std::tuple<QString, Theme::Mode, qreal, QSize>>{
             {QStringLiteral("light"), Theme::Mode::Light, 1.0, {760, 800}}, {QStringLiteral("dark"), Theme::Mode::Dark, 1.0, {760, 800}}, {QStringLiteral("contrast"), Theme::Mode::Contrast, 1.0, {560, 700}}, {QStringLiteral("large"), Theme::Mode::Light, 2.0, {760, 800}}, {QStringLiteral("narrow"), Theme::Mode::Light, 1.0, {360, 500}}}) {
        Reading r(waysToStart(QStringLiteral(BIN_DIR "/overzicht-pdf")), mode, scale);
        r.view.resize(size);
        r.openPages(letter());
        r.view.find(QStringLiteral("huisvuil"));
        REQUIRE(Reading::waits([&] { return r.pages()->hasAllText() && r.says().contains(QStringLiteral("of 10")); }));
        QTest::qWait(500);
        REQUIRE(r.view.grab().save(folder + QStringLiteral("letter_%1.png").arg(name)));
        r.press("letter-text");
        QTest::qWait(100);
        REQUIRE(r.view.grab().save(folder + QStringLiteral("letter_%1_text.png").arg(name)));
    }
    Reading r(QList<QStringList>{});
    r.open(letter());
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("cannot lock in")); }));
    REQUIRE(r.view.grab().save(folder + QStringLiteral("letter_trouble.png")));
}
