// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "base/clock.h"
#include "domain/acting.h"
#include "domain/sender_register.h"
#include "store/home.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace overzicht {

/// Makes the database of a home from the records that Leaving told, in one transaction: all of it or nothing. Whatever they say is checked, and what follows from them is made anew by the same
/// code that makes it when a source tells something. What is carried here is no news: nothing of it is told by a notification.
/// Errors: Malformed (a record is not as it should be, or names what is not there), Refused (the home holds something), Busy (the disk), Cancelled.
class SettlingIn {
public:
    /// Nobody's items and no source: only such a home can be settled in. Also when there is no database.
    static Result<bool> isEmpty(const Home &home);

    /// `home`: one without a database.
    static Result<std::unique_ptr<SettlingIn>> open(const Home &home, const SenderRegister &senders, const Clock &clock, const Acting &who);
    ~SettlingIn(); ///< without `finish` nothing was kept

    Result<> take(const QJsonObject &record);
    /// `linked`: the sources that are linked there, by their files; all others are as ones that were unlinked. `each`: how many items are made; false = no more.
    Result<> finish(const QList<SourceFile> &linked, const std::function<bool(int)> &each);

private:
    struct Private;
    explicit SettlingIn(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace overzicht
