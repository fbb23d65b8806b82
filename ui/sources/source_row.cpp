// SPDX-License-Identifier: EUPL-1.2
#include "sources/source_row.h"

#include "kit/accessible.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/pill.h"
#include "kit/text.h"
#include "kit/words.h"
#include "sources/level_meter.h"
#include "sources/source_words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace overzicht {

namespace {
constexpr TextStyle kName{14, QFont::Medium, &Tokens::ink};
constexpr TextStyle kSmallChosen{12, QFont::Normal, &Tokens::ink2}; // the third ink fails 4.5:1 on the accent colour
constexpr int kAvatar = 36;

/// A column of two, with nothing around it.
QVBoxLayout *columnIn(QWidget *box, int gap)
{
    auto *down = new QVBoxLayout(box);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(gap);
    return down;
}
} // namespace

SourceRow::SourceRow(const Theme &theme, const QString &key, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_avatar(new Avatar(theme, {}, kAvatar, this)), m_name(new Text(theme, {}, kName, this)), m_offers(new Text(theme, {}, type::kSmall, this)), m_whose(new Text(theme, {}, type::kSmall, this)),
      m_word(new Text(theme, {}, type::kSmall)), m_time(new Text(theme, {}, type::kSmall)), m_meter(new LevelMeter(theme, LevelMeter::Look::Small)), m_state(new Pill(theme, {})),
      m_levelBox(new QWidget(this)), m_stateBox(new QWidget(this)), m_retry(new Button(theme, Button::Kind::Secondary, {}, QStringLiteral("refresh-cw"), this))
{
    setObjectName(key);
    setCheckable(true);
    setRole(this, QAccessible::ListItem);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // not Fixed: then it could not get higher than one line of everything
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *level = columnIn(m_levelBox, theme.space(5));
    level->addWidget(m_meter, 0, Qt::AlignLeft);
    level->addWidget(m_word);
    auto *state = columnIn(m_stateBox, theme.space(3));
    state->addWidget(m_state, 0, Qt::AlignLeft);
    state->addWidget(m_time);
    m_retry->setSmall(true);
    m_retry->hide();
    m_whose->hide();
    connect(m_retry, &Button::clicked, this, &SourceRow::retryAsked);
    connect(this, &QAbstractButton::clicked, this, &SourceRow::opened);
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        // The list is one stop for the tab key: the chosen row, and its button.
        setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        m_retry->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        restyle();
    });
    setFocusPolicy(Qt::ClickFocus);
    m_retry->setFocusPolicy(Qt::ClickFocus);
    connect(&theme, &Theme::changed, this, [this] { arrangeFor(width(), true); });
}

void SourceRow::tell(const SourceEntry &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_avatar->setContent({words::initials(entry.name), entry.key, {}});
    m_name->setWords(entry.name);
    QStringList offers{entry.demo ? SourceWords::tr("Example") : QString(), entry.offers};
    offers.removeAll(QString());
    m_offers->setWords(offers.join(QStringLiteral(" · ")));
    m_offers->setVisible(!offers.isEmpty());
    m_whose->setWords(entry.whose);
    m_whose->setVisible(!entry.whose.isEmpty());
    m_meter->setLevel(entry.gives);
    m_word->setWords(SourceWords::nameOf(entry.gives));
    m_state->setContent(entry.state);
    m_time->setWords(entry.time);
    m_retry->setWords(SourceWords::tr("Again"));
    m_retry->setAccessibleName(SourceWords::tr("Fetch again: %1").arg(entry.name));
    m_retry->setObjectName(QStringLiteral("retry/") + entry.source.text());
    m_retry->setVisible(entry.mayRetry);
    QStringList said{entry.demo ? SourceWords::tr("Example") : QString(), entry.name, entry.state.words, entry.time, SourceWords::tr("we get: %1", "level").arg(SourceWords::nameOf(entry.gives)), entry.whose};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    arrangeFor(width(), true);
}

SourceRow::Columns SourceRow::wanted() const
{
    return {qMax(m_meter->sizeHint().width(), m_word->sizeHint().width()), qMax(m_state->sizeHint().width(), qMin(m_time->sizeHint().width(), m_theme.size(150))), m_entry.mayRetry ? m_retry->sizeHint().width() : 0};
}

int SourceRow::leastName(const Theme &theme) { return theme.size(118); }

void SourceRow::setColumns(const Columns &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrangeFor(width(), true);
}

