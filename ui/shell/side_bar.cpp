// SPDX-License-Identifier: EUPL-1.2
#include "shell/side_bar.h"

#include "kit/accessible.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/pill.h"
#include "kit/spaced.h"
#include "kit/text.h"
#include "kit/words.h"
#include "shell/mark.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>

namespace overzicht {

namespace {

constexpr TextStyle kBrandName{15, QFont::DemiBold, &Tokens::sideInk};
constexpr TextStyle kBrandMore{12, QFont::Normal, &Tokens::sideInk2};
constexpr TextStyle kWho{13, QFont::DemiBold, &Tokens::sideInk};

class Mark : public QWidget {
public:
    Mark(const Theme &theme, QWidget *parent = nullptr) : QWidget(parent), m_theme(theme)
    {
        setRole(this, QAccessible::Graphic);
        setFixedSize(avatarSize(theme, 34), avatarSize(theme, 38));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        paintMark(p, rect(), t.sideMark, t.contrast || t.dark ? QColor(Qt::black) : t.side);
    }

private:
    const Theme &m_theme;
};

} // namespace

Brand::Brand(const Theme &theme, bool demo, bool small, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *across = new QHBoxLayout(this);
    spaced(theme, across, {}, 12);
    across->addWidget(new Mark(theme), 0, Qt::AlignVCenter);
    auto *down = new QVBoxLayout;
    down->setSpacing(2);
    if (small)
        down->addStretch(); // in the middle of its bar
    auto *name = new Text(theme, tr("Overzicht"), kBrandName);
    name->setOneLine(true);
    down->addWidget(name);
    if (demo)
        down->addWidget(new Pill(theme, {tr("Example"), QStringLiteral("info"), Tone::Warn}), 0, Qt::AlignLeft);
    else if (!small)
        down->addWidget(new Text(theme, tr("Your post and papers"), kBrandMore));
    if (small)
        down->addStretch();
    across->addLayout(down, small ? 0 : 1);
    setSizePolicy(QSizePolicy::Preferred, small ? QSizePolicy::Maximum : QSizePolicy::Minimum); // in some languages the words below the name take two lines
    setAccessibleName(demo ? tr("Overzicht, example") : tr("Overzicht"));
}

NavButton::NavButton(const Theme &theme, Place place, QWidget *parent) : QPushButton(nameOf(place), parent), m_theme(theme), m_place(place)
{
    setCheckable(true);
    setRole(this, QAccessible::PageTab);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setCount(0);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void NavButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %n new", "place, count", count).arg(text()) : text());
    update();
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(14, QFont::DemiBold));
    const int count = m_count > 0 ? badge::size(m_theme, m_count).width() + m_theme.space(8) : 0;
    return {m_theme.space(48) + metrics.horizontalAdvance(text()) + count + m_theme.space(12), qRound(44 * (1 + (m_theme.textScale() - 1) * 0.6))};
}

