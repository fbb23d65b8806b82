// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/letters.h"

#include <QDate>
#include <QMultiHash>

#include <optional>

namespace overzicht::demo {

/// What a query may ask of a letter; all of it must hold.
struct MessageFilter {
    std::optional<QDate> receivedBefore, receivedAfter, expiredBefore, expiredAfter;
    std::optional<bool> read, visible, registered;
    QString type, sender, application, words, language;

    /// The reason when the query is not allowed.
    static std::optional<QString> parse(const QMultiHash<QString, QString> &query, MessageFilter &filter);

    /// "After a date" is read as: on a later day. "Before" likewise. The file gives day granularity and says no more.
    bool takes(const Letter &letter, const Letters &world) const;

private:
    /// Subject, business values, attention-of, and the names of application, organisation and type; never a body.
    bool tells(const Letter &letter, const Letters &world) const;
};

} // namespace overzicht::demo