SourceRow::Shape SourceRow::shapeFor(int width) const
{
    const int inside = width - 2 * m_theme.space(12) - avatarSize(m_theme, kAvatar) - m_theme.space(12), gap = m_theme.space(14);
    const int columns = m_columns.level + m_columns.state + 2 * gap;
    if (inside - columns - (m_columns.action > 0 ? m_columns.action + gap : 0) >= leastName(m_theme))
        return Shape::Columns;
    return columns <= inside ? Shape::Beside : Shape::Below;
}

void SourceRow::arrangeFor(int wide, bool anew) const
{
    const Shape shape = shapeFor(wide);
    if (shape == m_shape && !anew)
        return;
    m_shape = shape;
    delete layout();
    const int gap = m_theme.space(14);
    const bool columns = shape == Shape::Columns;
    // In columns all rows share their widths; alone each takes what there is.
    m_levelBox->setMinimumWidth(shape == Shape::Below ? 0 : m_columns.level);
    m_levelBox->setMaximumWidth(shape == Shape::Below ? QWIDGETSIZE_MAX : m_columns.level);
    m_stateBox->setMinimumWidth(columns ? m_columns.state : 0);
    m_stateBox->setMaximumWidth(columns ? m_columns.state : QWIDGETSIZE_MAX);
    auto *self = const_cast<SourceRow *>(this); // its parts move; what it says stays
    auto *across = new QHBoxLayout(self);
    across->setContentsMargins(m_theme.space(12), m_theme.space(9), m_theme.space(12), m_theme.space(9));
    across->setSpacing(m_theme.space(12));
    across->addWidget(m_avatar, 0, columns ? Qt::AlignVCenter : Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(m_theme.space(2));
    names->addWidget(m_name);
    names->addWidget(m_offers);
    names->addWidget(m_whose);
    if (columns) {
        names->insertStretch(0, 1);
        names->addStretch(1);
        across->addLayout(names, 1);
        across->addSpacing(gap - m_theme.space(12));
        across->addWidget(m_levelBox, 0, Qt::AlignVCenter);
        across->addWidget(m_stateBox, 0, Qt::AlignVCenter);
        if (m_columns.action > 0) {
            if (m_entry.mayRetry)
                across->addWidget(m_retry, 0, Qt::AlignVCenter);
            // A widget brings the gap before it, an empty stretch does not.
            if (const int rest = m_entry.mayRetry ? m_columns.action - m_retry->sizeHint().width() : m_columns.action + across->spacing(); rest > 0)
                across->addSpacing(rest);
        }
    } else {
        auto *more = new QBoxLayout(shape == Shape::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        more->setSpacing(shape == Shape::Beside ? gap : m_theme.space(6));
        more->addWidget(m_levelBox, 0, Qt::AlignTop);
        more->addWidget(m_stateBox, shape == Shape::Beside ? 1 : 0, shape == Shape::Beside ? Qt::Alignment() : Qt::AlignTop);
        names->addSpacing(m_theme.space(4));
        names->addLayout(more);
        if (m_entry.mayRetry) {
            names->addSpacing(m_theme.space(4));
            names->addWidget(m_retry, 0, Qt::AlignLeft);
        }
        across->addLayout(names, 1);
    }
    self->restyle();
    self->updateGeometry();
}

void SourceRow::restyle()
{
    for (Text *text : {m_offers, m_whose, m_word, m_time})
        text->setStyle(isChecked() ? kSmallChosen : type::kSmall);
    update();
}

int SourceRow::heightForWidth(int wide) const
{
    arrangeFor(wide);
    return layout()->totalHeightForWidth(wide);
}

QSize SourceRow::sizeHint() const { return {m_theme.size(300), layout() ? layout()->totalSizeHint().height() : m_theme.size(60)}; }

QSize SourceRow::minimumSizeHint() const { return {m_theme.size(150), m_theme.size(44)}; }

void SourceRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    arrangeFor(width());
}

void SourceRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    if (!isChecked() && !hasFocus() && !hovered)
        return;
    painter.setPen(isChecked() || hasFocus() ? QPen(t.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? t.accentSoft : hovered ? t.sunken : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

void SourceRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT stepAsked(-1); return;
    case Qt::Key_Down: Q_EMIT stepAsked(1); return;
    case Qt::Key_PageUp: Q_EMIT stepAsked(-5); return;
    case Qt::Key_PageDown: Q_EMIT stepAsked(5); return;
    case Qt::Key_Home: Q_EMIT stepAsked(-kFar); return;
    case Qt::Key_End: Q_EMIT stepAsked(kFar); return;
    default: break;
    }
    if (!pressedByEnter(this, event))
        QAbstractButton::keyPressEvent(event);
}

void SourceRow::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void SourceRow::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace overzicht
