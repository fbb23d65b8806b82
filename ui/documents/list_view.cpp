// SPDX-License-Identifier: EUPL-1.2
#include "documents/list_view.h"

#include "documents/list_access.h"
#include "documents/sender_logos.h"
#include "kit/text.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace overzicht {

namespace {
constexpr int kUnit = 64;           // scroll bar steps of one row
constexpr int kMostHeights = 2'000; // remembered, then all are forgotten
constexpr int kLeastRow = 24;       // pixels: no row is lower
} // namespace

ListView::ListView(const Theme &theme, RowModel &model, const QString &name, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_model(model), m_delegate(theme)
{
    installListAccess();
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_delegate.setReasons([this](ItemId id) { return m_model.reason(id); });
    // One stop for the keyboard: the viewport passes its focus on to us, and a policy set on it would be set on us.
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ListView::onBar);
    connect(&m_theme, &Theme::changed, this, [this] { forgetHeights(); });
    connect(&m_model, &RowModel::moved, this, [this](int by) {
        m_moved = by;
        const Row *top = m_top > 0 || m_offset > 0 ? m_model.row(m_top) : nullptr;
        m_anchor = top ? top->id : ItemId::None;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListView::onReset);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (m_current != ItemId::None)
            m_row = m_model.find(m_current, qMax(0, m_row));
        forgetHeights();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { forgetHeights(); });
}

void ListView::setWhole(int most)
{
    m_whole = most;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Not Fixed: that would cap the height at the one of another width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateGeometry();
}

int ListView::shownRows() const
{
    const int rows = m_model.rowCount();
    return m_whole > 0 ? qMin(m_whole, rows) : rows;
}

int ListView::heightAt(int row, int width) const
{
    const Row *found = m_model.row(row);
    if (!found)
        return m_theme.size(72);
    if (m_heightsWidth != width || m_heights.size() > kMostHeights) {
        m_heights.clear();
        m_heightsWidth = width;
    }
    if (const auto known = m_heights.constFind(found->id); known != m_heights.constEnd())
        return *known;
    const int height = qMax(1, m_delegate.height(*found, width, m_model.now())) + headHeight(row);
    m_heights.insert(found->id, height);
    return height;
}

int ListView::heightOf(int row) const { return heightAt(row, viewport()->width()); }

int ListView::headHeight(int row) const { return m_model.headAbove(row).isEmpty() ? 0 : m_theme.size(17) + m_theme.space(row == 0 ? 8 : 18); }

void ListView::forgetHeights()
{
    m_heights.clear();
    m_delegate.forget();
    m_seenFirst = m_seenLast = -1;
    updateGeometry();
    clampToEnd();
    showBar();
    viewport()->update();
}

int ListView::heightForWidth(int width) const
{
    int height = 0;
    for (int i = 0; i < shownRows(); ++i)
        height += heightAt(i, width);
    return height;
}

QSize ListView::sizeHint() const
{
    const int width = m_theme.size(360);
    return m_whole > 0 ? QSize(width, heightForWidth(qMax(width, this->width()))) : QSize(width, m_theme.size(128)); // it takes what there is
}

QSize ListView::minimumSizeHint() const { return {m_theme.size(120), m_whole > 0 ? 0 : m_theme.size(96)}; }

QVariant ListView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && m_whole > 0 && m_row >= 0)
        return rowRect(m_row);
    return QAbstractScrollArea::inputMethodQuery(query);
}

