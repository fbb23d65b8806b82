// SPDX-License-Identifier: EUPL-1.2
#include "notify/copies.h"

#include "domain/safe_text.h"
#include "domain/sender_register.h"

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kShortestSubject = 8, kShortestName = 3, kShortestWord = 4; // letters: shorter ones stand anywhere
constexpr int kWordsOfAName = 2; // one word more than usual is an app's own way of writing

/// The words of a text, in lower case, with one blank before and behind each: so a text stands in another only with whole words.
struct Words {
    QString written{QChar(u' ')};
    QString plain{QChar(u' ')}; ///< without accents, which an app may leave out
    bool operator==(const Words &) const = default;
};
using Form = QString Words::*;

Words wordsOf(const QString &text)
{
    Words words;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded() + u' ') {
        const bool isInWord = !words.plain.endsWith(u' ');
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            words.written += c;
            words.plain += c;
        } else if (isInWord) {
            words.written += c.isMark() ? c : QChar(u' ');
            if (!c.isMark())
                words.plain += u' ';
        }
    }
    return words;
}

/// What of a letter a mail may name.
struct Named {
    const Arrived *letter;
    QList<Words> subjects; ///< those that are long enough to say anything
    QList<Words> types;    ///< of one without a subject
    QList<Words> senders;
};

/// In every language: a mail speaks the language of its app.
QList<Words> longEnough(const LocalText &text, qsizetype shortest)
{
    QList<Words> all;
    for (const Language language : kLanguages) {
        if (const Words words = wordsOf(safeLine(text.in(language))); words.plain.size() >= shortest + 2 && !all.contains(words))
            all << words;
    }
    return all;
}

Named namedBy(const Arrived &arrived, const SenderRegister &senders)
{
    const Party *party = arrived.row.heading.confirmed ? senders.find(arrived.row.senderId) : nullptr;
    return {&arrived, longEnough(arrived.subject, kShortestSubject), arrived.subject.isEmpty() ? longEnough(arrived.type, kShortestSubject) : QList<Words>(),
            longEnough(party ? party->name : arrived.sender, kShortestName)};
}

bool namesAny(const Words &mail, const QList<Words> &names, Form form)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const Words &name) { return (mail.*form).contains(name.*form); });
}

bool isAny(const Words &mail, const QList<Words> &names, Form form)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const Words &name) { return mail.*form == name.*form; });
}

/// The part of a subject in which an app says what came: behind the first ": ", else between quotation marks; empty = none.
QString namingPart(const QString &subject)
{
    for (qsizetype at = subject.indexOf(u':'); at >= 0; at = subject.indexOf(u':', at + 1)) {
        if (at + 1 < subject.size() && subject.at(at + 1).isSpace())
            return subject.mid(at + 1);
    }
    constexpr QStringView marks = u"\"“”„«»";
    const auto isMark = [&](QChar c) { return marks.contains(c); };
    const auto from = std::find_if(subject.cbegin(), subject.cend(), isMark);
    const auto to = from == subject.cend() ? from : std::find_if(from + 1, subject.cend(), isMark);
    return to == subject.cend() ? QString() : QString(from + 1, to - from - 1);
}

bool namesSomething(const QString &subject, const QSet<QString> &common)
{
    const QStringList words = wordsOf(namingPart(subject)).plain.split(u' ', Qt::SkipEmptyParts);
    QSet<QString> names;
    for (const QString &word : words) {
        if (word.size() >= kShortestWord && std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); }) && !common.contains(word))
            names.insert(word);
    }
    return names.size() >= kWordsOfAName;
}

/// The only letter of those that a mail can mean. `says`: it names some of them, or one of their senders.
const Arrived *meant(const Words &mail, const QList<Named> &around, bool &says)
{
    // Of two that differ only in accents a mail means the one that it copies; what it writes without them counts where it copies none.
    const auto those = [&](auto isNamed) {
        QList<const Arrived *> found;
        for (const Form form : {&Words::written, &Words::plain}) {
            for (const Named &one : around) {
                if (isNamed(one, form))
                    found << one.letter;
            }
            if (!found.isEmpty())
                break;
        }
        return found;
    };
    QList<const Arrived *> bySubject = those([&](const Named &one, Form form) { return namesAny(mail, one.subjects, form) || isAny(mail, one.types, form); });
    const QList<const Arrived *> bySender = those([&](const Named &one, Form form) { return namesAny(mail, one.senders, form); });
    says = !bySubject.isEmpty() || !bySender.isEmpty();
    const bool isBySubject = !bySubject.isEmpty();
    if (bySubject.size() > 1)
        bySubject.removeIf([&](const Arrived *letter) { return !bySender.contains(letter); });
    const QList<const Arrived *> &found = isBySubject ? bySubject : bySender;
    return found.size() == 1 ? found.first() : nullptr;
}

} // namespace

Copies Copies::of(const QList<Arrived> &arrived, const QList<HeardElsewhere> &heard, const SenderRegister &senders, const Period &period, const QSet<QString> &saidOfAny)
{
    Copies copies;
    QSet<QString> common;
    for (const QString &word : saidOfAny)
        common.insert(wordsOf(word).plain.trimmed());
    QList<Named> all;
    QList<Words> everySender; // each once: many letters have few senders
    for (const Arrived &one : arrived) {
        all << namedBy(one, senders);
        for (const Words &sender : std::as_const(all.last().senders)) {
            if (!everySender.contains(sender))
                everySender << sender;
        }
    }
    QHash<const Arrived *, QList<HeardElsewhere>> mailsOf;
    for (const HeardElsewhere &mail : heard) {
        const bool isCounted = mail.what.at >= period.from;
        if (isCounted) {
            copies.mails << mail;
            ++copies.mailsByApp[mail.what.app];
        }
        const Words words = wordsOf(mail.what.subject);
        QList<Named> around;
        for (const Named &one : std::as_const(all)) {
            const QDateTime came = one.letter->row.arrivedAt;
            if (came.addDays(-kBefore) <= mail.what.at && mail.what.at <= came.addDays(kAfter))
                around << one;
        }
        bool says = false;
        if (const Arrived *letter = meant(words, around, says)) {
            mailsOf[letter] << mail;
            copies.about.insert(mail.id, letter->row.id);
            continue;
        }
        // Nothing came in those days, or nothing of what it names.
        const bool isUnknown = !says && (around.isEmpty() || namesAny(words, everySender, &Words::plain) || namesSomething(mail.what.subject, common));
        if (isUnknown)
            copies.named.insert(mail.id);
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
        copies.counted << one;
        for (const QString &source : one.through)
            ++copies.bySource[source];
        const SameLetter letter{one, mailsOf.value(&one)};
        if (letter.times() < 2) {
            ++copies.once;
            continue;
        }
        copies.times += letter.times();
        copies.told += one.told;
        copies.notRepeated += one.told ? int(one.through.size()) - 1 : 0;
        copies.letters << letter;
    }
    return copies;
}

} // namespace overzicht
