// SPDX-License-Identifier: EUPL-1.2
#include "activating/choice.h"

#include <QPainter>

namespace overzicht {

namespace {

constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

Choice::Choice(const Theme &theme, const QString &words, QWidget *parent) : QRadioButton(parent), m_theme(theme), m_words(words)
{
    setText(QString(words).replace(u'&', QStringLiteral("&&")));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Choice::setVerdict(std::optional<bool> isRight, const QString &word)
{
    m_isRight = isRight;
    m_verdict = isRight ? word : QString();
    setAccessibleDescription(m_verdict);
    updateGeometry();
    update();
}

QFont Choice::ownFont() const { return m_theme.font(15, isChecked() ? QFont::DemiBold : QFont::Medium); }

int Choice::verdictWidth() const
{
    if (m_verdict.isEmpty())
        return 0;
    return QFontMetrics(m_theme.font(13, QFont::DemiBold)).horizontalAdvance(m_verdict) + m_theme.size(16) + m_theme.space(30);
}

QRect Choice::wordsIn(const QRect &box) const
{
    const int ring = m_theme.size(18), side = m_theme.space(14);
    return box.adjusted(side + ring + m_theme.space(12), 0, -side - verdictWidth(), 0);
}

int Choice::heightForWidth(int width) const
{
    const QFont widest = m_theme.font(15, QFont::DemiBold); // the height stays when it is chosen
    const int room = qMax(40, wordsIn(QRect(0, 0, width, 10)).width());
    return qMax(m_theme.size(34) + m_theme.space(18), QFontMetrics(widest).boundingRect(QRect(0, 0, room, 10'000), kWrap, m_words).height() + m_theme.space(24));
}

QSize Choice::sizeHint() const
{
    const int wide = QFontMetrics(m_theme.font(15, QFont::DemiBold)).horizontalAdvance(m_words) + m_theme.size(18) + m_theme.space(44) + verdictWidth();
    return {wide, heightForWidth(wide)};
}

QSize Choice::minimumSizeHint() const { return {m_theme.size(140), m_theme.size(34) + m_theme.space(18)}; }

void Choice::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const Tone tone = !m_isRight ? Tone::Accent : *m_isRight ? Tone::Ok : Tone::Danger;
    const QColor mark = foreground(t, tone);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(on ? mark : underMouse() ? t.accent : t.control, on ? 2 : 1));
    painter.setBrush(on ? background(t, tone) : t.surface);
    painter.drawRoundedRect(box, 10, 10);
    if (hasFocus()) {
        painter.setPen(QPen(on ? t.surface : t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8);
        if (on) {
            painter.setPen(QPen(t.ink, 2));
            painter.drawRoundedRect(box, 10, 10);
        }
    }
    const qreal ring = m_theme.size(18) / 2.;
    const QPointF centre(m_theme.space(14) + ring, height() / 2.);
    painter.setPen(QPen(on ? mark : t.control, 2));
    painter.setBrush(t.surface);
    painter.drawEllipse(centre, ring, ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(centre, ring * .52, ring * .52);
    }
    painter.setFont(ownFont());
    painter.setPen(t.ink);
    painter.drawText(wordsIn(rect()), kWrap, m_words);
    if (m_verdict.isEmpty())
        return;
    const qreal icon = m_theme.size(16), high = m_theme.size(26), wide = verdictWidth() - m_theme.space(4);
    const QRectF pill(width() - wide - m_theme.space(12), (height() - high) / 2., wide, high);
    painter.setPen(t.contrast ? QPen(mark, 1) : QPen(Qt::NoPen));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(pill, high / 2, high / 2);
    painter.drawPixmap(QPointF(pill.left() + m_theme.space(9), pill.center().y() - icon / 2), m_theme.icon(*m_isRight ? QStringLiteral("check") : QStringLiteral("x"), mark, 16, 2.4));
    painter.setFont(m_theme.font(13, QFont::DemiBold));
    painter.setPen(mark);
    painter.drawText(pill.adjusted(icon + m_theme.space(9), 0, -m_theme.space(4), 0), Qt::AlignCenter, m_verdict);
}

} // namespace overzicht