void ListView::onReset()
{
    m_seenFirst = m_seenLast = -1;
    m_heights.clear();
    m_delegate.forget();
    const int count = shownRows();
    if (m_moved) {
        const int by = *m_moved;
        m_moved.reset();
        if (m_anchor != ItemId::None) {
            const int at = m_model.find(m_anchor, qMax(0, m_top + by));
            m_top = at >= 0 ? at : qBound(0, m_top, qMax(0, count - 1));
        }
        if (m_current != ItemId::None)
            m_row = m_model.find(m_current, qMax(0, (m_row < 0 ? 0 : m_row) + by));
    } else {
        m_top = m_offset = 0;
        m_row = m_current == ItemId::None || m_model.rowCount() == 0 ? -1 : m_model.find(m_current, 0);
    }
    if (m_row >= count)
        m_row = -1;
    forgetListAccess(this);
    updateGeometry();
    clampToEnd();
    showBar();
    viewport()->update();
}

void ListView::clampToEnd()
{
    const int count = shownRows();
    if (count == 0 || m_whole > 0) {
        m_top = m_offset = 0;
        return;
    }
    m_top = qBound(0, m_top, count - 1);
    const int room = viewport()->height();
    if (farFromEnd()) {
        m_offset = qBound(0, m_offset, qMax(0, heightOf(m_top) - 1));
        return;
    }
    // The last row may not leave the lower edge.
    int below = 0;
    int row = count;
    while (row > 0 && below < room)
        below += heightOf(--row);
    const int offset = qMax(0, below - room);
    if (m_top > row || (m_top == row && m_offset > offset)) {
        m_top = row;
        m_offset = offset;
    }
    m_offset = qBound(0, m_offset, qMax(0, heightOf(m_top) - 1));
}

/// Are there surely more rows below than fit? Then the end need not be measured, and its window not be read.
bool ListView::farFromEnd() const { return qint64(shownRows() - m_top) * kLeastRow > 2 * qint64(viewport()->height()); }

void ListView::showBar()
{
    if (m_whole > 0)
        return;
    const int count = shownRows();
    int below = 0, row = count;
    const int room = viewport()->height();
    if (farFromEnd()) {
        row = qMax(1, count - room / qMax(1, m_theme.size(88)));
        below = room;
    } else {
        while (row > 0 && below < room)
            below += heightOf(--row);
    }
    const auto value = [&](int top, int offset) { return top * kUnit + (offset > 0 ? offset * kUnit / qMax(1, heightOf(top)) : 0); };
    m_settingBar = true;
    verticalScrollBar()->setRange(0, below <= room && row == 0 ? 0 : value(row, below - room));
    verticalScrollBar()->setSingleStep(kUnit);
    verticalScrollBar()->setPageStep(qMax(1, count - row) * kUnit);
    verticalScrollBar()->setValue(value(m_top, m_offset));
    m_settingBar = false;
}

void ListView::onBar(int value)
{
    if (m_settingBar || shownRows() == 0)
        return;
    m_top = qBound(0, value / kUnit, shownRows() - 1);
    m_offset = (value % kUnit) * heightOf(m_top) / kUnit;
    if (value >= verticalScrollBar()->maximum()) // rounding must not keep the last pixel away
        m_top = shownRows() - 1;
    clampToEnd();
    viewport()->update();
}

void ListView::scrollBy(int pixels)
{
    if (shownRows() == 0)
        return;
    m_offset += pixels;
    while (m_offset < 0 && m_top > 0)
        m_offset += heightOf(--m_top);
    m_offset = qMax(0, m_offset);
    while (m_top < shownRows() - 1 && m_offset >= heightOf(m_top))
        m_offset -= heightOf(m_top++);
    clampToEnd();
    showBar();
    viewport()->update();
}

QRect ListView::rowRect(int row) const
{
    if (row < m_top || row >= shownRows())
        return {};
    int y = -m_offset;
    for (int i = m_top; y < viewport()->height(); ++i) {
        if (i >= shownRows())
            return {};
        const int height = heightOf(i);
        if (i == row)
            return {0, y, viewport()->width(), height};
        y += height;
    }
    return {};
}

int ListView::rowAt(const QPoint &point) const
{
    int y = -m_offset;
    for (int i = m_top; i < shownRows() && y < viewport()->height(); ++i) {
        const int top = y + headHeight(i);
        y += heightOf(i);
        if (point.y() < y)
            return point.y() >= qMax(0, top) ? i : -1;
    }
    return -1;
}

