// SPDX-License-Identifier: EUPL-1.2
#include "reading/papers.h"

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace papers {

namespace {

QByteArray number(qsizetype n) { return QByteArray::number(n); }

template <typename Draw>
QByteArray written(int pages, Draw draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        draw(painter, page);
    }
    painter.end();
    return bytes;
}

void write(QPainter &painter, const QStringList &lines)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(12);
    painter.setFont(font);
    for (int n = 0; n < lines.size(); ++n)
        painter.drawText(40, 100 + 20 * n, lines.at(n));
}

/// A deflated stream (RFC 1950, 1951) of so many times 258 zeros, made without them.
QByteArray zeros(qint64 times)
{
    QByteArray bytes("\x78\x9c", 2);
    quint32 held = 0;
    int bits = 0;
    const auto put = [&](quint32 value, int count) {
        held |= value << bits;
        for (bits += count; bits >= 8; bits -= 8, held >>= 8)
            bytes += char(held & 0xff);
    };
    put(1, 1); // the last block
    put(1, 2); // fixed codes
    put(0x0c, 8); // literal 0: 00110000, from its highest bit
    for (qint64 n = 0; n < times; ++n)
        put(0xa3, 13); // 258 from one back: 11000101, then five zeros
    put(0, 7 + 8);
    return bytes + QByteArray(4, '\0');
}

QByteArray deflated(const QByteArray &bytes) { return qCompress(bytes).mid(4); }

} // namespace

QByteArray stream(const QByteArray &contents, const QByteArray &dictionary) { return "<<" + dictionary + "/Length " + number(contents.size()) + ">>\nstream\n" + contents + "\nendstream"; }

QByteArray pdf(const QList<QByteArray> &objects, const QByteArray &trailer)
{
    QByteArray file("%PDF-1.7\n"), table("0000000000 65535 f \n");
    for (qsizetype n = 0; n < objects.size(); ++n) {
        table += number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += number(n + 1) + " 0 obj\n" + objects.at(n) + "\nendobj\n";
    }
    const qsizetype at = file.size();
    return file + "xref\n0 " + number(objects.size() + 1) + "\n" + table + "trailer\n<</Size " + number(objects.size() + 1) + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + number(at) + "\n%%EOF\n";
}

QByteArray onePage(const QByteArray &contents, const QByteArray &catalogue, const QByteArray &page, const QList<QByteArray> &others)
{
    return pdf(QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R" + catalogue + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                   "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources 5 0 R" + page + (page.contains("/MediaBox") ? QByteArray() : QByteArray("/MediaBox[0 0 595 842]")) + ">>", stream(contents),
                   "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/F2<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>/XObject<</X 6 0 R>>>>"}
        + others);
}

QByteArray letter(const QStringList &lines, int pages)
{
    return written(pages, [&](QPainter &painter, int page) { write(painter, QStringList{QStringLiteral("Bladzijde %1").arg(page + 1)} + lines); });
}

QByteArray scan(const QStringList &lines)
{
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onImage(&image);
    write(onImage, lines);
    onImage.end();
    return written(1, [&](QPainter &painter, int) { painter.drawImage(0, 0, image); });
}

QByteArray withoutEnd()
{
    // Each calls the next ten times: 10^12 strokes.
    QList<QByteArray> forms;
    for (int n = 0; n < 12; ++n) {
        const QByteArray next = number(7 + n);
        forms << (n < 11 ? stream(QByteArray("/Y Do ").repeated(10), "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</Y " + next + " 0 R>>>>")
                         : stream("0 0 m 500 500 l S", "/Type/XObject/Subtype/Form/BBox[0 0 595 842]"));
    }
    return onePage("/X Do", {}, {}, forms);
}

QByteArray bomb()
{
    const QByteArray packed = deflated(zeros(8'400'000));
    return pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        stream(packed, "/Filter[/FlateDecode/FlateDecode]")});
}

QByteArray encrypted()
{
    const QByteArray hidden = "<" + QByteArray(32, 'x').toHex() + ">";
    return pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
                   "<</Filter/Standard/V 2/R 3/Length 128/P -44/O " + hidden + "/U " + hidden + ">>"},
        "/Encrypt 4 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]");
}

