// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/locked_pdf.h"
#include "reading/pdf_program.h"

#include <QTest>

#include <catch2/catch.hpp>

/// A LockedPdf, asked one thing at a time.
struct Asking {
    overzicht::LockedPdf pdf;

    Asking() : Asking(overzicht::waysToStart(QStringLiteral(BIN_DIR "/overzicht-pdf"))) {}
    explicit Asking(const QList<QStringList> &ways) : pdf(ways)
    {
        pdf.setPatience(std::chrono::seconds(60)); // on a machine with much else to do; the limit has a test of its own
    }

    template <typename T, typename Ask>
    overzicht::PdfResult<T> waited(Ask ask)
    {
        std::optional<overzicht::PdfResult<T>> got;
        int times = 0;
        ask([&](const overzicht::PdfResult<T> &result) {
            got = result;
            ++times;
        });
        CHECK_FALSE(got); // never from within the call
        REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 90'000));
        CHECK(times == 1);
        return *got;
    }

    overzicht::PdfResult<int> open(const QByteArray &bytes)
    {
        return waited<int>([&](auto then) { pdf.open(bytes, then); });
    }
    overzicht::PdfResult<QSizeF> size(int page = 0)
    {
        return waited<QSizeF>([&](auto then) { pdf.size(page, then); });
    }
    overzicht::PdfResult<overzicht::PagePixels> draw(const QSize &scaled, const QRect &clip, int page = 0)
    {
        return waited<overzicht::PagePixels>([&](auto then) { pdf.draw(page, scaled, clip, then); });
    }
    overzicht::PdfResult<overzicht::PagePixels> draw(const QSize &scaled = {595, 842}, int page = 0) { return draw(scaled, QRect(QPoint(), scaled), page); }
    overzicht::PdfResult<overzicht::PageText> text(int page = 0)
    {
        return waited<overzicht::PageText>([&](auto then) { pdf.text(page, then); });
    }
};

/// How it went, in one word; the kinds of PdfTrouble.
inline QByteArray kindOf(const overzicht::PdfTrouble &trouble)
{
    static const char *const kinds[] = {"unreadable", "encrypted", "too big", "too slow", "ended", "not safe"};
    return kinds[int(trouble.kind)];
}
