// SPDX-License-Identifier: EUPL-1.2
#include "sync/told_records.h"

#include "domain/safe_text.h"
#include "store/encoding.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace overzicht {

namespace {

quint64 hashOf(const QByteArray &bytes) { return qFromBigEndian<quint64>(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2s_128).constData()); }

/// Without the moment of arrival that is only a guess, which is another one on each page.
quint64 contentsOf(const Found &found)
{
    const Heading &told = headingOf(found.item);
    return hashOf(encoding::encoded(found.arrivalIsGuess ? withHeading(found.item, Heading(told.sender(), told.subject(), told.messageType(), QDateTime::fromMSecsSinceEpoch(0))) : found.item));
}

} // namespace

Answer ToldRecords::firstOfEach(Answer answer)
{
    QHash<quint64, quint64> page;
    const auto isOther = [&](const Found &found) {
        const quint64 id = hashOf(found.id.text().toUtf8()), contents = contentsOf(found);
        if (const auto first = m_contents.constFind(id); first != m_contents.constEnd())
            return *first != contents;
        page.insert(id, contents);
        return false;
    };
    const bool maySplit = !m_contents.isEmpty();
    QList<Found> firsts;
    for (const Found &found : std::as_const(answer.items)) {
        if (!isOther(found)) {
            if (maySplit)
                firsts << found;
            continue;
        }
        ++m_others;
        // It has no id of its own: by that of the first it would be taken out again with it.
        answer.bad << Quarantined{{}, found.raw, Note(QT_TRANSLATE_NOOP("Note", "a record with the number of another one on an earlier page (%1)"), Note::About::Id).arg(safeLine(found.id.text(), 60)),
                                  std::holds_alternative<Document>(found.item)};
    }
    if (maySplit)
        answer.items = firsts;
    m_contents.insert(page);
    return answer;
}

Answer ToldRecords::asListed(Answer answer)
{
    for (const Found &found : std::as_const(answer.items))
        m_listed.remove(found.id);
    for (const ForeignId &id : std::as_const(answer.unchanged))
        m_listed.remove(id);
    for (Quarantined &bad : answer.bad) {
        if (const QByteArray record = m_listed.take(bad.id); !record.isEmpty())
            bad.raw = record + '\n' + bad.raw;
    }
    m_listed.insert(answer.listed);
    return answer;
}

Notes ToldRecords::remarks() const
{
    if (m_others == 0)
        return {};
    return {Note(QT_TRANSLATE_NOOP("Note", "records with the number of another one on an earlier page: %1"), Note::About::Id).arg(m_others)};
}

} // namespace overzicht
