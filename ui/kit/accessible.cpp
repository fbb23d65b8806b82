// SPDX-License-Identifier: EUPL-1.2
#include "kit/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>
#include <QWidget>

namespace overzicht {

namespace {
constexpr char kRole[] = "overzichtRole";

/// A checkable button that chooses one of several. Qt's own would be a tick box whose only action, "toggle", checks it without a click:
/// the page or the filter it stands for would not change.
class ChoiceAccess final : public QAccessibleWidget {
public:
    ChoiceAccess(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role), m_button(button) {}

    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !m_button->accessibleName().isEmpty())
            return QAccessibleWidget::text(which);
        QString words = m_button->text();
        for (qsizetype i = words.indexOf(u'&'); i >= 0; i = words.indexOf(u'&', i + 1))
            words.remove(i, 1); // of two, one is kept
        return words;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool tab = role() == QAccessible::PageTab;
        (tab ? state.selectable : state.checkable) = true;
        (tab ? state.selected : state.checked) = m_button->isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

/// A label with a role of its own, a heading say: it is called by its words, as any label.
class LabelAccess final : public QAccessibleWidget {
public:
    LabelAccess(QLabel *label, QAccessible::Role role) : QAccessibleWidget(label, role), m_label(label) {}

    QString text(QAccessible::Text which) const override
    {
        const QString words = QAccessibleWidget::text(which);
        return which == QAccessible::Name && words.isEmpty() ? m_label->text() : words;
    }

private:
    QLabel *m_label;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    const QVariant role = object && object->isWidgetType() ? object->property(kRole) : QVariant();
    if (!role.isValid())
        return nullptr;
    if (auto *button = qobject_cast<QAbstractButton *>(object); button && button->isCheckable())
        return new ChoiceAccess(button, QAccessible::Role(role.toInt()));
    if (auto *label = qobject_cast<QLabel *>(object))
        return new LabelAccess(label, QAccessible::Role(role.toInt()));
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}
} // namespace

void setRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(kRole, int(role));
    if (!QAccessible::isActive())
        return;
    // A label tells its name while it is made: what Qt made of it then knows nothing of the role.
    if (QAccessibleInterface *early = QAccessible::queryAccessibleInterface(widget); early && early->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(early));
}

} // namespace overzicht
