// SPDX-License-Identifier: EUPL-1.2
#include "notify/topic.h"

#include "notify/reminder_words.h"
#include "store/bytes.h"
#include "store/reader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kForm = 1; ///< of written()

bool isUnread(const Row &row) { return !row.readHere && !row.readAtSource; }

void put(encoding::Out &out, const Untold &one)
{
    out.text(one.who.key());
    out.whole(qint64(one.item));
}

std::optional<Untold> untold(encoding::In &in)
{
    const auto who = Acting::fromKey(in.text());
    const ItemId item = ItemId(in.whole());
    return who ? std::optional(Untold{*who, item}) : std::nullopt;
}

/// Empty of what offers nothing.
QByteArray digestOf(const Offer &offer)
{
    if (offer.settles == Settling::None)
        return {};
    encoding::Out out;
    out.byte(int(offer.settles));
    out.byte(int(offer.obligation));
    out.maybe(offer.amount, [&](const Money &amount) {
        out.whole(amount.cents());
        out.text(amount.currency());
    });
    out.text(offer.iban);
    out.text(offer.reference);
    return QCryptographicHash::hash(out.take(), QCryptographicHash::Sha256);
}

} // namespace

void Topic::add(const Untold &what, const Row &row)
{
    news << what;
    if (!isUnread(row))
        readBefore << what.item;
}

QList<Untold> Topic::about() const
{
    QList<Untold> all = news;
    for (const Reminder &one : reminders)
        all << Untold{one.who, one.item};
    return all;
}

bool Topic::isNews(const Untold &one, const Row &row) const { return isUnread(row) || (readBefore.contains(one.item) && isToBeDone(settlingOf(row))); }

bool Topic::isOver(const Reader &reader) const
{
    const auto waits = [&](const Untold &one) {
        const auto row = reader.row(one.who, one.item);
        return row && isNews(one, *row);
    };
    const auto holds = [&](const Reminder &one) {
        const auto row = reader.row(one.who, one.item);
        return row && isStillAsked(*row, one);
    };
    return std::none_of(news.cbegin(), news.cend(), waits) && std::none_of(reminders.cbegin(), reminders.cend(), holds);
}

QByteArray Topic::written() const
{
    encoding::Out out;
    out.byte(kForm);
    out.list(news, [&](const Untold &one) {
        put(out, one);
        out.flag(one.putOff);
        out.flag(readBefore.contains(one.item));
    });
    out.list(reminders, [&](const Reminder &one) {
        put(out, {one.who, one.item});
        out.byte(int(one.unread));
        out.byte(int(one.deadline));
        out.moment(one.unreadSince);
    });
    out.byte(int(level));
    out.flag(isLessened);
    out.bytes(digestOf(offer));
    return out.take();
}

std::optional<Topic> Topic::read(const QByteArray &bytes, const Reader &reader)
{
    encoding::In in(bytes);
    Topic topic;
    bool isSound = in.byte() == kForm;
    in.list([&] {
        auto one = untold(in);
        const bool putOff = in.flag(), wasRead = in.flag();
        isSound = isSound && one;
        if (one) {
            one->putOff = putOff;
            topic.news << *one;
            if (wasRead)
                topic.readBefore << one->item;
        }
        return 0;
    });
    in.list([&] {
        const auto one = untold(in);
        const auto unread = UnreadStep(in.small(int(UnreadStep::Leaving)));
        const auto deadline = DeadlineStep(in.small(int(DeadlineStep::Over)));
        const QDateTime since = in.moment();
        isSound = isSound && one;
        if (one)
            topic.reminders << Reminder{one->who, one->item, unread, deadline, since};
        return 0;
    });
    topic.level = Privacy(in.small(int(Privacy::NewPost)));
    topic.isLessened = in.flag();
    const QByteArray asked = in.bytes();
    const QList<Untold> what = topic.about();
    if (!isSound || !in.isWhole() || what.isEmpty())
        return std::nullopt;
    if (const auto row = reader.row(what.first().who, what.first().item); row && what.size() == 1) {
        if (const Offer now = offerOf(*row); digestOf(now) == asked)
            topic.offer = now;
    }
    return topic;
}

} // namespace overzicht
