// SPDX-License-Identifier: EUPL-1.2
#include "letter/pages_view.h"

#include "letter/page_access.h"
#include "reading/pdf_wire.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace overzicht {

namespace {

constexpr double kDots = 96.0 / 72.0; // logical pixels a point, at zoom 1
constexpr std::array kSteps{0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0};
constexpr double kSmallest = kSteps.front(), kLargest = kSteps.back();

} // namespace

PagesView::PagesView(const Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    installPageAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The pages of the letter"));
    viewport()->setAccessibleName(accessibleName());
    verticalScrollBar()->setAccessibleName(tr("Scroll the pages"));
    horizontalScrollBar()->setAccessibleName(tr("Scroll the pages sideways"));
    connect(&theme, &Theme::changed, this, [this] { place(); });
}

void PagesView::setPages(LetterPages *pages)
{
    m_pages = pages;
    m_current = 0;
    m_fit = Fit::Width;
    setMarks({}, -1, {});
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    forgetPageAccess(this);
    if (pages) {
        const auto touched = [this](int page) { viewport()->update(pageRect(page)); };
        connect(pages, &LetterPages::drawn, this, touched);
        connect(pages, &LetterPages::sized, this, [this] { place(); });
    }
    place();
}

int PagesView::gap() const { return m_theme.space(14); }

double PagesView::largestZoom() const
{
    double most = kLargest;
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        const QSizeF size = m_pages->size(page) * kDots * devicePixelRatioF();
        most = std::min(most, std::sqrt(double(pdfwire::kMostPixels) / std::max(1.0, size.width() * size.height())) * 0.99);
    }
    return most;
}

double PagesView::fitting() const
{
    if (!m_pages || m_pages->count() == 0)
        return m_zoom;
    double wide = 1, high = 1;
    for (int page = 0; page < m_pages->count(); ++page) {
        wide = std::max(wide, m_pages->size(page).width());
        high = std::max(high, m_pages->size(page).height());
    }
    // The bar takes its room whether it is there or not: otherwise a page that just fits would come and go.
    const int bar = verticalScrollBar()->sizeHint().width();
    const double across = double(width() - bar - 2 * gap()) / (wide * kDots), down = double(viewport()->height() - 2 * gap()) / (high * kDots);
    return std::clamp(m_fit == Fit::Page ? std::min(across, down) : across, kSmallest / 2, std::min(kLargest, largestZoom()));
}

QSize PagesView::scaled(int page) const { return (m_pages->size(page) * (kDots * m_zoom)).toSize().expandedTo({1, 1}); }

void PagesView::place()
{
    const int count = m_pages ? m_pages->count() : 0;
    // What stands at the top of the sight is to stand there again.
    const int anchor = std::min(m_current, count - 1);
    double into = 0;
    if (anchor >= 0 && anchor + 1 < m_tops.size())
        into = double(verticalScrollBar()->value() - m_tops.at(anchor)) / std::max(1, m_tops.at(anchor + 1) - m_tops.at(anchor));
    const double before = m_zoom;
    if (m_fit != Fit::None)
        m_zoom = fitting();
    m_tops.clear();
    int top = gap();
    m_wide = 0;
    for (int page = 0; page < count; ++page) {
        m_tops << top;
        const QSize size = scaled(page);
        top += size.height() + gap();
        m_wide = std::max(m_wide, size.width() + 2 * gap());
    }
    m_tops << top;
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_theme.size(40));
    horizontalScrollBar()->setRange(0, std::max(0, m_wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_theme.size(40));
    if (anchor >= 0)
        verticalScrollBar()->setValue(m_tops.at(anchor) + int(std::lround(into * (m_tops.at(anchor + 1) - m_tops.at(anchor)))));
    look();
    wish();
    viewport()->update();
    if (before != m_zoom)
        Q_EMIT zoomChanged();
}

QRect PagesView::pageRect(int page) const
{
    if (!m_pages || page < 0 || page + 1 >= m_tops.size())
        return {};
    const QSize size = scaled(page);
    const int left = m_wide <= viewport()->width() ? (viewport()->width() - size.width()) / 2 : (m_wide - size.width()) / 2 - horizontalScrollBar()->value();
    return {QPoint(left, m_tops.at(page) - verticalScrollBar()->value()), size};
}

