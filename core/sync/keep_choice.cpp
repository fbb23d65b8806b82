// SPDX-License-Identifier: EUPL-1.2
#include "sync/keep_choice.h"

#include <QSettings>
#include <QStringList>

namespace overzicht {

namespace {

const QString kLetters = QStringLiteral("keep/letters");

} // namespace

QList<Acting> keepsAllFor(const QSettings &settings)
{
    QList<Acting> all;
    const QStringList keys = settings.value(kLetters).toStringList();
    for (const QString &key : keys) {
        if (const auto who = Acting::fromKey(key); who && !all.contains(*who))
            all << *who;
    }
    return all;
}

void setKeepsAll(QSettings &settings, const Acting &who, bool on)
{
    QList<Acting> all = keepsAllFor(settings);
    all.removeAll(who);
    if (on)
        all << who;
    QStringList keys;
    for (const Acting &one : std::as_const(all))
        keys << one.key();
    if (keys.isEmpty())
        settings.remove(kLetters);
    else
        settings.setValue(kLetters, keys);
    settings.sync(); // another program of this home asks it too
}

} // namespace overzicht
