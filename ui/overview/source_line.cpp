// SPDX-License-Identifier: EUPL-1.2
#include "overview/source_line.h"

#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QPainter>

namespace overzicht {

/// An icon in a soft round of its tone.
class SourceLine::Mark final : public QWidget {
public:
    explicit Mark(const Theme &theme) : m_theme(theme)
    {
        setRole(this, QAccessible::Graphic);
        connect(&theme, &Theme::changed, this, [this] { size(); });
        size();
    }
    void show(const QString &icon, Tone tone)
    {
        if (icon == m_icon && tone == m_tone)
            return;
        m_icon = icon;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.contrast || m_tone == Tone::Neutral ? QPen(m_tone == Tone::Neutral ? t.line : foreground(t, m_tone), 1) : QPen(Qt::NoPen));
        painter.setBrush(m_tone == Tone::Neutral ? t.sunken : background(t, m_tone));
        painter.drawEllipse(QRectF(rect()).adjusted(.5, .5, -.5, -.5));
        if (m_icon.isEmpty())
            return;
        const QPixmap icon = m_theme.icon(m_icon, foreground(t, m_tone), 17, 2);
        const QSizeF room = icon.deviceIndependentSize();
        painter.drawPixmap(QPointF((width() - room.width()) / 2, (height() - room.height()) / 2), icon);
    }

private:
    void size()
    {
        const int side = qRound(32 * (1 + (m_theme.textScale() - 1) * 0.5));
        setFixedSize(side, side);
        update();
    }

    const Theme &m_theme;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
};

SourceLine::SourceLine(const Theme &theme, bool ruled, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_mark(new Mark(theme)), m_names(new QVBoxLayout), m_name(new Text(theme, {}, type::kValue)),
      m_state(new Text(theme, {}, TextStyle{13, QFont::Normal, &Tokens::ink2}))
{
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 11);
    if (ruled)
        down->addWidget(new Rule(theme));
    auto *across = new QHBoxLayout;
    spaced(theme, across, {}, 13);
    across->addWidget(m_mark, 0, Qt::AlignTop);
    m_names->setSpacing(1);
    m_names->addWidget(m_name);
    m_names->addWidget(m_state);
    across->addLayout(m_names, 1);
    down->addLayout(across);
}

void SourceLine::say(Text *&text, const QString &words, int at)
{
    if (!text && !words.isEmpty()) {
        text = new Text(m_theme, {}, type::kSmall);
        m_names->insertWidget(at, text);
    }
    if (text) {
        text->setWords(words);
        text->setVisible(!words.isEmpty());
    }
}

void SourceLine::tell(const Standing &s, const QDateTime &now)
{
    m_id = s.id;
    m_mark->show(s.icon, s.tone);
    m_name->setWords(s.demo ? tr("%1 (example)", "source of the demo").arg(s.name) : s.name);
    m_state->setWords(s.words);
    m_state->setTone(s.failed && !s.busy ? std::optional(s.tone) : std::nullopt);
    int at = 2; // below the name and the state
    say(m_part, s.failedPart.isEmpty() ? QString() : tr("This concerns: %1").arg(s.failedPart), at);
    say(m_why, s.why, at += m_part ? 1 : 0);
    say(m_time, s.failed && s.lastGood.isValid() ? tr("Last updated %1. You can still read what came before.").arg(words::nearMoment(s.lastGood, now)) : QString(), at += m_why ? 1 : 0);
    if (s.silent && !m_again) {
        m_again = new Button(m_theme, Button::Kind::Secondary, tr("Again"), QStringLiteral("refresh-cw"));
        m_again->setSmall(true);
        connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againAsked(m_id); });
        addSpace(m_theme, m_names, 5);
        m_names->addWidget(m_again, 0, Qt::AlignLeft);
    }
    if (m_again) {
        m_again->setVisible(s.silent);
        m_again->setEnabled(!s.busy);
        m_again->setAccessibleName(tr("Try again: %1").arg(s.name));
        m_again->setObjectName(QStringLiteral("source-again-") + s.id.text());
    }
    setAccessibleName(s.name + QStringLiteral(": ") + QString(s.words).replace(QLatin1Char('\n'), QStringLiteral("; ")));
}

} // namespace overzicht
