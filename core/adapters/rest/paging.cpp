// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/paging.h"

#include "adapters/rest/json_read.h"

#include <QCryptographicHash>

#include <algorithm>
#include <bit>

namespace overzicht::rest {

namespace {

constexpr qint64 kMostBeyond = 10; ///< pages after the announced number of items came: a total that is too small must hide nothing, and one that is a lie must not let a source be asked for ever

QByteArray digest(const QByteArray &identity) { return QCryptographicHash::hash(identity, QCryptographicHash::Sha256).left(12).toHex(); }

} // namespace

Paging::Step Paging::advance(const Seen &seen, std::optional<qint64> counted, Notes &remarks)
{
    const qint64 before = collected;
    collected += seen.count;
    std::optional<qint64> told = wholeNumber(seen.total);
    if (!seen.total.isUndefined() && !seen.total.isNull() && (!told || *told < 0)) {
        told.reset();
        oddTotal = shortly(seen.total);
    }
    if (page > 1 && told && total && *told != *total && seen.count > 0) {
        if (restarts < kMostRestarts) {
            const int again = restarts + 1;
            *this = Paging();
            restarts = again;
            return Step::Restart;
        }
        if (!restless)
            remarks << Note(QT_TRANSLATE_NOOP("Note", "the number of items kept changing while they were read"), Note::About::Paging);
        restless = true;
        clean = false;
    }
    if (told && (page == 1 || seen.count > 0))
        total = told;

    bool end = seen.count == 0;
    if (!end) {
        const QByteArray now = digest(seen.identity);
        if (now == kept) {
            remarks << Note(QT_TRANSLATE_NOOP("Note", "page %1 was a page that had come before"), Note::About::Paging).arg(page);
            collected -= seen.count;
            clean = false;
            end = true;
        } else if (page >= kMostPages) {
            remarks << Note(QT_TRANSLATE_NOOP("Note", "more than %1 pages"), Note::About::Paging).arg(kMostPages);
            clean = false;
            end = true;
        } else if (total && before > std::max(*total, counted.value_or(0)) + kMostBeyond * seen.count) {
            end = true;
        } else if (seen.last) {
            end = *seen.last;
        } else if (total && collected == *total) {
            end = !(counted && collected < *counted);
        }
        if (std::has_single_bit(unsigned(page)))
            kept = now;
    }
    if (!end) {
        ++page;
        return Step::Next;
    }
    if (oddTotal || (total && *total != collected)) {
        const bool isItems = seen.totalName == QLatin1String("totalItems"); // as notes that are kept already say it
        const QString announced = oddTotal ? *oddTotal : QString::number(*total);
        if (announced.isEmpty() && isItems)
            remarks << Note(QT_TRANSLATE_NOOP("Note", "it announced a number that cannot be (totalItems), %1 came"), Note::About::Paging).arg(collected);
        else if (announced.isEmpty())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "it announced a number that cannot be (%1), %2 came"), Note::About::Paging).arg(seen.totalName).arg(collected);
        else if (isItems)
            remarks << Note(QT_TRANSLATE_NOOP("Note", "it announced %1 (totalItems), %2 came"), Note::About::Paging).arg(announced).arg(collected);
        else
            remarks << Note(QT_TRANSLATE_NOOP("Note", "it announced %1 (%2), %3 came"), Note::About::Paging).arg(announced).arg(seen.totalName).arg(collected);
        clean = false;
    }
    return Step::End;
}

QJsonObject Paging::toJson() const
{
    QJsonObject o{{QStringLiteral("page"), page}, {QStringLiteral("came"), collected}};
    if (total)
        o.insert(QStringLiteral("total"), *total);
    if (oddTotal)
        o.insert(QStringLiteral("odd"), *oddTotal);
    if (restarts)
        o.insert(QStringLiteral("again"), restarts);
    if (restless)
        o.insert(QStringLiteral("restless"), true);
    if (!clean)
        o.insert(QStringLiteral("unclean"), true);
    if (!kept.isEmpty())
        o.insert(QStringLiteral("kept"), QString::fromLatin1(kept));
    return o;
}

std::optional<Paging> Paging::fromJson(const QJsonObject &o)
{
    Paging p;
    const auto at = wholeNumber(o.value(QLatin1String("page")));
    const auto came = wholeNumber(o.value(QLatin1String("came")));
    const qint64 again = wholeNumber(o.value(QLatin1String("again"))).value_or(0);
    if (!at || *at < 1 || *at > kMostPages || !came || *came < 0 || again < 0 || again > kMostRestarts)
        return std::nullopt;
    p.page = int(*at);
    p.collected = *came;
    p.total = wholeNumber(o.value(QLatin1String("total")));
    if (const QJsonValue odd = o.value(QLatin1String("odd")); odd.isString())
        p.oddTotal = odd.toString().left(40);
    p.restarts = int(again);
    p.restless = o.value(QLatin1String("restless")).toBool();
    p.clean = !o.value(QLatin1String("unclean")).toBool();
    p.kept = o.value(QLatin1String("kept")).toString().left(64).toLatin1();
    return p;
}

} // namespace overzicht::rest
