// SPDX-License-Identifier: EUPL-1.2
#include "shell/announcer.h"

#include "kit/accessible.h"

#include <QDateTime>

namespace overzicht {

Announcer::Announcer(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setRole(this, QAccessible::AlertMessage);
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QPalette invisible = palette();
    invisible.setColor(QPalette::WindowText, Qt::transparent);
    setPalette(invisible);
}

void Announcer::say(const QString &sentence)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (sentence.isEmpty() || (sentence == accessibleName() && now - m_saidAt < 2000))
        return;
    m_saidAt = now;
    setAccessibleName(sentence); // tells NameChanged by itself
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace overzicht
