// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/page.h"

#include "adapter/json_lines.h"
#include "adapters/declarative/list_way.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/page.h"
#include "adapters/rest/told_twice.h"
#include "domain/safe_text.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace overzicht::declarative {

namespace {

bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

/// What ends a list where it would say how to go on.
bool isNothing(const QJsonValue &value) { return isAbsent(value) || value == QJsonValue(false) || (value.isString() && value.toString().trimmed().isEmpty()); }

/// A number that was written as a text is that number.
QJsonValue numberOf(const QJsonValue &value)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,15}\\z"));
    return digits.match(value.toString()).hasMatch() ? QJsonValue(value.toString().toLongLong()) : value;
}

/// true and false, also as a text, and 1 and 0 as some write them; nothing for any other value.
std::optional<bool> yesOrNo(const QJsonValue &value)
{
    const QString word = value.isBool() ? QString() : rest::text(value).trimmed().toLower();
    if (value.isBool() ? value.toBool() : word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    return value.isBool() || word == QLatin1String("false") || word == QLatin1String("0") ? std::optional(false) : std::nullopt;
}

/// For who wrote the file: where it looks, and which members stand there instead.
QString withoutList(const Pointer &items, const QJsonValue &stop)
{
    QString written;
    for (const QString &step : items.steps())
        written += u'/' + JsonLines::escaped(step);
    const QStringList members = namesIn(stop);
    const QString told = QStringLiteral("an answer without the list of records at \"%1\"").arg(safeLine(written, 90));
    return members.isEmpty() ? told : told + QStringLiteral(", but with: ") + members.join(QLatin1String(", "));
}

} // namespace

QStringList namesIn(const QJsonValue &value)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z_-]{0,29}\\z"));
    QStringList names;
    for (const QString &member : value.toObject().keys()) {
        if (names.size() < 8 && name.match(member).hasMatch())
            names << member;
    }
    return names;
}

Result<Page> Page::read(const Stream &stream, const std::optional<Pointer> &errorWords, const QByteArray &body, int number, qint64 before)
{
    const auto whole = rest::wholeJson(body, rest::Twice::Leave);
    if (!whole)
        return failure(whole.error());
    const Paging &paging = stream.paging;
    Page page;
    if (paging.total)
        page.total = numberOf(paging.total->first(*whole));
    const auto total = rest::wholeNumber(page.total);

    ListWay way = ListWay::through(stream, errorWords, *whole, body);
    // Where a total is promised, only the total says that there is nothing.
    const bool isThere = way.end == ListWay::End::There;
    if (!isThere && !(way.end == ListWay::End::Absent && !paging.total) && !(total && *total <= before))
        return failure(Error::Kind::Malformed, withoutList(stream.items, way.stop));
    if (!isThere && total.value_or(0) == 0 && number == 1)
        page.total = 0;
    if (way.lostParts > 0)
        page.astray << Note(QT_TRANSLATE_NOOP("Note", "in %1 of its %2 parts there is no list of records")).arg(way.lostParts).arg(way.parts);
    page.toldEmpty = way.records.isEmpty() && (!paging.total || rest::wholeNumber(page.total) == 0);
    page.cut = way.records.size() > kMostRecords;
    page.raws = std::move(way.raws);
    auto twice = rest::twiceIn(body, page.raws);
    if (!twice)
        return failure(twice.error());
    page.twice = std::move(*twice);
    page.records = way.records.mid(0, kMostRecords);

    const auto pages = paging.pages ? rest::wholeNumber(paging.pages->first(*whole)) : std::nullopt;
    if (pages && *pages < 1 && !page.records.isEmpty()) // as a total that is less than what came
        page.astray << Note(QT_TRANSLATE_NOOP("Note", "it says that there are %1 pages, and one came"), Note::About::Paging).arg(*pages);
    else if (pages)
        page.last = number >= *pages;
    if (paging.more) {
        const QJsonValue more = paging.more->first(*whole), barrier = paging.more->barredBy(*whole);
        if (const auto yes = yesOrNo(more))
            page.last = !*yes;
        else if (!isNothing(more) || !isAbsent(barrier))
            page.astray << Note(QT_TRANSLATE_NOOP("Note", "whether there is more is told as %1, which is neither yes nor no"), Note::About::Paging).arg(rest::shortly(isNothing(more) ? barrier : more));
    }
    switch (paging.style) {
    case Paging::Style::None:
        page.last = true;
        break;
    case Paging::Style::Next:
    case Paging::Style::Token: {
        const QJsonValue at = paging.at.first(*whole), barrier = paging.at.barredBy(*whole);
        page.goOn = rest::text(at).trimmed();
        const bool isBlank = page.goOn.isEmpty() && !at.toString().isEmpty();
        if (page.goOn.isEmpty() && (isBlank || !isNothing(at) || !isAbsent(barrier)))
            page.astray << Note(QT_TRANSLATE_NOOP("Note", "where to go on is told as %1, which cannot be used"), Note::About::Paging).arg(rest::shortly(isNothing(at) ? barrier : at));
        else if (page.goOn.isEmpty() && page.last == false)
            page.astray << Note(QT_TRANSLATE_NOOP("Note", "page %1 says that there is more, and not where"), Note::About::Paging).arg(number);
        page.last = page.goOn.isEmpty() || page.last.value_or(false);
        break;
    }
    case Paging::Style::After:
        // A last record that says nothing must not hide all that comes behind it.
        for (qsizetype i = page.records.size(); i-- > 0 && page.goOn.isEmpty();)
            page.goOn = rest::text(paging.at.first(page.records.at(i))).trimmed();
        break;
    default:
        break;
    }
    return page;
}

} // namespace overzicht::declarative
