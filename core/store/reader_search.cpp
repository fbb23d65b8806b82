// SPDX-License-Identifier: EUPL-1.2
// A reader's search: words of a person → an expression of the index that holds nothing but quoted words → rows, newest first.
#include "store/reading.h"

#include <QRegularExpression>

namespace overzicht {

namespace {

constexpr int kMostCounted = 1000;
constexpr int kMostWords = 64;
constexpr qsizetype kMostCharacters = 4000;
constexpr int kMostEndings = 200; ///< whole words one beginning is looked up as

QByteArray quoted(const QList<QByteArray> &tokens)
{
    QByteArray phrase = "\"";
    for (const QByteArray &token : tokens) {
        if (phrase.size() > 1)
            phrase += ' ';
        phrase += QByteArray(token).replace('"', "\"\"");
    }
    return phrase + '"';
}

/// The last word also as a beginning: as the whole words that begin so, when they are not too many. The engine's own prefix search reads all places of all of
/// them before it tells the newest; words on their own are read from the newest on, and no further than asked.
QByteArray beginning(Reading &r, const QList<QByteArray> &tokens)
{
    const QString start = QString::fromUtf8(tokens.last());
    QList<QByteArray> ends;
    {
        static constexpr char32_t kLast = 0x10ffff;
        Query q(r.db, "SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?");
        q << start << QString(start + QString::fromUcs4(&kLast, 1)) << kMostEndings + 1;
        while (q.next())
            ends << q.text(0).toUtf8();
    }
    if (ends.isEmpty() || ends.size() > kMostEndings)
        return quoted(tokens) + " *";
    QByteArrayList phrases;
    for (const QByteArray &end : std::as_const(ends)) {
        QList<QByteArray> phrase = tokens;
        phrase.last() = end;
        phrases << quoted(phrase);
    }
    return '(' + phrases.join(" OR ") + ')';
}

} // namespace

Result<Hits> Reader::search(const Acting &who, const QString &words, int count, const Filter &filter) const
{
    if (words.size() > kMostCharacters)
        return failure(Error::Kind::Refused, QStringLiteral("a search of %1 characters; %2 is the most").arg(words.size()).arg(kMostCharacters));
    QList<QList<QByteArray>> phrases;
    static const QRegularExpression blank(QStringLiteral("[\\s\\x{0}]+"), QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : words.split(blank, Qt::SkipEmptyParts)) {
        const QList<QByteArray> tokens = d->r.tokens.of(word);
        if (!tokens.isEmpty())
            phrases << tokens;
    }
    if (phrases.isEmpty())
        return Hits{};
    if (phrases.size() > kMostWords)
        return failure(Error::Kind::Refused, QStringLiteral("a search of %1 words; %2 is the most").arg(phrases.size()).arg(kMostWords));
    return d->read([&] {
        Hits hits;
        const qint64 acting = d->r.actingId(who);
        QByteArrayList all;
        for (qsizetype i = 0; i < phrases.size(); ++i)
            all << (i + 1 < phrases.size() ? quoted(phrases.at(i)) : beginning(d->r, phrases.at(i)));
        const int wanted = qMax(0, count), most = qMax(wanted, kMostCounted);
        QList<qint64> ids;
        {
            Query q(d->r.db, Reading::searchSql(filter, d->r.isAll(acting, filter)));
            q << QString::fromUtf8(all.join(" AND ")) << most + 1 << acting;
            while (q.next()) {
                if (hits.total == most) {
                    hits.totalIsMore = true;
                    break;
                }
                ++hits.total;
                if (ids.size() < wanted)
                    ids << q.integer(0);
            }
        }
        hits.rows = d->r.rows(acting, ids);
        return hits;
    });
}

} // namespace overzicht
