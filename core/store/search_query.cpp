// SPDX-License-Identifier: EUPL-1.2
#include "store/search_query.h"

#include <QRegularExpression>

#include <algorithm>

namespace overzicht {

namespace {

using Way = SearchQuery::Way;
using Term = SearchQuery::Term;

bool isCurrency(const QString &word)
{
    const QString bare = word.toLower();
    return bare == QLatin1String("€") || bare == QLatin1String("eur") || bare == QLatin1String("euro");
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool fits(const QRegularExpression &shape, const QString &word) { return shape.match(word).hasMatch(); }

/// What was typed with spaces in it and is one thing: an account, a structured communication, an amount of thousands. The currency beside an amount says nothing.
QStringList unitsOf(const QStringList &words)
{
    static const QRegularExpression account(QStringLiteral("\\A[A-Za-z]{2}[0-9]{2}\\z")), four(QStringLiteral("\\A[0-9]{4}\\z")), rest(QStringLiteral("\\A[0-9]{1,4}\\z"));
    static const QRegularExpression communication(QStringLiteral("\\A[+*]{0,3}[0-9]{3} [0-9]{4} [0-9]{5}[+*]{0,3}\\z"));
    static const QRegularExpression begin(QStringLiteral("\\A€?[0-9]{1,3}\\z")), thousands(QStringLiteral("\\A[0-9]{3}[.,][0-9]{2}\\z"));
    QStringList units;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (isCurrency(word) && ((at > 0 && hasDigit(words.at(at - 1))) || hasDigit(words.value(at + 1))))
            continue;
        QString unit = word;
        if (fits(communication, words.mid(at, 3).join(u' '))) {
            unit = words.mid(at, 3).join(u'/');
            at += 2;
        } else if (fits(begin, word) && fits(thousands, words.value(at + 1))) {
            unit += u'.' + words.at(++at);
        } else if (fits(account, word) && fits(four, words.value(at + 1)) && fits(rest, words.value(at + 2))) {
            do {
                unit += words.at(++at);
            } while (fits(four, words.at(at)) && fits(rest, words.value(at + 1)));
        }
        units << unit;
    }
    return units;
}

QString inFours(const QString &word)
{
    QString parted;
    for (qsizetype at = 0; at < word.size(); at += 4)
        parted += (at > 0 ? QStringLiteral(" ") : QString()) + word.mid(at, 4);
    return parted;
}

QString inThousands(QString whole)
{
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u' ');
    return whole;
}

/// How else the same amount is written; none when it is no amount.
QStringList otherAmounts(const QString &unit)
{
    static const QRegularExpression shape(QStringLiteral("\\A€?([0-9]{1,3}(?:[.,'][0-9]{3})+|[0-9]{1,12})(?:[.,]([0-9]{2}))?\\z"));
    const auto match = shape.match(unit);
    if (!match.hasMatch())
        return {};
    QString whole = match.captured(1);
    whole.remove(QRegularExpression(QStringLiteral("[.,']")));
    const QString cents = match.captured(2);
    if (cents.isEmpty() && whole.size() < 4)
        return {};
    QStringList ways;
    for (const QString &way : {whole, inThousands(whole)})
        ways << (cents.isEmpty() ? way : way + u' ' + cents);
    if (cents == QLatin1String("00")) {
        for (const QString &way : {whole, inThousands(whole)})
            ways << way + QStringLiteral(" euro") << way + QStringLiteral(" eur");
    }
    return ways;
}

QStringList otherReferences(const QString &unit)
{
    static const QRegularExpression shape(QStringLiteral("\\A[+*]{0,3}([0-9]{3})/?([0-9]{4})/?([0-9]{5})[+*]{0,3}\\z"));
    if (const auto match = shape.match(unit); match.hasMatch()) {
        const QStringList parts = match.capturedTexts().mid(1);
        return {parts.join(QString()), parts.join(u' ')};
    }
    static const QRegularExpression account(QStringLiteral("\\A[A-Za-z]{2}[0-9]{2}[A-Za-z0-9]{1,30}\\z"));
    return fits(account, unit) ? QStringList{unit, inFours(unit)} : QStringList();
}

/// Does it stand there, beginning with that token?
bool standsAt(const Way &way, const QList<SearchWords::Span> &text, qsizetype at)
{
    if (at + way.tokens.size() > text.size())
        return false;
    for (qsizetype i = 0; i < way.tokens.size(); ++i) {
        const bool begins = way.open && i + 1 == way.tokens.size();
        const QByteArray &token = text.at(at + i).token;
        if (begins ? !token.startsWith(way.tokens.at(i)) : token != way.tokens.at(i))
            return false;
    }
    return true;
}

} // namespace

Result<SearchQuery> SearchQuery::of(const QString &words, const SearchWords &tokens)
{
    if (words.size() > kMostCharacters)
        return failure(Error::Kind::Refused, QStringLiteral("a search of %1 characters; %2 is the most").arg(words.size()).arg(kMostCharacters));
    static const QRegularExpression blank(QStringLiteral("[\\s\\x{0}]+"), QRegularExpression::UseUnicodePropertiesOption);
    SearchQuery query;
    for (const QString &unit : unitsOf(words.split(blank, Qt::SkipEmptyParts))) {
        Term term;
        for (const QString &written : QStringList{unit} + otherAmounts(unit) + otherReferences(unit)) {
            const Way way{tokens.of(written), false};
            if (!way.tokens.isEmpty() && !term.contains(way))
                term << way;
        }
        if (!term.isEmpty())
            query.terms << term;
    }
    if (query.terms.size() > kMostTerms)
        return failure(Error::Kind::Refused, QStringLiteral("a search of %1 words; %2 is the most").arg(query.terms.size()).arg(kMostTerms));
    if (!query.terms.isEmpty()) {
        for (Way &way : query.terms.last())
            way.open = true;
    }
    return query;
}

QList<qsizetype> SearchQuery::found(const Term &term, const QList<SearchWords::Span> &text)
{
    QList<qsizetype> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto way = std::find_if(term.cbegin(), term.cend(), [&](const Way &one) { return standsAt(one, text, at); });
        for (qsizetype i = 0; way != term.cend() && i < way->tokens.size(); ++i)
            places << at + i;
        if (places.size() > 200) // of a text that is full of it
            break;
    }
    return places;
}

} // namespace overzicht
