// SPDX-License-Identifier: EUPL-1.2
#include "shell/manners_kept.h"

#include <QHash>
#include <QSettings>
#include <QStringList>

namespace overzicht {

namespace {

const QString kShow = QStringLiteral("notify/show"), kLevel = QStringLiteral("notify/level"), kTeller = QStringLiteral("notify/teller"), kQuiet = QStringLiteral("notify/quiet"), kRemind = QStringLiteral("notify/remind"), kTime = QStringLiteral("HH:mm"), kHere = QStringLiteral("here");

} // namespace

Manners keptManners(const QSettings &settings, const Manners &first)
{
    Manners manners = first;
    const QString told = settings.value(kShow).toString();
    const bool isOff = told == QLatin1String("none");
    const QString show = isOff ? settings.value(kLevel).toString() : told;
    const QHash<QString, Privacy> levels{{QStringLiteral("all"), Privacy::All}, {QStringLiteral("sender"), Privacy::SenderOnly}, {QStringLiteral("post"), Privacy::NewPost}};
    if (const auto level = levels.constFind(show); level != levels.constEnd()) {
        manners.on = true;
        manners.privacy = *level;
    }
    if (isOff) {
        manners.on = false;
    }
    if (const QStringList hours = settings.value(kQuiet).toString().split(u'-'); hours.size() == 2) {
        const QuietHours quiet{QTime::fromString(hours.first(), kTime), QTime::fromString(hours.last(), kTime)};
        if (quiet.from.isValid() && quiet.until.isValid())
            manners.quiet = quiet;
    }
    const QString remind = settings.value(kRemind).toString();
    if (const QStringList known{QStringLiteral("unread"), QStringLiteral("days"), QStringLiteral("both"), QStringLiteral("none")}; known.contains(remind)) {
        manners.remindUnread = remind == known.at(0) || remind == known.at(2);
        manners.remindDeadlines = remind == known.at(1) || remind == known.at(2);
    }
    return manners;
}

void keepManners(QSettings &settings, const Manners &manners)
{
    const QString level = manners.privacy == Privacy::All ? QStringLiteral("all") : manners.privacy == Privacy::SenderOnly ? QStringLiteral("sender") : QStringLiteral("post");
    settings.setValue(kShow, manners.on ? level : QStringLiteral("none"));
    settings.setValue(kLevel, level); // when it is turned on again, no more is shown than before
    settings.setValue(kRemind, manners.remindUnread ? manners.remindDeadlines ? QStringLiteral("both") : QStringLiteral("unread") : manners.remindDeadlines ? QStringLiteral("days") : QStringLiteral("none"));
    if (manners.quiet)
        settings.setValue(kQuiet, QString(manners.quiet->from.toString(kTime) + u'-' + manners.quiet->until.toString(kTime)));
    else
        settings.remove(kQuiet);
}

QString keptTeller(const QSettings &settings)
{
    const QString told = settings.value(kTeller).toString().left(40);
    return told == kHere ? QString() : told;
}

void keepTeller(QSettings &settings, const QString &app) { settings.setValue(kTeller, app.isEmpty() ? kHere : app); }

bool isTellerChosen(const QSettings &settings) { return settings.contains(kTeller) || settings.value(kShow).toString() == QLatin1String("none"); }

} // namespace overzicht
