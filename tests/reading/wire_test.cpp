// SPDX-License-Identifier: EUPL-1.2
#include "reading/pdf_wire.h"

#include <catch2/catch.hpp>

#include <cstring>
#include <limits>

using namespace overzicht::pdfwire;

namespace {

const Request kDraw{7, Request::Kind::Draw, 3, 0, {1190, 1684}, {10, 20, 300, 400}};
const Reply kSize{7, Reply::Outcome::Done, 3, 0, 595, 842};

template <typename Number>
QByteArray changed(QByteArray packet, qsizetype at, Number number)
{
    std::memcpy(packet.data() + at, &number, sizeof number);
    return packet;
}

} // namespace

TEST_CASE("What is asked and answered of a PDF comes over as it was packed")
{
    CHECK(requestFrom(packed(kDraw)) == kDraw);
    const Request open{1, Request::Kind::Open, 0, 5'000'000, {}, {}};
    CHECK(requestFrom(packed(open)) == open);
    CHECK(replyFrom(packed(kSize)) == kSize);
    CHECK(packed(kDraw).size() <= kLongest);
}

TEST_CASE("A packet of another length or version is none")
{
    for (const QByteArray &packet : {packed(kDraw), packed(kSize)}) {
        for (qsizetype n = 0; n < packet.size(); ++n) {
            CHECK_FALSE(requestFrom(packet.left(n)));
            CHECK_FALSE(replyFrom(packet.left(n)));
        }
        CHECK_FALSE(requestFrom(packet + '\0'));
        CHECK_FALSE(replyFrom(packet + '\0'));
        CHECK_FALSE(requestFrom(changed(packet, 0, kRequest + 1)));
        CHECK_FALSE(replyFrom(changed(packet, 0, kReply + 1)));
    }
    CHECK_FALSE(requestFrom(packed(kSize)));
    CHECK_FALSE(replyFrom(packed(kDraw)));
}

TEST_CASE("A request that is out of bounds is none")
{
    const QByteArray draw = packed(kDraw);
    CHECK_FALSE(requestFrom(changed(draw, 4, quint32(0))));  // serial
    CHECK_FALSE(requestFrom(changed(draw, 8, quint32(0))));  // kind
    CHECK_FALSE(requestFrom(changed(draw, 8, quint32(5))));
    CHECK_FALSE(requestFrom(changed(draw, 12, qint32(-1)))); // page
    CHECK_FALSE(requestFrom(changed(draw, 12, kMostPages)));
    CHECK_FALSE(requestFrom(changed(draw, 16, quint64(kMostBytes + 1))));
    for (const qsizetype at : {24, 28, 40, 44}) { // sides of the page and of what is wanted
        for (const qint32 side : {0, -1, INT_MIN, INT_MAX})
            CHECK_FALSE(requestFrom(changed(draw, at, side)));
    }
    for (const qsizetype at : {32, 36}) { // where that begins
        for (const qint32 side : {-1, 1'300, INT_MIN, INT_MAX})
            CHECK_FALSE(requestFrom(changed(draw, at, side)));
    }
    CHECK_FALSE(requestFrom(changed(packed(Request{1, Request::Kind::Open, 0, 1, {}, {}}), 16, quint64(0))));
}

TEST_CASE("A reply that is out of bounds is none")
{
    const QByteArray size = packed(kSize);
    CHECK_FALSE(replyFrom(changed(size, 8, quint32(5)))); // outcome
    CHECK_FALSE(replyFrom(changed(size, 12, qint32(-1))));
    CHECK_FALSE(replyFrom(changed(size, 12, kMostPages + 1)));
    CHECK_FALSE(replyFrom(changed(size, 16, quint64(kTextRoom + 1))));
    for (const qsizetype at : {24, 32}) {
        for (const double side : {-1.0, 1e7, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
            CHECK_FALSE(replyFrom(changed(size, at, side)));
    }
}
