// SPDX-License-Identifier: EUPL-1.2
#include "documents/open_outside.h"

#include <QDesktopServices>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace overzicht {

void openOutside(const QString &what, QObject *context, const std::function<void()> &failed)
{
    // QDesktopServices starts xdg-open and lets go of it: that no program is installed is told by its end (xdg-open(1): 3 and 4), which nobody reads then.
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (opener.isEmpty()) {
        if (!QDesktopServices::openUrl(what.startsWith(QLatin1Char('/')) ? QUrl::fromLocalFile(what) : QUrl(what)))
            failed();
        return;
    }
    // No parent: where no desktop runs, the opener lasts as long as the program in which the letter is read, and must outlive the window.
    auto *process = new QProcess;
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    const QPointer<QObject> alive(context);
    const auto tell = [alive, failed] {
        if (alive)
            failed();
    };
    QObject::connect(process, &QProcess::finished, process, [process, tell](int code, QProcess::ExitStatus) {
        process->deleteLater();
        if (code != 0)
            tell();
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, tell](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        tell();
    });
    process->start(opener, {what});
}

} // namespace overzicht