QRectF PagesView::boxRect(int page, const QRectF &box) const
{
    const double dots = kDots * m_zoom;
    return QRectF(box.topLeft() * dots, box.size() * dots).translated(pageRect(page).topLeft());
}

int PagesView::pageAt(const QPoint &at) const
{
    const int y = at.y() + verticalScrollBar()->value();
    const auto behind = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    const int page = int(behind - m_tops.cbegin()) - 1;
    return pageRect(page).contains(at) ? page : -1;
}

QList<int> PagesView::pagesIn(const QRect &sight) const
{
    QList<int> pages;
    const int top = sight.top() + verticalScrollBar()->value();
    const auto behind = std::upper_bound(m_tops.cbegin(), m_tops.cend(), top);
    for (int page = std::max(0, int(behind - m_tops.cbegin()) - 1); page + 1 < m_tops.size() && m_tops.at(page) <= top + sight.height(); ++page) {
        if (pageRect(page).intersects(sight))
            pages << page;
    }
    return pages;
}

void PagesView::look()
{
    const QRect sight = viewport()->rect();
    int best = 0, most = -1;
    for (const int page : pagesIn(sight)) {
        const int seen = pageRect(page).intersected(sight).height();
        if (seen > most) {
            most = seen;
            best = page;
        }
    }
    if (std::exchange(m_current, best) == best)
        return;
    if (QAccessible::isActive() && hasFocus())
        tellPageFocus(this);
    Q_EMIT currentPageChanged(best);
}

/// Of a page that is much larger than the sight only a part is drawn, with as much again around it, so that a small scroll shows no white.
void PagesView::wish()
{
    QList<LetterPages::Wish> wishes;
    if (!m_pages)
        return;
    const double ratio = devicePixelRatioF();
    const QRect sight = viewport()->rect();
    const QRect around = sight.adjusted(-sight.width() / 2, -sight.height() / 2, sight.width() / 2, sight.height() / 2);
    const auto add = [&](int page) {
        const QRect rect = pageRect(page);
        const QSize pixels = (QSizeF(rect.size()) * ratio).toSize().expandedTo({1, 1});
        QRect clip(QPoint(), pixels);
        if (rect.height() > 2 * sight.height() || rect.width() > 2 * sight.width()) {
            const QRect part = rect.intersected(around).translated(-rect.topLeft());
            // In steps, so that not every pixel scrolled is another picture.
            constexpr int kStep = 128;
            const int left = int(part.left() * ratio) / kStep * kStep, up = int(part.top() * ratio) / kStep * kStep;
            clip = clip.intersected(QRect(QPoint(left, up), QPoint(int(part.right() * ratio) / kStep * kStep + kStep - 1, int(part.bottom() * ratio) / kStep * kStep + kStep - 1)));
        }
        if (!clip.isEmpty())
            wishes << LetterPages::Wish{page, pixels, clip};
    };
    // In sight first, and of those the current page; then the neighbours.
    QList<int> seen = pagesIn(sight), later = pagesIn(around);
    if (const auto current = seen.indexOf(m_current); current > 0)
        seen.move(current, 0);
    for (const int page : std::as_const(seen)) {
        add(page);
        later.removeOne(page);
    }
    for (const int page : std::as_const(later))
        add(page);
    m_pages->want(wishes);
}

void PagesView::goTo(int page)
{
    if (m_pages && page >= 0 && page < m_pages->count())
        verticalScrollBar()->setValue(m_tops.at(page) - gap());
}

void PagesView::goTo(int page, const QRectF &box)
{
    if (!m_pages || page < 0 || page >= m_pages->count())
        return;
    const QRect target = boxRect(page, box).toAlignedRect();
    const QRect calm = viewport()->rect().adjusted(gap(), viewport()->height() / 6, -gap(), -viewport()->height() / 6);
    if (target.top() < calm.top() || target.bottom() > calm.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + target.center().y() - viewport()->height() / 2);
    if (target.left() < calm.left() || target.right() > calm.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + target.center().x() - viewport()->width() / 2);
}

void PagesView::setFit(Fit fit)
{
    m_fit = fit;
    place();
    Q_EMIT zoomChanged();
}

