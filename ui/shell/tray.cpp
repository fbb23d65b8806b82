// SPDX-License-Identifier: EUPL-1.2
#include "shell/tray.h"

#include "shell/mark.h"
#include "shell/screen_share.h"
#include "theme/tokens.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace overzicht {

namespace {

constexpr int kSides[] = {16, 22, 24, 32, 48, 64}; ///< pixels: as bars of desktops ask for
constexpr int kMostShown = 9;

int unreadOf(const Counters &counters) { return counters.unreadDocuments + counters.unreadNotices; }

QPixmap drawn(int side, int unread)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter p(&picture);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(side / 32.0, side / 32.0);
    // A rim of the other lightness around each shape: whatever the bar is, one of the two stands out.
    const Tokens t = Tokens::light();
    paintMark(p, {2, 0, 28.6, 32}, Qt::white, Qt::white);
    paintMark(p, {3.6, 1.6, 25.4, 28.6}, t.side, t.sideMark);
    if (unread <= 0)
        return picture;
    const QRectF badge(13, 13, 19, 19);
    p.setPen(QPen(Qt::white, 1.6));
    p.setBrush(t.danger);
    p.drawEllipse(badge.adjusted(0.8, 0.8, -0.8, -0.8));
    QFont font;
    font.setPixelSize(unread > kMostShown ? 11 : 15);
    font.setBold(true);
    p.setFont(font);
    p.setPen(Qt::white);
    p.drawText(badge, Qt::AlignCenter, unread > kMostShown ? QStringLiteral("%1+").arg(kMostShown) : QString::number(unread));
    return picture;
}

} // namespace

Tray::Tray(ScreenShare &share, QObject *parent) : QObject(parent), m_share(share), m_menu(std::make_unique<QMenu>())
{
    connect(m_menu->addAction(tr("&Open Overzicht")), &QAction::triggered, this, &Tray::windowAsked);
    connect(m_menu->addAction(tr("&Fetch now")), &QAction::triggered, this, &Tray::fetchAsked);
    m_sharing = m_menu->addAction(tr("I &share my screen"));
    m_sharing->setCheckable(true);
    m_sharing->setChecked(share.isOn());
    connect(m_sharing, &QAction::toggled, &share, &ScreenShare::set);
    connect(&share, &ScreenShare::changed, m_sharing, &QAction::setChecked);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitAsked);
}

Tray::~Tray() = default;

void Tray::show(bool on)
{
    if (on && !m_icon)
        make();
    if (m_icon)
        m_icon->setVisible(on);
}

bool Tray::isSeen() const { return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }

void Tray::make()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
        if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowAsked();
    });
    setCounts(m_counters);
}

void Tray::setCounts(const Counters &counters)
{
    const bool same = unreadOf(counters) == unreadOf(m_counters) && m_icon && !m_icon->icon().isNull();
    m_counters = counters;
    if (!m_icon)
        return;
    if (!same)
        m_icon->setIcon(icon(unreadOf(counters)));
    m_icon->setToolTip(words(counters));
}

QString Tray::words(const Counters &counters)
{
    const int unread = unreadOf(counters);
    return tr("Overzicht: %1, %2.", "2 unread, 1 thing to do").arg(unread == 0 ? tr("nothing unread") : tr("%n unread", nullptr, unread), counters.todo == 0 ? tr("nothing to do as far as we know") : tr("%n thing(s) to do", nullptr, counters.todo));
}

QIcon Tray::icon(int unread)
{
    QIcon icon;
    for (const int side : kSides)
        icon.addPixmap(drawn(side, unread));
    return icon;
}

} // namespace overzicht