QList<Hostile> hostile()
{
    const QByteArray text("BT /F1 24 Tf 72 700 Td (Geachte mevrouw) Tj ET");
    const QByteArray link("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(http://127.0.0.1:9/x)>>/AA<</E<</S/URI/URI(http://127.0.0.1:9/y)>>/PO<</S/URI/URI(http://127.0.0.1:9/z)>>>>>>]");
    QList<QByteArray> million;
    for (int n = 0; n < 1'000'000; ++n)
        million << "null";
    QList<Hostile> all{
        {"launches a program", onePage(text, "/OpenAction<</S/Launch/F(/bin/touch)/Win<</F(cmd.exe)/P(/c calc)>>/Unix<</F(/bin/touch /tmp/overzicht-was-here)>>>>/AA<</WC<</S/Launch/F(/bin/true)>>>>")},
        {"has JavaScript", onePage(text, "/OpenAction<</S/JavaScript/JS(app.launchURL('http://127.0.0.1:9/'); while (true) {})>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(this.submitForm('http://127.0.0.1:9/'))>>]>>>>")},
        {"sends a form", onePage(text, "/OpenAction<</S/SubmitForm/F<</FS/URL/F(http://127.0.0.1:9/form)>>/Flags 4>>/AcroForm<</Fields[]/NeedAppearances true/XFA[(template)6 0 R]>>", {}, {stream("<template xmlns=\"http://www.xfa.org/schema/xfa-template/3.0/\"/>")})},
        {"has links that open by themselves", onePage(text, "/OpenAction<</S/GoToR/F(\\\\\\\\127.0.0.1\\\\x.pdf)/D[0/Fit]>>", link)},
        {"takes its contents from a file", pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
             "<</Length 5/F(/etc/passwd)>>\nstream\n/X Do\nendstream", "<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Length 0/F<</FS/URL/F(http://127.0.0.1:9/i)>>>>\nstream\n\nendstream"})},
        {"asks for fonts that are not there", onePage("BT /F3 24 Tf 72 700 Td (Geachte) Tj /F4 12 Tf (mevrouw) Tj ET", {}, "/Resources<</Font<</F3<</Type/Font/Subtype/TrueType/BaseFont/NoSuchFont-Bold>>/F4<</Type/Font/Subtype/Type0/BaseFont/MSung-Light/Encoding/UniCNS-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/MSung-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>>>]>>>>>>")},
        {"unpacks without end", bomb()},
        {"has a million objects", onePage(text, {}, {}, million)},
        {"has a million operators", onePage(QByteArray("q 1 0 0 1 1 1 cm Q ").repeated(1'000'000) + text)},
        {"has pages that are their own parents", pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 3 0 R>>"})},
        {"counts more pages than it has", pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"})},
        {"draws itself in itself", onePage("/X Do", {}, {}, {stream("/X Do /X Do", "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>")})},
        {"has a picture of a million by a million", onePage("595 0 0 842 0 0 cm /X Do", {}, {}, {stream(deflated(QByteArray(1000, 'x')), "/Type/XObject/Subtype/Image/Width 1000000/Height 1000000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode")})},
        {"nests a hundred thousand deep", onePage(text, {}, "/X " + QByteArray(100'000, '[') + QByteArray(100'000, ']'))},
        {"has tables that lead to each other", QByteArray("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n")},
        {"is enormous", onePage(text, {}, "/MediaBox[0 0 1000000000 1000000000]")},
        {"has no size", onePage(text, {}, "/MediaBox[0 0 0 0]")},
        {"lies left of itself", onePage(text, {}, "/MediaBox[1e30 -1e30 -1e38 1e38]")},
        {"is a program", QByteArray("\x7f\x45LF\x02\x01\x01", 7) + QByteArray(4096, '\x90')},
        {"is a web page", QByteArray("<!DOCTYPE html><script>fetch('http://127.0.0.1:9/')</script>")},
        {"is a picture", QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(512, '\0')},
        {"is only its first line", QByteArray("%PDF-1.7\n")},
        {"is nothing but zeros", QByteArray(1 << 20, '\0')},
        {"needs a password", encrypted()},
    };
    const QByteArray whole = letter({QStringLiteral("Geachte mevrouw")}, 3);
    for (int part = 1; part < 12; ++part)
        all << Hostile{"is cut off", whole.left(whole.size() * part / 12)};
    return all;
}

} // namespace papers
