// SPDX-License-Identifier: EUPL-1.2
// A PDF in its locked process against QtPdf in this one.
//   bench_reading first ROUNDS    from nothing to the first page (A4, 144 dots an inch) of a PDF of 5 MB, median: by QtPdf here; by a process made then, with and without bubblewrap; by one that waits
//   bench_reading pages HOW       200 pages of text, each drawn and read (HOW: here, locked); then it waits for a line on its standard input, so that memory can be looked at
#include "reading/locked_pdf.h"
#include "reading/pdf_program.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace overzicht;

namespace {

const QSize kPage(1190, 1684);

QByteArray made(int pages, bool withPictures)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(10);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setFont(font);
        for (int line = 0; line < 50; ++line)
            painter.drawText(20, 20 + 14 * line, QStringLiteral("Regel %1 van bladzijde %2, aanslagbiljet personenbelasting, te betalen voor 31 december").arg(line).arg(page));
        if (withPictures) {
            QImage noise(660, 660, QImage::Format_RGB32);
            QRandomGenerator(quint32(page)).fillRange(reinterpret_cast<quint32 *>(noise.bits()), noise.sizeInBytes() / 4);
            painter.drawImage(QRect(100, 300, 360, 360), noise);
        }
    }
    painter.end();
    return bytes;
}

/// Runs until all that is asked is answered.
template <typename Ask>
bool answered(Ask ask)
{
    QEventLoop loop;
    bool well = false;
    ask([&](const auto &result) {
        well = result.has_value();
        loop.quit();
    });
    loop.exec();
    return well;
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all.at(all.size() / 2);
}

/// The fastest says more than the median where others use the processors as well.
void tell(const char *what, const std::vector<double> &all, const std::vector<double> &ruler)
{
    const double fastest = *std::min_element(all.begin(), all.end());
    std::printf("  %s: median %.1f ms, fastest %.1f ms, ratio %.2f and %.2f\n", what, median(all), fastest, median(all) / median(ruler), fastest / *std::min_element(ruler.begin(), ruler.end()));
}

bool firstPage(LockedPdf &pdf, const QByteArray &bytes)
{
    return answered([&](auto then) {
        pdf.open(bytes, [](const auto &) {});
        pdf.draw(0, kPage, QRect(QPoint(), kPage), then);
    });
}

double here(const QByteArray &bytes)
{
    QElapsedTimer since;
    since.start();
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&device);
    const bool well = !document.render(0, kPage).isNull();
    return well ? double(since.nsecsElapsed()) / 1e6 : -1;
}

double locked(const QByteArray &bytes, const QStringList &way, bool waits)
{
    QElapsedTimer since;
    since.start();
    LockedPdf pdf({way});
    if (waits) {
        QEventLoop loop;
        QTimer::singleShot(300, &loop, &QEventLoop::quit);
        loop.exec();
        since.restart();
    }
    return firstPage(pdf, bytes) ? double(since.nsecsElapsed()) / 1e6 : -1;
}

int first(int rounds)
{
    const QByteArray bytes = made(10, true);
    const QList<QStringList> ways = waysToStart(pdfProgram());
    std::vector<double> ruler, started, wrapped, waiting;
    for (int round = 0; round < rounds; ++round) {
        ruler.push_back(here(bytes));
        started.push_back(locked(bytes, ways.last(), false));
        wrapped.push_back(locked(bytes, ways.first(), false));
        waiting.push_back(locked(bytes, ways.first(), true));
    }
    std::printf("first page of %.1f MB, of %d rounds\n", double(bytes.size()) / 1e6, rounds);
    tell("by QtPdf here", ruler, ruler);
    tell("by a locked process, started then", started, ruler);
    tell("the same inside bubblewrap", wrapped, ruler);
    tell("by one that was waiting", waiting, ruler);
    return 0;
}

int pages(const QByteArray &how)
{
    const QByteArray bytes = made(200, false);
    QElapsedTimer since;
    since.start();
    QPdfDocument document;
    QBuffer device;
    std::unique_ptr<LockedPdf> pdf;
    if (how == "here") {
        device.setData(bytes);
        device.open(QIODevice::ReadOnly);
        document.load(&device);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (document.render(page, kPage).isNull() || document.getAllText(page).text().isEmpty())
                return 1;
        }
    } else {
        pdf = std::make_unique<LockedPdf>(QList<QStringList>{waysToStart(pdfProgram()).last()});
        pdf->open(bytes, [](const auto &) {});
        for (int page = 0; page < 200; ++page) {
            if (!answered([&](auto then) { pdf->draw(page, kPage, QRect(QPoint(), kPage), then); }) || !answered([&](auto then) { pdf->text(page, then); }))
                return 1;
        }
    }
    std::printf("200 pages of text, %.1f MB, drawn and read, %s: %.1f s\n", double(bytes.size()) / 1e6, how.constData(), double(since.elapsed()) / 1000);
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "first") == 0)
        return first(QByteArray(argv[2]).toInt());
    return argc == 3 && qstrcmp(argv[1], "pages") == 0 ? pages(argv[2]) : 2;
}
