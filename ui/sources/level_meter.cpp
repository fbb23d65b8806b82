// SPDX-License-Identifier: EUPL-1.2
#include "sources/level_meter.h"

#include "kit/accessible.h"
#include "sources/source_words.h"

#include <QFontMetrics>
#include <QPainter>

namespace overzicht {

namespace {
constexpr int kSegments = int(std::size(kIntegrations));
constexpr int kGap = 3;
} // namespace

LevelMeter::LevelMeter(const Theme &theme, Look look, QWidget *parent) : QWidget(parent), m_theme(theme), m_look(look)
{
    setRole(this, QAccessible::Indicator);
    QSizePolicy policy(look == Look::Wide ? QSizePolicy::Expanding : QSizePolicy::Fixed, look == Look::Wide ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(look == Look::Wide);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
    setLevel(m_level);
}

void LevelMeter::setLevel(Integration level)
{
    m_level = level;
    updateGeometry();
    setAccessibleName(SourceWords::tr("%1, level %2 of %3", "name of the level").arg(SourceWords::nameOf(level)).arg(int(level) + 1).arg(kSegments));
    update();
}

QFont LevelMeter::wordFont(Integration level) const { return m_theme.font(12, level == m_level ? QFont::DemiBold : QFont::Normal); }

bool LevelMeter::saysEach(int width) const
{
    const int room = (width - (kSegments - 1) * kGap * 2) / kSegments;
    return m_look == Look::Wide && std::all_of(std::begin(kIntegrations), std::end(kIntegrations), [&](Integration level) { return QFontMetrics(wordFont(m_level)).horizontalAdvance(SourceWords::nameOf(level)) <= room; });
}

int LevelMeter::heightForWidth(int width) const { return m_theme.size(7) + (saysEach(width) ? QFontMetrics(wordFont(m_level)).height() + m_theme.space(4) : 0); }

QSize LevelMeter::sizeHint() const
{
    if (m_look == Look::Small)
        return {m_theme.size(8) * kSegments + kGap * (kSegments - 1), m_theme.size(7)};
    return {m_theme.size(300), m_theme.size(7) + QFontMetrics(wordFont(m_level)).height() + m_theme.space(4)};
}

QSize LevelMeter::minimumSizeHint() const { return {m_look == Look::Small ? sizeHint().width() : 60, m_theme.size(7)}; }

void LevelMeter::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wide = m_look == Look::Wide, words = saysEach(width());
    const qreal gap = wide ? kGap * 2 : kGap, high = m_theme.size(wide ? 6 : 7);
    const qreal room = (width() - gap * (kSegments - 1)) / kSegments;
    for (const Integration level : kIntegrations) {
        const QRectF segment((room + gap) * int(level), 0, room, high);
        // Full or hollow: seen without colours too.
        const bool has = level <= m_level;
        painter.setPen(has ? QPen(Qt::NoPen) : QPen(t.control, 1.2));
        painter.setBrush(has ? t.accent : QColor(Qt::transparent));
        painter.drawRoundedRect(has ? segment : segment.adjusted(0.6, 0.6, -0.6, -0.6), 2.5, 2.5);
        if (!words)
            continue;
        painter.setFont(wordFont(level));
        painter.setPen(has ? t.ink : t.ink2);
        painter.drawText(QRectF(segment.left(), high + m_theme.space(4), room + gap, height() - high), Qt::AlignLeft | Qt::AlignTop, SourceWords::nameOf(level));
    }
}

} // namespace overzicht
