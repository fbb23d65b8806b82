// SPDX-License-Identifier: EUPL-1.2
#include "adapter/refused_date.h"

#include "domain/safe_text.h"

namespace overzicht {

namespace {
// What was told stands last in both.
constexpr const char *kRefused = QT_TRANSLATE_NOOP("Note", "the due date cannot be right: %1");
constexpr const char *kTooFarBack = QT_TRANSLATE_NOOP("Note", "the due date lies before the year 2000 (seconds read as milliseconds, or 0 for none?): %1");
} // namespace

Note refusedDate(const QString &told) { return Note(kRefused, Note::About::Time).arg(safeLine(told, 40)); }

Note dateTooFarBack(const QString &told) { return Note(kTooFarBack, Note::About::Time).arg(safeLine(told, 40)); }

QString unreadDay(const QString &told)
{
    const QString safe = safeLine(told, 40);
    return safe.isEmpty() ? QStringLiteral("?") : safe;
}

QString refusedDateOf(const Notes &remarks)
{
    for (const Note &remark : remarks) {
        const QString words = remark.english();
        for (const char *source : {kRefused, kTooFarBack}) {
            const QString head = QString::fromLatin1(source).chopped(2);
            if (words.startsWith(head))
                return words.mid(head.size());
        }
    }
    return {};
}

QString unclearLastDayOf(const Notes &remarks)
{
    const QString told = refusedDateOf(remarks);
    return told.startsWith(QLatin1String("9999")) || told.endsWith(QLatin1String("9999")) ? QString() : told;
}

} // namespace overzicht