void ListView::bringInto(int row)
{
    if (m_whole > 0) {
        // The page around it scrolls.
        for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QAbstractScrollArea *>(up)) {
                const QRect rect = rowRect(row);
                const QPoint at = viewport()->mapTo(area->viewport(), rect.topLeft());
                QScrollBar *bar = area->verticalScrollBar();
                if (at.y() < 0)
                    bar->setValue(bar->value() + at.y());
                else if (at.y() + rect.height() > area->viewport()->height())
                    bar->setValue(bar->value() + at.y() + rect.height() - area->viewport()->height());
                return;
            }
        }
        return;
    }
    if (row <= m_top) {
        m_top = row;
        m_offset = 0;
    } else {
        int need = heightOf(row);
        int first = row;
        const int room = viewport()->height();
        while (first > m_top && need < room)
            need += heightOf(--first);
        if (need > room) { // it ends below the lower edge, or begins far below it
            m_top = first;
            m_offset = need - room;
            if (first == row)
                m_offset = 0;
        } else if (first == m_top && need - m_offset > room) {
            m_offset = need - room;
        } else if (first > m_top) {
            m_top = first;
            m_offset = 0;
        }
    }
    clampToEnd();
    showBar();
    viewport()->update();
}

void ListView::setCurrentRow(int row) { choose(row, true); }

void ListView::choose(int row, bool intoSight)
{
    const Row *found = row < shownRows() ? m_model.row(row) : nullptr;
    if (!found)
        return;
    const bool other = found->id != m_current;
    m_current = found->id;
    m_row = row;
    if (intoSight)
        bringInto(row);
    viewport()->update();
    tellFocus();
    if (other)
        Q_EMIT currentChanged(m_current);
}

bool ListView::select(ItemId id)
{
    const int row = m_model.rowCount() ? m_model.find(id, qMax(0, m_row)) : -1;
    if (row < 0 || row >= shownRows()) {
        clearSelection();
        return false;
    }
    m_current = id;
    m_row = row;
    bringInto(row);
    viewport()->update();
    return true;
}

void ListView::clearSelection()
{
    m_current = ItemId::None;
    m_row = -1;
    viewport()->update();
}

void ListView::tellFocus()
{
    if (!hasFocus() || m_row < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_row);
    QAccessible::updateAccessibility(&event);
}

bool ListView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        forgetHeights();
    return QAbstractScrollArea::event(event);
}

bool ListView::viewportEvent(QEvent *event)
{
    // A page that scrolls around a whole list gets the wheel.
    if (m_whole > 0 && event->type() == QEvent::Wheel) {
        event->ignore();
        return false;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    int y = -m_offset, last = -1;
    for (int i = m_top; i < shownRows() && y < viewport()->height(); ++i) {
        last = i;
        const int height = heightOf(i);
        const QRect rect(0, y, viewport()->width(), height);
        y += height;
        if (!rect.intersects(event->rect()))
            continue;
        const int head = headHeight(i);
        if (head > 0) {
            const int side = m_theme.space(14);
            painter.setFont(m_theme.font(type::kGroup.px, type::kGroup.weight, type::kGroup.spacing));
            painter.setPen(m_theme.tokens().*type::kGroup.colour);
            const QRect line = rect.adjusted(side, 0, -side, head - m_theme.space(4) - height);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_model.headAbove(i));
            painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, m_model.headRight(i));
        }
        const Row *row = m_model.row(i);
        if (row)
            m_delegate.paint(painter, rect.adjusted(0, head, 0, 0), *row, m_model.now(), {i == m_row, i == m_row && hasFocus(), i == m_hovered});
    }
    if (last >= 0 && (m_seenFirst != m_top || m_seenLast != last)) {
        m_seenFirst = m_top;
        m_seenLast = last;
        Q_EMIT inSight(m_top, last); // who hears it asks another thread, and changes nothing now
    }
}

