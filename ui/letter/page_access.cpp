// SPDX-License-Identifier: EUPL-1.2
#include "letter/page_access.h"

#include "letter/letter_view.h"
#include "letter/pages_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace overzicht {

namespace {

class PageAccess final : public QAccessibleInterface, public QAccessibleTextInterface {
public:
    PageAccess(PagesView *view, int page) : m_view(view), m_page(page) {}
    virtual ~PageAccess() = default;

    int page() const { return m_page; }
    bool isValid() const override { return m_view && m_view->pages() && m_page < m_view->pages()->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Name)
            return LetterView::pageWords(m_page, *m_view->pages());
        return which == QAccessible::Value ? whole() : QString();
    }
    QRect rect() const override
    {
        const QRect rect = isValid() ? m_view->pageRect(m_page).intersected(m_view->viewport()->rect()) : QRect();
        return rect.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::Role role() const override { return QAccessible::Paragraph; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.readOnly = state.focusable = state.multiLine = true;
        state.focused = m_view->hasFocus() && m_view->currentPage() == m_page;
        state.offscreen = rect().isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override { return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr; }

    // Its text: one line for each line of the page.
    int characterCount() const override { return int(whole().size()); }
    QString text(int from, int to) const override { return whole().mid(std::max(0, from), std::max(0, to - std::max(0, from))); }
    QRect characterRect(int offset) const override
    {
        int from = 0;
        for (const PageText::Line &line : lines()) {
            const int size = int(line.text.size());
            if (offset < from + size + 1) {
                // Letters have no places of their own: as if they were all as wide.
                const QRectF box = m_view->boxRect(m_page, line.box);
                const double wide = box.width() / std::max(1, size);
                const QRectF at(box.left() + wide * std::min(offset - from, size), box.top(), wide, box.height());
                const QRect seen = at.toAlignedRect();
                return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
            }
            from += size + 1;
        }
        return {};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        if (!isValid())
            return -1;
        const QPointF at = m_view->viewport()->mapFromGlobal(point);
        int from = 0;
        for (const PageText::Line &line : lines()) {
            const QRectF box = m_view->boxRect(m_page, line.box);
            const int size = int(line.text.size());
            if (box.contains(at))
                return from + std::clamp(int((at.x() - box.left()) / box.width() * size), 0, std::max(0, size - 1));
            from += size + 1;
        }
        return -1;
    }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    int selectionCount() const override { return 0; }
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void scrollToSubstring(int from, int) override
    {
        int line = 0;
        for (const PageText::Line &one : lines()) {
            if ((line += int(one.text.size()) + 1) > from)
                return m_view->goTo(m_page, one.box);
        }
    }
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    QList<PageText::Line> lines() const
    {
        const auto &text = isValid() ? m_view->pages()->text(m_page) : std::nullopt;
        return text ? text->lines : QList<PageText::Line>();
    }
    QString whole() const
    {
        QStringList all;
        for (const PageText::Line &line : lines())
            all << line.text;
        return all.join(u'\n');
    }

    QPointer<PagesView> m_view;
    int m_page;
};

class PagesAccess final : public QAccessibleWidget {
public:
    explicit PagesAccess(PagesView *view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) {}
    ~PagesAccess() override { forget(); }

    int childCount() const override { return m_view->pages() ? m_view->pages()->count() : 0; }
    QAccessibleInterface *child(int page) const override
    {
        if (page < 0 || page >= childCount())
            return nullptr;
        if (const auto known = m_children.constFind(page); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        if (m_children.size() >= kMostChildren) // who walks a long letter must not make us remember it all
            forget();
        auto *made = new PageAccess(m_view, page);
        m_children.insert(page, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(m_view->pageAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? child(m_view->currentPage()) : nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *known = dynamic_cast<const PageAccess *>(child);
        return known ? known->page() : -1;
    }
    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    static constexpr int kMostChildren = 200;
    PagesView *m_view;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *make(const QString &name, QObject *object)
{
    return name == QLatin1String("overzicht::PagesView") ? new PagesAccess(static_cast<PagesView *>(object)) : nullptr;
}

PagesAccess *accessOf(PagesView *view) { return QAccessible::isActive() ? dynamic_cast<PagesAccess *>(QAccessible::queryAccessibleInterface(view)) : nullptr; }

} // namespace

void installPageAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void forgetPageAccess(PagesView *view)
{
    if (auto *access = accessOf(view))
        access->forget();
}

void tellPageFocus(PagesView *view)
{
    PagesAccess *access = accessOf(view);
    QAccessibleInterface *page = access ? access->child(view->currentPage()) : nullptr;
    if (!page)
        return;
    QAccessibleEvent event(page, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace overzicht
