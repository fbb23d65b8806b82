// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/announcement.h"
#include "store/change.h"
#include "sync/report.h"

#include <QJsonObject>

namespace overzicht {

/// What the engine tells, as the lines of the owner socket hold it. Read leniently: what is missing or wrong becomes empty.
QJsonObject toLine(const Error &error);
QJsonObject toLine(const Change &change);
QJsonObject toLine(const Progress &progress);
QJsonObject toLine(const Report &report);
QJsonObject toLine(const ContentProgress &progress);
QJsonObject toLine(const ContentEnded &ended);
QJsonObject toLine(const HandOverEnded &ended);
QJsonObject toLine(const HeardKept &kept);
QJsonObject toLine(const KeepingEnded &ended);
QJsonObject toLine(const Announcement &mail);

Error errorFrom(const QJsonObject &line);
Change changeFrom(const QJsonObject &line);
Progress progressFrom(const QJsonObject &line);
Report reportFrom(const QJsonObject &line);
ContentProgress contentProgressFrom(const QJsonObject &line);
ContentEnded contentEndedFrom(const QJsonObject &line);
HandOverEnded handOverEndedFrom(const QJsonObject &line);
HeardKept heardKeptFrom(const QJsonObject &line);
KeepingEnded keepingEndedFrom(const QJsonObject &line);
Announcement announcementFrom(const QJsonObject &line);

/// 64-bit ids go as text: a JSON number keeps only 53 bits.
QString idText(ItemId id);
ItemId idFrom(const QJsonValue &text);

} // namespace overzicht
