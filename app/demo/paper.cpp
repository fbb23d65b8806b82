// SPDX-License-Identifier: EUPL-1.2
#include "demo/paper.h"

#include "demo/sealing.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace overzicht::demo {

namespace {

constexpr int kDpi = 144;
constexpr qreal kMm = kDpi / 25.4;
const QColor kInk(0x17, 0x21, 0x2b);
const QColor kSoft(0x5b, 0x66, 0x70);
const QColor kLine(0xd9, 0xd5, 0xcd);

QFont fontOf(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(points * kDpi / 72));
    font.setWeight(weight);
    return font;
}

QString nameOf(const Sender &sender, const QString &language)
{
    const QString own = sender.longName.value(language).toString();
    if (!own.isEmpty())
        return own;
    return sender.longName.isEmpty() ? sender.shortName.value(QLatin1String("nl")).toString() : sender.longName.begin().value().toString();
}

void paintLogo(QPainter &painter, const QRectF &box, const Sender &sender)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sender.colour.isValid() ? sender.colour : kSoft);
    painter.drawRoundedRect(box, box.width() * 0.22, box.width() * 0.22);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qMax(6, qRound(box.height() * (sender.initials.size() > 2 ? 0.32 : 0.42))));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, sender.initials.isEmpty() ? QStringLiteral("?") : sender.initials);
    painter.restore();
}

/// One A4 from top to bottom; remembers how far down it is.
class Page {
public:
    explicit Page(QPainter &painter) : m_painter(painter) {}

    void text(const QString &words, const QFont &font, const QColor &colour, qreal left, qreal width, qreal leading = 1.5)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        QTextLayout layout(words, font, m_painter.device());
        layout.beginLayout();
        const qreal step = QFontMetricsF(font, m_painter.device()).ascent() * leading;
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width * kMm);
            line.draw(&m_painter, QPointF(left * kMm, down));
            // The line's own offset stays zero: we place each line ourselves.
            down += step;
        }
        layout.endLayout();
    }
    void gap(qreal mm) { down += mm * kMm; }

    qreal down = 0;

private:
    QPainter &m_painter;
};

constexpr qreal kLeft = 22, kWidth = 166;

void paintMark(QPainter &painter, const QString &language)
{
    const QRectF pill((kLeft + kWidth - 34) * kMm, 13 * kMm, 34 * kMm, 8 * kMm);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0xa8, 0x5b, 0x00), 0.4 * kMm));
    painter.setBrush(QColor(0xff, 0xf3, 0xd9));
    painter.drawRoundedRect(pill, 4 * kMm, 4 * kMm);
    painter.setPen(QColor(0x7a, 0x42, 0x00));
    painter.setFont(fontOf(9.5, QFont::DemiBold));
    painter.drawText(pill, Qt::AlignCenter, inLanguage(language, "Voorbeeld", "Exemple", "Beispiel"));
    painter.restore();
}

void paintPayment(QPainter &painter, Page &page, const QList<QPair<QString, QString>> &rows)
{
    const qreal step = 6.4 * kMm;
    const QRectF box(kLeft * kMm, page.down, kWidth * kMm, step * qreal(rows.size()) + 7 * kMm);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kLine, 0.3 * kMm));
    painter.setBrush(QColor(0xf7, 0xf5, 0xf0));
    painter.drawRoundedRect(box, 2 * kMm, 2 * kMm);
    qreal down = box.top() + 3.5 * kMm;
    for (const auto &[name, value] : rows) {
        painter.setFont(fontOf(9.5));
        painter.setPen(kSoft);
        painter.drawText(QRectF(box.left() + 5 * kMm, down, 55 * kMm, step), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setFont(fontOf(10, QFont::DemiBold));
        painter.setPen(kInk);
        painter.drawText(QRectF(box.left() + 60 * kMm, down, box.width() - 65 * kMm, step), Qt::AlignLeft | Qt::AlignVCenter, value);
        down += step;
    }
    painter.restore();
    page.down = box.bottom() + 7 * kMm;
}

