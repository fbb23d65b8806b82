// SPDX-License-Identifier: EUPL-1.2
#include "kit/short_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace overzicht {

void copyForAWhile(const QString &text, std::chrono::milliseconds stays)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(text);
    // Copied again, also the same, counts from then: each copy ends the wait of the one before.
    static constexpr char kName[] = "overzicht-short-copy";
    delete clipboard->findChild<QTimer *>(QLatin1String(kName));
    auto *timer = new QTimer(clipboard);
    timer->setObjectName(QLatin1String(kName));
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, clipboard, [clipboard, timer, text] {
        if (clipboard->text() == text)
            clipboard->clear();
        timer->deleteLater();
    });
    timer->start(stays);
}

} // namespace overzicht
