// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A home of which a notifier reminds, and letters that ask something.

#include "board.h"

namespace notify {

inline const QDateTime kThirdDay = at("2026-11-26T07:00:00Z"); // eight in the morning, three days after the clock of the town begins

/// A letter that asks an answer; of one that was read at its source only the last day is left to remind of.
inline Found question(const QString &subject, const QDate &last, bool read = true)
{
    Document d = document(subject, at("2026-11-23T08:00:00Z"));
    d.obligation = {Obligation::Kind::Answer, Deadline(endOfDay(last)), std::nullopt};
    Found f = found(subject, d);
    f.readAtSource = read;
    return f;
}

inline Found bill(const QString &id, int cents = 5'800)
{
    Document d = document(QStringLiteral("Rekening ") + id, at("2026-11-23T08:00:00Z"));
    d.obligation = {Obligation::Kind::Pay, Deadline(endOfDay(QDate(2026, 11, 27))), PaymentRequest{Money(cents, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), Ogm::parse(QStringLiteral("000000580077")), {}}};
    Found f = found(id, d);
    f.readAtSource = true;
    return f;
}

struct Remembering : Told {
    Remembering() { begin(); }
    explicit Remembering(const Manners &wanted)
    {
        manners = wanted;
        begin();
    }
    /// They come, and are told of as new.
    void come(const QList<Found> &items, const char *source = "ebox")
    {
        land(items, source);
        settle();
        board.bodies();
    }
    QStringList toldAt(const QDateTime &now)
    {
        clock.set(now);
        return toldNow();
    }
    ItemId item(const QString &subject)
    {
        for (const Row &row : rows()) {
            if (row.heading.subject == subject)
                return row.id;
        }
        FAIL("no such letter");
        return ItemId::None;
    }
};

} // namespace notify