void ListView::resizeEvent(QResizeEvent *)
{
    clampToEnd();
    showBar();
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const int count = shownRows();
    const int now = m_row;
    const auto page = [&](int way) {
        // One view height, less the row that stays for the eye.
        int room = viewport()->height() - (now >= 0 ? heightOf(now) : 0), row = qMax(0, now);
        while (row + way >= 0 && row + way < count && (room -= heightOf(row + way)) > 0)
            row += way;
        return row == now ? qBound(0, now + way, count - 1) : row;
    };
    int to = now;
    switch (event->key()) {
    case Qt::Key_Up:
        to = now < 0 ? m_top : now - 1;
        break;
    case Qt::Key_Down:
        to = now < 0 ? m_top : now + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = count - 1;
        break;
    case Qt::Key_PageUp:
        to = m_whole > 0 ? 0 : page(-1);
        break;
    case Qt::Key_PageDown:
        to = m_whole > 0 ? count - 1 : page(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier) { // Ctrl+Enter is the main action of the window
            QAbstractScrollArea::keyPressEvent(event);
            return;
        }
        if (now >= 0)
            Q_EMIT opened(m_current);
        return;
    case Qt::Key_Menu:
    case Qt::Key_F10:
        if (event->key() == Qt::Key_Menu || event->modifiers() == Qt::ShiftModifier) {
            if (now >= 0)
                Q_EMIT menuAsked(m_current, viewport()->mapToGlobal(rowRect(now).center()));
            return;
        }
        [[fallthrough]];
    default:
        event->ignore();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (count > 0)
        setCurrentRow(qBound(0, to, count - 1));
}

void ListView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton || event->button() == Qt::RightButton ? rowAt(event->pos()) : -1;
    if (m_pressed >= 0)
        setCurrentRow(m_pressed);
}

void ListView::mouseMoveEvent(QMouseEvent *event)
{
    const int over = event->buttons() ? -1 : rowAt(event->pos());
    if (over != m_hovered) {
        m_hovered = over;
        viewport()->update();
    }
}

void ListView::setSourceNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_delegate.setSourceNames(names);
    forgetHeights();
}

void ListView::setLogos(SenderLogos *logos)
{
    m_delegate.setLogos(logos);
    if (!logos)
        return;
    connect(logos, &SenderLogos::arrived, this, [this] {
        m_delegate.forget(); // a logo takes the room of the initials: no height changes
        viewport()->update();
    });
}

void ListView::setMarks(const QStringList &words)
{
    m_delegate.setMarks(words);
    viewport()->update();
}

void ListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed >= 0 && rowAt(event->pos()) == m_pressed && m_pressed == m_row)
        Q_EMIT clicked(m_current);
    m_pressed = -1;
}

void ListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_row >= 0 && rowAt(event->pos()) == m_row)
        Q_EMIT opened(m_current);
}

void ListView::wheelEvent(QWheelEvent *event)
{
    if (!event->pixelDelta().isNull()) {
        scrollBy(-event->pixelDelta().y());
    } else {
        m_wheelRest += event->angleDelta().y() * m_theme.size(96);
        const int pixels = m_wheelRest / 120;
        m_wheelRest -= pixels * 120;
        scrollBy(-pixels);
    }
    event->accept();
}

void ListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && m_row >= 0)
        Q_EMIT menuAsked(m_current, event->globalPos());
}

void ListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    // Who walked here sees where they are; a page that gives us the keyboard by itself stays as it stands.
    // Who comes back to the window finds what they left, also when the chosen row is no longer in the list.
    const bool returned = m_current != ItemId::None && (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason);
    if (m_row < 0 && shownRows() > 0 && reason != Qt::MouseFocusReason && !returned)
        choose(m_top, reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason);
    viewport()->update();
    tellFocus();
}

void ListView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace overzicht
