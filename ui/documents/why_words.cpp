// SPDX-License-Identifier: EUPL-1.2
#include "documents/why_words.h"

#include <QCoreApplication>

namespace overzicht {

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

QString placeOf(const FoundIn &why, const Row &row)
{
    switch (why.where) {
    case FoundIn::Where::Subject:
        return Places::tr("In the subject");
    case FoundIn::Where::Sender:
        return Places::tr("In the name of the sender");
    case FoundIn::Where::Amount:
        return Places::tr("In the amount");
    case FoundIn::Where::Reference:
        return Places::tr("In a number");
    case FoundIn::Where::Text:
        return Places::tr("In the text");
    case FoundIn::Where::Attachment:
        break;
    }
    const bool only = why.attachment == 0 || row.attachments < 2;
    if (why.page < 1)
        return only ? Places::tr("In the attachment") : Places::tr("In attachment %1").arg(why.attachment);
    return only ? Places::tr("In the attachment, page %1").arg(why.page) : Places::tr("In attachment %1, page %2").arg(why.attachment).arg(why.page);
}

bool isInSight(const FoundIn &why, const Row &row)
{
    return why.where == FoundIn::Where::Amount || (why.where == FoundIn::Where::Subject && why.snippet == row.heading.subject) || (why.where == FoundIn::Where::Sender && row.heading.sender.contains(why.snippet));
}

} // namespace

Reason reasonOf(const QList<FoundIn> &why, const Row &row)
{
    Reason reason;
    for (const FoundIn &one : why) {
        if (!reason.words.isEmpty())
            reason.words += u' ';
        const qsizetype from = reason.words.size();
        if (isInSight(one, row) || one.snippet.isEmpty()) {
            reason.words += Places::tr("%1.", "a place where words were found, as a sentence").arg(placeOf(one, row));
            continue;
        }
        // The place first: what is quoted may hold "%1".
        const QString told = Places::tr("%1: “%2”", "a place where words were found, and how it reads there").arg(placeOf(one, row), one.snippet);
        reason.words += told;
        const qsizetype at = from + told.lastIndexOf(one.snippet);
        for (const FoundIn::Mark &mark : one.marks)
            reason.marks << RowMark{int(at) + mark.from, mark.count};
    }
    return reason;
}

} // namespace overzicht
