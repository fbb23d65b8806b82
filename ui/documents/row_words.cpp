// SPDX-License-Identifier: EUPL-1.2
#include "documents/row_words.h"

#include "documents/change_part.h"
#include "documents/pay_words.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr int kLeastSubject = 40; // characters of a subject that a long sender must leave room for
constexpr QChar kFirstStrongIsolate(0x2068), kPopIsolate(0x2069), kEllipsis(0x2026);

} // namespace

bool isUnread(const Row &row) { return !row.readHere && !row.readAtSource; }

QString clipped(const QString &safe, int most)
{
    if (safe.size() <= most)
        return safe;
    if (most <= 0)
        return {};
    const bool isolated = safe.startsWith(kFirstStrongIsolate) && safe.endsWith(kPopIsolate);
    if (isolated)
        return most < 4 ? QString(kEllipsis) : kFirstStrongIsolate + clipped(safe.mid(1, safe.size() - 2), most - 2) + kPopIsolate;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, safe);
    finder.setPosition(most - 1);
    const int cut = finder.isAtBoundary() ? most - 1 : qMax(0, int(finder.toPreviousBoundary()));
    return safe.left(cut) + kEllipsis;
}

SourceNames sourceNames(const QList<SourceState> &sources, Language language)
{
    SourceNames names;
    for (const SourceState &source : sources) {
        if (const QString name = safeLine(source.name.best(language), 80); !name.isEmpty())
            names.insert(source.id.text(), name);
    }
    return names;
}

RowContent contentOfRow(const Row &row, const QDateTime &now, const SourceNames &names)
{
    RowContent content = words::row(row, now);
    if (row.heading.senderFallback)
        content.avatar.initials = QStringLiteral("?"); // no letters of words that are no name
    QStringList others;
    for (const QString &id : row.channels.mid(1)) {
        const QString name = names.value(id);
        others << (name.isEmpty() ? safeLine(id, 80) : name);
    }
    if (!others.isEmpty())
        content.line += QStringLiteral(" · ") + Words::tr("also via %1").arg(others.join(QStringLiteral(", ")));
    if (row.hiddenAtSource)
        content.line += QStringLiteral(" · ") + Words::tr("hidden at the source");
    if (row.askedAnew)
        content.line += QStringLiteral(" · ") + Words::tr("asks something else than before");
    if (const QString changed = changedParts(row); !changed.isEmpty())
        content.line += QStringLiteral(" · ") + changed;
    if (row.unlinked && !words::isSettled(row))
        content.line += QStringLiteral(" · ") + Words::tr("source no longer linked");
    if (isBlocked(row))
        content.why = blockedWhy(row);
    else if (row.paying == Paying::Said && row.paidByYou)
        content.line += QStringLiteral(" · ") + Words::tr("you paid: %1", "a day").arg(words::nearDay(*row.paidByYou, now));
    if (row.sameBill) {
        const QString name = names.value(row.sameBill->source.text());
        const QString told = row.sameBill->likeness == Likeness::Same      ? Words::tr("looks like a bill from %1", "a source")
            : row.sameBill->likeness == Likeness::OtherAccount ? Words::tr("same communication as a bill from %1, another account", "a source")
            : row.sameBill->likeness == Likeness::WithoutAccount ? Words::tr("perhaps the same as a bill from %1, one of them names no account", "a source")
                                                               : Words::tr("perhaps the same as a bill from %1", "a source");
        content.line += QStringLiteral(" · ") + told.arg(name.isEmpty() ? safeLine(row.sameBill->source.text(), 80) : name);
    }
    content.spoken = rowSentence(row, now);
    return content;
}

QString rowSentence(const Row &row, const QDateTime &now)
{
    const bool certificate = row.kind == ItemKind::Attestation && row.state == RowState::ForInformation;
    const QString stands = certificate ? words::statePill(row, now).words : words::state(row.state);
    const QString state = isUnread(row) ? Words::tr("Unread, %1").arg(certificate ? stands : stands.toLower()) : stands;
    const QString of = row.heading.senderFallback ? QString() : row.heading.confirmed ? Words::tr("confirmed") : Words::tr("not confirmed");
    QStringList tail;
    if (isNoLongerListed(row) && !isSuspicious(row))
        tail << words::askFirst().words;
    else if (asksAboutAccount(row))
        tail << words::askFirst().words;
    else if (isBlocked(row))
        tail << Words::tr("do not pay yet");
    else if (row.sameBill && row.paying == Paying::Due)
        tail << (isPaidElsewhere(row) ? Words::tr("perhaps paid already") : Words::tr("perhaps told twice", "a bill"));
    if (row.dueAt && !isNoLongerListed(row) && (row.kind != ItemKind::Dossier || words::asks(row)))
        tail << words::deadline(*row.dueAt, now, words::isSettled(row)).words;
    else if (row.dueUnclear)
        tail << words::unclearDeadline().words;
    if (row.amount)
        tail << words::amount(*row.amount);
    if (row.askedAnew)
        tail << Words::tr("asks something else than before");
    if (const QString changed = changedParts(row); !changed.isEmpty())
        tail << changed;
    if (row.unlinked && !words::isSettled(row))
        tail << Words::tr("source no longer linked");
    const auto sentence = [&](const QString &sender, const QString &subject) {
        QStringList parts{state, words::kind(row), of.isEmpty() ? sender : Words::tr("%1 (%2)", "sender, confirmed or not").arg(sender, of), subject};
        parts += tail;
        if (row.demo)
            parts << Words::tr("example");
        return parts.join(QStringLiteral(", "));
    };
    const int rest = int(sentence({}, {}).size());
    const int room = qMax(2, kLongestSentence - rest);
    const int sender = int(row.heading.sender.size()), subject = int(row.heading.subject.size());
    if (sender + subject <= room)
        return sentence(row.heading.sender, row.heading.subject);
    const int forSender = qMax(1, qMin(sender, room - qMin(subject, qMin(kLeastSubject, room / 2))));
    // Only a translation whose fixed words alone are too long could still pass the limit.
    return clipped(sentence(clipped(row.heading.sender, forSender), clipped(row.heading.subject, room - forSender)), kLongestSentence);
}

} // namespace overzicht
