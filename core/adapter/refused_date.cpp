// SPDX-License-Identifier: EUPL-1.2
#include "adapter/refused_date.h"

#include "domain/safe_text.h"

namespace overzicht {

namespace {
constexpr const char *kRefused = QT_TRANSLATE_NOOP("Note", "the due date cannot be right: %1");
constexpr qsizetype kHead = sizeof("the due date cannot be right: ") - 1;
} // namespace

Note refusedDate(const QString &told) { return Note(kRefused, Note::About::Time).arg(safeLine(told, 40)); }

QString unreadDay(const QString &told)
{
    const QString safe = safeLine(told, 40);
    return safe.isEmpty() ? QStringLiteral("?") : safe;
}

QString refusedDateOf(const Notes &remarks)
{
    const QString head = QString::fromLatin1(kRefused).left(kHead);
    for (const Note &remark : remarks) {
        if (const QString words = remark.english(); words.startsWith(head))
            return words.mid(kHead);
    }
    return {};
}

QString unclearLastDayOf(const Notes &remarks)
{
    const QString told = refusedDateOf(remarks);
    return told.startsWith(QLatin1String("9999")) || told.endsWith(QLatin1String("9999")) ? QString() : told;
}

} // namespace overzicht
