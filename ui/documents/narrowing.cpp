// SPDX-License-Identifier: EUPL-1.2
#include "documents/narrowing.h"

#include "documents/list_words.h"
#include "domain/safe_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace overzicht {

namespace {

struct Narrowed {
    Q_DECLARE_TR_FUNCTIONS(Narrowed)
};

constexpr int kLongestSender = 100;

QString dayWords(const QDate &day) { return QLocale().toString(day, QStringLiteral("d MMM yyyy")); }

std::optional<QDate> dayIn(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() && day.year() >= 1900 && day.year() <= 9999 ? std::optional(day) : std::nullopt;
}

} // namespace

Filter Narrowing::applied(Filter filter) const
{
    if (everyKind || kind)
        filter = Filter{kind, filter.unreadOnly, filter.todoOnly, filter.hidden};
    filter.sender = sender;
    filter.settledOnly = settled;
    filter.from = from;
    filter.until = until;
    return filter;
}

QString Narrowing::periodWords() const
{
    const bool fromYear = from && from->dayOfYear() == 1, untilYear = until && until->addDays(1).dayOfYear() == 1;
    if (fromYear && untilYear && from->year() == until->year())
        return Narrowed::tr("In %1", "a year").arg(from->year());
    if (from && until)
        return Narrowed::tr("%1 to %2", "two days, both with it").arg(dayWords(*from), dayWords(*until));
    if (from)
        return Narrowed::tr("Since %1", "a year or a day").arg(fromYear ? QString::number(from->year()) : dayWords(*from));
    if (until)
        return untilYear ? Narrowed::tr("Before %1", "a year").arg(until->year() + 1) : Narrowed::tr("Until %1", "a day, with it").arg(dayWords(*until));
    return {};
}

QString Narrowing::kindWords() const { return everyKind ? Narrowed::tr("Of every kind") : kind ? listTitle(*kind) : QString(); }

QStringList Narrowing::words() const
{
    QStringList all;
    for (const QString &one : {kindWords(), senderName, settled ? Narrowed::tr("Done") : QString(), periodWords()}) {
        if (!one.isEmpty())
            all << one;
    }
    return all;
}

QJsonObject Narrowing::kept() const
{
    QJsonObject object;
    const auto put = [&object](const char *name, const QJsonValue &value, bool isSet) {
        if (isSet)
            object.insert(QLatin1String(name), value);
    };
    put("kind", everyKind ? -1 : kind ? int(*kind) : 0, everyKind || kind);
    put("sender", sender.text(), !sender.text().isEmpty());
    put("name", senderName, !sender.text().isEmpty());
    put("settled", true, settled);
    put("from", from ? from->toString(Qt::ISODate) : QString(), from.has_value());
    put("until", until ? until->toString(Qt::ISODate) : QString(), until.has_value());
    put("best", true, order == HitOrder::Best);
    return object;
}

Narrowing Narrowing::fromKept(const QJsonObject &object)
{
    Narrowing all;
    if (const QJsonValue kind = object.value(QLatin1String("kind")); kind.isDouble()) {
        all.everyKind = kind.toInt() == -1;
        if (kind.toInt() >= 0 && kind.toInt() <= int(ItemKind::Payment))
            all.kind = ItemKind(kind.toInt());
    }
    const QString sender = object.value(QLatin1String("sender")).toString(), name = safeLine(object.value(QLatin1String("name")).toString(), kLongestSender);
    if (!sender.isEmpty() && sender.size() <= kLongestSender && !name.isEmpty()) {
        all.sender = PartyId(sender);
        all.senderName = name;
    }
    all.settled = object.value(QLatin1String("settled")).toBool();
    all.from = dayIn(object.value(QLatin1String("from")));
    all.until = dayIn(object.value(QLatin1String("until")));
    all.order = object.value(QLatin1String("best")).toBool() ? HitOrder::Best : HitOrder::Newest;
    return all;
}

} // namespace overzicht