QSize NavButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int text = QFontMetrics(m_theme.font(14, QFont::DemiBold)).height();
    return {whole.width(), qMin(whole.height(), qMax(44, text + 12))};
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(this, event))
        QPushButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(rect()).adjusted(1, 2, -1, -2);
    if (isChecked() || underMouse()) {
        p.setPen(t.contrast && isChecked() ? QPen(t.sideMark, 2) : QPen(Qt::NoPen));
        QColor fill = t.sideActive;
        if (!isChecked())
            fill.setAlpha(120);
        p.setBrush(fill);
        p.drawRoundedRect(r, 9, 9);
    }
    if (isChecked()) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.sideMark);
        p.drawRoundedRect(QRectF(r.left(), r.center().y() - 10, 3, 20), 1.5, 1.5);
    }
    if (hasFocus()) {
        p.setPen(QPen(t.sideMark, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(r.adjusted(1, 1, -1, -1), 8, 8);
    }
    const QColor ink = isChecked() ? t.sideInk : t.sideInk2;
    const QPixmap icon = m_theme.icon(iconOf(m_place), ink, 20, isChecked() ? 2 : 1.75);
    const int side = icon.deviceIndependentSize().toSize().width();
    p.drawPixmap(m_theme.space(15), (height() - side) / 2, icon);
    p.setFont(m_theme.font(14, isChecked() ? QFont::DemiBold : QFont::Medium));
    p.setPen(ink);
    p.drawText(rect().adjusted(m_theme.space(15) + side + m_theme.space(13), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (m_count > 0) {
        const QSize size = badge::size(m_theme, m_count);
        badge::paint(p, m_theme, QRectF(width() - size.width() - m_theme.space(12), (height() - size.height()) / 2.0, size.width(), size.height()), m_count);
    }
}

SideBar::SideBar(const Theme &theme, bool demo, const QString &who, const QString &whoMore, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setRole(this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {14, 18, 14, 16});
    down->setSpacing(4);
    auto *brand = new Brand(theme, demo, false);
    brand->setContentsMargins(theme.space(10), 0, 0, 0);
    down->addWidget(brand);
    addSpace(theme, down, 18);
    for (const Place place : kPlaces) {
        if (place == Place::Sources)
            down->addStretch();
        auto *button = new NavButton(theme, place);
        connect(button, &NavButton::clicked, this, [this, place] {
            setPlace(m_place); // a second press must not uncheck it
            Q_EMIT chosen(place);
        });
        m_buttons.insert(place, button);
        m_order.append(place);
        down->addWidget(button);
    }
    addSpace(theme, down, 10);

    auto *me = new QWidget;
    // Minimum: a name of two lines must get its second one; where there is too little, the places above give of theirs. The stretch takes what is left.
    me->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *meAcross = new QHBoxLayout(me);
    spaced(theme, meAcross, {12, 8, 12, 8}, 10);
    meAcross->addWidget(new IconLabel(theme, QStringLiteral("user-round"), &Tokens::sideInk2, 20));
    auto *meDown = new QVBoxLayout;
    meDown->setSpacing(1);
    meDown->addWidget(new Text(theme, who, kWho));
    if (!whoMore.isEmpty())
        meDown->addWidget(new Text(theme, whoMore, kBrandMore));
    meAcross->addLayout(meDown, 1);
    down->addWidget(me);

    connect(&theme, &Theme::changed, this, &SideBar::restyle);
    restyle();
    setPlace(Place::Overview);
}

void SideBar::restyle()
{
    int widest = 0;
    for (const NavButton *button : std::as_const(m_buttons))
        widest = qMax(widest, button->sizeHint().width() + badge::size(m_theme, 999).width());
    setFixedWidth(qMax(236, widest + 2 * m_theme.space(14)));
    update();
}

void SideBar::setPlace(Place place)
{
    m_place = inSideBar(place);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == m_place);
}

void SideBar::setCounters(const Counters &counters)
{
    m_buttons[Place::Documents]->setCount(counters.unreadDocuments);
    m_buttons[Place::Notices]->setCount(counters.unreadNotices);
}

QWidget *SideBar::current() const { return m_buttons.value(m_place); }

void SideBar::keyPressEvent(QKeyEvent *event)
{
    // Arrows walk the places, as in any list of places; Tab still does too.
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_buttons[m_order[i]]->hasFocus()) {
            const qsizetype to = qBound<qsizetype>(0, i + step, m_order.size() - 1);
            m_buttons[m_order[to]]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void SideBar::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.fillRect(event->rect(), t.side);
    if (t.contrast)
        p.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

TopBar::TopBar(const Theme &theme, bool demo, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_menu(new Button(theme, Button::Kind::Side, tr("Menu"), QStringLiteral("menu"))),
      m_search(new Button(theme, Button::Kind::Side, tr("Search"), QStringLiteral("search"))), m_name(new Text(theme, {}, kBrandName))
{
    setRole(this, QAccessible::ToolBar);
    setAccessibleName(tr("Pages"));
    // Flows into a second line rather than cut a word: the window may be small and the text large.
    auto *across = new FlowLayout(this);
    spaced(theme, across, {14, 8, 14, 8}, 10);
    across->addWidget(m_menu);
    across->addWidget(m_search);
    if (demo)
        across->addWidget(m_example = new Pill(theme, {tr("Example"), QStringLiteral("info"), Tone::Warn}));
    m_name->setOneLine(true);
    across->addWidget(m_name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_menu->setSmall(true);
    m_search->setSmall(true);
    connect(m_search, &Button::clicked, this, &TopBar::searchAsked);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TopBar::setMenu(QMenu *menu)
{
    connect(m_menu, &Button::clicked, menu, [this, menu] { menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height() + 4))); });
}

void TopBar::setPlace(Place place)
{
    m_name->setWords(nameOf(place));
    fold();
}

void TopBar::setLow(bool low)
{
    m_low = low;
    fold();
}

void TopBar::fold()
{
    if (!m_example)
        return;
    const QMargins margins = layout()->contentsMargins();
    int all = margins.left() + margins.right() + 3 * layout()->spacing();
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_menu, m_search, m_example, m_name})
        all += part->sizeHint().width();
    m_example->setVisible(!m_low || all <= width());
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}
QWidget *TopBar::first() const { return m_menu; }

void TopBar::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    QPainter p(this);
    p.fillRect(event->rect(), t.side);
    if (t.contrast)
        p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace overzicht
