// SPDX-License-Identifier: EUPL-1.2
#include "seal/pdf_signatures.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

/// A file whose string in hexadecimal stands where its dictionary says.
QByteArray file(const QByteArray &hex = "3000", const QByteArray &range = {}, const QByteArray &tail = "/SubFilter/ETSI.CAdES.detached>>")
{
    const QByteArray head = "%PDF-1.7\n1 0 obj<</Type/Sig/ByteRange[0 ", middle = " ]/Contents";
    QByteArray numbers;
    const auto gap = [&] { return head.size() + numbers.size() + middle.size(); };
    for (int i = 0; i < 4; ++i)
        numbers = QByteArray::number(gap()) + ' ' + QByteArray::number(gap() + hex.size() + 2) + ' ' + QByteArray::number(tail.size());
    return head + (range.isEmpty() ? numbers : range) + middle + '<' + hex + '>' + tail;
}

} // namespace

TEST_CASE("A signature of a PDF is what stands in its gap, and all the rest is what was signed")
{
    const QByteArray pdf = file("30aF 00\n");
    const auto found = PdfSignatures::in(pdf);
    REQUIRE(found);
    CHECK(found->isSound);
    REQUIRE(found->all.size() == 1);
    const PdfSignature &one = found->all.first();
    CHECK(pdf.mid(one.gap, one.behind - one.gap) == "<30aF 00\n>");
    CHECK(one.end == pdf.size());
    CHECK(one.subFilter == "ETSI.CAdES.detached");
    CHECK(PdfSignatures::in(pdf + "more")->all.first().end == pdf.size());
}

TEST_CASE("A file without signatures has none, and what is no PDF is none")
{
    CHECK(PdfSignatures::in("%PDF-1.7\n1 0 obj<<>>endobj")->all.isEmpty());
    CHECK(PdfSignatures::in(QByteArray(1000, ' ') + "%PDF-1.7")->isSound);
    for (const QByteArray &other : {QByteArray(), QByteArray("%PD"), QByteArray("\x7f" "ELF"), QByteArray("<html>/ByteRange"), QByteArray(2000, ' ') + "%PDF-1.7"})
        CHECK_FALSE(PdfSignatures::in(other));
}

TEST_CASE("A gap with anything but a string in hexadecimal, and numbers that lead elsewhere, are no sound signature")
{
    for (const QByteArray &hex : {QByteArray("30>>/Kids[<00"), QByteArray("(x)"), QByteArray("30%0"), QByteArray("3g")}) {
        INFO(hex.toStdString());
        CHECK_FALSE(PdfSignatures::in(file(hex))->isSound);
    }
    for (const char *range : {"", "x", "1 2", "-1 5 3", "5 5 3", "9999999999999999999999 1 1", "60 50 1", "1 99999999999 1", "0 1 0", "999999999999999 999999999999999 999999999999999"}) {
        INFO(range);
        const auto found = PdfSignatures::in(file("3000", QByteArray(range) + ' '));
        CHECK(found->all.isEmpty());
        CHECK_FALSE(found->isSound);
    }
    const QByteArray pdf = file();
    for (qsizetype cut = pdf.indexOf("/ByteRange") + 10; cut < pdf.size(); ++cut)
        CHECK_FALSE(PdfSignatures::in(pdf.left(cut))->isSound);
}

TEST_CASE("Of many signatures sixteen are looked at, and more are told as not sound")
{
    const QByteArray one = file();
    const QByteArray range = one.mid(one.indexOf("/ByteRange"), one.indexOf("/Contents") - one.indexOf("/ByteRange"));
    const auto with = [&](int more) { return *PdfSignatures::in(one + range.repeated(more)); };
    CHECK(with(15).all.size() == 16);
    CHECK(with(15).isSound);
    CHECK(with(16).all.size() == 16);
    CHECK_FALSE(with(16).isSound);
}

TEST_CASE("A file made of dictionaries that lead nowhere is given up at the first one, however many there are")
{
    // Each points to the same long gap, which breaks in its last byte.
    QByteArray file = "%PDF-1.7\n";
    constexpr int kMany = 4000;
    const qsizetype gap = file.size() + kMany * 40;
    for (int i = 0; i < kMany; ++i)
        file += ("/ByteRange [0 " + QByteArray::number(gap) + ' ' + QByteArray::number(gap + 8'000'002) + " 1]").leftJustified(40, ' ');
    file += '<' + QByteArray(7'999'999, 'a') + "x> ";
    QElapsedTimer took;
    took.start();
    CHECK_FALSE(PdfSignatures::in(file)->isSound);
    CHECK(took.elapsed() < 4000); // all of them take minutes
}
