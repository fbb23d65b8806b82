// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "ui/scanned.h"

#include "kit/qr_code.h"
#include "kit/short_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace overzicht;

TEST_CASE("a code is read back from its own picture in every look and at every text size")
{
    const QByteArray usual = "BCD\n002\n1\nSCT\n\nPolitiezone Leievallei\nBE68539007547034\nEUR53.00\n\n\n+++010/8068/17183+++";
    const QByteArray accents = "BCD\n002\n1\nSCT\n\nFOD Financi\xc3\xabn\nBE72000000001616\nEUR999999999.99\n\n\nfactuur";
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
        for (const double scale : {1.0, 1.4, 2.0}) {
            Theme theme(mode, scale);
            for (const QByteArray &bytes : {usual, accents, QByteArray(331, 'x')}) {
                QrCode code(theme, bytes, QStringLiteral("Code"));
                code.resize(code.sizeHint());
                INFO(int(mode) << " at " << scale << ", " << bytes.size() << " bytes, " << code.modules() << " modules");
                const QImage picture = code.grab().toImage();
                CHECK(scanned(picture) == bytes);
                // The quiet edge is white in every look, and nothing is grey.
                const int edge = picture.width() * QrCode::kQuiet / (code.modules() + 2 * QrCode::kQuiet) - 1;
                bool plain = true, quiet = true;
                for (int y = 0; y < picture.height(); ++y) {
                    for (int x = 0; x < picture.width(); ++x) {
                        const QRgb pixel = picture.pixel(x, y) | 0xff000000;
                        plain = plain && (pixel == 0xff000000 || pixel == 0xffffffff);
                        if (x < edge || y < edge || x >= picture.width() - edge || y >= picture.height() - edge)
                            quiet = quiet && pixel == 0xffffffff;
                    }
                }
                CHECK(plain);
                CHECK(quiet);
            }
        }
    }
}

TEST_CASE("a code holds up to 331 bytes, and one byte more is no code")
{
    Theme theme;
    CHECK(QrCode(theme, QByteArray(331, 'x'), {}).modules() == 17 + 4 * QrCode::kLargestVersion);
    CHECK(QrCode(theme, QByteArray(332, 'x'), {}).modules() == 0);
    CHECK(QrCode(theme, QByteArray(), {}).modules() == 0);
}

TEST_CASE("a copied number leaves the clipboard after a while, and what was copied since stays")
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    copyForAWhile(QStringLiteral("BE68539007547034"), std::chrono::milliseconds(80));
    CHECK(clipboard->text() == QStringLiteral("BE68539007547034"));
    CHECK(QTest::qWaitFor([&] { return clipboard->text().isEmpty(); }, 5'000));

    copyForAWhile(QStringLiteral("BE68539007547034"), std::chrono::milliseconds(30));
    clipboard->setText(QStringLiteral("van iemand anders"));
    QTest::qWait(120);
    CHECK(clipboard->text() == QStringLiteral("van iemand anders"));

    // Copied again, it stays its whole time.
    copyForAWhile(QStringLiteral("53,00"), std::chrono::milliseconds(40));
    copyForAWhile(QStringLiteral("53,00"), std::chrono::minutes(5));
    QTest::qWait(120);
    CHECK(clipboard->text() == QStringLiteral("53,00"));
    CHECK(kCopyStays == std::chrono::seconds(30));
}
