// SPDX-License-Identifier: EUPL-1.2
#include "kit/accessible.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace overzicht {

namespace {
constexpr char kRole[] = "overzichtRole";

QAccessibleInterface *make(const QString &, QObject *object)
{
    const QVariant role = object && object->isWidgetType() ? object->property(kRole) : QVariant();
    if (!role.isValid())
        return nullptr;
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
}

} // namespace overzicht
