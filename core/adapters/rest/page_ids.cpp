// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/page_ids.h"

#include "domain/safe_text.h"

namespace overzicht::rest {

PageIds::Before PageIds::see(const QString &id, const QByteArray &raw)
{
    const auto first = m_first.constFind(id);
    if (first == m_first.constEnd()) {
        m_first.insert(id, raw);
        return Before::None;
    }
    ++m_doubled;
    return *first == raw ? Before::Same : Before::Other;
}

Quarantined PageIds::other(const QString &id, const QByteArray &kept, bool maybeLetter)
{
    return {{}, kept, Note(QT_TRANSLATE_NOOP("Note", "a record with the number of another one on the same page (%1)"), Note::About::Id).arg(safeLine(id, 60)), maybeLetter};
}

} // namespace overzicht::rest
