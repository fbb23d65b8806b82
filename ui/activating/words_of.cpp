// SPDX-License-Identifier: EUPL-1.2
#include "activating/words_of.h"

#include "base/local_time.h"

#include <QLocale>

namespace overzicht {

Spans spansOf(const QString &pattern, const TextValues &values)
{
    TextValues used;
    for (const QString &place : placesOf(pattern)) {
        if (values.contains(place))
            used.insert(place, values.value(place));
    }
    const auto spans = filled(pattern, used);
    return spans ? *spans : Spans{{pattern, false}};
}

QString wordsOf(const QString &pattern, const TextValues &values) { return plain(spansOf(pattern, values)); }

QString dayIn(Language language, const QDate &day)
{
    return QLocale(code(language) + QStringLiteral("_BE")).toString(day, language == Language::De ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString momentIn(Language language, const QDateTime &at)
{
    const QDateTime here = at.toTimeZone(brussels());
    return dayIn(language, here.date()) + here.toString(QStringLiteral(", HH:mm"));
}

} // namespace overzicht
