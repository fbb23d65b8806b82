// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "documents/list_view.h"
#include "documents/sender_logos.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace overzicht;

namespace {

QByteArray picture(const QSize &size, const char *format, const QColor &colour = QColor(0xC0, 0x10, 0x20))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

/// A PNG whose head claims another size: what a bomb does.
QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray png = picture({8, 8}, "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 crc = 0xFFFFFFFFu; // of the head's name and contents, so that only its size can be wrong
    for (int i = 12; i < 29; ++i) {
        crc ^= uchar(png.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
    }
    qToBigEndian(crc ^ 0xFFFFFFFFu, png.data() + 29);
    return png;
}

} // namespace

TEST_CASE("a logo is unpacked only when it is a PNG or JPEG of believable size; never SVG, never what calls itself otherwise")
{
    CHECK(logoImage(picture({200, 100}, "PNG"), 128).size() == QSize(128, 64));
    CHECK(logoImage(picture({40, 40}, "JPEG"), 128).size() == QSize(40, 40));
    CHECK_FALSE(logoImage(picture({2048, 200}, "PNG"), 128).isNull());
    CHECK(logoImage(picture({2049, 200}, "PNG"), 128).isNull());
    CHECK_FALSE(logoImage(picture({200, 2048}, "JPEG"), 128).isNull());
    CHECK(logoImage(picture({200, 2049}, "JPEG"), 128).isNull());
    CHECK_FALSE(logoImage(picture({1250, 1600}, "PNG"), 128).isNull());
    CHECK(logoImage(picture({1500, 1400}, "PNG"), 128).isNull()); // more than two million pixels
    CHECK(logoImage(picture({2000, 2}, "PNG"), 128).isNull());    // a hair's breadth once it fits
    CHECK(logoImage(claiming(8, 8), 128).size() == QSize(8, 8));
    CHECK(logoImage(claiming(60'000, 60'000), 128).isNull());
    CHECK(logoImage(claiming(0, 8), 128).isNull());
    CHECK(logoImage({}, 128).isNull());
    CHECK(logoImage("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10' fill='red'/></svg>", 128).isNull());
    CHECK(logoImage(picture({20, 20}, "BMP"), 128).isNull());
    CHECK(logoImage(picture({20, 20}, "PNG").left(60), 128).isNull()); // cut off
    const QByteArray good = picture({20, 20}, "PNG");
    CHECK(logoImage(good + QByteArray(200 * 1024 - good.size(), '\0'), 128).size() == QSize(20, 20));
    CHECK(logoImage(good + QByteArray(200 * 1024 - good.size() + 1, '\0'), 128).isNull());
}

TEST_CASE("a sender with a logo shows it in the list, one without keeps its initials, and one that comes later appears by itself")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    Letter ours, other;
    ours.id = QStringLiteral("a");
    other.id = QStringLiteral("b");
    other.sender = QStringLiteral("0207506262");
    other.arrived = ours.arrived.addDays(-1);
    town.land(QStringLiteral("ebox"), {ours, other});
    const auto giveLogo = [&](const QString &sender, const QByteArray &bytes) {
        Answer answer;
        answer.logos.insert(PartyId(sender), bytes);
        REQUIRE(town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), answer));
    };
    giveLogo(ours.sender, picture({64, 64}, "PNG"));

    const auto reader = town.reader();
    SenderLogos logos(*reader);
    QSignalSpy arrived(&logos, &SenderLogos::arrived);
    Theme theme;
    RowModel model(*reader, Acting::self(), town.clock);
    model.show(Filter{});
    ListView list(theme, model, QStringLiteral("post"));
    list.setLogos(&logos);
    list.resize(500, 300);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, 5000));
    const auto redAt = [&](int row) {
        const QImage shown = list.grab().toImage();
        const QRect rect = list.rowRect(row);
        int red = 0;
        for (int x = 0; x < 70; ++x)
            red += shown.pixelColor(x, rect.top() + theme.space(11) + 20) == QColor(0xC0, 0x10, 0x20);
        return red;
    };
    CHECK(redAt(0) > 15);
    CHECK(redAt(1) == 0);
    CHECK(logos.of(PartyId(other.sender)).isNull());

    giveLogo(other.sender, picture({64, 64}, "JPEG"));
    CHECK(logos.of(PartyId(other.sender)).isNull()); // what is remembered is not asked at every painting
    arrived.clear();
    logos.lookAgain();
    REQUIRE(QTest::qWaitFor([&] { list.grab(); return !logos.of(PartyId(other.sender)).isNull(); }, 5000));
    REQUIRE(QTest::qWaitFor([&] { return arrived.count() > 0; }, 5000));
}
