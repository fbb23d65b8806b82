// SPDX-License-Identifier: EUPL-1.2
#include "kit/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

namespace overzicht {

namespace {
/// A line would end between the pluses of a structured communication: its signs are joined (U+2060), so that it stays whole where the width is enough.
QString heldTogether(QString paragraph)
{
    static const QRegularExpression inside(QStringLiteral("(?<=[+0-9/])(?=[+0-9/])")), communication(QStringLiteral("\\+{3}[0-9]{3}/[0-9]{4}/[0-9]{5}\\+{3}"));
    for (auto match = communication.match(paragraph); match.hasMatch(); match = communication.match(paragraph))
        paragraph.replace(match.capturedStart(), match.capturedLength(), match.captured().replace(inside, QStringLiteral("\u2060")));
    return paragraph;
}
} // namespace

Text::Text(const Theme &theme, const QString &words, const TextStyle &style, QWidget *parent) : QLabel(parent), m_theme(theme), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(words);
    connect(&theme, &Theme::changed, this, &Text::restyle);
    restyle();
}

void Text::setWords(const QString &words)
{
    if (words == text())
        return;
    m_heightFor = -1;
    setText(words);
    updateGeometry();
    update();
}

void Text::setStyle(const TextStyle &style)
{
    m_style = style;
    restyle();
}

void Text::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Text::setOneLine(bool on)
{
    m_oneLine = on;
    setWordWrap(!on);
    m_heightFor = -1;
    updateGeometry();
}

void Text::setTextAlignment(Qt::Alignment alignment)
{
    m_align = alignment;
    update();
}

void Text::restyle()
{
    m_heightFor = -1;
    setFont(m_theme.font(m_style.px, m_style.weight, m_style.spacing));
    updateGeometry();
    update();
}

qreal Text::laidOutHeight(qreal width, QPainter *painter, const QColor &colour) const
{
    QTextOption option;
    option.setWrapMode(m_oneLine ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(m_align);
    const qreal lead = std::round(font().pixelSize() * m_style.lead);
    qreal y = 0;
    const auto paragraphs = text().split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(heldTogether(paragraph), font());
        layout.setTextOption(option);
        layout.beginLayout();
        const qreal top = y;
        for (;;) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, y - top + (lead - line.height()) / 2});
            y += lead;
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            y = top + lead;
        if (painter) {
            painter->setPen(colour);
            layout.draw(painter, {qreal(contentsRect().left()), contentsRect().top() + top});
        }
    }
    return y;
}

qreal Text::naturalWidth() const
{
    const QFontMetricsF metrics(font());
    qreal widest = 0;
    const auto paragraphs = text().split(u'\n');
    for (const QString &paragraph : paragraphs)
        widest = qMax(widest, metrics.horizontalAdvance(paragraph));
    return std::ceil(widest) + 1;
}

int Text::heightForWidth(int width) const
{
    if (m_heightFor != width) {
        const QMargins margins = contentsMargins();
        m_height = int(std::ceil(laidOutHeight(qMax(1, width - margins.left() - margins.right()), nullptr, {}))) + margins.top() + margins.bottom();
        m_heightFor = width;
    }
    return m_height;
}

QSize Text::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int natural = int(naturalWidth()) + margins.left() + margins.right();
    // A comfortable line is about 70 characters; longer text asks for that and grows downwards.
    const int width = m_oneLine ? natural : qMin(natural, int(font().pixelSize() * 36.0));
    return {width, heightForWidth(width)};
}

QSize Text::minimumSizeHint() const
{
    if (m_oneLine)
        return sizeHint();
    const QSize hint = sizeHint();
    return {qMin(hint.width(), font().pixelSize() * 4), int(std::round(font().pixelSize() * m_style.lead))};
}

bool Text::fits() const
{
    if (text().isEmpty())
        return true;
    if (m_oneLine)
        return naturalWidth() <= width() + 1 && sizeHint().height() <= height() + 1;
    return heightForWidth(width()) <= height() + 1;
}

void Text::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor colour = m_tone ? foreground(m_theme.tokens(), *m_tone) : m_theme.tokens().*m_style.colour;
    laidOutHeight(contentsRect().width(), &painter, colour);
}

} // namespace overzicht
