// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "domain/acting.h"
#include "domain/sender_register.h"
#include "store/home.h"
#include "store/row.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace overzicht {

/// All that a home's database holds of one person or organisation, for taking it elsewhere: as it stands at one moment, whatever is written meanwhile, and in the same memory however much it is.
/// Its own read-only connection: to be used in one thread, any one. What it holds back from the log of the database is freed when it goes.
/// Errors as those of Reader; Cancelled when whoever is told of a record wants no more.
class Leaving {
public:
    static Result<std::unique_ptr<Leaving>> open(const Home &home, const SenderRegister &senders, const Clock &clock, Language language, const Acting &who);
    ~Leaving();

    int items() const;
    /// One record after another, in the order in which SettlingIn takes them (store/carried.h); first of each item what a person reads of it. False = no more.
    Result<> records(const std::function<bool(const QJsonObject &)> &each);

    /// Where an item stands in a list by year, then by who sent it, then the newest first.
    struct Place {
        qint64 item = 0;
        int year = 0;         ///< in Belgium
        qint64 senderText = 0; ///< the same for the same sender
        int senderOrder = 0;   ///< by name
    };
    Result<QList<Place>> byYearAndSender(); ///< 24 bytes an item
    Result<QList<qint64>> todo();           ///< by deadline, those without one last
    Result<QList<Row>> rows(const QList<qint64> &items);

    /// A content that is kept here.
    struct Copy {
        qint64 item = 0;
        QString title, path; ///< `path` below the home
        QByteArray sha256;   ///< empty = not known
        QDateTime savedAt;
    };
    Result<> copies(const std::function<bool(const Copy &)> &each);
    Result<QList<Copy>> copiesOf(qint64 item);
    Result<LocalText> body(qint64 item);
    Result<OwnFacts> own(qint64 item);
    /// What tells this item from every other one in the world, and stays: by which source and under which number it was first told.
    Result<QString> lastingName(qint64 item);

private:
    struct Private;
    explicit Leaving(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace overzicht
