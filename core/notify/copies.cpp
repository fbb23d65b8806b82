// SPDX-License-Identifier: EUPL-1.2
#include "notify/copies.h"

#include "domain/sender_register.h"

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kShortestSubject = 8, kShortestName = 3; // letters: shorter ones stand anywhere

/// Its words, in lower case, with one blank before and behind each: so a text stands in another only with whole words.
QString wordsOf(const QString &text)
{
    QString words{QChar(u' ')};
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

/// What of a letter a mail may name.
struct Named {
    const Arrived *letter;
    QString subject; ///< empty = too short to say anything
    QStringList senders;
};

Named namedBy(const Arrived &arrived, const SenderRegister &senders)
{
    Named named{&arrived, wordsOf(arrived.row.heading.subject), {}};
    if (arrived.row.heading.subjectFallback || named.subject.size() < kShortestSubject + 2)
        named.subject.clear();
    QStringList names;
    if (!arrived.row.heading.senderFallback)
        names << arrived.row.heading.sender;
    // The registered one in every language: a mail speaks the language of its app.
    if (const Party *party = arrived.row.heading.confirmed ? senders.find(arrived.row.senderId) : nullptr) {
        for (const Language language : kLanguages)
            names << party->name.in(language);
    }
    for (const QString &name : std::as_const(names)) {
        if (const QString words = wordsOf(name); words.size() >= kShortestName + 2 && !named.senders.contains(words))
            named.senders << words;
    }
    return named;
}

bool namesAny(const QString &mail, const QStringList &senders)
{
    return std::any_of(senders.cbegin(), senders.cend(), [&](const QString &name) { return mail.contains(name); });
}

/// The only letter of those that a mail can mean. `says`: it names some of them, or one of their senders.
const Arrived *meant(const QString &mail, const QList<Named> &around, bool &says)
{
    QList<Named> bySubject, bySender;
    for (const Named &one : around) {
        if (!one.subject.isEmpty() && mail.contains(one.subject))
            bySubject << one;
        if (namesAny(mail, one.senders))
            bySender << one;
    }
    says = !bySubject.isEmpty() || !bySender.isEmpty();
    const bool isBySubject = !bySubject.isEmpty();
    if (bySubject.size() > 1)
        bySubject.removeIf([&](const Named &one) { return !namesAny(mail, one.senders); });
    const QList<Named> &those = isBySubject ? bySubject : bySender;
    return those.size() == 1 ? those.first().letter : nullptr;
}

} // namespace

Copies Copies::of(const QList<Arrived> &arrived, const QList<HeardElsewhere> &heard, const SenderRegister &senders, const Period &period)
{
    Copies copies;
    QList<Named> all;
    QStringList everySender; // each once: many letters have few senders
    for (const Arrived &one : arrived) {
        all << namedBy(one, senders);
        everySender << all.last().senders;
    }
    everySender.removeDuplicates();
    QHash<const Arrived *, QList<HeardElsewhere>> mailsOf;
    for (const HeardElsewhere &mail : heard) {
        const bool isCounted = mail.what.at >= period.from;
        if (isCounted)
            ++copies.mailsByApp[mail.what.app];
        const QString words = wordsOf(mail.what.subject);
        QList<Named> around;
        for (const Named &one : std::as_const(all)) {
            const QDateTime came = one.letter->row.arrivedAt;
            if (came.addDays(-kBefore) <= mail.what.at && mail.what.at <= came.addDays(kAfter))
                around << one;
        }
        bool says = false;
        if (const Arrived *letter = meant(words, around, says)) {
            mailsOf[letter] << mail;
            continue;
        }
        // Nothing came in those days, or nothing of the sender that it names.
        const bool isUnknown = !says && (around.isEmpty() || namesAny(words, everySender));
        const bool canBeTold = mail.what.at.addDays(-kAfter) >= period.knownFrom && period.completeAt.isValid() && period.completeAt >= mail.what.at.addDays(kBefore);
        if (!isUnknown && isCounted)
            copies.unnamed << mail;
        else if (isUnknown && !canBeTold && isCounted)
            copies.waiting << mail;
        else if (isUnknown && canBeTold && !mail.settled && mail.what.at >= period.now.addDays(-kAskedFor))
            copies.unknown << mail;
    }
    for (const Arrived &one : arrived) {
        if (one.row.arrivedAt < period.from || one.row.kind != ItemKind::Document) // a notice is no letter
            continue;
        for (const QString &source : one.through)
            ++copies.bySource[source];
        const SameLetter letter{one, mailsOf.value(&one)};
        if (letter.times() < 2) {
            ++copies.once;
            continue;
        }
        copies.times += letter.times();
        copies.told += one.told;
        copies.letters << letter;
    }
    return copies;
}

} // namespace overzicht