void paintLetter(QPainter &painter, const Paper &paper)
{
    const QString &language = paper.language;
    const bool letter = paper.kind == Paper::Kind::Letter;
    Page page(painter);

    paintLogo(painter, QRectF(kLeft * kMm, 14 * kMm, 13 * kMm, 13 * kMm), paper.sender);
    page.down = 13.6 * kMm;
    page.text(nameOf(paper.sender, language), fontOf(12.5, QFont::DemiBold), kInk, kLeft + 17, 108, 1.35);
    page.text(paper.sender.address.join(QStringLiteral(" · ")), fontOf(8.5), kSoft, kLeft + 17, 108);
    paintMark(painter, language);
    painter.fillRect(QRectF(kLeft * kMm, 33 * kMm, kWidth * kMm, 0.3 * kMm), kLine);

    if (letter) {
        page.down = 46 * kMm;
        for (const QString &line : paper.to)
            page.text(line, fontOf(10.5), kInk, kLeft + 96, 70, 1.45);
    }
    page.down = 46 * kMm;
    const QLocale locale = language == QLatin1String("fr") ? QLocale(QLocale::French, QLocale::Belgium)
                         : language == QLatin1String("de") ? QLocale(QLocale::German, QLocale::Germany)
                                                           : QLocale(QLocale::Dutch, QLocale::Belgium);
    const auto fact = [&page](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        page.text(name, fontOf(8), kSoft, kLeft, 80, 1.4);
        page.text(value, fontOf(10, QFont::Medium), kInk, kLeft, 80, 1.4);
        page.gap(1.8);
    };
    fact(inLanguage(language, "Datum", "Date", "Datum"), locale.toString(paper.at.date(), QStringLiteral("d MMMM yyyy")));
    fact(inLanguage(language, "Ons kenmerk", "Notre référence", "Unser Zeichen"), paper.reference);

    page.down = qMax(page.down, 78 * kMm);
    page.text(paper.subject, fontOf(14, QFont::Bold), kInk, kLeft, kWidth, 1.4);
    page.gap(6);
    if (letter) {
        page.text(paper.salutation, fontOf(10.5), kInk, kLeft, kWidth);
        page.gap(4);
    }
    for (const QString &paragraph : paper.paragraphs) {
        page.text(paragraph, fontOf(10.5), kInk, kLeft, kWidth, 1.6);
        page.gap(3.6);
    }
    if (!paper.payment.isEmpty()) {
        page.gap(2);
        paintPayment(painter, page, paper.payment);
    }
    if (letter) {
        page.gap(3);
        page.text(inLanguage(language, "Met vriendelijke groeten", "Cordialement,", "Mit freundlichen Grüßen"), fontOf(10.5), kInk, kLeft, kWidth);
        page.gap(3);
        page.text(paper.sender.signer, fontOf(10.5, QFont::DemiBold), kInk, kLeft, kWidth);
        page.text(nameOf(paper.sender, language), fontOf(9.5), kSoft, kLeft, kWidth);
    }

    painter.fillRect(QRectF(kLeft * kMm, 279 * kMm, kWidth * kMm, 0.3 * kMm), kLine);
    page.down = 281 * kMm;
    page.text(inLanguage(language, "Dit is een voorbeeld. Deze brief is verzonnen en vraagt niets van u.", "Ceci est un exemple. Cette lettre est inventée et ne vous demande rien.",
                   "Dies ist ein Beispiel. Dieser Brief ist erfunden und verlangt nichts von Ihnen."),
              fontOf(8), kSoft, kLeft, 120);
    painter.setPen(kSoft);
    painter.setFont(fontOf(8));
    painter.drawText(QRectF(kLeft * kMm, 281 * kMm, kWidth * kMm, 5 * kMm), Qt::AlignRight | Qt::AlignTop, paper.sender.contact);
}

/// Qt writes the moment of making into a PDF, in the machine's zone. The letter's own moment in UTC stands there instead, so that the same letter
/// always has the same digest; blanks behind it keep every offset in the file as it was.
void fixMoment(QByteArray &pdf, const QDateTime &at)
{
    const QByteArray mark = "/CreationDate (";
    const qsizetype from = pdf.indexOf(mark) + mark.size();
    const qsizetype end = pdf.indexOf(')', from);
    if (from < mark.size() || end < 0)
        return;
    const QByteArray moment = "D:" + at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
    pdf.replace(from, end + 1 - from, moment.leftJustified(end + 1 - from, ' '));
}

QByteArray pdfOf(const Paper &paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(kDpi);
        writer.setTitle(QStringLiteral("Voorbeeld: %1").arg(paper.subject));
        writer.setCreator(QStringLiteral("Overzicht, voorbeeldstad"));
        QPainter painter(&writer);
        paintLetter(painter, paper);
    }
    fixMoment(pdf, paper.at);
    return paper.sealing == Paper::Sealing::None ? pdf : sealed(pdf, paper.at, paper.sealing == Paper::Sealing::Changed);
}

} // namespace

QByteArray logoPng(const Sender &sender, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paintLogo(painter, QRectF(0, 0, pixels, pixels), sender);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// Everything that stands on the paper.
QByteArray Paper::key() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) { hash.addData(text.toUtf8() + '\0'); };
    for (const QString &text : QStringList{QString::number(int(kind)), QString::number(int(sealing)), language, reference, subject, sender.id, nameOf(sender, language), sender.initials, sender.colour.name(),
                                           sender.contact, sender.signer, salutation, at.toString(Qt::ISODate)} + sender.address + to + paragraphs)
        add(text);
    for (const auto &[name, value] : payment) {
        add(name);
        add(value);
    }
    return hash.result();
}

/// Making a PDF takes some milliseconds, and tests open many towns on the same day: what one town made, the next one in this process has.
const Paper::Made &Paper::made() const
{
    static std::mutex mutex;
    static QHash<QByteArray, Made> kept;
    constexpr qsizetype kMostKept = 1000;
    std::call_once(m_once, [this] {
        const QByteArray mine = key();
        {
            const std::lock_guard lock(mutex);
            m_made = kept.value(mine);
        }
        if (!m_made.sha256.isEmpty())
            return;
        m_made.bytes = kind == Kind::Text ? paragraphs.join(QStringLiteral("\r\n")).toUtf8() + "\r\n" : pdfOf(*this);
        m_made.sha256 = QCryptographicHash::hash(m_made.bytes, QCryptographicHash::Sha256);
        const std::lock_guard lock(mutex);
        if (kept.size() < kMostKept)
            kept.insert(mine, m_made);
    });
    return m_made;
}

QByteArray Paper::bytes() const { return made().bytes; }
QByteArray Paper::sha256() const { return made().sha256; }

} // namespace overzicht::demo
