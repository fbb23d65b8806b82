// SPDX-License-Identifier: EUPL-1.2
#include "adapter/unclear_state.h"

#include "domain/safe_text.h"

#include <algorithm>

namespace overzicht {

namespace {
constexpr const char *kUntold = QT_TRANSLATE_NOOP("Note", "its state is not told; shown as not clear");
constexpr const char *kUnknown = QT_TRANSLATE_NOOP("Note", "its state is a word that is not known (%1); shown as not clear");
constexpr qsizetype kHead = sizeof("its state is a word that is not known (") - 1;
} // namespace

Note unclearState(const QString &word)
{
    const QString safe = safeLine(word, 40);
    return safe.isEmpty() ? Note(kUntold, Note::About::State) : Note(kUnknown, Note::About::State).arg(safe);
}

bool isStateUnclear(const Notes &remarks)
{
    return std::any_of(remarks.begin(), remarks.end(), [](const Note &remark) {
        const QString words = remark.english();
        return words == QLatin1String(kUntold) || (words.startsWith(QLatin1String(kUnknown, kHead)) && words.endsWith(QLatin1String(kUnknown + kHead + 2)));
    });
}

} // namespace overzicht
