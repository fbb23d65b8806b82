// SPDX-License-Identifier: EUPL-1.2
#include "activating/frame.h"

#include "activating/aloud.h"
#include "activating/tiles.h"
#include "kit/accessible.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/pill.h"
#include "kit/spaced.h"
#include "kit/surface.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <utility>

namespace overzicht {

namespace {

constexpr int kWidest = 1120, kNarrowestWay = 165;

/// White, above and below what scrolls.
class Bar final : public QWidget {
public:
    explicit Bar(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.tokens().surface); }

private:
    const Theme &m_theme;
};

} // namespace

/// How far it is: a bar for each screen.
class Frame::Steps final : public QWidget {
public:
    explicit Steps(const Theme &theme) : m_theme(theme)
    {
        setFixedSize(3 * 56, 20);
        setRole(this, QAccessible::StaticText);
    }
    void set(int at, const QString &spoken)
    {
        m_at = at;
        setVisible(at > 0);
        setAccessibleName(spoken);
        setToolTip(spoken);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < 3; ++i) {
            painter.setPen(t.contrast ? QPen(t.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(i < m_at ? t.accent : t.contrast ? t.surface : t.line);
            painter.drawRoundedRect(QRectF(i * 56 + 3, 7, 50, 6), 3, 3);
        }
    }

private:
    const Theme &m_theme;
    int m_at = 0;
};

Frame::Frame(const Theme &theme, const QString &from, const QString &example, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_steps(new Steps(theme)), m_scroll(new QScrollArea), m_told(new NoteBox(theme, Tone::Warn, QStringLiteral("circle-alert"), QString())), m_top(nullptr), m_tools(nullptr), m_ways(new QHBoxLayout)
{
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose, parent != nullptr);
    if (parent)
        resize(parent->size());
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);

    auto *top = new Bar(theme);
    m_top = new QGridLayout(top);
    spaced(theme, m_top, {40, 8, 40, 8}, 12);
    m_top->setColumnStretch(0, 1);
    auto *who = new QWidget;
    auto *named = new QHBoxLayout(who);
    spaced(theme, named, {}, 10);
    named->addWidget(new Text(theme, from, TextStyle{15, QFont::DemiBold, &Tokens::ink}), 0, Qt::AlignVCenter);
    if (!example.isEmpty())
        named->addWidget(new Pill(theme, PillContent{example, QString(), Tone::Neutral}), 0, Qt::AlignVCenter);
    named->addStretch(1);
    m_top->addWidget(who, 0, 0);
    m_top->addWidget(m_steps, 0, 2);
    auto *tools = new QWidget;
    m_tools = new FlowLayout(tools);
    spaced(theme, m_tools, {}, 12);
    m_top->addWidget(tools, 0, 1);
    down->addWidget(top);
    down->addWidget(new Rule(theme));

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // who reads by keyboard scrolls at once
    setRole(m_scroll, QAccessible::Pane);
    down->addWidget(m_scroll, 1);

    auto *bottom = new Bar(theme);
    auto *rows = new QVBoxLayout(bottom);
    spaced(theme, rows, {40, 16, 40, 16}, 12);
    rows->addWidget(m_told);
    m_told->hide();
    rows->addLayout(m_ways);
    down->addWidget(new Rule(theme));
    down->addWidget(bottom);
}

void Frame::turn(QWidget *middle, const QString &name, const QList<PlainButton *> &ways)
{
    if (m_aloud)
        m_aloud->stop();
    auto *ground = new Ground(m_theme);
    auto *across = new QHBoxLayout(ground);
    spaced(m_theme, across, {40, 0, 40, 0}, 0);
    middle->setMaximumWidth(m_theme.size(kWidest));
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    m_scroll->setWidget(ground);
    m_scroll->setAccessibleName(name);

    // All of one size; on lines below each other where large letters leave no room for them beside each other.
    auto *below = new Tiles(m_theme, kNarrowestWay, 24);
    for (PlainButton *way : ways)
        below->add(way);
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    m_ways->addStretch(1);
    m_ways->addWidget(below, 4 * int(ways.size()));
    m_ways->addStretch(1);
    untell();
    m_scroll->setFocus(Qt::OtherFocusReason);
    m_isFirst = !m_turned.isValid();
    m_turned.start();
}

void Frame::addTool(PlainButton *tool) { m_tools->addWidget(tool); }

/// Beside who asks where there is room for all of them, else on lines of their own below: large letters, long words.
void Frame::placeTools()
{
    QWidget *tools = m_tools->parentWidget();
    const QMargins around = m_top->contentsMargins();
    const int room = width() - around.left() - around.right() - m_steps->width() - 2 * m_top->horizontalSpacing();
    const bool isBeside = m_top->itemAtPosition(0, 0)->sizeHint().width() + m_tools->sizeHint().width() <= room;
    if (isBeside == (m_top->itemAtPosition(1, 0) == nullptr))
        return;
    m_top->removeWidget(tools);
    if (isBeside)
        m_top->addWidget(tools, 0, 1);
    else
        m_top->addWidget(tools, 1, 0, 1, 3);
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    placeTools();
}

bool Frame::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeTools(); // other words, another size of text
    return done;
}

void Frame::addAloud(Voice *voice)
{
    if (!voice)
        return;
    m_aloud = new Aloud(m_theme, *voice, [this] { return readOut(m_scroll->widget()); });
    connect(m_aloud, &Aloud::failed, this, [this](const QString &words) { tell({}, words); });
    addTool(m_aloud);
}

void Frame::setAloud(const ActivationText &text, Language language)
{
    if (m_aloud)
        m_aloud->setText(text, language);
}

void Frame::setStep(int step, const QString &spoken)
{
    m_steps->set(step, spoken);
    if (step > 0)
        Q_EMIT announced(spoken);
}

void Frame::tell(const QString &heading, const QString &words)
{
    m_told->setHeading(heading);
    m_told->setWords(words);
    m_told->show();
    Q_EMIT announced(m_told->accessibleName());
}

void Frame::untell() { m_told->hide(); }

void Frame::setWaysEnabled(bool on)
{
    for (int i = 0; i < m_ways->count(); ++i) {
        if (QWidget *ways = m_ways->itemAt(i)->widget())
            ways->setEnabled(on);
    }
}

void Frame::reveal(QWidget *widget)
{
    if (widget)
        m_scroll->ensureWidgetVisible(widget);
}

void Frame::onPress(PlainButton *way, std::function<void()> act)
{
    way->installEventFilter(this);
    way->setFocusPolicy(Qt::TabFocus); // a press by the mouse leaves the keyboard where it is: not on what stands there next
    connect(way, &QPushButton::clicked, this, [this, act = std::move(act)] {
        // The second click of a double click on the screen before: it was meant for that one.
        if (m_isFirst || m_turned.elapsed() >= QApplication::doubleClickInterval())
            act();
    });
}

/// A double click is one press, by the times of the presses themselves: a busy computer may hear of the second one late, when another way stands there.
bool Frame::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::MouseButtonDblClick && qobject_cast<PlainButton *>(watched)) || QDialog::eventFilter(watched, event);
}

void Frame::showEvent(QShowEvent *event)
{
    m_scroll->setFocus(Qt::OtherFocusReason);
    QDialog::showEvent(event);
}

void Frame::hideEvent(QHideEvent *event)
{
    if (m_aloud)
        m_aloud->stop();
    QDialog::hideEvent(event);
}

void Frame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QDialog::keyPressEvent(event);
}

} // namespace overzicht