double PagesView::stepped(int direction) const
{
    constexpr double kSame = 0.02;
    if (direction > 0) {
        const auto above = std::find_if(kSteps.begin(), kSteps.end(), [&](double step) { return step > m_zoom + kSame; });
        return above == kSteps.end() ? kLargest : *above;
    }
    const auto below = std::find_if(kSteps.rbegin(), kSteps.rend(), [&](double step) { return step < m_zoom - kSame; });
    return below == kSteps.rend() ? std::min(m_zoom, kSmallest) : *below;
}

bool PagesView::canZoomIn() const { return m_pages && m_zoom < std::min(kLargest, largestZoom()) - 0.01; }

bool PagesView::canZoomOut() const { return m_pages && m_zoom > kSmallest + 0.01; }

void PagesView::setZoom(double zoom)
{
    m_fit = Fit::None;
    const double most = std::min(kLargest, largestZoom());
    const double wanted = std::clamp(zoom, std::min(kSmallest, most), most), by = wanted / m_zoom;
    const double x = (horizontalScrollBar()->value() + viewport()->width() / 2.0) * by - viewport()->width() / 2.0;
    const double y = (verticalScrollBar()->value() + viewport()->height() / 2.0) * by - viewport()->height() / 2.0;
    m_zoom = wanted;
    place();
    horizontalScrollBar()->setValue(int(x));
    verticalScrollBar()->setValue(int(y));
    Q_EMIT zoomChanged();
}

void PagesView::setMarks(const QHash<int, QList<QRectF>> &marks, int currentPage, const QList<QRectF> &current)
{
    m_marks = marks;
    m_markedPage = currentPage;
    m_marked = current;
    viewport()->update();
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.tokens().sunken);
    for (const int page : pagesIn(event->rect())) {
        paintPage(painter, page);
        paintMarks(painter, page);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PagesView::paintPage(QPainter &painter, int page) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect rect = pageRect(page);
    painter.fillRect(rect.adjusted(-1, -1, 1, 1), tokens.control); // its edge
    painter.fillRect(rect, tokens.paper);
    if (const auto *picture = m_pages->picture(page)) {
        // One of another size stands there, a little blurred, until the right one is drawn.
        const double x = double(rect.width()) / picture->scaled.width(), y = double(rect.height()) / picture->scaled.height();
        const QRectF to(rect.left() + picture->clip.left() * x, rect.top() + picture->clip.top() * y, picture->clip.width() * x, picture->clip.height() * y);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, picture->scaled != (QSizeF(rect.size()) * devicePixelRatioF()).toSize());
        painter.drawImage(to, picture->image);
    }
    if (m_pages->trouble(page)) {
        painter.setPen(Tokens::light().ink); // the sheet is white in every theme
        painter.setFont(m_theme.font(14));
        const int air = m_theme.space(16);
        painter.drawText(rect.adjusted(air, air, -air, -air), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, tr("This page cannot be shown. The other pages may be fine."));
    }
}

void PagesView::paintMarks(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const QRectF &box : m_marks.value(page)) {
        const QRectF at = boxRect(page, box).adjusted(-1, -1, 1, 1);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply); // the letters stay black
        painter.setBrush(Tokens::light().mark);
        painter.drawRoundedRect(at, 2, 2);
        if (m_theme.tokens().contrast) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            painter.fillRect(QRectF(at.left(), at.bottom() - 1, at.width(), 2), Tokens::light().ink);
        }
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (page == m_markedPage) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Tokens::light().accent, 2));
        for (const QRectF &box : m_marked)
            painter.drawRoundedRect(boxRect(page, box).adjusted(-3, -3, 3, 3), 3, 3);
    }
    painter.restore();
}

void PagesView::resizeEvent(QResizeEvent *) { place(); }

void PagesView::scrollContentsBy(int, int)
{
    look();
    wish();
    viewport()->update();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *const down = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        down->setValue(0);
        break;
    case Qt::Key_End:
        down->setValue(down->maximum());
        break;
    case Qt::Key_Space:
        down->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0 && canZoomIn())
        zoomIn();
    else if (event->angleDelta().y() < 0 && canZoomOut())
        zoomOut();
    event->accept();
}

void PagesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    if (QAccessible::isActive())
        tellPageFocus(this);
}

void PagesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace overzicht
