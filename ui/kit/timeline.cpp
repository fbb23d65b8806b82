// SPDX-License-Identifier: EUPL-1.2
#include "kit/timeline.h"

#include "kit/accessible.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace overzicht {

namespace {

constexpr qreal kMark = 20; // px at 100 % text

/// The name of a step at the left and its moment at the right, or the moment below the name where there is no room.
class StepHead final : public QWidget {
public:
    StepHead(const Theme &theme, const TimelineStep &step) : m_theme(theme), m_place(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        using Mark = TimelineStep::Mark;
        m_place->setContentsMargins(0, 0, 0, 0);
        m_place->setSpacing(0);
        m_words = new Text(theme, step.words, {14, step.mark == Mark::Later ? QFont::Normal : QFont::DemiBold, step.mark == Mark::Later ? &Tokens::ink2 : &Tokens::ink});
        m_when = new Text(theme, step.when, {12, step.mark == Mark::Later ? QFont::Normal : QFont::DemiBold, &Tokens::ink2});
        if (step.mark == Mark::Done)
            m_when->setTone(Tone::Accent);
        else if (step.mark == Mark::Now)
            m_when->setTone(Tone::Warn);
        m_place->addWidget(m_words, 1);
        m_place->addWidget(m_when);
        m_wide = m_when->sizeHint().width(); // of one line
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const int room = event->size().width() - m_wide - m_theme.space(14);
        const bool beside = room >= qMin(m_words->sizeHint().width(), event->size().width() / 2);
        const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
        if (m_place->direction() != direction) {
            m_place->setDirection(direction);
            m_place->setAlignment(m_when, beside ? Qt::AlignTop : Qt::Alignment());
        }
        m_when->setMinimumWidth(beside ? m_wide : 0); // beside the name it keeps its line
        QWidget::resizeEvent(event);
    }

private:
    const Theme &m_theme;
    QBoxLayout *m_place;
    Text *m_words, *m_when;
    int m_wide = 0;
};

/// One step with its mark, and the line down to the next.
class StepLine final : public QWidget {
public:
    StepLine(const Theme &theme, const TimelineStep &step, std::optional<TimelineStep::Mark> next) : m_theme(theme), m_mark(step.mark), m_next(next)
    {
        auto *down = new QVBoxLayout(this);
        down->setContentsMargins(markSide() + theme.space(13), 0, 0, next ? theme.space(20) : 0);
        down->setSpacing(theme.space(3));
        down->addWidget(new StepHead(theme, step));
        if (!step.more.isEmpty())
            down->addWidget(new Text(theme, step.more, {13, QFont::Normal, &Tokens::ink2}));
        if (!step.papers.isEmpty()) {
            auto *papers = new QWidget;
            auto *flow = new FlowLayout(papers, theme.space(8));
            flow->setContentsMargins(0, theme.space(5), 0, 0);
            for (QWidget *paper : step.papers)
                flow->addWidget(paper);
            down->addWidget(papers);
        }
        setRole(this, QAccessible::ListItem);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using Mark = TimelineStep::Mark;
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = markSide(), line = qMax(2.0, side / 10);
        const QPointF centre(side / 2, m_theme.size(14) * 1.32 / 2); // in the middle of the first line of the name
        const QRectF mark(centre.x() - side / 2 + 1, centre.y() - side / 2 + 1, side - 2, side - 2);
        if (m_next) {
            // Solid to what is done or goes on now, dotted to what is still to come.
            const bool solid = m_mark == Mark::Done && *m_next != Mark::Later;
            painter.setPen(QPen(solid ? t.accent : t.control, line, solid ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
            painter.drawLine(QPointF(centre.x(), mark.bottom() + 2), QPointF(centre.x(), height()));
        }
        switch (m_mark) {
        case Mark::Done:
        case Mark::Stopped: {
            const QColor fill = m_mark == Mark::Done ? t.accent : t.ink2;
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawEllipse(mark);
            const QPixmap sign = m_theme.icon(m_mark == Mark::Done ? QStringLiteral("check") : QStringLiteral("x"), t.surface, kMark * 0.62, 3);
            const QSizeF size = sign.deviceIndependentSize();
            painter.drawPixmap(QPointF(centre.x() - size.width() / 2, centre.y() - size.height() / 2), sign);
            break;
        }
        case Mark::Now:
            painter.setPen(QPen(t.warn, line));
            painter.setBrush(t.surface);
            painter.drawEllipse(mark.adjusted(line / 2, line / 2, -line / 2, -line / 2));
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.warn);
            painter.drawEllipse(centre, side * 0.22, side * 0.22);
            break;
        case Mark::Later:
            painter.setPen(QPen(t.control, line));
            painter.setBrush(t.surface);
            painter.drawEllipse(mark.adjusted(line / 2, line / 2, -line / 2, -line / 2));
            break;
        }
    }

private:
    int markSide() const { return qRound(kMark * (1 + (m_theme.textScale() - 1) * 0.7)); } // grows as icons do

    const Theme &m_theme;
    TimelineStep::Mark m_mark;
    std::optional<TimelineStep::Mark> m_next;
};

} // namespace

QString Timeline::sentence(const TimelineStep &step, int at, int of)
{
    QStringList parts{tr("Step %1 of %2").arg(at + 1).arg(of), step.words, step.when};
    if (!step.more.isEmpty())
        parts << step.more;
    QString all;
    for (const QString &part : std::as_const(parts)) {
        if (part.isEmpty())
            continue;
        const bool closed = all.isEmpty() || QStringLiteral(".!?…").contains(all.back());
        all += (closed ? QString() : QStringLiteral(".")) + (all.isEmpty() ? QString() : QStringLiteral(" ")) + part;
    }
    return all;
}

Timeline::Timeline(const Theme &theme, const QList<TimelineStep> &steps, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setRole(this, QAccessible::List);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    for (int i = 0; i < steps.size(); ++i) {
        auto *line = new StepLine(theme, steps.at(i), i + 1 < steps.size() ? std::optional(steps.at(i + 1).mark) : std::nullopt);
        line->setAccessibleName(sentence(steps.at(i), i, int(steps.size())));
        down->addWidget(line);
    }
}

} // namespace overzicht
