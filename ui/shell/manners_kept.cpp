// SPDX-License-Identifier: EUPL-1.2
#include "shell/manners_kept.h"

#include <QSettings>
#include <QStringList>

namespace overzicht {

namespace {

const QString kShow = QStringLiteral("notify/show"), kQuiet = QStringLiteral("notify/quiet"), kTime = QStringLiteral("HH:mm");

} // namespace

Manners keptManners(const QSettings &settings, const Manners &first)
{
    Manners manners = first;
    const QString show = settings.value(kShow).toString();
    if (show == QLatin1String("all"))
        manners = {true, Privacy::All, first.quiet};
    else if (show == QLatin1String("sender"))
        manners = {true, Privacy::SenderOnly, first.quiet};
    else if (show == QLatin1String("post"))
        manners = {true, Privacy::NewPost, first.quiet};
    else if (show == QLatin1String("none"))
        manners.on = false;
    if (const QStringList hours = settings.value(kQuiet).toString().split(u'-'); hours.size() == 2) {
        const QuietHours quiet{QTime::fromString(hours.first(), kTime), QTime::fromString(hours.last(), kTime)};
        if (quiet.from.isValid() && quiet.until.isValid())
            manners.quiet = quiet;
    }
    return manners;
}

void keepManners(QSettings &settings, const Manners &manners)
{
    settings.setValue(kShow, !manners.on ? QStringLiteral("none") : manners.privacy == Privacy::All ? QStringLiteral("all") : manners.privacy == Privacy::SenderOnly ? QStringLiteral("sender") : QStringLiteral("post"));
    if (manners.quiet)
        settings.setValue(kQuiet, QString(manners.quiet->from.toString(kTime) + u'-' + manners.quiet->until.toString(kTime)));
    else
        settings.remove(kQuiet);
}

} // namespace overzicht
