// SPDX-License-Identifier: EUPL-1.2
#include "demo/turning.h"

#include "demo/answers.h"

#include <array>

namespace overzicht::demo {

namespace {

struct Named {
    const char *word;
    Turning turning;
};
constexpr std::array kTurnings{Named{"whole", Turning::Whole}, Named{"offset", Turning::Offset}, Named{"page", Turning::Page}, Named{"hal", Turning::Hal},
                               Named{"next", Turning::Next},   Named{"token", Turning::Token},   Named{"after", Turning::After}};

/// Which part of a list is asked for; nothing = in words that this service does not know.
struct Part {
    int from = 0, count = 0;
};

std::optional<int> number(const Asked &asked, const char *name, int otherwise, int least, int most)
{
    const QString key = QLatin1String(name);
    if (!asked.query.contains(key))
        return otherwise;
    bool isNumber = false;
    const int value = asked.query.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<Part> partOf(const QJsonArray &records, Turning turning, int most, const Asked &asked, const QString &id)
{
    constexpr int kFar = 1'000'000;
    const auto sized = [&](const char *from, int first, const char *size, bool inPages) -> std::optional<Part> {
        const auto at = number(asked, from, first, first, kFar), count = number(asked, size, most, 1, most);
        if (!at || !count)
            return std::nullopt;
        return Part{inPages ? (*at - first) * *count : *at, *count};
    };
    switch (turning) {
    case Turning::Whole: return Part{0, int(records.size())};
    case Turning::Offset: return sized("vanaf", 0, "aantal", false);
    case Turning::Page: return sized("page", 1, "pageSize", true);
    case Turning::Hal: return sized("page", 0, "size", true);
    case Turning::Next: return sized("page", 1, "pageSize", true);
    case Turning::Token: return sized("token", 0, "limit", false);
    case Turning::After: break;
    }
    const auto count = number(asked, "aantal", most, 1, most);
    if (!count)
        return std::nullopt;
    const QString last = asked.query.value(QStringLiteral("na"));
    for (qsizetype i = 0; i < records.size() && !last.isEmpty(); ++i) {
        if (records.at(i).toObject().value(id).toVariant().toString() == last)
            return Part{int(i) + 1, *count};
    }
    return last.isEmpty() ? std::optional(Part{0, *count}) : std::nullopt;
}

} // namespace

std::optional<Turning> turningFromWord(const QString &word)
{
    for (const Named &named : kTurnings) {
        if (word == QLatin1String(named.word))
            return named.turning;
    }
    return std::nullopt;
}

Told pageOf(const QJsonArray &records, Turning turning, int most, const Asked &asked, const QString &address, const QString &id)
{
    auto part = partOf(records, turning, most, asked, id);
    if (!part) {
        Told told = toldJson(QJsonObject{{QStringLiteral("type"), QStringLiteral("urn:problem-type:belgif:badRequest")},
                                         {QStringLiteral("title"), QStringLiteral("Bad Request")},
                                         {QStringLiteral("status"), 400},
                                         {QStringLiteral("detail"), QStringLiteral("This page cannot be asked for in this way")}});
        told.status = 400;
        told.type = "application/problem+json";
        return told;
    }
    const bool loops = asked.fault == Fault::Looping;
    if (loops)
        part->from = 0;
    const int all = int(records.size()), end = qMin(part->from + part->count, all);
    QJsonArray page;
    for (int i = part->from; i < end; ++i)
        page << records.at(i);
    if (asked.fault == Fault::Twice && !page.isEmpty())
        page << page.first();
    if (asked.fault == Fault::BadRecord) {
        page.prepend(QJsonObject{{QStringLiteral("kapot"), true}});
        page.prepend(42);
    }
    const int total = all + (asked.fault == Fault::LyingTotal ? 7 : 0);
    const bool more = loops || end < all;

    const auto linked = [&](int number) { return QStringLiteral("%1?page=%2&pageSize=%3").arg(address).arg(number).arg(part->count); };
    const int place = part->from / qMax(1, part->count);
    switch (turning) {
    case Turning::Whole: return toldJson(page);
    case Turning::Offset: {
        QJsonArray rows;
        for (const QJsonValue record : std::as_const(page))
            rows << QJsonObject{{QStringLiteral("nr"), part->from + int(rows.size()) + 1}, {QStringLiteral("gegevens"), record}};
        return toldJson(QJsonObject{{QStringLiteral("antwoord"),
                                     QJsonObject{{QStringLiteral("rijen"), rows}, {QStringLiteral("teller"), QJsonObject{{QStringLiteral("alles"), total}, {QStringLiteral("vanaf"), part->from}}}}}});
    }
    case Turning::Page: return toldJson(QJsonObject{{QStringLiteral("items"), page}, {QStringLiteral("totalItems"), total}});
    case Turning::Hal: {
        const int pages = (total + part->count - 1) / part->count;
        Told told = toldJson(QJsonObject{
            {QStringLiteral("_embedded"), QJsonObject{{QStringLiteral("items"), page}}},
            {QStringLiteral("page"), QJsonObject{{QStringLiteral("size"), part->count}, {QStringLiteral("totalElements"), total}, {QStringLiteral("totalPages"), pages}, {QStringLiteral("number"), place}}},
            {QStringLiteral("_links"), QJsonObject{{QStringLiteral("self"), QJsonObject{{QStringLiteral("href"), address}}}}}});
        told.type = "application/hal+json";
        return told;
    }
    case Turning::Next: {
        QJsonObject body{{QStringLiteral("items"), page}, {QStringLiteral("total"), total}, {QStringLiteral("self"), linked(place + 1)}};
        if (more)
            body.insert(QStringLiteral("next"), linked(place + 2));
        return toldJson(body);
    }
    case Turning::Token: {
        QJsonObject body{{QStringLiteral("items"), page}, {QStringLiteral("hasNextPage"), more}};
        if (more)
            body.insert(QStringLiteral("continuationToken"), QString::number(end));
        return toldJson(body);
    }
    case Turning::After: return toldJson(QJsonObject{{QStringLiteral("berichten"), page}});
    }
    return {};
}

} // namespace overzicht::demo
