// SPDX-License-Identifier: EUPL-1.2
#include "letter/thumbnails.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace overzicht {

class Thumbnails::Model : public QAbstractListModel {
public:
    explicit Model(Thumbnails &view) : QAbstractListModel(&view), m_view(view) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() || !m_view.m_pages ? 0 : m_view.m_pages->count(); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(Thumbnails::tr("Page %1").arg(index.row() + 1)) : role == Qt::DisplayRole ? QVariant(QString::number(index.row() + 1)) : QVariant();
    }
    void renew()
    {
        beginResetModel();
        endResetModel();
    }
    void touch(int row) { Q_EMIT dataChanged(index(row), index(row)); }

private:
    Thumbnails &m_view;
};

namespace {

class SheetPainter final : public QStyledItemDelegate {
public:
    SheetPainter(const Theme &theme, const Thumbnails &view, const QPointer<LetterPages> &pages, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme), m_view(view), m_pages(pages) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_view.sheet() + QSize(m_theme.space(20), m_theme.space(14) + m_theme.size(18)); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool current = option.state & QStyle::State_Selected;
        const QSize sheet = m_view.sheet();
        if (!m_pages)
            return;
        const QSize size = m_pages->size(index.row()).scaled(sheet, Qt::KeepAspectRatio).toSize();
        QRect at(QPoint(), size);
        at.moveCenter(option.rect.center());
        at.moveTop(option.rect.top() + m_theme.space(8));
        painter->fillRect(at.adjusted(-1, -1, 1, 1), tokens.control);
        painter->fillRect(at, tokens.paper);
        if (const auto *picture = m_pages->smallPicture(index.row())) {
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawImage(at, picture->image);
        }
        if (current) {
            painter->setPen(QPen(tokens.accent, m_view.hasFocus() ? 3 : 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(at.adjusted(-3, -3, 2, 2));
        }
        painter->setFont(m_theme.font(12, current ? QFont::DemiBold : QFont::Normal));
        painter->setPen(current ? tokens.ink : tokens.ink2);
        painter->drawText(QRect(option.rect.left(), at.bottom() + m_theme.space(3), option.rect.width(), m_theme.size(18)), Qt::AlignCenter, index.data().toString());
    }

private:
    const Theme &m_theme;
    const Thumbnails &m_view;
    const QPointer<LetterPages> &m_pages;
};

} // namespace

Thumbnails::Thumbnails(const Theme &theme, QWidget *parent) : QListView(parent), m_theme(theme), m_model(new Model(*this))
{
    setModel(m_model);
    setItemDelegate(new SheetPainter(theme, *this, m_pages, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("All pages, small"));
    verticalScrollBar()->setAccessibleName(tr("Scroll the small pages"));
    connect(&theme, &Theme::changed, this, &Thumbnails::restyle);
    restyle();
}

QSize Thumbnails::sheet() const { return {m_theme.size(78), m_theme.size(110)}; }

void Thumbnails::restyle()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_theme.tokens().sunken);
    setPalette(colours);
    setFixedWidth(sheet().width() + m_theme.space(20) + verticalScrollBar()->sizeHint().width());
    scheduleDelayedItemsLayout();
}

void Thumbnails::setPages(LetterPages *pages)
{
    m_pages = pages;
    m_model->renew();
    if (pages) {
        connect(pages, &LetterPages::smallDrawn, m_model, [this](int page) { m_model->touch(page); });
        connect(pages, &LetterPages::sized, this, [this] { viewport()->update(); });
    }
    wish();
}

void Thumbnails::setCurrent(int page)
{
    m_told = true;
    setCurrentIndex(m_model->index(page));
    m_told = false;
}

void Thumbnails::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (!m_told && now.isValid())
        Q_EMIT chosen(now.row());
}

void Thumbnails::wish()
{
    if (!m_pages)
        return;
    QList<LetterPages::Wish> wishes;
    if (isVisible()) {
        const int high = sizeHintForRow(0);
        const int first = high > 0 ? verticalScrollBar()->value() / high : 0, last = high > 0 ? (verticalScrollBar()->value() + viewport()->height()) / high : -1;
        for (int page = first; page <= last && page < m_pages->count(); ++page) {
            const QSize size = (m_pages->size(page).scaled(sheet(), Qt::KeepAspectRatio) * devicePixelRatioF()).toSize().expandedTo({1, 1});
            wishes << LetterPages::Wish{page, size, QRect(QPoint(), size)};
        }
    }
    m_pages->wantSmall(wishes);
}

void Thumbnails::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    wish();
}

void Thumbnails::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    wish();
}

void Thumbnails::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    wish();
}

} // namespace overzicht
