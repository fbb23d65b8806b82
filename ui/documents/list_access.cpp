// SPDX-License-Identifier: EUPL-1.2
#include "documents/list_access.h"

#include "documents/list_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace overzicht {

namespace {

class ItemAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccess(ListView *view, int row) : m_view(view), m_row(row) {}
    virtual ~ItemAccess() = default;

    int row() const { return m_row; }
    bool isValid() const override { return m_view && m_row < m_view->shownRows(); }
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
        const RowModel &model = m_view->model();
        if (which == QAccessible::Description)
            return model.headAbove(m_row); // told where a group begins
        if (which != QAccessible::Name)
            return {};
        return model.data(model.index(m_row), Qt::AccessibleTextRole).toString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->rowRect(m_row);
        return rect.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = state.focusable = true;
        state.selected = m_view->currentRow() == m_row;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = m_view->rowRect(m_row).isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentRow(m_row);
        if (name == pressAction())
            Q_EMIT m_view->opened(m_view->current());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ListView> m_view;
    int m_row;
};

class ListAccess final : public QAccessibleWidget {
public:
    explicit ListAccess(ListView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~ListAccess() override { forget(); }

    int childCount() const override { return m_view->shownRows(); }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_items.constFind(row); known != m_items.constEnd())
            return QAccessible::accessibleInterface(*known);
        // A reader that walks a long archive must not make us remember it all.
        if (m_items.size() >= kMostItems)
            forget();
        auto *item = new ItemAccess(m_view, row);
        m_items.insert(row, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->rowAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? child(m_view->currentRow()) : nullptr; }
    int indexOfChild(const QAccessibleInterface *item) const override
    {
        const auto *known = dynamic_cast<const ItemAccess *>(item);
        return known ? known->row() : -1;
    }
    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

private:
    static constexpr int kMostItems = 400;
    ListView *m_view;
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *make(const QString &name, QObject *object)
{
    if (name != QLatin1String("overzicht::ListView"))
        return nullptr;
    return new ListAccess(static_cast<ListView *>(object));
}

} // namespace

void installListAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void forgetListAccess(ListView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = dynamic_cast<ListAccess *>(QAccessible::queryAccessibleInterface(view)))
        access->forget();
}

} // namespace overzicht
